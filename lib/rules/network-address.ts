/** What stands for an address that cannot be read. All of them count as one. */
export const UNKNOWN_ADDRESS = "unknown";

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;
/** Only what may stand between the brackets of an IPv6 host, so that the URL parser sees nothing else. */
const IPV6_LETTERS = /^[\da-f:.]{2,45}$/i;
/** An entry of `X-Forwarded-For` that carries brackets, a port, or both. */
const WITH_BRACKETS = /^\[([^[\]]+)\](?::\d{1,5})?$/;
const IPV4_WITH_PORT = /^([\d.]+):\d{1,5}$/;

/**
 * What throttles count by (SPEC S16): an IPv4 address as it is, also when written as IPv6; of an IPv6 address its
 * /64, which one customer has to himself; "unknown" for anything else.
 */
export function networkOf(address: string): string {
  const canonical = canonicalAddress(address);
  if (!canonical) return UNKNOWN_ADDRESS;
  return canonical.includes(":") ? `${spellIpv6(`${groupsOf(canonical).slice(0, 4).join(":")}::`)}/64` : canonical;
}

/**
 * The address that asks: the socket's, or behind `trustedHops` proxies of our own the one that the outermost of them
 * saw, that many entries from the right of `X-Forwarded-For`; everything further left is the asker's own invention.
 * With fewer entries the leftmost; without a readable one the socket's. Canonical spelling, or "unknown".
 */
export function clientAddress(request: {
  socketAddress: string | undefined;
  forwardedFor: string | null | undefined;
  trustedHops: number;
}): string {
  const socketAddress = canonicalAddress(request.socketAddress ?? "") ?? UNKNOWN_ADDRESS;
  if (!(request.trustedHops >= 1) || !request.forwardedFor) return socketAddress;
  const entries = request.forwardedFor.split(",");
  const entry = entries.at(-request.trustedHops) ?? entries[0] ?? "";
  return canonicalAddress(withoutPort(entry.trim())) ?? socketAddress;
}

function withoutPort(entry: string): string {
  return WITH_BRACKETS.exec(entry)?.[1] ?? IPV4_WITH_PORT.exec(entry)?.[1] ?? entry;
}

/** Dotted decimal, or IPv6 by RFC 5952 without its zone; IPv4-mapped IPv6 (RFC 4291 §2.5.5.2) is IPv4. */
export function canonicalAddress(address: string): string | null {
  if (IPV4.test(address)) return address;
  const spelled = spellIpv6(address.split("%", 1)[0] ?? "");
  if (!spelled) return null;
  const groups = groupsOf(spelled);
  const mapped = groups.slice(0, 6).join(":") === "0:0:0:0:0:ffff";
  return mapped ? groups.slice(6).flatMap(bytesOf).join(".") : spelled;
}

function spellIpv6(address: string): string | null {
  if (!IPV6_LETTERS.test(address)) return null;
  try {
    return new URL(`http://[${address}]`).hostname.slice(1, -1);
  } catch {
    return null;
  }
}

/** The eight groups of an address that `spellIpv6` spelled. */
function groupsOf(spelled: string): string[] {
  const [head = [], tail = []] = spelled.split("::").map((half) => half.split(":").filter(Boolean));
  return [...head, ...Array<string>(8 - head.length - tail.length).fill("0"), ...tail];
}

function bytesOf(group: string): number[] {
  const value = Number.parseInt(group, 16);
  return [value >> 8, value & 0xff];
}
