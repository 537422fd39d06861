import { renewPasswordHash } from "@/db/accounts";
import { findAttempt, recordProof, type Attempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { changeThrottles } from "@/db/throttles";
import { checkPassword, hashPassword } from "@/lib/crypto/password-hash";
import { digestOf } from "@/lib/crypto/tokens";
import { sendOneTimeCode } from "@/lib/mail/one-time-code";
import { log } from "@/lib/log";
import { count } from "@/lib/metrics";
import { currentStep } from "@/lib/rules/attempt";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import { passwordThrottles, trierOf } from "@/lib/rules/limits";
import { givingTryBack, takingTry } from "@/lib/rules/throttle";
import { methodsFor } from "@/lib/rules/second-step-method";
import type { Visitor } from "@/lib/rules/visitor";

/**
 * Checks the password of a sign-in (SPEC S3, S12). Every try is counted before it is looked at and costs one hash,
 * whether the address has an account or not. After a right one the emailed code is on its way, if it is asked.
 * Throws TooBusy when too many hashes wait; then nothing was counted.
 */
export async function verifyPassword(
  token: string,
  password: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"wrong-password" | "too-many-passwords" | "not-this-step">> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || currentStep(attempt, now) !== "password") return refused("not-this-step");
  const outcome = await tryPassword(attempt, password, visitor, now);
  const { purpose } = attempt;
  count("latchkey.proofs", { purpose, factor: "password", outcome: outcome.ok ? "right" : outcome.reason });
  return outcome;
}

async function tryPassword(
  attempt: Attempt,
  password: string,
  visitor: Visitor,
  now: Date,
): Promise<Outcome<"wrong-password" | "too-many-passwords">> {
  const throttles = passwordThrottles(trierOf(attempt, visitor));
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-passwords", refusal.until);

  const giveBack = () => changeThrottles(throttles, givingTryBack(throttles, now));
  const { right, stale } = await checkPassword(password, attempt.account).catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  if (!right || !attempt.account) return refused("wrong-password");

  await giveBack();
  await recordPassword(attempt, visitor, now);
  if (stale) await renewHash(attempt.account, password);
  return done;
}

/** Makes the hash anew under the newest key and cost; when that cannot be done now, the next sign-in does it. */
async function renewHash(account: { id: string; authEpoch: number }, password: string): Promise<void> {
  try {
    await renewPasswordHash(account, await hashPassword(password));
  } catch (error) {
    log().warn({ err: error }, "a password hash could not be renewed");
  }
}

async function recordPassword(attempt: Attempt, visitor: Visitor, now: Date): Promise<void> {
  await inTransaction(async () => {
    await recordProof(attempt.id, "password", now);
    const next = currentStep({ ...attempt, proved: [...attempt.proved, "password"], lastStepAt: now }, now);
    if (next === "second-step" && methodsFor(attempt, now)[0] === "email-code")
      await sendOneTimeCode(attempt, visitor, now);
  });
}
