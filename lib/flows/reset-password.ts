import { replacePassword } from "@/db/accounts";
import { claimAttempt, findAttempt, recordProof } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { listKnownBrowserIds, removeOtherKnownBrowsers } from "@/db/known-browsers";
import { changeThrottles, removeThrottles } from "@/db/throttles";
import { isWidelyUsed } from "@/lib/crypto/common-passwords";
import { checkPassword, hashPassword } from "@/lib/crypto/password-hash";
import { digestOf } from "@/lib/crypto/tokens";
import { settings } from "@/lib/env";
import { currentStep } from "@/lib/rules/attempt";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import { chosenPasswordThrottles, throttlesEndedByReset, trierOf } from "@/lib/rules/limits";
import { takingTry } from "@/lib/rules/throttle";
import { mailboxHoldEndsAt } from "@/lib/rules/second-step-method";
import type { Visitor } from "@/lib/rules/visitor";
import { tellOwner } from "./events";

/**
 * Sets the new password of a reset whose mailed code was right (SPEC P1): ends every session and all trust, tells
 * the owner and ends what was counted against the old password, all in one transaction. It signs nobody in. With an
 * app on, the mailbox is held from then on (SPEC P5).
 */
export async function resetPassword(
  token: string,
  password: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"common-password" | "same-password" | "too-many-tries" | "not-this-step">> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt?.account || currentStep(attempt, now) !== "new-password") return refused("not-this-step");
  const { account } = attempt;
  if (isWidelyUsed(password)) return refused("common-password");
  const throttles = chosenPasswordThrottles(attempt.id);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-tries", refusal.until);
  if ((await checkPassword(password, account)).right) return refused("same-password");

  const stored = await hashPassword(password);
  const held = attempt.authenticator ? { mailboxHeldUntil: mailboxHoldEndsAt(now, settings().mailboxHoldHours) } : {};
  const reset = await inTransaction(async () => {
    // The account first: of two resets begun at once, the one that comes second finds it changed and ends here.
    if (!(await replacePassword(account, { ...stored, ...held }))) return false;
    await recordProof(attempt.id, "new-password", now);
    await claimAttempt(attempt.id, now);
    const knownBrowserIds = await listKnownBrowserIds(account.id);
    await removeThrottles(throttlesEndedByReset(trierOf(attempt, visitor), knownBrowserIds));
    await removeOtherKnownBrowsers(account.id, attempt.knownBrowserId);
    await tellOwner(account, "password-was-reset", visitor, now);
    return true;
  });
  return reset ? done : refused("not-this-step");
}
