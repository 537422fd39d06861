/** Crockford's base 32: digits and letters without I, L, O and U, which people mistake for others. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LOOK_ALIKES: Record<string, string> = { O: "0", I: "1", L: "1" };

/** 16 characters of 5 bits: 80 bits (SPEC T5). */
export const BACKUP_CODE_CHARACTERS = 16;
export const BACKUP_CODE_BYTES = (BACKUP_CODE_CHARACTERS * 5) / 8;
const GROUP = 4;
const LONGEST_TYPED = 64;

/** A backup code out of random bytes, in groups of four: "7G2K-0QWE-…". */
export function backupCodeFrom(bytes: Uint8Array): string {
  if (bytes.length !== BACKUP_CODE_BYTES) throw new RangeError(`A backup code is made of ${BACKUP_CODE_BYTES} bytes.`);
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return grouped([...bits.matchAll(/.{5}/g)].map(([five]) => ALPHABET[parseInt(five, 2)]).join(""));
}

/**
 * The backup code that was typed, in its one spelling: forgives lower case, spaces, dashes, full-width characters and
 * look-alikes. Null for what cannot be one.
 */
export function parseBackupCode(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const characters = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}\u2212]/gu, "")
    .replace(/[OIL]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  const isCode = characters.length === BACKUP_CODE_CHARACTERS && [...characters].every((one) => ALPHABET.includes(one));
  return isCode ? grouped(characters) : null;
}

function grouped(characters: string): string {
  return characters.match(new RegExp(`.{${GROUP}}`, "g"))!.join("-");
}
