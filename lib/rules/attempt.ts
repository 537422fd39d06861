import { changePages, reauthenticationEndsAt, type Change } from "./reauthentication";
import { isCodeAskedOn } from "./second-step";
import { methodsFor } from "./second-step-method";
import { isTakenOver } from "./sign-in-connection";
import { isTrusted } from "./trusted-device";

/** An attempt ends this long after its last step, and this long after its start at the latest (SPEC "Durations"). */
export const ATTEMPT_IDLE_MINUTES = 15;
export const ATTEMPT_LONGEST_MINUTES = 60;

export type Purpose = "sign-in" | "create-account" | "reset-password" | "reauthenticate" | "change-address";
export type Factor = "company" | "google" | "password" | "second-step" | "mailed-code" | "details" | "new-password";
export type Step = "expired" | "locked" | "redeemed" | Factor | "finish";

/** What is known of an attempt. The row of `findAttempt` fits as it is. */
export type AttemptFacts = {
  purpose: Purpose;
  proved: readonly string[];
  startedAt: Date;
  lastStepAt: Date;
  redeemedAt: Date | null;
  /** The account it is about, or nobody. */
  account: { authEpoch: number; mailboxHeldUntil: Date | null; connectionId: string | null; isStaff: boolean } | null;
  /** The account's epoch when the attempt began. */
  accountEpoch: number | null;
  /** The company sign-in that it goes through; then nothing of ours is asked (SPEC O1). */
  connectionId: string | null;
  /** That company sign-in as it is now. */
  connection?: { state: string } | null;
  /** Set where Google stands for the password (SPEC C6). */
  provider: "google" | null;
  /** The account's app, when it is on. */
  authenticator: object | null;
  trustedDevice: { trustedAt: Date; accountEpoch: number } | null;
  /** Set by the throttles: no proof of the next factor is taken now. */
  lock?: { until: Date | null } | null;
};

/** Every factor that has to be proved, in order. */
export function factorsRequired(attempt: AttemptFacts, now: Date): Factor[] {
  if (attempt.purpose === "create-account") return ["mailed-code", "details"];
  if (attempt.purpose === "reset-password") return ["mailed-code", "new-password"];
  if (attempt.purpose === "change-address") return ["mailed-code"];
  if (attempt.connectionId) return isAppAskedFirst(attempt) ? ["company", "second-step"] : ["company"];
  if (attempt.provider) return isAskedAfterGoogle(attempt) ? ["google", "second-step"] : ["google"];
  return isSecondStepSkipped(attempt, now) ? ["password"] : ["password", "second-step"];
}

/** Google's word stands for the emailed code as well, at sign-in: never for the app, and for no change (SPEC C6, T1). */
function isAskedAfterGoogle({ purpose, authenticator }: AttemptFacts): boolean {
  return purpose === "reauthenticate" || authenticator !== null;
}

/** An account that is about to become managed loses its app: whoever has the app agrees to that first (SPEC O2). */
function isAppAskedFirst({ account, authenticator }: AttemptFacts): boolean {
  return authenticator !== null && isTakenOver(account);
}

/** Trust skips the emailed code of a sign-in: never the app, never re-authentication (SPEC S7). */
function isSecondStepSkipped({ purpose, authenticator, trustedDevice, account }: AttemptFacts, now: Date): boolean {
  // In another browser or device there is no trust to begin with: its cookie is not there.
  const codeAsked = isCodeAskedOn("signed-out", isTrusted(trustedDevice, account, now));
  return purpose === "sign-in" && !authenticator && !codeAsked;
}

/** We store what has been proved. Where the person goes next follows from it. */
export function currentStep(attempt: AttemptFacts, now: Date): Step {
  if (attempt.redeemedAt) return "redeemed";
  if (now >= attemptEndsAt(attempt) || isOvertaken(attempt)) return "expired";
  if (attempt.lock && (!attempt.lock.until || now < attempt.lock.until)) return "locked";
  const missing = factorsRequired(attempt, now).find((factor) => !attempt.proved.includes(factor));
  return missing ?? (isReauthenticationOver(attempt, now) ? "expired" : "finish");
}

/** The moment at which an attempt is over if nothing more happens. */
export function attemptEndsAt({ startedAt, lastStepAt }: Pick<AttemptFacts, "startedAt" | "lastStepAt">): Date {
  const idleEnd = lastStepAt.getTime() + ATTEMPT_IDLE_MINUTES * 60_000;
  return new Date(Math.min(idleEnd, startedAt.getTime() + ATTEMPT_LONGEST_MINUTES * 60_000));
}

/** A finished re-authentication waits for its change for a shorter time. */
function isReauthenticationOver({ purpose, lastStepAt }: AttemptFacts, now: Date): boolean {
  return purpose === "reauthenticate" && now >= reauthenticationEndsAt(lastStepAt);
}

/**
 * A new password, a changed method or "Sign out everywhere" ends what was begun before it, and so does turning a company
 * sign-in off for whoever it has vouched for. Who is still on the way to it is told that it is off (SPEC O3).
 */
function isOvertaken({ account, accountEpoch, connection, proved }: AttemptFacts): boolean {
  const isOld = account != null && account.authEpoch !== accountEpoch;
  return isOld || (connection?.state === "off" && proved.includes("company"));
}

/** Whether a finished attempt is turned into a session: a reset leads back to signing in, and who changes something has one. */
export function beginsSession(purpose: Purpose): boolean {
  return purpose === "sign-in" || purpose === "create-account";
}

type Journey = AttemptFacts & { returnTo: string; change?: Change | null };

/** Where a journey begins. */
export function startPageOf({ purpose, change }: Pick<Journey, "purpose" | "change">): string {
  // A change of the address begins with re-authentication (SPEC G2).
  if (purpose === "change-address") return `/reauthenticate?change=${purpose}`;
  return purpose === "reauthenticate" ? `/reauthenticate?change=${change ?? ""}` : `/${purpose}`;
}

/**
 * The pages on which the present step can be done, the one to lead to first. Someone who has to wait stays on the page
 * of the factor they were proving. A spent attempt leads to where the person was going, a finished re-authentication
 * to the change it is for.
 */
export function pagesOf(attempt: Journey, now: Date): [string, ...string[]] {
  const { purpose, returnTo } = attempt;
  const pages: Record<Exclude<Step, "second-step" | "locked">, string> = {
    expired: withNotice(startPageOf(attempt), "expired"),
    redeemed: purpose === "reset-password" ? "/sign-in?notice=password-was-reset" : returnTo,
    company: "/sign-in/company",
    google: purpose === "reauthenticate" ? "/reauthenticate/google" : "/sign-in/google",
    password: purpose === "reauthenticate" ? "/reauthenticate" : "/sign-in/password",
    "mailed-code": `${purpose === "change-address" ? changePages[purpose] : `/${purpose}`}/verify`,
    details: "/create-account/details",
    "new-password": "/reset-password/new",
    finish: purpose === "reauthenticate" ? returnTo : "/sign-in/finish",
  };
  const step = currentStep({ ...attempt, lock: null }, now);
  if (step !== "second-step" && step !== "locked") return [pages[step]];
  const [primary, ...others] = methodsFor(attempt, now).map((method) => `/${purpose}/verify/${method}`);
  return [primary ?? pages.expired, ...others];
}

function withNotice(page: string, notice: string): string {
  return `${page}${page.includes("?") ? "&" : "?"}notice=${notice}`;
}
