// Runs in the browser too (the live checklist): no imports, nothing secret. The list of common passwords is elsewhere.

/** Both in code points after NFKC (NIST SP 800-63B-4 §3.1.1.2; the maximum is a deviation asked for by SPEC C3). */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 50;
/** Fewer characters in common with the address are chance. */
export const SHORTEST_SHARED_RUN = 4;
/** Insertions, deletions and replacements that must lie between password and address. */
export const LEAST_EDIT_DISTANCE = 5;
/**
 * In UTF-16 code units. Beyond it a password is neither normalised nor compared with anything: normalising takes time
 * by the square of the length (100,000 combining marks: half a minute).
 */
export const LONGEST_COMPARED = 200;

/** In the order of the checklist. */
export const passwordRules = [
  "min-length",
  "max-length",
  "upper-case",
  "lower-case",
  "number",
  "symbol",
  "unlike-address",
] as const;
export type PasswordRule = (typeof passwordRules)[number];

/** What each look-alike stands for. "l" is among them since 1 may stand for either: both sides are folded alike. */
export const LOOKS_LIKE: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  l: "i",
  "!": "i",
  "|": "i",
  "2": "z",
  "3": "e",
  "4": "a",
  "@": "a",
  "5": "s",
  $: "s",
  "6": "g",
  "7": "t",
  "8": "b",
  "9": "g",
};

const isMet: Record<PasswordRule, (password: string, emailAddress: string) => boolean> = {
  "min-length": (password) => [...password].length >= SHORTEST_PASSWORD,
  "max-length": (password) => [...password].length <= LONGEST_PASSWORD,
  "upper-case": (password) => /\p{Lu}/u.test(password),
  "lower-case": (password) => /\p{Ll}/u.test(password),
  number: (password) => /\p{Nd}/u.test(password),
  symbol: (password) => /[\p{P}\p{S}]/u.test(password),
  "unlike-address": (password, emailAddress) =>
    password.length > LONGEST_COMPARED || isUnlikeAddress(password, emailAddress),
};

/**
 * The form that is measured and hashed, so that one password typed on two keyboards is one password: NFKC. One far too
 * long stays as it is; nobody can have it.
 */
export function normalisePassword(password: string): string {
  return password.length > LONGEST_COMPARED ? password : password.normalize("NFKC");
}

/**
 * The rules of SPEC C3 that a password does not meet, in the order of the checklist; none means it may be used.
 * `emailAddress` is the account's canonical address. An empty password meets nothing, so that the checklist starts
 * with nothing ticked. One far too long is told so and not compared with the address.
 */
export function unmetPasswordRules(password: string, emailAddress: string): PasswordRule[] {
  if (password === "") return [...passwordRules];
  const measured = normalisePassword(password);
  return passwordRules.filter((rule) => !isMet[rule](measured, emailAddress));
}

/** Control characters and lone surrogates: different systems store or type them differently, or not at all. */
export function hasForbiddenCharacters(password: string): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(password);
}

function isUnlikeAddress(password: string, emailAddress: string): boolean {
  const at = emailAddress.lastIndexOf("@");
  const local = fold(emailAddress.slice(0, at));
  const labels = emailAddress
    .slice(at + 1)
    .split(".")
    .slice(0, -1)
    .map(fold);
  const forwards = fold(password);
  return [forwards, [...forwards].reverse().join("")].every(
    (text) =>
      ![local, ...labels].some((part) => sharesRun(text, part)) &&
      [fold(emailAddress), local].every((part) => editDistance(text, part) >= LEAST_EDIT_DISTANCE),
  );
}

function fold(text: string): string {
  return Array.from(text.toLowerCase(), (character) => LOOKS_LIKE[character] ?? character).join("");
}

function sharesRun(text: string, part: string): boolean {
  const starts = Math.max(0, part.length - SHORTEST_SHARED_RUN + 1);
  return Array.from({ length: starts }, (_, start) => part.slice(start, start + SHORTEST_SHARED_RUN)).some((run) =>
    text.includes(run),
  );
}

/** Levenshtein's distance in code points, one row of the table at a time. */
function editDistance(left: string, right: string): number {
  const columns = [...right];
  const first = Array.from({ length: columns.length + 1 }, (_, column) => column);
  const last = [...left].reduce((above, character) => {
    const row = [(above[0] ?? 0) + 1];
    columns.forEach((other, column) => {
      const replaced = (above[column] ?? 0) + (character === other ? 0 : 1);
      row.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1));
    });
    return row;
  }, first);
  return last.at(-1) ?? 0;
}
