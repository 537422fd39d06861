import { isCodeAskedOn } from "./second-step";
import { isTrusted } from "./trusted-device";

/** An attempt ends this long after its last step, and this long after its start at the latest (SPEC "Durations"). */
export const ATTEMPT_IDLE_MINUTES = 15;
export const ATTEMPT_LONGEST_MINUTES = 60;

export type Purpose = "sign-in" | "create-account" | "reset-password";
export type Factor = "password" | "second-step" | "mailed-code" | "details" | "new-password";
export type Step = "expired" | "locked" | "redeemed" | Factor | "finish";

/** What is known of an attempt. The row of `findAttempt` fits as it is. */
export type AttemptFacts = {
  purpose: Purpose;
  proved: readonly string[];
  startedAt: Date;
  lastStepAt: Date;
  redeemedAt: Date | null;
  /** The account it is about, or nobody. */
  account: { authEpoch: number } | null;
  /** The account's epoch when the attempt began. */
  accountEpoch: number | null;
  trustedDevice: { trustedAt: Date; accountEpoch: number } | null;
  /** Set by the throttles: no proof of the next factor is taken now. */
  lock?: { until: Date | null } | null;
};

/** Every factor that has to be proved, in order. */
export function factorsRequired(attempt: AttemptFacts, now: Date): Factor[] {
  if (attempt.purpose === "create-account") return ["mailed-code", "details"];
  if (attempt.purpose === "reset-password") return ["mailed-code", "new-password"];
  const trusted = isTrusted(attempt.trustedDevice, attempt.account, now);
  // In another browser or device there is no trust to begin with: its cookie is not there.
  return isCodeAskedOn("signed-out", trusted) ? ["password", "second-step"] : ["password"];
}

/** We store what has been proved. Where the person goes next follows from it. */
export function currentStep(attempt: AttemptFacts, now: Date): Step {
  if (attempt.redeemedAt) return "redeemed";
  if (now >= attemptEndsAt(attempt) || isOvertaken(attempt)) return "expired";
  if (attempt.lock && (!attempt.lock.until || now < attempt.lock.until)) return "locked";
  return factorsRequired(attempt, now).find((factor) => !attempt.proved.includes(factor)) ?? "finish";
}

/** The moment at which an attempt is over if nothing more happens. */
export function attemptEndsAt({ startedAt, lastStepAt }: Pick<AttemptFacts, "startedAt" | "lastStepAt">): Date {
  const idleEnd = lastStepAt.getTime() + ATTEMPT_IDLE_MINUTES * 60_000;
  return new Date(Math.min(idleEnd, startedAt.getTime() + ATTEMPT_LONGEST_MINUTES * 60_000));
}

/** A new password or "Sign out everywhere" ends what was begun before it. */
function isOvertaken({ account, accountEpoch }: AttemptFacts): boolean {
  return account != null && account.authEpoch !== accountEpoch;
}

/** Where a journey begins. */
export const startPages: Record<Purpose, string> = {
  "sign-in": "/sign-in",
  "create-account": "/create-account",
  "reset-password": "/reset-password",
};

/** Where a step is done: the address of its page. `redeemed` is where the person was going. */
export function pageOf(step: Step, attempt: Pick<AttemptFacts, "purpose" | "proved"> & { returnTo: string }): string {
  const pages: Record<Step, string> = {
    expired: `${startPages[attempt.purpose]}?notice=expired`,
    locked: lockedPage(attempt),
    redeemed: attempt.purpose === "reset-password" ? "/sign-in?notice=password-was-reset" : attempt.returnTo,
    password: "/sign-in/password",
    "second-step": "/sign-in/verify/email-code",
    "mailed-code": `${startPages[attempt.purpose]}/verify`,
    details: "/create-account/details",
    "new-password": "/reset-password/new",
    finish: "/sign-in/finish",
  };
  return pages[step];
}

/** Someone who has to wait stays on the page of the factor they were proving. */
function lockedPage({ purpose, proved }: Pick<AttemptFacts, "purpose" | "proved">): string {
  if (purpose !== "sign-in") return `${startPages[purpose]}/verify`;
  return proved.includes("password") ? "/sign-in/verify/email-code" : "/sign-in/password";
}
