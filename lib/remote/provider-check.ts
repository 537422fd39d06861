import { z } from "zod";
import { settings } from "@/lib/env";
import { isIssuer } from "@/lib/rules/sign-in-connection";
import { providerFetch } from "./provider-fetch";

/** How a company's provider looks from here. */
export type ProviderCheck = {
  /** How many keys it signs with. */
  keys: number;
  /** How far its clock is ahead of ours, in seconds; null when it does not tell. */
  clockAheadSeconds: number | null;
};

/** Thrown when a provider cannot be used, in words for whoever set it up; what the network said is its cause. */
export class ProviderUnfit extends Error {}

/** OpenID Connect Discovery §3, as far as we use it. */
const discovery = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  response_types_supported: z.array(z.string()).default(["code"]),
  code_challenge_methods_supported: z.array(z.string()).optional(),
});
const keySet = z.object({ keys: z.array(z.object({ kty: z.string(), use: z.string().optional() })) });

/** Reads the provider's discovery document and its keys, as a sign-in would. Rejects with ProviderUnfit when they do not fit or it does not answer. */
export async function checkProvider(issuer: string): Promise<ProviderCheck> {
  if (!isIssuer(issuer, settings())) {
    throw new ProviderUnfit(`${issuer} is no issuer: it must begin with https:// and have no query.`);
  }
  const at = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const { body, clockAheadSeconds } = await read(at, discovery);
  if (body.issuer !== issuer) throw new ProviderUnfit(`The provider calls itself ${body.issuer}, not ${issuer}.`);
  if (!body.response_types_supported.includes("code")) throw new ProviderUnfit("The provider has no code flow.");
  if (body.code_challenge_methods_supported?.includes("S256") === false) {
    throw new ProviderUnfit("The provider has no PKCE with S256.");
  }
  for (const endpoint of [body.authorization_endpoint, body.token_endpoint, body.jwks_uri]) {
    if (!endpoint.startsWith("https:") && !settings().demo) throw new ProviderUnfit(`${endpoint} is not https.`);
  }
  const keys = (await read(body.jwks_uri, keySet)).body.keys.filter(({ kty, use }) => kty !== "oct" && use !== "enc");
  if (keys.length === 0) throw new ProviderUnfit(`There is no signing key at ${body.jwks_uri}.`);
  return { keys: keys.length, clockAheadSeconds };
}

async function read<Shape extends z.ZodType>(address: string, shape: Shape) {
  const response = await providerFetch(address, { redirect: "error" }).catch((error: unknown) => {
    throw new ProviderUnfit(`The provider could not be asked: ${innermostOf(error)}`, { cause: error });
  });
  if (!response.ok) throw new ProviderUnfit(`${address} answers ${response.status}.`);
  const parsed = shape.safeParse(await response.json().catch(() => null));
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path }) => path.join(".")).filter(Boolean);
    throw new ProviderUnfit(`${address} is not what it should be. ${missing.join(", ")}`.trim());
  }
  const told = Date.parse(response.headers.get("date") ?? "");
  const clockAheadSeconds = Number.isNaN(told) ? null : Math.round((told - Date.now()) / 1000);
  return { body: parsed.data, clockAheadSeconds };
}

function innermostOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? innermostOf(error.cause) : error.message;
}
