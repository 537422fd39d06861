import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";
import { CASE_REFERENCE_BYTES, caseReferenceFrom } from "@/lib/rules/support-case";
import { currentKey, keyCalled } from "./keys";

const TOKEN_BYTES = 32;

/** A fresh 256-bit secret for a cookie, base64url, 43 characters. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What the database keeps of a token: SHA-256, base64url. A token has 256 random bits, so no salt is needed. */
export function digestOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** Six random digits, each of the million equally likely. */
export function newOneTimeCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** A fresh reference of a case, each of 2^40 equally likely. */
export function newCaseReference(): string {
  return caseReferenceFrom(randomBytes(CASE_REFERENCE_BYTES));
}

/** What a mailed code is bound to: it is worth nothing for another attempt, account or purpose. */
export type CodeBinding = { codeId: string; attemptId: string; accountId: string | null; purpose: string };

/** Keyed digest of a one-time code under the pepper that lives outside the database. */
export function digestCode(code: string, binding: CodeBinding, keyId = currentKey("one-time-code").id) {
  const { codeId, attemptId, accountId, purpose } = binding;
  const digest = createHmac("sha256", keyCalled(keyId, "one-time-code"))
    .update(JSON.stringify([codeId, attemptId, accountId, purpose, code]))
    .digest("base64url");
  return { digest, keyId };
}
