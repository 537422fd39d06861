import { recordEvent } from "@/db/account-events";
import { type Account, addAccount, findAccountByAddress, lockUnchanged } from "@/db/accounts";
import { type Attempt, claimAttempt, findAttempt } from "@/db/attempts";
import { findActiveBackupCode, offerBackupCode } from "@/db/backup-codes";
import { afterCommit, inTransaction } from "@/db/client";
import { recordCompanySignIn } from "@/db/connections";
import { recordKnownBrowser } from "@/db/known-browsers";
import { addLink, findLinkedAccount } from "@/db/linked-sign-ins";
import { addManagedAccount, findManagedAccount, makeManaged, updateManagedAccount } from "@/db/managed-accounts";
import { addSession } from "@/db/sessions";
import { moveSupportCases } from "@/db/support-cases";
import { addTrustedDevice, recordDeviceUsed } from "@/db/trusted-devices";
import { newBackupCode } from "@/lib/crypto/backup-codes";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { callOffRecovery } from "@/lib/mail/called-off-recovery";
import { count } from "@/lib/metrics";
import { beginsSession, currentStep } from "@/lib/rules/attempt";
import { signInNotedBefore } from "@/lib/rules/company-check";
import type { GoogleIdentity } from "@/lib/rules/google-identity";
import { sessionEndsAt, sessionProofOf } from "@/lib/rules/session";
import { type CompanyIdentity, carriedOver, isTakenOver } from "@/lib/rules/sign-in-connection";
import type { Visitor } from "@/lib/rules/visitor";
import { placeOf, tellOwner } from "./events";

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
    const { purpose, proved } = attempt;
    afterCommit(() => count("latchkey.sessions.begun", { purpose, proved: proved.join("+") }));
    // Last, and waiting for nobody: everyone of a company shares this row.
    if (attempt.connectionId) await recordCompanySignIn(attempt.connectionId, signInNotedBefore(now), now);
    return { accountId: account.id, sessionToken, browserToken, deviceToken, returnTo: attempt.returnTo };
  });
}

/** The attempt, when it is finished, leads to a session, and this caller is the one who spends it. */
async function claimFinished(id: string, now: Date): Promise<Attempt | null> {
  const attempt = await findAttempt(id);
  if (!attempt || currentStep(attempt, now) !== "finish" || !beginsSession(attempt.purpose)) return null;
  return (await claimAttempt(attempt.id, now)) ? attempt : null;
}

/** The account that a finished attempt signs in to. Its company's answer makes it, changes it or takes it over (SPEC O2). */
async function accountToEnter(attempt: Attempt, visitor: Visitor, now: Date): Promise<Account | null> {
  const { account, connectionId, companyIdentity, googleIdentity } = attempt;
  if (googleIdentity) return linkedToGoogle(account, googleIdentity, visitor, now);
  if (!connectionId || !companyIdentity) return account;
  return managedBy(connectionId, account, companyIdentity, visitor, now);
}

async function managedBy(
  connectionId: string,
  account: Account | null,
  identity: CompanyIdentity,
  visitor: Visitor,
  now: Date,
): Promise<Account | null> {
  if (!account) {
    const added = await addManagedAccount(connectionId, identity, { language: visitor.language, createdAt: now });
    if (added) await recordEvent({ ...placeOf(added, visitor), kind: "account-created", at: now });
    // The same person in two browsers at once: the other one made it.
    return added ?? (await findManagedAccount(connectionId, identity.subject)) ?? null;
  }
  if (isTakenOver(account)) return takenOver(connectionId, account, identity, visitor, now);
  const next = carriedOver(identity, account, await findAccountByAddress(identity.emailAddress));
  await moveSupportCases(account.emailAddress, next.emailAddress);
  return updateManagedAccount(account.id, next);
}

async function takenOver(
  connectionId: string,
  account: Account,
  identity: CompanyIdentity,
  visitor: Visitor,
  now: Date,
): Promise<Account | null> {
  const managed = await makeManaged(account, connectionId, identity);
  if (!managed) return null;
  await tellOwner(managed, "became-managed", visitor, now);
  // From now on only the organisation may have it deleted, and helps its people back in.
  if (account.deletionStartedAt) await tellOwner(managed, "deletion-ended", visitor, now);
  await callOffRecovery(managed, now);
  return managed;
}

/** The account of a person of Google (SPEC C6): linked now that its owner has signed in, or made. */
async function linkedToGoogle(
  account: Account | null,
  identity: GoogleIdentity,
  visitor: Visitor,
  now: Date,
): Promise<Account | null> {
  if (account) {
    // Whoever changed the account at this very moment has ended this attempt; nothing of it must outlive that.
    if (!(await lockUnchanged(account))) return null;
    if (await addLink(account.id, identity, now)) await tellOwner(account, "google-linked", visitor, now);
    return account;
  }
  const { emailAddress, firstName, lastName } = identity;
  const made = { emailAddress, firstName, lastName, language: visitor.language, agreedToTermsAt: now, createdAt: now };
  const added = await addAccount(made);
  // The same person in two browsers at once: the other one made it, and may enter it.
  if (!added) return (await findLinkedAccount(identity.subject)) ?? null;
  await addLink(added.id, identity, now);
  await recordEvent({ ...placeOf(added, visitor), kind: "account-created", at: now });
  return added;
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
