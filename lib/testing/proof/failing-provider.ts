import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFaultyLine } from "./faulty-line";

/** A company's provider as far as nobody signs in: its documents, over TLS, on a line that fails as told. */
export async function openFailingProvider() {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-provider-"));
  const [keyFile, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const name = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"];
  const made = ["-newkey", "rsa:2048", "-nodes", "-keyout", keyFile, "-out", certificate];
  execFileSync("openssl", ["req", "-x509", ...made, ...name], { stdio: "ignore" });

  const now = { status: 200, slowMs: 0 };
  let issuer = "";
  const server = createServer({ key: readFileSync(keyFile), cert: readFileSync(certificate) }, (_request, response) => {
    const documents = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };
    const body = { issuer, ...documents, jwks_uri: `${issuer}/keys`, response_types_supported: ["code"] };
    setTimeout(() => {
      response.writeHead(now.status, { "content-type": "application/json" }).end(JSON.stringify(body));
    }, now.slowMs).unref();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const line = await openFaultyLine(port);
  issuer = new URL(line.through(`https://localhost:${port}`)).origin;
  return {
    issuer,
    line,
    now,
    certificate,
    async close() {
      await line.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
