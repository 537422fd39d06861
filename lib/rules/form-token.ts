import { createHmac, timingSafeEqual } from "node:crypto";

/** The hidden field that carries it. */
export const FORM_TOKEN_FIELD = "form-token";

/**
 * The value a form carries to show that it belongs to the cookie's attempt or session (OWASP: HMAC-based CSRF token).
 * Nobody without the HttpOnly cookie can make it, and it does not reveal the cookie.
 */
export function formTokenFor(cookieToken: string): string {
  return createHmac("sha256", cookieToken).update("latchkey form").digest("base64url");
}

/** Whether a form was made for this cookie's attempt or session. Anything may be given, also nothing. */
export function matchesFormToken(cookieToken: string, given: unknown): boolean {
  if (typeof given !== "string") return false;
  const expected = Buffer.from(formTokenFor(cookieToken));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}
