import { recordEvent } from "@/db/account-events";
import { claimAttempt, findAttempt, type Attempt } from "@/db/attempts";
import { findActiveBackupCode, offerBackupCode } from "@/db/backup-codes";
import { inTransaction } from "@/db/client";
import { recordKnownBrowser } from "@/db/known-browsers";
import { addSession } from "@/db/sessions";
import { findThrottles } from "@/db/throttles";
import { addTrustedDevice, recordDeviceUsed } from "@/db/trusted-devices";
import { newBackupCode } from "@/lib/crypto/backup-codes";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { beginsSession, currentStep, pagesOf, type Purpose, type Step } from "@/lib/rules/attempt";
import { throttlesGuarding } from "@/lib/rules/lock";
import type { Change } from "@/lib/rules/reauthentication";
import { methodsFor, type Method } from "@/lib/rules/second-step-method";
import { sessionEndsAt, sessionProofOf } from "@/lib/rules/session";
import { trierOf } from "@/lib/rules/limits";
import { refusalOf, type ThrottleRefusal } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { accountToEnter, placeOf, tellOwner } from "./events";

export type AttemptView = {
  purpose: Purpose;
  address: string;
  step: Step;
  /** The pages on which the step can be done, the one to lead to first. */
  pages: [string, ...string[]];
  /** Of a company sign-in: whose it is, and whom its people ask. */
  company: { id: string; name: string; contact: string } | null;
  /** Of a re-authentication: what it is for, and in which session. */
  change: Change | null;
  sessionId: string | null;
  /** The ways through the second step, the primary one first. */
  methods: Method[];
  /** When emailed codes prove a second step again; null when they do now (SPEC P5). */
  mailboxHeldUntil: Date | null;
  returnTo: string;
  /** Set when too many tries failed: `until` is null when waiting does not help. */
  lock: ThrottleRefusal | null;
};

/** Where an attempt stands now; null when there is none with this token. */
export async function viewAttempt(token: string, visitor: Visitor, now = new Date()): Promise<AttemptView | null> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt) return null;
  const lock = await findLock(attempt, visitor, now);
  const step = currentStep({ ...attempt, lock }, now);
  const { purpose, address, returnTo, change, sessionId, account, connection } = attempt;
  const company = connection && { id: connection.id, name: connection.name, contact: connection.contact };
  const methods = methodsFor(attempt, now);
  const mailboxHeldUntil = methods.includes("email-code") ? null : (account?.mailboxHeldUntil ?? null);
  const going = { step, pages: pagesOf(attempt, now), returnTo };
  return { purpose, address, ...going, company, change, sessionId, methods, mailboxHeldUntil, lock };
}

/** Whether the next proof would be refused now, however right it is (SPEC S12). */
async function findLock(attempt: Attempt, visitor: Visitor, now: Date): Promise<ThrottleRefusal | null> {
  const throttles = throttlesGuarding(currentStep(attempt, now), attempt.purpose, trierOf(attempt, visitor));
  return throttles.length > 0 ? refusalOf(throttles, await findThrottles(throttles), now) : null;
}

export type NewSession = {
  accountId: string;
  sessionToken: string;
  browserToken: string;
  /** Set when the person chose to trust this device. */
  deviceToken: string | null;
  returnTo: string;
};

/**
 * Spends a finished attempt and begins the session: of any number of callers one gets it, once (SPEC S11).
 * Null for everyone else, and while a factor is missing.
 */
export async function redeemAttempt(token: string, visitor: Visitor, now = new Date()): Promise<NewSession | null> {
  return inTransaction(async () => {
    const attempt = await claimFinished(digestOf(token), now);
    const account = attempt && (await accountToEnter(attempt, visitor, now));
    if (!account) return null;
    const at = placeOf(account, visitor);
    const sessionToken = await beginSession({ ...attempt, account }, at, now);
    const browserToken = newToken();
    const formerTokenDigest = visitor.browserToken ? digestOf(visitor.browserToken) : null;
    await recordKnownBrowser({ tokenDigest: digestOf(browserToken), formerTokenDigest }, account.id, now);
    const deviceToken = attempt.trustChosen ? await trustDevice(attempt, at, visitor, now) : null;
    if (attempt.trustedDevice) await recordDeviceUsed(attempt.trustedDevice.id, now);
    const isNewHere = attempt.purpose === "sign-in" && !attempt.knownBrowserId;
    if (isNewHere) await tellOwner(account, "new-sign-in", visitor, now);
    else await recordEvent({ ...at, kind: "signed-in", at: now });
    return { accountId: account.id, sessionToken, browserToken, deviceToken, returnTo: attempt.returnTo };
  });
}

/** The attempt, when it is finished, leads to a session, and this caller is the one who spends it. */
async function claimFinished(id: string, now: Date): Promise<Attempt | null> {
  const attempt = await findAttempt(id);
  if (!attempt || currentStep(attempt, now) !== "finish" || !beginsSession(attempt.purpose)) return null;
  return (await claimAttempt(attempt.id, now)) ? attempt : null;
}

/** Begins the session of a finished attempt, with the backup code that its account lacks (SPEC S10); answers its token. */
async function beginSession(
  attempt: Attempt & { account: { id: string; authEpoch: number } },
  at: { accountId: string; userAgent: string; networkAddress: string },
  now: Date,
): Promise<string> {
  const token = newToken();
  const { id: sessionId } = await addSession({
    ...at,
    tokenDigest: digestOf(token),
    accountEpoch: attempt.account.authEpoch,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: sessionEndsAt(sessionProofOf(attempt)),
    staysSignedIn: attempt.stayChosen,
  });
  if (!attempt.connectionId && !(await findActiveBackupCode(at.accountId))) {
    await offerBackupCode({ accountId: at.accountId, sessionId, ...newBackupCode(at.accountId), generatedAt: now });
  }
  return token;
}

async function trustDevice(
  attempt: Attempt,
  at: { accountId: string; userAgent: string; networkAddress: string },
  visitor: Visitor,
  now: Date,
): Promise<string> {
  const deviceToken = newToken();
  const accountEpoch = attempt.account?.authEpoch ?? 0;
  await addTrustedDevice(
    { ...at, accountEpoch, tokenDigest: digestOf(deviceToken), trustedAt: now, lastUsedAt: now },
    visitor.deviceToken ? digestOf(visitor.deviceToken) : null,
  );
  await recordEvent({ ...at, kind: "device-trusted", at: now });
  return deviceToken;
}
