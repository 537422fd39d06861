import { findAttempt, type Attempt } from "@/db/attempts";
import { listMailReports } from "@/db/mail-reports";
import { findNewestCode } from "@/db/one-time-codes";
import { findThrottles } from "@/db/throttles";
import { digestOf } from "@/lib/crypto/tokens";
import { sendOneTimeCode } from "@/lib/mail/one-time-code";
import { currentStep } from "@/lib/rules/attempt";
import { codeSentThrottles, trierOf } from "@/lib/rules/limits";
import { fateOf, type MailFate } from "@/lib/rules/mail-fate";
import { codePhase, newCodeAllowedAt } from "@/lib/rules/one-time-code";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import { methodsFor } from "@/lib/rules/second-step-method";
import { refusalOf } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { claimMailedCode, proveByCode } from "./events";

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
  const factor = attempt && factorByMail(attempt, now);
  // A new address is proved and taken in one go (lib/flows/email-address.ts).
  if (!attempt || !factor || attempt.purpose === "change-address") return refused("not-this-step");

  const chosen = { trustChosen: trustChosen && attempt.purpose === "sign-in" };
  const claim = async () => ((await claimMailedCode(attempt, code, now)) ? "right" : "wrong-code");
  const outcome = await proveByCode(attempt, { factor, method: "email-code", chosen, claim }, visitor, now);
  return outcome as Awaited<ReturnType<typeof verifyEmailCode>>;
}

/** Mails a new code in place of the old one (SPEC S4: after 30 s at the earliest). */
export async function sendAnotherCode(
  token: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"too-soon-for-a-code" | "too-many-codes-sent" | "not-this-step">> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || !factorByMail(attempt, now)) return refused("not-this-step");
  const refusal = await sendOneTimeCode(attempt, visitor, now);
  if (!refusal) return done;
  const newest = await findNewestCode(attempt.id);
  return refused(newest && isLive(newest, now) ? "too-soon-for-a-code" : "too-many-codes-sent", refusal.until);
}

export type EmailCodeView = {
  /** When the live code was sent; null when there is none that could be entered. */
  liveSince: Date | null;
  /** False while none was asked for: an app is the primary method. */
  sent: boolean;
  /** What became of the mail of the newest code; null when none was asked for. */
  mail: MailFate["kind"] | null;
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
  return {
    liveSince: code && isLive(code, now) ? code.sentAt : null,
    sent: code !== undefined,
    mail: code?.mail ? fateOf(code.mail, await listMailReports([code.mail.id]), now).kind : null,
    newCodeAt: newCodeAt(code, refusal?.until, now),
  };
}

/** When the last code is old enough, and the counts have room again. */
function newCodeAt(code: { sentAt: Date } | undefined, room: Date | null | undefined, now: Date): Date {
  const soonest = code ? newCodeAllowedAt(code.sentAt) : now;
  return room && room > soonest ? room : soonest;
}

function isLive(code: { endedAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return !code.endedAt && now < code.expiresAt;
}

/** The factor that a mailed code would prove now; null when none, also while the mailbox is held (SPEC P5). */
function factorByMail(attempt: Attempt, now: Date): "second-step" | "mailed-code" | null {
  const step = currentStep(attempt, now);
  if (step === "second-step") return methodsFor(attempt, now).includes("email-code") ? step : null;
  return step === "mailed-code" ? step : null;
}
