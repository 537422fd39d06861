/** Crockford's base 32: digits and letters without I, L, O and U, which people mistake for others. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LOOK_ALIKES: Record<string, string> = { O: "0", I: "1", L: "1" };
const GROUP = 4;

/** Random bytes as characters that can be read out, five bits each, in groups of four: "7G2K-0QWE". */
export function readableCode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return grouped([...bits.matchAll(/.{5}/g)].map(([five]) => ALPHABET[parseInt(five, 2)]).join(""));
}

/**
 * A typed code of so many characters in its one spelling: forgives lower case, spaces, dashes, full-width characters and
 * look-alikes. Null for what cannot be one. The caller has looked at the length of what was typed.
 */
export function parseReadableCode(typed: string, length: number): string | null {
  const characters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212]/gu, "")
    .replace(/[OIL]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  const isCode = characters.length === length && [...characters].every((one) => ALPHABET.includes(one));
  return isCode ? grouped(characters) : null;
}

function grouped(characters: string): string {
  return characters.match(new RegExp(`.{${GROUP}}`, "g"))!.join("-");
}
