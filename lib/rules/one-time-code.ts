import type { Purpose } from "./attempt";
import type { Phase } from "./limits";

/** How long a mailed code is good for (SPEC "Durations"). */
export const CODE_MINUTES = 10;

/** After this many wrong tries a code is worth nothing (SPEC S4). */
export const CODE_WRONG_TRIES = 5;

/** A new code can be asked for this long after the last one, at the earliest (SPEC S4). */
export const NEW_CODE_AFTER_SECONDS = 30;

const FULL_WIDTH_ZERO = 0xff10;
const LONGEST_TYPED = 64;

/** What is mailed for a code: every address gets a mail, but a code only where it can lead somewhere (SPEC C4). */
export type CodeMail =
  | "sign-in-code"
  | "reauthentication-code"
  | "create-account-code"
  | "create-account-exists"
  | "change-address-code"
  | "change-address-exists"
  | "address-reserved"
  | "reset-password-code"
  | "reset-password-google"
  | "reset-password-company"
  | "reset-password-unknown";

type CodeOwner = { passwordHash: string | null; connectionId: string | null };

/** Which mail answers an attempt, given the account of its address, and whether that is kept for who left it (SPEC G2). */
export function codeMailFor(purpose: Purpose, account: CodeOwner | undefined, isReserved: boolean): CodeMail {
  if (purpose === "create-account" || purpose === "change-address") {
    if (account) return `${purpose}-exists`;
    return isReserved ? "address-reserved" : `${purpose}-code`;
  }
  if (purpose === "reset-password") return resetMailFor(account);
  return purpose === "sign-in" ? "sign-in-code" : "reauthentication-code";
}

/** A password that is not kept here is not reset here (SPEC P2). */
function resetMailFor(account: CodeOwner | undefined): CodeMail {
  if (!account) return "reset-password-unknown";
  if (account.connectionId) return "reset-password-company";
  return account.passwordHash ? "reset-password-code" : "reset-password-google";
}

const codeMails = [
  "sign-in-code",
  "reauthentication-code",
  "create-account-code",
  "change-address-code",
  "reset-password-code",
] as const;

/** Whether a mail carries a code that can be entered. */
export function carriesCode(mail: CodeMail): mail is (typeof codeMails)[number] {
  return codeMails.some((kind) => kind === mail);
}

/** Codes that are a second step come after the right password; all others before it (SPEC S12). */
export function codePhase(purpose: Purpose): Phase {
  return purpose === "sign-in" || purpose === "reauthenticate" ? "after-password" : "before-password";
}

/** When a code sent at `sentAt` stops being good. */
export function codeExpiresAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + CODE_MINUTES * 60_000);
}

/** When a new code may be asked for. */
export function newCodeAllowedAt(sentAt: Date): Date {
  return new Date(sentAt.getTime() + NEW_CODE_AFTER_SECONDS * 1000);
}

/** Whether a code is still good, or why not. */
export const codeStates = ["live", "used", "tried-too-often", "replaced", "too-old"] as const;
export type CodeState = (typeof codeStates)[number];

/** How a code stands. One that nobody knows stands as any other (SPEC C4). */
export function codeStateOf(
  code: { usedAt: Date | null; endedAt: Date | null; wrongTries: number; expiresAt: Date },
  now: Date,
): CodeState {
  if (code.usedAt) return "used";
  if (code.wrongTries >= CODE_WRONG_TRIES) return "tried-too-often";
  if (code.endedAt) return "replaced";
  return now < code.expiresAt ? "live" : "too-old";
}

/** The six digits of what was typed, forgiving spaces, dashes and full-width digits (SPEC S4); null for anything else. */
export function parseOneTimeCode(typed: string): string | null {
  if (typed.length > LONGEST_TYPED) return null;
  const digits = typed
    .replace(/[\s\p{Pd}\u2212]/gu, "")
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO));
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}
