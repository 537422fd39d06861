import type { Answer } from "./http-visitor";

/** Headers whose value is another one at each request, whoever asks. */
const RANDOM_HEADERS = ["date"];
/** A token (43 characters of base64url), an id, a moment: another one each time, and of the same length each time. */
const RANDOM_WORDS: [RegExp, string][] = [
  [/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID"],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, "TOKEN"],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, "MOMENT"],
  [/\b\d{1,2}:\d\d(:\d\d)?(\s?[AP]M)?\b/g, "CLOCK"],
  [/\b\d+ seconds? ago\b/g, "AGE"],
  // Of the half minute before the next code a second may be over or not.
  [/\bin (30|29) seconds\b/g, "WAIT"],
];

/**
 * An answer as somebody reads it who wants to know whether an address has an account: status, headers, the names and
 * attributes of cookies, every byte of the body; without the address itself and what is random in any answer.
 */
export function comparable({ status, headers, html }: Answer, address: string): string {
  const { "set-cookie": cookies = [], ...others } = headers;
  const kept = Object.entries(others).filter(([name]) => !RANDOM_HEADERS.includes(name));
  const named = [cookies]
    .flat()
    .map((cookie) => cookie.replace(/=[^;]*/, "=VALUE").replace(/expires=[^;]*/i, "EXPIRES"));
  const lines = [
    `status ${status}`,
    ...kept.map(([name, value]) => `${name}: ${String(value)}`).sort(),
    ...named.sort(),
    html,
  ];
  const nonce = /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "\0";
  return withoutRandom(withoutAddress(lines.join("\n").replaceAll(nonce, "NONCE"), address));
}

function withoutAddress(text: string, address: string): string {
  return [address, encodeURIComponent(address)].reduce((rest, spelled) => rest.replaceAll(spelled, "ADDRESS"), text);
}

function withoutRandom(text: string): string {
  return RANDOM_WORDS.reduce((rest, [random, word]) => rest.replace(random, word), text);
}

/** The place where two texts part, with a little around it in either; null where they do not. */
export function firstDifference(one: string, other: string): [string, string] | null {
  if (one === other) return null;
  let at = 0;
  while (one[at] === other[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return [around(one), around(other)];
}
