import { canonicalAddress } from "./network-address";
import { parseReadableCode } from "./readable-code";

/** 20 characters of 5 bits, in groups of four; the last one checks the others. */
export const SERIAL_CHARACTERS = 20;
/** In UTF-16 code units: longer input is refused unread. */
const LONGEST_TYPED = 500;
/** In UTF-16 code units, in the one spelling. */
export const LONGEST_LICENSE = 200;
export const MOST_SERVERS = 5;
/** How many an account can hold. */
export const MOST_LICENSES = 50;

const LONGEST_HOST = 253;
/** RFC 5890 §2.3.1: letters, digits, hyphens, 1 to 63, no hyphen at either end. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** What gives a right to use a product: a number of one's own, or a company's license servers (SPEC C8). */
export const licenseKinds = ["serial-number", "network-license"] as const;
export type LicenseKind = (typeof licenseKinds)[number];
export type License = { kind: LicenseKind; value: string };

/** Whether anything given names a kind of license. */
export function isLicenseKind(named: unknown): named is LicenseKind {
  return (licenseKinds as readonly unknown[]).includes(named);
}

/** What was typed as a license of this kind, in its one spelling; null for what cannot be one. */
export function readLicense(kind: LicenseKind, typed: unknown): string | null {
  if (typeof typed !== "string" || typed.length > LONGEST_TYPED) return null;
  return kind === "serial-number" ? readSerialNumber(typed) : readServers(typed);
}

/**
 * A serial number or product key: five groups of four characters of Crockford's base 32, the last character chosen so
 * that one wrong character, or two neighbours swapped, never fit (Luhn's algorithm modulo 32). Spaces, dashes, lower
 * case and look-alikes are forgiven.
 */
function readSerialNumber(typed: string): string | null {
  const serial = parseReadableCode(typed, SERIAL_CHARACTERS);
  return serial && luhnSum(serial.replaceAll("-", "")) % ALPHABET.length === 0 ? serial : null;
}

/** Luhn's sum: from the right every second character counts twice, its two digits to the base of 32 added up. */
function luhnSum(characters: string): number {
  return [...characters].reverse().reduce((sum, character, index) => {
    const value = ALPHABET.indexOf(character) * (index % 2 === 0 ? 1 : 2);
    return sum + Math.floor(value / ALPHABET.length) + (value % ALPHABET.length);
  }, 0);
}

/** License servers as `port@host`, several one after the other with `;` or `,` between them. */
function readServers(typed: string): string | null {
  const servers = typed
    .split(/[;,]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map(readServer);
  const known = servers.filter((server) => server !== null);
  const together = [...new Set(known)].join(";");
  const fits = known.length === servers.length && servers.length <= MOST_SERVERS && together.length <= LONGEST_LICENSE;
  return fits && together ? together : null;
}

/** `port@host`: a host's name, an IPv4 address, or an IPv6 address with brackets or without. */
function readServer(entry: string): string | null {
  const [, digits = "", host = ""] = /^(\d{1,5})@(.+)$/s.exec(entry) ?? [];
  const port = Number(digits);
  const name = readHost(host);
  return name && port >= 1 && port <= 65_535 ? `${port}@${name}` : null;
}

function readHost(host: string): string | null {
  const address = canonicalAddress(/^\[([^[\]]+)\]$/.exec(host)?.[1] ?? host);
  if (address) return address.includes(":") ? `[${address}]` : address;
  return isHostName(host) ? host.toLowerCase() : null;
}

/** RFC 1123 §2.1: labels of letters, digits and hyphens; a last label of digits would be an IP address gone wrong. */
function isHostName(host: string): boolean {
  const labels = host.split(".");
  return (
    host.length <= LONGEST_HOST && labels.every((label) => LABEL.test(label)) && !/^\d+$/.test(labels.at(-1) ?? "")
  );
}
