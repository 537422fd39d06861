import { lookup } from "node:dns/promises";
import { BlockList, isIP, isIPv6 } from "node:net";
import { Agent, fetch as fetchWith, type RequestInfo, type RequestInit } from "undici";
import { settings } from "@/lib/env";

/** A provider that is silent for longer counts as slow (SPEC O3). */
export const ANSWER_WITHIN_MS = 10_000;
const LARGEST_ANSWER_BYTES = 1024 * 1024;

/** Addresses that are nobody's on the internet (IANA special-purpose registries): a provider there could be our own house. */
const inside = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const) {
  inside.addSubnet(network, bits, "ipv4");
}
for (const [network, bits] of [
  ["::", 96],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const) {
  inside.addSubnet(network, bits, "ipv6");
}

/** Whether a network address is one that only this house can reach. IPv4 written as IPv6 counts as IPv4. */
export function isInside(address: string): boolean {
  return inside.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** Names are looked up here, and the address that was judged is the one that is called: a name cannot change its mind between. */
const agent = new Agent({
  maxResponseSize: LARGEST_ANSWER_BYTES,
  connect: {
    timeout: ANSWER_WITHIN_MS,
    lookup: (hostname, options, answer) => {
      lookup(hostname, { ...options, all: true }).then(
        (found) => {
          const refused = found.find(({ address }) => isRefused(address));
          if (refused) answer(new Error(`${hostname} is not on the internet.`), []);
          else answer(null, found);
        },
        (error: NodeJS.ErrnoException) => answer(error, []),
      );
    },
  },
});

function isRefused(address: string): boolean {
  const { demo, ssoPrivateAddresses } = settings();
  return !demo && !ssoPrivateAddresses && isInside(address);
}

/**
 * Asks a company's provider something: within 10 s, by https, and never at an address inside this house, unless
 * SSO_PRIVATE_ADDRESSES or demo mode allow it. Rejects otherwise, and with PROVIDER_FAILS when its server failed.
 */
export async function providerFetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const url = new URL(typeof input === "object" && "url" in input ? input.url : input);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol !== "https:" && !settings().demo) throw new Error(`${url.origin} is not https.`);
  if (isIP(host) && isRefused(host)) throw new Error(`${host} is not on the internet.`);
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const response = await fetchWith(url, { ...init, signal, dispatcher: agent });
  if (response.status >= 500) throw Object.assign(new Error(`${url.origin} fails.`), { code: "PROVIDER_FAILS" });
  return response as unknown as Response;
}
