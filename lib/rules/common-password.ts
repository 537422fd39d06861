import { LONGEST_PASSWORD, LOOKS_LIKE, normalisePassword } from "./password";

/** Shorter words turn up in good passwords by chance. */
export const LEAST_CORE_LETTERS = 4;

const ONE_AS_L: Readonly<Record<string, string>> = { ...LOOKS_LIKE, "1": "l", "!": "l", "|": "l" };

/**
 * Whether a password is one that many people use (SPEC C3, ASVS 6.2.4): in lower case it is in `words`, or its core
 * is. A core is what remains without some of the digits and symbols at either end, as typed or with look-alikes
 * undone: "P@ssw0rd2024!" has the core "password". One that is too long anyway is not looked at.
 */
export function isCommonPassword(password: string, words: ReadonlySet<string>): boolean {
  const text = normalisePassword(password).toLowerCase();
  if ([...text].length > LONGEST_PASSWORD) return false;
  return words.has(text) || spellings(text).some((spelling) => hasCommonCore(text, spelling, words));
}

/** As typed, and with every look-alike undone in the two ways that "1" can be read. All as long as `text`. */
function spellings(text: string): string[] {
  const undo = (map: Readonly<Record<string, string>>) =>
    text.replace(/[^\p{L}]/gu, (character) => map[character] ?? character);
  return [text, undo(LOOKS_LIKE), undo(ONE_AS_L)];
}

/** A digit or symbol at an end may be part of the word ("$unshine1") or not ("Sunshine-2024!"): every cut is tried. */
function hasCommonCore(text: string, spelling: string, words: ReadonlySet<string>): boolean {
  const firstLetter = text.search(/\p{L}/u);
  if (firstLetter < 0) return false;
  const afterLastLetter = text.length - [...text].reverse().join("").search(/\p{L}/u);
  for (let start = 0; start <= firstLetter; start += 1) {
    for (let end = text.length; end >= afterLastLetter; end -= 1) {
      const core = spelling.slice(start, end);
      if (countLetters(core) >= LEAST_CORE_LETTERS && words.has(core)) return true;
    }
  }
  return false;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
