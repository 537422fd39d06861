import { createServer, request, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A forward proxy that takes every cookie out of the answers: to the site it is a browser that keeps none. */
export async function openCookieEater(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(asked: IncomingMessage, answer: ServerResponse): void {
  const onward = request(asked.url ?? "", { method: asked.method, headers: asked.headers }, (given) => {
    answer.writeHead(given.statusCode ?? 502, { ...given.headers, "set-cookie": [] });
    given.pipe(answer);
  });
  onward.on("error", () => answer.destroy());
  asked.pipe(onward);
}
