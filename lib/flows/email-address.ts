import { recordEvent } from "@/db/account-events";
import {
  AddressTaken,
  findLastAddressChange,
  isAddressReserved,
  isAddressTaken,
  moveAccount,
} from "@/db/address-changes";
import { addAttempt, claimAttempt, findAttempt, lockAttempt, type Attempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findConnectionOf } from "@/db/connections";
import { claimOwnerAlertsOf } from "@/db/owner-alerts";
import { lockSession, renewSession } from "@/db/sessions";
import { changeThrottles } from "@/db/throttles";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { callOffRecovery } from "@/lib/mail/called-off-recovery";
import { tellFormerAddress } from "@/lib/mail/former-address";
import { sendOneTimeCode } from "@/lib/mail/one-time-code";
import { isChangedLately, mayChangeAddress } from "@/lib/rules/address-change";
import { currentStep } from "@/lib/rules/attempt";
import { domainOf } from "@/lib/rules/email-address";
import { addressTryThrottles } from "@/lib/rules/limits";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { connectionFor } from "@/lib/rules/sign-in-connection";
import { takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { claimMailedCode, isFor, placeOf, proveByCode, tellOwner, type Changed, type Changing } from "./events";

/** From when an account's address may be changed again; null when it may be now (SPEC G2). */
export async function addressFixedUntil(accountId: string, now = new Date()): Promise<Date | null> {
  const lastChange = await findLastAddressChange(accountId);
  return lastChange && isChangedLately(lastChange, now) ? lastChange.reservedUntil : null;
}

/** Whether a new address may be given: after re-authentication, and again while the code to another one is awaited. */
export async function mayGiveAddress(session: { id: string }, token: string, now = new Date()): Promise<boolean> {
  const attempt = await findAttempt(digestOf(token));
  return attempt !== undefined && isReady(attempt, session.id, now);
}

function isReady(attempt: Attempt, sessionId: string, now: Date): boolean {
  return isFor(attempt, sessionId, "change-address", now) || isAwaitingCode(attempt, sessionId, now);
}

function isAwaitingCode(attempt: Attempt, sessionId: string, now: Date): boolean {
  const { purpose } = attempt;
  return purpose === "change-address" && attempt.sessionId === sessionId && currentStep(attempt, now) === "mailed-code";
}

type Started = { ok: true; token: string };

/**
 * Spends a finished re-authentication and mails a code to the new address, in canonical form (SPEC G2). Answers the
 * token of the attempt that waits for the code. An address of another account takes the same steps: its owner is told
 * by mail, and nobody else (SPEC C4).
 */
export async function giveNewAddress(
  { session, token }: Changing,
  address: string,
  visitor: Visitor,
  now = new Date(),
): Promise<
  Started | Refusal<"not-this-step" | "changed-lately" | "same-address" | "company-address" | "too-many-tries">
> {
  const { id: sessionId, accountId, account } = session;
  if (!(await mayGiveAddress(session, token, now))) return refused("not-this-step");
  const allowed = mayChangeAddress(address, { account, ...(await factsOf(accountId, address, now)) }, now);
  if (!allowed.ok) return allowed;
  const throttles = addressTryThrottles(accountId);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-tries", refusal.until);
  const next = newToken();
  return inTransaction(async () => {
    if (!(await lockSession(sessionId))) return refused("not-this-step");
    await lockAttempt(digestOf(token));
    const former = await findAttempt(digestOf(token));
    if (!former || !isReady(former, sessionId, now)) return refused("not-this-step");
    await claimAttempt(former.id, now);
    const { accountEpoch, startedAt } = former;
    const about = { purpose: "change-address", address, accountId, accountEpoch, sessionId } as const;
    const attempt = { id: digestOf(next), ...about, knownBrowserId: null, returnTo: "/security", startedAt };
    await addAttempt({ ...attempt, lastStepAt: now });
    await sendOneTimeCode(attempt, visitor, now);
    return { ok: true, token: next };
  });
}

async function factsOf(accountId: string, address: string, now: Date) {
  const lastChange = await findLastAddressChange(accountId);
  return { lastChange, connection: connectionFor(await findConnectionOf(domainOf(address)), now) };
}

type NotChanged = Refusal<"wrong-code" | "too-many-codes-tried" | "address-taken-meanwhile" | "not-this-step">;

/**
 * Takes the code mailed to the new address and gives the account that address, in one transaction (SPEC G2): the former
 * one is told and reserved, other sessions and all trust end, and this session goes on under a new token (SPEC T1). Of
 * two accounts that want one address the first gets it.
 */
export async function changeEmailAddress(
  { session, token }: Changing,
  code: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Changed | NotChanged> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || !isAwaitingCode(attempt, session.id, now)) return refused("not-this-step");
  const sessionToken = newToken();
  const claim = async () => {
    if (!(await claimMailedCode(attempt, code, now))) return "wrong-code";
    return move(attempt, session.id, sessionToken, visitor, now);
  };
  try {
    const outcome = await proveByCode(attempt, { factor: "mailed-code", method: "email-code", claim }, visitor, now);
    return outcome.ok ? { ok: true, sessionToken } : (outcome as NotChanged);
  } catch (error) {
    if (isAddressTaken(error)) return refused("address-taken-meanwhile");
    throw error;
  }
}

async function move(
  attempt: Attempt,
  sessionId: string,
  sessionToken: string,
  visitor: Visitor,
  now: Date,
): Promise<"right" | "not-this-step"> {
  const { account, address } = attempt;
  if (!account) return "not-this-step";
  const allowed = mayChangeAddress(address, { account, ...(await factsOf(account.id, address, now)) }, now);
  if (!allowed.ok) return "not-this-step";
  if (!(await moveAccount(account, address))) return "not-this-step";
  // Asked after the move: that waits for whoever leaves the address at this moment.
  if (await isAddressReserved(address, now)) throw new AddressTaken();
  await claimAttempt(attempt.id, now);
  await renewSession(sessionId, { tokenDigest: digestOf(sessionToken), accountEpoch: account.authEpoch + 1 });
  // Links in mails to the former address would lead its reader to the new one.
  await claimOwnerAlertsOf(account.id, now);
  await recordEvent({ ...placeOf(account, visitor), kind: "email-address-changed", at: now });
  const change = { newAddress: address, isRecovered: false };
  await tellFormerAddress({ account, app: attempt.authenticator }, change, visitor, now);
  const moved = { ...account, emailAddress: address };
  if (await callOffRecovery(account, now)) await tellOwner(moved, "recovery-stopped", visitor, now);
  return "right";
}
