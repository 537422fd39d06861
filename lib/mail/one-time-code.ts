import { randomUUID } from "node:crypto";
import { findAccountByAddress } from "@/db/accounts";
import { isAddressReserved } from "@/db/address-changes";
import { lockAttempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findNewestCode, replaceOneTimeCode } from "@/db/one-time-codes";
import { changeThrottles } from "@/db/throttles";
import { digestCode, newOneTimeCode, newToken } from "@/lib/crypto/tokens";
import type { Purpose } from "@/lib/rules/attempt";
import { browserName } from "@/lib/rules/browser-name";
import {
  carriesCode,
  CODE_MINUTES,
  codeExpiresAt,
  codeMailFor,
  codePhase,
  newCodeAllowedAt,
} from "@/lib/rules/one-time-code";
import { codeSentThrottles, trierOf } from "@/lib/rules/limits";
import { takingTry, type ThrottleRefusal } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { queueMail } from "./outbox";

type CodeAttempt = {
  id: string;
  purpose: Purpose;
  address: string;
  accountId: string | null;
  knownBrowserId: string | null;
};

/**
 * Mails the code of an attempt and makes it the only live one (SPEC S4, C4, P1). Joins the running transaction.
 * Refuses within 30 s of the last one and beyond the limits of SPEC S12; then nothing is sent and the old code stays.
 * Known and unknown addresses take the same steps and writes.
 */
export async function sendOneTimeCode(
  attempt: CodeAttempt,
  visitor: Visitor,
  now: Date,
): Promise<ThrottleRefusal | null> {
  return inTransaction(async () => {
    await lockAttempt(attempt.id);
    const former = await findNewestCode(attempt.id);
    if (former && now < newCodeAllowedAt(former.sentAt)) return { until: newCodeAllowedAt(former.sentAt) };

    const throttles = codeSentThrottles(codePhase(attempt.purpose), trierOf(attempt, visitor));
    const refusal = await changeThrottles(throttles, takingTry(throttles, now));
    if (!refusal) await mailNewCode(attempt, visitor, now);
    return refusal;
  });
}

async function mailNewCode(attempt: CodeAttempt, visitor: Visitor, now: Date): Promise<void> {
  const account = await findAccountByAddress(attempt.address);
  const kind = codeMailFor(attempt.purpose, account, await isAddressReserved(attempt.address, now));
  const code = newOneTimeCode();
  const askedFrom = { ...browserName(visitor.userAgent), networkAddress: visitor.networkAddress, at: now };
  const envelope = {
    to: attempt.address,
    language: account?.language ?? visitor.language,
    usefulUntil: codeExpiresAt(now),
    now,
    askedFrom,
  };
  const mailId = carriesCode(kind)
    ? await queueMail({ kind, code, minutes: CODE_MINUTES, ...envelope })
    : await queueMail({ kind, ...envelope });

  const { id: attemptId, accountId, purpose } = attempt;
  const id = randomUUID();
  const binding = { codeId: id, attemptId, accountId, purpose };
  // A mail that carries no code has one that nobody ever learns: nothing typed can match it.
  const digest = digestCode(carriesCode(kind) ? code : newToken(), binding);
  await replaceOneTimeCode({
    id,
    attemptId,
    accountId,
    purpose,
    mailId,
    ...digest,
    sentAt: now,
    expiresAt: codeExpiresAt(now),
  });
}
