import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What of a provider's answers a test changes. */
export type ProviderChanges = { discovery?: object; keys?: unknown; status?: number; date?: Date; silent?: boolean };

/** The two documents of an OpenID provider that are read before anybody signs in, on a free port. */
export async function openProviderDocuments() {
  const changes: ProviderChanges = {};
  const server = createServer((request, response) => {
    if (changes.silent) return;
    if (changes.date) response.setHeader("date", changes.date.toUTCString());
    if (request.url === "/keys") return send(response, { keys: changes.keys ?? [{ kty: "RSA", use: "sig" }] });
    response.statusCode = changes.status ?? 200;
    send(response, { ...documentAt(issuer), ...changes.discovery });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const close = () => {
    server.closeAllConnections();
    return new Promise<void>((resolve) => server.close(() => resolve()));
  };
  return { issuer, changes, close };
}

function documentAt(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
  };
}

function send(response: ServerResponse, body: object): void {
  response.setHeader("content-type", "application/json");
  response.end(JSON.stringify(body));
}
