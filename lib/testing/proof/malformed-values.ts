/** Numbers from 0 up to 1. */
export type Random = () => number;

export function pick<Choice>(random: Random, choices: readonly Choice[]): Choice {
  return choices[Math.floor(random() * choices.length)] as Choice;
}

/** Words with a meaning to JavaScript, to the framework, to SQL, to a shell or to a reader of headers. */
const WORDS = [
  "\u0000",
  "a\u0000b",
  "\ud800",
  "x\udfff",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "then",
  "hasOwnProperty",
  "' or 1=1 --",
  '"; drop table accounts; --',
  "$(id)",
  "{{7*7}}",
  "<script>alert(1)</script>",
  "a\r\nSet-Cookie: session=x",
  "../../../../etc/passwd",
  "%00",
  "%ff",
  "%",
  "-1",
  "1e999",
  "NaN",
  "９９９９９９",
  "\u202e\u0301\ufeff",
  "null",
  "undefined",
  "[object Object]",
  "",
];

/** References of React's reply format, whole and broken (react-server-dom, `decodeReply`). */
const REFERENCES = [
  "$",
  "$$",
  "$0",
  "$1",
  "$K1",
  "$K99",
  "$F1",
  "$F0",
  "$T",
  "$@1",
  "$@0",
  "$Q1",
  "$W1",
  "$i1",
  "$B1",
  "$R1",
  "$r1",
  "$X1",
  "$x1",
  "$A1",
  "$o1",
  "$O1",
  "$V1",
  "$M1",
  "$m1",
  "$undefined",
  "$NaN",
  "$-0",
  "$Infinity",
  "$D2026-11-21",
  "$Dx",
  "$n1",
  `$n${"9".repeat(400)}`,
  "$nx",
  "$S1",
  "$1:__proto__:constructor:constructor",
  "$1:constructor:prototype",
  "$1:then:then",
  "$K1:__proto__",
  "$a:b:c",
];

/** A text that belongs in no field. */
export function hostileText(random: Random): string {
  const chosen = random();
  if (chosen < 0.1) return "x".repeat(Math.floor(random() * 50_000));
  if (chosen < 0.15) return "\ud83d".repeat(1 + Math.floor(random() * 100));
  if (chosen < 0.3) return pick(random, REFERENCES);
  if (chosen < 0.4) return String.fromCharCode(...Array.from({ length: 12 }, () => Math.floor(random() * 0x10000)));
  return pick(random, WORDS);
}

/** A text that no field of ours takes, whatever it is for: too long, or with characters that nobody types. */
export function unfitText(random: Random): string {
  return pick(random, [
    "\u0000",
    `a\u0000${"b".repeat(9)}`,
    "\ud800x",
    "x".repeat(3000),
    "é".repeat(2500),
    "\u0007\u0007\u0007",
  ]);
}

/** JSON of any shape, as deep as `depth`. */
export function hostileJson(random: Random, depth = 4): unknown {
  const chosen = random();
  if (depth === 0 || chosen < 0.35) return hostileText(random);
  if (chosen < 0.5) return pick(random, [null, true, false, 0, -1, 1e308, 2 ** 53, 0.1]);
  const count = Math.floor(random() * 5);
  if (chosen < 0.75) return Array.from({ length: count }, () => hostileJson(random, depth - 1));
  const entries = Array.from({ length: count }, () => [pick(random, WORDS), hostileJson(random, depth - 1)] as const);
  return Object.fromEntries(entries);
}

/** What stands where JSON is expected: JSON, nearly JSON, nothing like it, or very deep. */
export function hostileJsonText(random: Random): string {
  const chosen = random();
  if (chosen < 0.1) return "[".repeat(1 + Math.floor(random() * 20_000));
  if (chosen < 0.15) return `${"[".repeat(3000)}${"]".repeat(3000)}`;
  if (chosen < 0.2) return `{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}`;
  if (chosen < 0.3) return hostileText(random);
  const json = JSON.stringify(hostileJson(random)) ?? "";
  return chosen < 0.45 ? json.slice(0, Math.floor(random() * json.length)) : json;
}
