import { multipart } from "./action-calls";
import { hostileJsonText, hostileText, pick, type Random } from "./malformed-values";
import { cookiesOf, MULTIPART, post, type Payload, type Target } from "./payload";

export function postedRoute(random: Random, target: Target): Payload {
  const { paths } = pick(
    random,
    target.pages.filter(({ isRoute }) => isRoute),
  );
  const path = pick(random, paths);
  const { cookie } = cookiesOf(random, target);
  const type = pick(random, [
    "application/json",
    "application/x-www-form-urlencoded",
    MULTIPART,
    "text/plain",
    "image/png",
    null,
  ]);
  const body =
    random() < 0.7
      ? hostileJsonText(random)
      : multipart([
          ["photo", hostileText(random)],
          ["scope", hostileText(random)],
        ]);
  const word = () =>
    encodeURIComponent(
      hostileText(random)
        .replace(/[\ud800-\udfff]/g, "")
        .slice(0, 200),
    );
  const headers = pick<Record<string, string | null>>(random, [
    {},
    { origin: null },
    { authorization: `Bearer ${word()}` },
    { "svix-id": word(), "svix-timestamp": word(), "svix-signature": `v1,${word()}` },
  ]);
  return post(`${path}?token=${word()}`, type, body, { cookie, ...headers });
}

const QUERY_NAMES = (
  "return-to notice token link license step issue change q state code tried checks reference email-address page seen " +
  "callbackUrl error __proto__ x"
).split(" ");
const COOKIE_NAMES = (
  "session attempt device browser language check round __Host-session authjs.callback-url authjs.state " +
  "authjs.pkce.code_verifier"
).split(" ");

/** Percent-encoded text, or percent signs that stand for none. */
function rawText(random: Random): string {
  if (random() < 0.2) return pick(random, ["%ff", "%", "%E0%A4%A", "%00", "%c0%af"]);
  return encodeURIComponent(
    hostileText(random)
      .slice(0, 500)
      .replace(/[\ud800-\udfff]/g, "?"),
  );
}

function strangeQuery(random: Random): string {
  const pair = () => `${pick(random, QUERY_NAMES)}${pick(random, ["", "[]", "[a]"])}=${rawText(random)}`;
  return Array.from({ length: Math.floor(random() * 5) }, pair).join("&");
}

function strangeCookies(random: Random): string | null {
  const value = () =>
    random() < 0.5 ? rawText(random) : encodeURIComponent(pick(random, ["j:{}", "[]", '"', "a,b", "1.1.1"]));
  const pair = () => `${pick(random, COOKIE_NAMES)}=${value()}`;
  return Array.from({ length: Math.floor(random() * 4) }, pair).join("; ") || null;
}

/** A page or route that is asked for with a query and cookies that mean nothing. */
export function strangeAddress(random: Random, target: Target): Payload {
  const words = hostileText(random).replace(/[^\x20-\x7e]/g, "");
  const headers = pick<Record<string, string>>(random, [
    { accept: "text/html" },
    { accept: "*/*", rsc: "1" },
    { accept: "*/*", rsc: "1", "next-router-state-tree": rawText(random) },
    { accept: "text/html", "accept-language": words.slice(0, 500) },
    { accept: "text/html", "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy" },
    { accept: "text/html", "next-action": "x".repeat(42) },
  ]);
  const known = pick(random, pick(random, target.pages).paths);
  const path = random() < 0.9 ? known : `${known}/${rawText(random)}`;
  const address = `${path}?${strangeQuery(random)}`.slice(0, 8000);
  return { kind: "", method: "GET", path: address, headers: { cookie: strangeCookies(random), ...headers } };
}
