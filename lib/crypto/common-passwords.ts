import { createRequire } from "node:module";
import { isCommonPassword } from "@/lib/rules/common-password";

// Half a megabyte of words for the server only: required when first asked for, so that no bundle ever holds it.
const list: { words?: ReadonlySet<string> } = {};

/** Whether a password is among the widely used ones, or is one of them dressed up with digits and symbols (SPEC C3). */
export function isWidelyUsed(password: string): boolean {
  list.words ??= new Set(loadWords());
  return isCommonPassword(password, list.words);
}

function loadWords(): string[] {
  const require = createRequire(import.meta.url);
  const { dictionary } = require("@zxcvbn-ts/language-common") as { dictionary: { "passwords-common": string[] } };
  return dictionary["passwords-common"];
}
