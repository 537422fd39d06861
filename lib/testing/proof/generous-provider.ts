import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT } from "jose";

const CLIENT = "latchkey";
const SECRET = "horse";

export type GenerousProvider = Awaited<ReturnType<typeof openGenerousProvider>>;

/**
 * An OpenID provider over https that exchanges one authorization code as often as it is asked to. Real ones do so once
 * (RFC 6749 §4.1.2): here, what counts once is the portal's own doing. Its code is the nonce and the address, as text.
 * Whoever does not bring the client's secret gets nothing.
 * `certificate` is the file to trust it by (NODE_EXTRA_CA_CERTS).
 */
export async function openGenerousProvider() {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-provider-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const made = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const named = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync("openssl", ["req", "-x509", ...made, ...named, "-keyout", key, "-out", certificate], { stdio: "pipe" });

  const keys = await generateKeyPair("ES256");
  const jwk = { ...(await exportJWK(keys.publicKey)), alg: "ES256", use: "sig", kid: "proof" };
  const tokenFor = async (code: string) => {
    const [nonce = "", address = ""] = code.split(" ");
    const claims = { nonce, email: address, email_verified: true, given_name: "Ada", family_name: "King" };
    const token = new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: "proof" });
    return token.setIssuer(issuer).setAudience(CLIENT).setSubject(address).setIssuedAt().setExpirationTime("5m");
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === "/keys") return send(response, { keys: [jwk] });
    if (request.url !== "/token") return send(response, documentAt(issuer));
    const fields = new URLSearchParams(await bodyOf(request));
    if (secretIn(request, fields) !== SECRET) return send(response, { error: "invalid_client" }, 401);
    const code = fields.get("code") ?? "";
    const idToken = await (await tokenFor(code)).sign(keys.privateKey);
    send(response, { access_token: "none", token_type: "Bearer", expires_in: 300, id_token: idToken });
  };
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    answer(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    certificate,
    connection: { issuer, clientId: CLIENT, clientSecret: SECRET },
    /** Where its page would send a person back to who signed in as `address`, asked by this address of the portal's. */
    callback(asked: string, address: string): string {
      const { searchParams } = new URL(asked);
      const back = new URL(searchParams.get("redirect_uri") ?? "");
      back.searchParams.set("code", `${searchParams.get("nonce")} ${address}`);
      back.searchParams.set("state", searchParams.get("state") ?? "");
      back.searchParams.set("iss", issuer);
      return back.pathname + back.search;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function documentAt(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    code_challenge_methods_supported: ["S256"],
    authorization_response_iss_parameter_supported: true,
    id_token_signing_alg_values_supported: ["ES256"],
  };
}

/** By either of the two ways (RFC 6749 §2.3.1). */
function secretIn({ headers: { authorization = "" } }: IncomingMessage, fields: URLSearchParams): string | undefined {
  const [, inHeader] = Buffer.from(authorization.replace(/^Basic /, ""), "base64")
    .toString()
    .split(":");
  return inHeader ?? fields.get("client_secret") ?? undefined;
}

function send(response: ServerResponse, body: object, status = 200): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body;
}
