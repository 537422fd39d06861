import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from "node:http";
import type { AddressInfo } from "node:net";

/** What stands between a browser and the site, and is neither. */
type Between = { address: string; close: () => Promise<void> };

/** A forward proxy that takes every cookie out of the answers: to the site it is a browser that keeps none. */
export function openCookieEater(): Promise<Between> {
  return openProxy((headers) => headers, { "set-cookie": [] });
}

/**
 * A forward proxy that mixes two sign-ins up: the pages of signing in are asked for with somebody else's cookie
 * `attempt`. Each attempt leads to where the other one's pages are, and a browser goes round and round.
 */
export function openCookieMixer(attempt: string): Promise<Between> {
  return openProxy(({ cookie = "", ...headers }, { method, url = "/" }) => {
    const isMixed = method === "GET" && new URL(url).pathname.startsWith("/sign-in/");
    const sent = isMixed ? cookie.replace(/(?<=(?:^|; )attempt=)[^;]+/, attempt) : cookie;
    return cookie ? { ...headers, cookie: sent } : headers;
  });
}

type Change = (headers: IncomingHttpHeaders, asked: IncomingMessage) => IncomingHttpHeaders;

async function openProxy(change: Change, instead: OutgoingHttpHeaders = {}): Promise<Between> {
  const server = createServer((asked, answer) => {
    const headers = change(asked.headers, asked);
    const onward = request(asked.url ?? "", { method: asked.method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 502, { ...given.headers, ...instead });
      given.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
