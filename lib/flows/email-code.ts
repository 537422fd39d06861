import { findAttempt, lockAttempt, recordProof, type Attempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { claimOneTimeCode, findNewestCode } from "@/db/one-time-codes";
import { changeThrottles, findThrottles } from "@/db/throttles";
import { digestCode, digestOf } from "@/lib/crypto/tokens";
import { sendOneTimeCode } from "@/lib/mail/one-time-code";
import { currentStep, type Step } from "@/lib/rules/attempt";
import { CODE_WRONG_TRIES, codePhase, mailFate, newCodeAllowedAt } from "@/lib/rules/one-time-code";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import {
  codeSentThrottles,
  givingTryBack,
  refusalOf,
  takingTry,
  trierOf,
  wrongCodeThrottles,
} from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";

/**
 * Checks a mailed code, six digits, for whatever purpose the attempt has (SPEC S4, C1, P1). Right, it is spent and
 * the proof recorded in one transaction. Wrong, used, expired and foreign codes are answered alike.
 */
export async function verifyEmailCode(
  token: string,
  code: string,
  { trustChosen }: { trustChosen: boolean },
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"wrong-code" | "too-many-codes-tried" | "email-code-stopped" | "not-this-step">> {
  const attempt = await findAttempt(digestOf(token));
  const factor = attempt && currentStep(attempt, now);
  if (!attempt || !isMailedCode(factor)) return refused("not-this-step");

  const throttles = wrongCodeThrottles(codePhase(attempt.purpose), trierOf(attempt, visitor));
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused(refusal.until ? "too-many-codes-tried" : "email-code-stopped", refusal.until);

  const right = await proveByCode(attempt, { factor, code, trustChosen }, now);
  if (!right && !(await isProved(attempt.id, factor))) return refused("wrong-code");
  await changeThrottles(throttles, givingTryBack(throttles, now));
  return right ? done : refused("not-this-step");
}

/** Spends the code and records the proof in one transaction; false when the code is not right. */
async function proveByCode(
  attempt: Attempt,
  { factor, code, trustChosen }: { factor: "second-step" | "mailed-code"; code: string; trustChosen: boolean },
  now: Date,
): Promise<boolean> {
  return inTransaction(async () => {
    // In the same order as a new code does it: attempt first, then its code. Otherwise the two deadlock.
    await lockAttempt(attempt.id);
    const claimed = await claimCode(attempt, code, now);
    if (claimed) await recordProof(attempt.id, factor, now, { trustChosen: trustChosen && factor === "second-step" });
    return claimed;
  });
}

/** Of one form sent twice, the second finds its code used, by itself: that is no failure. */
async function isProved(attemptId: string, factor: string): Promise<boolean> {
  const since = await findAttempt(attemptId);
  return since?.proved.includes(factor) ?? false;
}

/** Mails a new code in place of the old one (SPEC S4: after 30 s at the earliest). */
export async function sendAnotherCode(
  token: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"too-soon-for-a-code" | "too-many-codes-sent" | "not-this-step">> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || !isMailedCode(currentStep(attempt, now))) return refused("not-this-step");
  const refusal = await sendOneTimeCode(attempt, visitor, now);
  if (!refusal) return done;
  const newest = await findNewestCode(attempt.id);
  return refused(newest && isLive(newest, now) ? "too-soon-for-a-code" : "too-many-codes-sent", refusal.until);
}

export type EmailCodeView = {
  /** When the live code was sent; null when there is none that could be entered. */
  liveSince: Date | null;
  mail: ReturnType<typeof mailFate>;
  /** When a new code may be asked for; in the past when it may be now. */
  newCodeAt: Date;
};

/** What the code page tells: whether the mail left, and when a new code may be asked for (SPEC S4, S12, S17). */
export async function viewEmailCode(token: string, visitor: Visitor, now = new Date()): Promise<EmailCodeView | null> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt) return null;
  const code = await findNewestCode(attempt.id);
  const throttles = codeSentThrottles(codePhase(attempt.purpose), trierOf(attempt, visitor));
  const refusal = refusalOf(throttles, await findThrottles(throttles), now);
  const soonest = code ? newCodeAllowedAt(code.sentAt) : now;
  return {
    liveSince: code && isLive(code, now) ? code.sentAt : null,
    mail: mailFate(code?.mail, now),
    newCodeAt: refusal?.until && refusal.until > soonest ? refusal.until : soonest,
  };
}

function isLive(code: { endedAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return !code.endedAt && now < code.expiresAt;
}

async function claimCode(attempt: Attempt, code: string, now: Date): Promise<boolean> {
  const newest = await findNewestCode(attempt.id);
  if (!newest) return false;
  const { id: attemptId, accountId, purpose } = attempt;
  const { digest } = digestCode(code, { codeId: newest.id, attemptId, accountId, purpose }, newest.keyId);
  return claimOneTimeCode({ id: newest.id, digest }, CODE_WRONG_TRIES, now);
}

function isMailedCode(step: Step | undefined): step is "second-step" | "mailed-code" {
  return step === "second-step" || step === "mailed-code";
}
