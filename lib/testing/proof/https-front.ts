import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer as createHttp, request as ask, type RequestListener } from "node:http";
import { createServer as createHttps } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../postgres";

/** The proxy that stands in front in production, as small as it can be: it ends TLS and sends plain http to https. */
export type HttpsFront = {
  origin: string;
  httpPort: number;
  httpsPort: number;
  /** The certificate, for whoever is to trust it (`NODE_EXTRA_CA_CERTS`). */
  certificate: string;
  /** From now on requests go to this process. */
  leadTo: (door: string) => void;
  close: () => void;
};

export async function openHttpsFront(): Promise<HttpsFront> {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-front-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const made = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", certificate];
  execFileSync("openssl", ["req", ...made, ...names], { stdio: "ignore" });
  const [httpPort, httpsPort] = [await freePort(), await freePort()];
  const origin = `https://localhost:${httpsPort}`;
  let door = "";
  const tls = { key: readFileSync(key), cert: readFileSync(certificate) };
  const secure = createHttps(tls, (request, response) => passOn(door, "198.18.255.1")(request, response)).listen(
    httpsPort,
  );
  const plain = createHttp((request, response) => {
    response.writeHead(301, { location: origin + (request.url ?? "/") }).end();
  }).listen(httpPort);
  return {
    origin,
    httpPort,
    httpsPort,
    certificate,
    leadTo: (next) => (door = next),
    close() {
      for (const server of [secure, plain]) {
        server.closeAllConnections();
        server.close();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Hands a request on as it came, with the address that it is to have come from, and the answer back as it came. */
export function passOn(door: string, from: string, protocol: "http" | "https" = "https"): RequestListener {
  return (request, response) => {
    const headers = { ...request.headers, "x-forwarded-for": from, "x-forwarded-proto": protocol };
    const onward = ask(door + (request.url ?? "/"), { method: request.method ?? "GET", headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on("error", () => response.destroy());
    request.pipe(onward);
  };
}
