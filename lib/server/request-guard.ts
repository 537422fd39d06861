import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import { clientAddress } from "@/lib/rules/network-address";

const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/** What our own pages use. */
const METHODS = ["GET", "HEAD", "POST"];

export type GuardSettings = { appUrl: string; demo: boolean; trustedProxyHops: number };
export type GuardedRequest = {
  url: string;
  method: string;
  headers: { host?: string | undefined; [name: string]: string | string[] | undefined };
  socketAddress: string;
};
export type Verdict =
  | { pass: true; headers: Record<string, string | undefined> }
  | { pass: false; status: 400 | 405 | 411 | 421 }
  | { pass: false; status: 307; location: string };

/**
 * Decides at the door (SPEC M1, S16): only our own Host is served; whatever a client claims about who it is and where
 * it came in is replaced by what we saw. In demo mode a forwarded request is refused, unless a proxy was announced.
 */
export function guardRequest({ url, method, headers, socketAddress }: GuardedRequest, at: GuardSettings): Verdict {
  const malformed = malformedStatus({ url, method, headers });
  if (malformed) return { pass: false, status: malformed };
  const ownHost = new URL(at.appUrl).host;
  const isProbe = url.split("?")[0] === "/api/health";
  if (headers.host !== ownHost && !isProbe) return wrongHost({ url, method, host: headers.host }, at);
  if (at.demo && at.trustedProxyHops === 0 && FORWARDED.some((name) => headers[name] !== undefined)) {
    return { pass: false, status: 400 };
  }
  const forwardedFor = [headers["x-forwarded-for"] ?? []].flat().join(",");
  const address = clientAddress({ socketAddress, forwardedFor, trustedHops: at.trustedProxyHops });
  const none = Object.fromEntries(FORWARDED.map((name) => [name, undefined]));
  const protocol = new URL(at.appUrl).protocol.slice(0, -1);
  return { pass: true, headers: { ...none, host: ownHost, "x-forwarded-for": address, "x-forwarded-proto": protocol } };
}

/** What no browser sends to us: a target that is no path or cannot be read, other methods, a body of unknown length. */
function malformedStatus({ url, method, headers }: Pick<GuardedRequest, "url" | "method" | "headers">) {
  if (!url.startsWith("/") || !isReadable(url)) return 400;
  if (!METHODS.includes(method)) return 405;
  if (!isRouterState(headers["next-router-state-tree"])) return 400;
  return method === "POST" && headers["content-length"] === undefined ? 411 : null;
}

/** Percent-encoding that stands for no text is refused here: deeper inside it would be a fault of ours. */
function isReadable(url: string): boolean {
  try {
    return decodeURIComponent(url.split("?")[0] ?? "") !== "";
  } catch {
    return false;
  }
}

/** What the framework's script says of where it is. For one that it cannot read, its page for "not found" fails with 500. */
function isRouterState(header: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

/** Another name for this machine is led to the right one in demo mode; any other Host is nobody's here. */
function wrongHost(
  { url, method, host = "" }: { url: string; method: string; host: string | undefined },
  { demo, appUrl }: GuardSettings,
): Verdict {
  const isAlias = demo && method === "GET" && LOOPBACK.test(host);
  return isAlias ? { pass: false, status: 307, location: appUrl + url } : { pass: false, status: 421 };
}
