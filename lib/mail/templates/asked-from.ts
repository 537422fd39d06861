import type { Words } from "@/lib/words";

/** Where something was asked for: a browser's own word for itself, and the network address it came from. */
export type AskedFrom = { browser: string | null; system: string | null; networkAddress: string; at: Date };

const LONGEST_NAME = 40;

/** Every moment in a mail is in UTC and says so. */
export const UTC_FORMATS = {
  dateTime: {
    clock: { hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZone: "UTC" },
    day: { day: "numeric", timeZone: "UTC" },
    month: { month: "long", timeZone: "UTC" },
    year: { year: "numeric", timeZone: "UTC" },
  },
} as const;

/**
 * "Asked for at 14:05 UTC on 21 November 2026 from Chrome on Linux, network address 192.0.2.7."
 * What came from no browser and no network is the operators' doing.
 */
export function askedFromSentence(words: Words, { browser, system, networkAddress, at }: AskedFrom): string {
  const known = { browser: plainName(browser), system: plainName(system) };
  const values = {
    ...known,
    at,
    networkAddress: plainNetworkAddress(networkAddress) ?? words("mail.askedFrom.unknownNetworkAddress"),
  };
  if (!known.browser && !known.system && !networkAddress) return words("mail.askedFrom.operators", { at }, UTC_FORMATS);
  if (known.browser && known.system) return words("mail.askedFrom.browserAndSystem", values, UTC_FORMATS);
  if (known.browser) return words("mail.askedFrom.browser", values, UTC_FORMATS);
  if (known.system) return words("mail.askedFrom.system", values, UTC_FORMATS);
  return words("mail.askedFrom.unknown", values, UTC_FORMATS);
}

/**
 * A browser may call itself anything. Kept are letters, spaces, hyphens and short numbers, so that it is never
 * a link in the eyes of a mail program, nor a code.
 */
function plainName(name: string | null): string {
  const words = (name ?? "").replace(/[^\p{L}\p{N}-]+/gu, " ").replace(/\p{N}{4,}/gu, "");
  return [...words].slice(0, LONGEST_NAME).join("").trim();
}

/** Null for what does not have the form of an IPv4 or IPv6 address (or of a network of such). */
function plainNetworkAddress(address: string): string | null {
  const form = /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7}(?:(?:\.\d{1,3}){3})?)(?:\/\d{1,3})?$/i;
  return form.test(address) ? address : null;
}
