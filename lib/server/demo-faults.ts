import type { IncomingMessage, ServerResponse } from "node:http";
import { decodeJwt, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from "jose";

/** What the portal must withstand (SPEC O3): people of the demo company whose sign-in always fails, by their local part. */
const claimFaults: Record<string, (now: number) => JWTPayload> = {
  expired: (now) => ({ iat: now - 1200, exp: now - 600 }),
  early: (now) => ({ iat: now + 600, exp: now + 1200 }),
  "wrong-issuer": () => ({ iss: "https://elsewhere.example" }),
  "wrong-audience": () => ({ aud: "somebody-else" }),
  "wrong-nonce": () => ({ nonce: "another" }),
  "no-address": () => ({ email: undefined }),
  unverified: () => ({ email_verified: false }),
  elsewhere: () => ({ email: "plain@demo.example" }),
  "wrong-key": () => ({}),
  unsigned: () => ({}),
};
/** Longer than the portal waits. */
const SLOW_MS = 12_000;

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The provider's own answers, except for the tokens of those people. */
export function withFaults(answer: Answer, privateKey: CryptoKey): Answer {
  return async (request, response) => {
    if (request.url !== "/token") return answer(request, response);
    const end = response.end.bind(response);
    response.end = ((body?: unknown) => {
      void spoiled(String(body ?? ""), privateKey).then(({ status, body: altered }) => {
        if (status) response.statusCode = status;
        if (!response.headersSent) response.setHeader("content-length", Buffer.byteLength(altered));
        end(altered);
      });
      return response;
    }) as typeof response.end;
    return answer(request, response);
  };
}

async function spoiled(body: string, privateKey: CryptoKey): Promise<{ status?: number; body: string }> {
  const tokens = JSON.parse(body) as { id_token?: string };
  if (!tokens.id_token) return { body };
  const claims = decodeJwt(tokens.id_token);
  const who = String(claims.sub).split("@")[0] ?? "";
  if (who === "broken") return { status: 500, body: "{}" };
  if (who === "slow") await new Promise((resolve) => setTimeout(resolve, SLOW_MS).unref());
  const fault = claimFaults[who];
  if (!fault) return { body };
  const wrong = { ...claims, ...fault(Math.floor(Date.now() / 1000)) };
  return { body: JSON.stringify({ ...tokens, id_token: await sign(who, wrong, privateKey) }) };
}

async function sign(who: string, claims: JWTPayload, privateKey: CryptoKey): Promise<string> {
  if (who === "unsigned") return new UnsecuredJWT(claims).encode();
  const key = who === "wrong-key" ? (await generateKeyPair("RS256")).privateKey : privateKey;
  return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "demo" }).sign(key);
}
