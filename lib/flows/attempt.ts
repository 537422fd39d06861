import { findAccountByAddress } from "@/db/accounts";
import { recordEvent } from "@/db/account-events";
import { addAttempt, claimAttempt, findAttempt, type Attempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findKnownBrowser, recordKnownBrowser } from "@/db/known-browsers";
import { addSession } from "@/db/sessions";
import { findThrottles } from "@/db/throttles";
import { addTrustedDevice, findTrustedDevice, recordDeviceUsed } from "@/db/trusted-devices";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { sendOneTimeCode } from "@/lib/mail/one-time-code";
import { currentStep, pageOf, type Purpose, type Step } from "@/lib/rules/attempt";
import { throttlesGuarding } from "@/lib/rules/lock";
import { sessionEndsAt, sessionProofOf } from "@/lib/rules/session";
import { refusalOf, trierOf, type ThrottleRefusal } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";

/**
 * Begins a journey for an address in canonical form and answers the token for its cookie.
 * Where the first factor is a mailed code it is mailed at once; known and unknown addresses take the same steps.
 */
export async function startAttempt(
  { purpose, address, returnTo }: { purpose: Purpose; address: string; returnTo: string },
  visitor: Visitor,
  now = new Date(),
): Promise<string> {
  const token = newToken();
  const found = await findAccountByAddress(address);
  const seen = await seenBefore(found?.id ?? null, visitor);
  // Who creates an account is nobody yet, also when the address turns out to have one.
  const account = purpose === "create-account" ? undefined : found;
  const attempt = {
    id: digestOf(token),
    purpose,
    address,
    accountId: account?.id ?? null,
    accountEpoch: account?.authEpoch ?? null,
    trustedDeviceId: purpose === "sign-in" ? seen.trustedDeviceId : null,
    knownBrowserId: seen.knownBrowserId,
    returnTo,
    startedAt: now,
    lastStepAt: now,
  };
  await inTransaction(async () => {
    await addAttempt(attempt);
    if (purpose !== "sign-in") await sendOneTimeCode(attempt, visitor, now);
  });
  return token;
}

async function seenBefore(accountId: string | null, { deviceToken, browserToken }: Visitor) {
  const device = deviceToken ? await findTrustedDevice(digestOf(deviceToken), accountId) : undefined;
  const knownBrowserId = browserToken ? await findKnownBrowser(digestOf(browserToken), accountId) : null;
  return { trustedDeviceId: device?.id ?? null, knownBrowserId };
}

export type AttemptView = {
  purpose: Purpose;
  address: string;
  step: Step;
  /** The page on which the step is done. */
  page: string;
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
  const { purpose, address, returnTo } = attempt;
  return { purpose, address, step, page: pageOf(step, attempt), returnTo, lock };
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
    const attempt = await findAttempt(digestOf(token));
    if (!attempt?.account || currentStep(attempt, now) !== "finish" || attempt.purpose === "reset-password")
      return null;
    if (!(await claimAttempt(attempt.id, now))) return null;

    const { account } = attempt;
    const at = { accountId: account.id, userAgent: visitor.userAgent, networkAddress: visitor.networkAddress };
    const sessionToken = newToken();
    await addSession({
      ...at,
      tokenDigest: digestOf(sessionToken),
      accountEpoch: account.authEpoch,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: sessionEndsAt(sessionProofOf(attempt)),
    });
    const browserToken = newToken();
    const formerTokenDigest = visitor.browserToken ? digestOf(visitor.browserToken) : null;
    await recordKnownBrowser({ tokenDigest: digestOf(browserToken), formerTokenDigest }, account.id, now);
    const deviceToken = attempt.trustChosen ? await trustDevice(attempt, at, visitor, now) : null;
    if (attempt.trustedDevice) await recordDeviceUsed(attempt.trustedDevice.id, now);
    await recordEvent({ ...at, kind: "signed-in", at: now });
    return { accountId: account.id, sessionToken, browserToken, deviceToken, returnTo: attempt.returnTo };
  });
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
