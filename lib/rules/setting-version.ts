import { createHash } from "node:crypto";

const VERSION_CHARACTERS = 22;

/** Says which values a page showed, so that a form made from older ones overwrites nothing (SPEC G1). */
export function versionOf(values: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(values)).digest("base64url").slice(0, VERSION_CHARACTERS);
}
