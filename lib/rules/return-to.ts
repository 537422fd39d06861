/** Longer paths are nobody's page; also the room that a return path gets in a cookie or an address. */
export const LONGEST_RETURN_TO = 500;

/** Never a real host: it only stands in for ours while a path is read. */
const SITE = "http://x.invalid";
/** First segments that are no place to land: they end the session, answer programs, or begin signing in again. */
const NO_PLACE_TO_LAND: ReadonlySet<string> = new Set([
  "sign-out",
  "api",
  "_next",
  "sign-in",
  "create-account",
  "reset-password",
]);
/** One "/" and no second one, no backslash (browsers read it as "/"), nothing that a parser drops or mistakes. */
const PATH = /^(?!.*(?:\/\/|\\|\p{Cc}|\p{Cs}))\//su;

/**
 * Where to send a person after signing in (SPEC S14): `path` in its normal spelling, with query and fragment, when it
 * is a page of this site that makes sense to land on, else `fallback`. Takes anything, since it comes from outside
 * (OWASP Unvalidated Redirects and Forwards).
 */
export function safeReturnTo(path: unknown, fallback = "/security"): string {
  if (typeof path !== "string" || path.length > LONGEST_RETURN_TO || !PATH.test(path)) return fallback;
  const { origin, pathname, search, hash } = new URL(path, SITE);
  const normal = pathname + search + hash;
  const isOurs = origin === SITE && normal.length <= LONGEST_RETURN_TO && isPlaceToLand(pathname);
  return isOurs ? normal : fallback;
}

/** Whether `path` is spelt as a path of this site and of nowhere else; not whether there is a page. */
export function isPathOfOurs(path: string): boolean {
  if (path.length > LONGEST_RETURN_TO || !PATH.test(path)) return false;
  const decoded = decode(new URL(path, SITE).pathname);
  return decoded !== null && PATH.test(decoded);
}

/** Looks behind percent-encoding and dot segments: "/.%2e//host" and "/sign%2Dout" are not what they seem. */
function isPlaceToLand(pathname: string): boolean {
  const decoded = decode(pathname);
  return decoded !== null && PATH.test(decoded) && !NO_PLACE_TO_LAND.has(decoded.toLowerCase().split("/")[1] ?? "");
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}
