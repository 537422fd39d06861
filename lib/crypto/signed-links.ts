import { decodeProtectedHeader, jwtVerify, SignJWT } from "jose";
import { currentKey, findKey } from "./keys";

/** What a link is for; one made for something else is worth nothing. */
export type LinkUse = "try-company-sign-in" | "support-step" | "unsubscribe";

const ALGORITHM = "HS256";

/** Text for a link that carries `facts` and nobody can make or change but us. Good until `expiresAt`. */
export async function signLink(use: LinkUse, facts: Record<string, string>, expiresAt: Date): Promise<string> {
  const { id, bytes } = currentKey("signed-link");
  return new SignJWT(facts)
    .setProtectedHeader({ alg: ALGORITHM, kid: id })
    .setAudience(use)
    .setExpirationTime(expiresAt)
    .sign(bytes);
}

/** The facts of a link; null when it was altered, is for something else, or is over. */
export async function readLink(use: LinkUse, link: string, now: Date): Promise<Record<string, unknown> | null> {
  try {
    const key = findKey(decodeProtectedHeader(link).kid ?? "", "signed-link");
    if (!key) return null;
    const expected = { algorithms: [ALGORITHM], audience: use, currentDate: now, requiredClaims: ["exp"] };
    return (await jwtVerify(link, key, expected)).payload;
  } catch {
    return null;
  }
}
