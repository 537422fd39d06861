import { lockAccount } from "@/db/accounts";
import { recordEvent } from "@/db/account-events";
import { findAttempt, type Attempt } from "@/db/attempts";
import { activateOfferedCode, claimBackupCode, findActiveBackupCode, offerBackupCode } from "@/db/backup-codes";
import { inTransaction } from "@/db/client";
import { listKnownBrowserIds } from "@/db/known-browsers";
import { removeThrottles } from "@/db/throttles";
import { digestBackupCode, newBackupCode, openBackupCode } from "@/lib/crypto/backup-codes";
import { digestOf } from "@/lib/crypto/tokens";
import { currentStep } from "@/lib/rules/attempt";
import { throttlesEndedByBinding } from "@/lib/rules/limits";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import { methodsFor } from "@/lib/rules/second-step-method";
import type { Visitor } from "@/lib/rules/visitor";
import { makeChange, proveByCode, tellOwner, type Changed, type Changing } from "./events";

/**
 * Checks a backup code, in its one spelling, as the second step (SPEC S6, T5). A right one is used up, and the owner is
 * told. Re-authentication offers the next one at once; a sign-in does so with its session.
 */
export async function verifyBackupCode(
  token: string,
  code: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"wrong-backup-code" | "too-many-codes-tried" | "backup-code-stopped" | "not-this-step">> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || currentStep(attempt, now) !== "second-step") return refused("not-this-step");
  // Support staff prove the app itself (SPEC H6).
  if (!methodsFor(attempt, now).includes("backup-code")) return refused("not-this-step");
  const claim = () => claimCode(attempt, code, visitor, now);
  const outcome = await proveByCode(attempt, { factor: "second-step", method: "backup-code", claim }, visitor, now);
  return outcome as Awaited<ReturnType<typeof verifyBackupCode>>;
}

async function claimCode({ account, sessionId }: Attempt, code: string, visitor: Visitor, now: Date) {
  const active = account && (await findActiveBackupCode(account.id));
  const digest = active && digestBackupCode(code, account.id, active.keyId);
  if (!digest || !(await claimBackupCode({ id: active.id, digest }, now))) return "wrong-backup-code";
  await tellOwner(account, "backup-code-used", visitor, now);
  if (sessionId) await offer(account.id, sessionId, now);
  return "right";
}

/** The code that is offered with a session until it is ticked as saved; null when none is. */
export function offeredCodeOf(session: { accountId: string; sealedOfferedCode: string | null }): string | null {
  return session.sealedOfferedCode ? openBackupCode(session.sealedOfferedCode, session.accountId) : null;
}

/**
 * Makes a code offered with a session the account's one active code: its owner has saved it (SPEC S10, T5). Refused
 * when another one was saved meanwhile, or the session has ended.
 */
export async function saveOfferedCode(
  { id, accountId }: { id: string; accountId: string },
  codeId: string,
  { userAgent, networkAddress }: Visitor,
  now = new Date(),
): Promise<Outcome<"other-code-saved">> {
  return inTransaction(async () => {
    await lockAccount(accountId);
    const saved = await activateOfferedCode({ codeId, accountId, sessionId: id }, now);
    if (saved) await recordEvent({ accountId, kind: "backup-code-saved", userAgent, networkAddress, at: now });
    // Ticked twice, the second finds it active.
    const isActive = saved || (await findActiveBackupCode(accountId))?.id === codeId;
    return isActive ? done : refused("other-code-saved");
  });
}

/** Generates a backup code anew (SPEC T5). It is offered with the session; the old one works until the new one is ticked. */
export async function generateBackupCode(changing: Changing, visitor: Visitor, now = new Date()): Promise<Changed> {
  const what = { change: "generate-backup-code", told: "backup-code-generated" } as const;
  const { id, accountId } = changing.session;
  return makeChange(changing, what, visitor, now, async ({ address }) => {
    await offer(accountId, id, now);
    const knownBrowserIds = await listKnownBrowserIds(accountId);
    await removeThrottles(throttlesEndedByBinding("backup-code", address, knownBrowserIds));
  });
}

/** When the active code was generated; null when there is none. */
export async function backupCodeGeneratedAt(accountId: string): Promise<Date | null> {
  return (await findActiveBackupCode(accountId))?.generatedAt ?? null;
}

async function offer(accountId: string, sessionId: string, now: Date): Promise<void> {
  await offerBackupCode({ accountId, sessionId, ...newBackupCode(accountId), generatedAt: now });
}
