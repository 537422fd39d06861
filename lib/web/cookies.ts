import { cookies } from "next/headers";
import { settings } from "@/lib/env";
import { ATTEMPT_LONGEST_MINUTES } from "@/lib/rules/attempt";
import { COOKIE_TEST_SECONDS } from "@/lib/rules/browser-check";
import { SESSION_LONGEST_DAYS } from "@/lib/rules/session";
import { TRUST_DAYS } from "@/lib/rules/trusted-device";

const DAY = 24 * 60 * 60;

/** Each cookie and how many seconds a browser keeps it. What it opens is decided by its row, never by its age here. */
const maxAge = {
  attempt: ATTEMPT_LONGEST_MINUTES * 60,
  session: SESSION_LONGEST_DAYS * DAY,
  device: TRUST_DAYS * DAY,
  browser: 400 * DAY,
  /** Only the name of a language, chosen before signing in (SPEC G3). */
  language: 400 * DAY,
  /** Says only that this browser keeps cookies (SPEC H5). */
  check: COOKIE_TEST_SECONDS,
} as const;
export type CookieName = keyof typeof maxAge;

/** The name in the browser: `__Host-` falls away only on plain-http localhost (SPEC S13). */
export function cookieName(name: CookieName): string {
  return isSecure() ? `__Host-${name}` : name;
}

export function cookieOptions(name: CookieName) {
  return { httpOnly: true, secure: isSecure(), sameSite: "lax", path: "/", maxAge: maxAge[name] } as const;
}

/** A token is 43 base64url characters; anything else in the cookie is nobody's. */
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export async function readToken(name: CookieName): Promise<string | null> {
  const value = (await cookies()).get(cookieName(name))?.value ?? "";
  return TOKEN.test(value) ? value : null;
}

export async function writeToken(name: CookieName, token: string): Promise<void> {
  (await cookies()).set(cookieName(name), token, cookieOptions(name));
}

export async function removeToken(name: CookieName): Promise<void> {
  (await cookies()).set(cookieName(name), "", { ...cookieOptions(name), maxAge: 0 });
}

function isSecure(): boolean {
  return settings().appUrl.startsWith("https:");
}
