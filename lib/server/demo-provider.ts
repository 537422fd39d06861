import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type CryptoKey } from "jose";
import Provider, { interactionPolicy } from "oidc-provider";
import { withFaults } from "./demo-faults";
import { demoProviderPage } from "./demo-provider-page";

type Claims = { sub: string; email?: string; email_verified?: boolean; given_name?: string; family_name?: string };

export type DemoProviderAt = {
  /** As its people read it. */
  name: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  claimsOf: (address: string) => Claims;
};

/**
 * A real OpenID provider beside the portal, on this machine only, in demo mode only: anybody signs in to it without a
 * password. `begin` makes it answer.
 */
export async function openDemoProvider() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const begin = async (at: DemoProviderAt) => {
    const { privateKey } = await generateKeyPair("RS256", { extractable: true });
    serve(server, await openProvider(issuer, privateKey, at), privateKey, at.name);
  };
  return { issuer, begin, stop: () => stop(server) };
}

async function openProvider(issuer: string, privateKey: CryptoKey, at: DemoProviderAt) {
  const key = { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: "demo" };
  const policy = interactionPolicy.base();
  policy.add(new interactionPolicy.Prompt({ name: "select_account", requestable: true }), 0);
  return new Provider(issuer, {
    clients: [{ client_id: at.clientId, client_secret: at.clientSecret, redirect_uris: [at.redirectUri] }],
    jwks: { keys: [key as never] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    // As bare as a provider may be: all that the portal reads is in the ID token.
    features: { devInteractions: { enabled: false }, userinfo: { enabled: false } },
    interactions: { policy, url: (_context, { uid }) => `/interaction/${uid}` },
    claims: { email: ["email", "email_verified"], profile: ["given_name", "family_name"] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context, address) => ({ accountId: address, claims: () => at.claimsOf(address) as never }),
    // Nobody is asked whether the portal may know them: that was decided before.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        accountId: oidc.session?.accountId ?? "",
        clientId: oidc.client?.clientId ?? "",
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
}

function serve(server: Server, provider: Provider, privateKey: CryptoKey, name: string): void {
  const answer = withFaults(provider.callback(), privateKey);
  server.on("request", (request, response) => {
    const isOurs = request.url?.startsWith("/interaction/") ?? false;
    const done = isOurs ? interact(provider, name, request, response) : answer(request, response);
    done.catch(() => response.writeHead(400).end("This sign-in has ended. Begin again in the portal."));
  });
}

/** The one page of a demo provider: who you are, or Cancel. */
async function interact(provider: Provider, name: string, request: IncomingMessage, response: ServerResponse) {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method !== "POST") {
    const page = demoProviderPage({ name, address: String(params.login_hint ?? "") });
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
    return;
  }
  const form = new URLSearchParams(await bodyOf(request));
  const result = form.has("cancel")
    ? { error: "access_denied", error_description: "cancelled" }
    : { login: { accountId: form.get("address") ?? "" }, select_account: {} };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const part of request) body += String(part);
  return body.slice(0, 2_000);
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
