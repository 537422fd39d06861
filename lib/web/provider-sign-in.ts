import { createRemoteJWKSet, customFetch as fetchKeysWith, jwtVerify } from "jose";
import NextAuth, { customFetch, type NextAuthConfig } from "next-auth";
import Google from "next-auth/providers/google";
import { NextRequest } from "next/server";
import { cookies } from "next/headers";
import { allKeys } from "@/lib/crypto/keys";
import { settings } from "@/lib/env";
import { ANSWER_WITHIN_MS, providerFetch } from "@/lib/remote/provider-fetch";
import { isIssuer, type CompanyClaims } from "@/lib/rules/sign-in-connection";
import { cookieName, cookieOptions } from "./cookies";

/** Signatures that only the provider can make. */
const SIGNATURES = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
/** How far the provider's clock may be off. */
const CLOCK_SECONDS = 60;
const CHECK_MINUTES = 15;
/** next-auth has a provider of its own for it. */
const GOOGLE = "google";

/** An OpenID provider as next-auth needs it: a company's, or Google. */
export type SignInProvider = {
  /** next-auth's name for it: a part of the redirect address. */
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
};

/** What the provider is told: whom to expect, and that the person chooses among several accounts there. */
type Ask = { login_hint?: string; prompt?: "select_account" };

/** Where a provider signs people in; the checks on its answer are left in this browser's cookies. */
export async function providerSignInUrl(provider: SignInProvider, ask: Ask): Promise<string> {
  let failed: unknown;
  const onError = (error: unknown) => (failed ??= error);
  const onAnswer = () => Promise.resolve();
  const { signIn } = NextAuth(configFor(provider, { onAnswer, onError, fetch: providerFetch }));
  const to = (await signIn(provider.id, { redirect: false }, ask)) as string;
  // next-auth answers with a page of its own where something failed; there is none. What failed says who can mend it.
  if (new URL(to).origin === settings().appUrl) throw failed ?? new Error("The provider could not be asked.");
  return to;
}

/**
 * Reads a provider's answer from the callback's address: state, nonce and PKCE of this browser, issuer, audience and
 * times by next-auth; the ID token's signature by jose, which next-auth leaves out. Answers its claims; throws what failed.
 */
async function readProviderAnswer(provider: SignInProvider, request: Request): Promise<CompanyClaims> {
  const read: { claims?: CompanyClaims; error?: unknown; keys?: URL } = {};
  const fetch: typeof providerFetch = async (...what) => {
    const response = await providerFetch(...what);
    const document = (await response
      .clone()
      .json()
      .catch(() => ({}))) as { jwks_uri?: unknown };
    if (typeof document.jwks_uri !== "string" || !URL.canParse(document.jwks_uri)) return response;
    read.keys = new URL(document.jwks_uri);
    // next-auth insists on an address that it never asks, and that no provider has to have (OpenID Discovery §3).
    return Response.json({ userinfo_endpoint: provider.issuer, ...document }, { status: response.status });
  };
  const onAnswer = async (idToken: string | undefined) => {
    if (!idToken || !read.keys) throw new Error("The provider sent no ID token, or names no keys.");
    read.claims = await verifiedClaims(provider, idToken, read.keys);
  };
  const onError = (error: unknown) => (read.error ??= error);
  const { handlers } = NextAuth(configFor(provider, { onAnswer, onError, fetch }));
  const { pathname, search } = new URL(request.url);
  await handlers.GET(new NextRequest(settings().appUrl + pathname + search, { headers: request.headers }));
  await forgetChecks();
  if (!read.claims) throw read.error ?? new Error("The provider's answer was not taken.");
  return read.claims;
}

/** The same, with what went wrong as a value. */
export async function answerOf(
  provider: SignInProvider,
  request: Request,
): Promise<{ ok: true; claims: CompanyClaims } | { ok: false; error: unknown }> {
  try {
    return { ok: true, claims: await readProviderAnswer(provider, request) };
  } catch (error) {
    return { ok: false, error };
  }
}

async function verifiedClaims(
  { issuer, clientId }: SignInProvider,
  idToken: string,
  keys: URL,
): Promise<CompanyClaims> {
  const keySet = createRemoteJWKSet(keys, {
    timeoutDuration: ANSWER_WITHIN_MS,
    [fetchKeysWith]: (url, init) => providerFetch(url, init as object),
  });
  const { payload } = await jwtVerify(idToken, keySet, {
    issuer,
    audience: clientId,
    algorithms: SIGNATURES,
    clockTolerance: CLOCK_SECONDS,
    requiredClaims: ["sub", "iat", "exp"],
  });
  if ((payload.iat ?? 0) > Date.now() / 1000 + CLOCK_SECONDS) {
    throw Object.assign(new Error("The ID token is from the future."), { code: "TOKEN_FROM_THE_FUTURE" });
  }
  return payload;
}

type Reading = {
  onAnswer: (idToken: string | undefined) => Promise<void>;
  onError: (error: unknown) => unknown;
  fetch: typeof providerFetch;
};

/** Built for each request: a provider that is new, changed or turned off counts at once, in every process. */
function configFor(provider: SignInProvider, { onAnswer, onError, fetch }: Reading): NextAuthConfig {
  if (!isIssuer(provider.issuer, settings())) throw new Error(`${provider.issuer} is no issuer.`);
  return {
    // Whoever is at their provider while keys are rotated comes back with checks sealed under a former one.
    secret: allKeys("next-auth").map((key) => key.toString("base64url")),
    trustHost: true,
    session: { strategy: "jwt" },
    cookies: {
      pkceCodeVerifier: checkCookie("pkce"),
      state: checkCookie("state"),
      nonce: checkCookie("nonce"),
      callbackUrl: checkCookie("callback"),
      sessionToken: checkCookie("none"),
    },
    providers: [providerOf(provider, fetch)],
    callbacks: {
      // It begins no session: the answer proves one factor of the attempt, and the attempt begins it.
      signIn: async ({ account }) => {
        await onAnswer(account?.id_token);
        return "/sign-in/finish";
      },
    },
    logger: { error: (error) => onError(withCause(error)), warn: () => undefined, debug: () => undefined },
  };
}

/** next-auth keeps what failed in an object around it: as the error's own cause, the log tells it too. */
function withCause(error: Error): Error {
  const inner = (error.cause as { err?: unknown } | undefined)?.err;
  return inner instanceof Error ? Object.assign(error, { cause: inner }) : error;
}

function providerOf({ id, name, issuer, clientId, clientSecret }: SignInProvider, fetch: typeof providerFetch) {
  const client = { issuer, clientId, clientSecret, checks: ["pkce" as const, "state" as const, "nonce" as const] };
  const asked = { ...client, [customFetch]: fetch as unknown as typeof globalThis.fetch };
  if (id === GOOGLE) return Google(asked);
  return {
    id,
    name,
    type: "oidc" as const,
    ...asked,
    authorization: { params: { scope: "openid email profile" } },
    profile: (claims: { sub: unknown }) => ({ id: String(claims.sub) }),
  };
}

const checkNames = ["pkce", "state", "nonce", "callback", "none"];

function checkCookie(name: string) {
  return {
    name: `${cookieName("attempt")}-${name}`,
    options: { ...cookieOptions("attempt"), maxAge: CHECK_MINUTES * 60 },
  };
}

/** An answer is taken once: its checks go, whatever came of it. */
async function forgetChecks(): Promise<void> {
  const jar = await cookies();
  for (const { name, options } of checkNames.map(checkCookie)) jar.set(name, "", { ...options, maxAge: 0 });
}
