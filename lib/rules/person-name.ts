/** In code points, after normalising. */
export const LONGEST_NAME = 60;
/** Longer input, in UTF-16 code units, is refused before it is normalised. */
const LONGEST_TYPED_NAME = 1_000;

/** Lo by its class, and yet nothing to see: the Hangul fillers. */
const FILLER = /[\u115F\u1160\u3164\uFFA0]/;
/** Any letter but the modifier apostrophe, which Unicode counts as one. */
const LETTER = /(?!ʼ)\p{L}/u;
/** Zero-width joiners are spelling after a mark (Sinhala, Malayalam) or in Arabic script, and a disguise elsewhere. */
const JOINER_IN_A_WORD = /(?<=[\p{M}\p{Script=Arabic}])[\u200C\u200D](?=\p{L})/gu;
/** Marks stand on a letter. No two branches take the same character, or matching could take for ever. */
const NAME = /^(?:\p{L}\p{M}*|[ '’.‐-])+$/u;

export type CheckedName = { ok: true; name: string } | { ok: false; reason: "missing" | "too-long" | "characters" };

/**
 * A first or last name as it is stored (SPEC C2): NFC, trimmed, runs of white space as one space. It holds letters of
 * any script with their marks, spaces, apostrophes, hyphens and full stops, at least one letter, no digits.
 */
export function checkPersonName(typed: string): CheckedName {
  if (typed.length > LONGEST_TYPED_NAME) return { ok: false, reason: "too-long" };
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === "") return { ok: false, reason: "missing" };
  if ([...name].length > LONGEST_NAME) return { ok: false, reason: "too-long" };
  const spelled = name.replace(JOINER_IN_A_WORD, "");
  const isName = NAME.test(spelled) && LETTER.test(spelled) && !FILLER.test(spelled);
  return isName ? { ok: true, name } : { ok: false, reason: "characters" };
}
