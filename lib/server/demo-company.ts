import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type CryptoKey } from "jose";
import Provider from "oidc-provider";
import { addCompany } from "@/lib/flows/single-sign-on";
import { redirectPath } from "@/lib/rules/sign-in-connection";
import { withFaults } from "./demo-company-faults";
import { demoCompanyPage } from "./demo-company-page";

/** The demo company's own domain; anybody there signs in without a password (SPEC §11). */
export const DEMO_COMPANY_DOMAIN = "acme.example";
const NAME = "Acme";
const CLIENT_ID = "latchkey";

/**
 * Runs the sign-in of the demo company beside the portal: a real OpenID provider, on this machine only, in demo mode
 * only. Adds its connection. Answers how to stop it.
 */
export async function startDemoCompany(appUrl: string): Promise<() => Promise<void>> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const clientSecret = randomBytes(32).toString("base64url");
  const contact = `it@${DEMO_COMPANY_DOMAIN}`;
  const domains = [DEMO_COMPANY_DOMAIN];
  const id = await addCompany({ name: NAME, issuer, clientId: CLIENT_ID, clientSecret, contact, domains });
  const redirectUri = appUrl + redirectPath({ id });
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  serve(server, await openProvider(issuer, privateKey, { clientSecret, redirectUri }), privateKey);
  return () => stop(server);
}

async function openProvider(
  issuer: string,
  privateKey: CryptoKey,
  { clientSecret, redirectUri }: { clientSecret: string; redirectUri: string },
) {
  const key = { ...(await exportJWK(privateKey)), alg: "RS256", use: "sig", kid: "demo" };
  return new Provider(issuer, {
    clients: [{ client_id: CLIENT_ID, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [key as never] },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    claims: { email: ["email", "email_verified"], profile: ["given_name", "family_name"] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Session: 3600, Grant: 3600, AccessToken: 600, IdToken: 600 },
    findAccount: (_context, address) => ({ accountId: address, claims: () => claimsOf(address) }),
    // Nobody is asked whether the portal may know them: their company decided that.
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

function claimsOf(address: string) {
  const name = address.split("@")[0] ?? "";
  const given_name = name.charAt(0).toUpperCase() + name.slice(1);
  return { sub: address, email: address, email_verified: true, given_name, family_name: NAME };
}

function serve(server: Server, provider: Provider, privateKey: CryptoKey): void {
  const answer = withFaults(provider.callback(), privateKey);
  server.on("request", (request, response) => {
    const isOurs = request.url?.startsWith("/interaction/") ?? false;
    const done = isOurs ? interact(provider, request, response) : answer(request, response);
    done.catch(() => response.writeHead(400).end("This sign-in has ended. Begin again in the portal."));
  });
}

/** The one page of the demo company: who you are, or Cancel. */
async function interact(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  if (request.method !== "POST") {
    const page = demoCompanyPage({ company: NAME, address: String(params.login_hint ?? "") });
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(page);
    return;
  }
  const form = new URLSearchParams(await bodyOf(request));
  const result = form.has("cancel")
    ? { error: "access_denied", error_description: "cancelled" }
    : { login: { accountId: form.get("address") ?? "" } };
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
