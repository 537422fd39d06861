import { parseReadableCode, readableCode } from "./readable-code";

/** 16 characters of 5 bits: 80 bits (SPEC T5). */
export const BACKUP_CODE_CHARACTERS = 16;
export const BACKUP_CODE_BYTES = (BACKUP_CODE_CHARACTERS * 5) / 8;
const LONGEST_TYPED = 64;

/** A backup code out of random bytes, in groups of four: "7G2K-0QWE-…". */
export function backupCodeFrom(bytes: Uint8Array): string {
  if (bytes.length !== BACKUP_CODE_BYTES) throw new RangeError(`A backup code is made of ${BACKUP_CODE_BYTES} bytes.`);
  return readableCode(bytes);
}

/**
 * The backup code that was typed, in its one spelling: forgives lower case, spaces, dashes, full-width characters and
 * look-alikes. Null for what cannot be one.
 */
export function parseBackupCode(typed: string): string | null {
  return typed.length > LONGEST_TYPED ? null : parseReadableCode(typed, BACKUP_CODE_CHARACTERS);
}
