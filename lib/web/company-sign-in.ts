import { createRemoteJWKSet, customFetch as fetchKeysWith, jwtVerify } from "jose";
import NextAuth, { customFetch, type NextAuthConfig } from "next-auth";
import { NextRequest } from "next/server";
import { cookies } from "next/headers";
import { currentKey } from "@/lib/crypto/keys";
import { settings } from "@/lib/env";
import type { Company } from "@/lib/flows/single-sign-on";
import { ANSWER_WITHIN_MS, providerFetch } from "@/lib/remote/provider-fetch";
import { isIssuer, providerId, type CompanyClaims } from "@/lib/rules/sign-in-connection";
import { cookieName, cookieOptions } from "./cookies";

/** Signatures that only the provider can make. */
const SIGNATURES = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
/** How far the provider's clock may be off. */
const CLOCK_SECONDS = 60;
const CHECK_MINUTES = 15;

/** Where a company's people are sent to sign in; the checks on the answer are left in this browser's cookies. */
export async function companySignInUrl(company: Company, address: string): Promise<string> {
  const { signIn } = NextAuth(configFor(company, { onAnswer: () => Promise.resolve(), fetch: providerFetch }));
  const to = (await signIn(providerId(company), { redirect: false }, { login_hint: address })) as string;
  // next-auth answers with a page of its own where something failed; there is none.
  if (new URL(to).origin === settings().appUrl) throw new Error("The provider could not be asked.");
  return to;
}

/**
 * Reads a company's answer from the callback's address: state, nonce and PKCE of this browser, issuer, audience and
 * times by next-auth; the ID token's signature by jose, which next-auth leaves out. Answers its claims; throws what failed.
 */
export async function readCompanyAnswer(company: Company, request: Request): Promise<CompanyClaims> {
  const read: { claims?: CompanyClaims; error?: unknown; keys?: URL } = {};
  const fetch: typeof providerFetch = async (...what) => {
    const response = await providerFetch(...what);
    const { jwks_uri: keys } = (await response
      .clone()
      .json()
      .catch(() => ({}))) as { jwks_uri?: unknown };
    if (typeof keys === "string" && URL.canParse(keys)) read.keys = new URL(keys);
    return response;
  };
  const onAnswer = async (idToken: string | undefined) => {
    if (!idToken || !read.keys) throw new Error("The provider sent no ID token, or names no keys.");
    read.claims = await verifiedClaims(company, idToken, read.keys);
  };
  const { handlers } = NextAuth({
    ...configFor(company, { onAnswer, fetch }),
    logger: { error: (error) => (read.error ??= error), warn: () => undefined, debug: () => undefined },
  });
  const { pathname, search } = new URL(request.url);
  await handlers.GET(new NextRequest(settings().appUrl + pathname + search, { headers: request.headers }));
  await forgetChecks();
  if (!read.claims) throw read.error ?? new Error("The provider's answer was not taken.");
  return read.claims;
}

async function verifiedClaims({ issuer, clientId }: Company, idToken: string, keys: URL): Promise<CompanyClaims> {
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

type Reading = { onAnswer: (idToken: string | undefined) => Promise<void>; fetch: typeof providerFetch };

/** Built for each request: a company that is new, changed or turned off counts at once, in every process. */
function configFor(company: Company, { onAnswer, fetch }: Reading): NextAuthConfig {
  if (!isIssuer(company.issuer, settings())) throw new Error(`${company.issuer} is no issuer.`);
  return {
    secret: currentKey("next-auth").bytes.toString("base64url"),
    trustHost: true,
    session: { strategy: "jwt" },
    cookies: {
      pkceCodeVerifier: checkCookie("pkce"),
      state: checkCookie("state"),
      nonce: checkCookie("nonce"),
      callbackUrl: checkCookie("callback"),
      sessionToken: checkCookie("none"),
    },
    providers: [
      {
        id: providerId(company),
        name: company.name,
        type: "oidc",
        issuer: company.issuer,
        clientId: company.clientId,
        clientSecret: company.clientSecret,
        checks: ["pkce", "state", "nonce"],
        authorization: { params: { scope: "openid email profile" } },
        profile: (claims) => ({ id: String(claims.sub) }),
        [customFetch]: fetch as unknown as typeof globalThis.fetch,
      },
    ],
    callbacks: {
      // It begins no session: the answer proves one factor of the attempt, and the attempt begins it.
      signIn: async ({ account }) => {
        await onAnswer(account?.id_token);
        return "/sign-in/finish";
      },
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
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
