import { endDeletion } from "@/db/account-deletion";
import type { Account } from "@/db/accounts";
import { claimUndo, findAddressChange, moveAccount, type AddressChange } from "@/db/address-changes";
import { claimTimeStep, findAuthenticator, replaceAuthenticator } from "@/db/authenticators";
import { addActiveBackupCode, isBackupCodeKept, removeBackupCodes } from "@/db/backup-codes";
import { inTransaction, isUniqueViolation } from "@/db/client";
import { findConnectionOf } from "@/db/connections";
import { removeLink } from "@/db/linked-sign-ins";
import { claimOwnerAlertsOf } from "@/db/owner-alerts";
import { changeThrottles } from "@/db/throttles";
import { digestBackupCode } from "@/lib/crypto/backup-codes";
import { checkPassword } from "@/lib/crypto/password-hash";
import { unseal } from "@/lib/crypto/sealing";
import { digestOf } from "@/lib/crypto/tokens";
import { matchingTimeStep } from "@/lib/crypto/totp";
import { queueMail } from "@/lib/mail/outbox";
import { addressMailUsefulUntil, mayUndo } from "@/lib/rules/address-change";
import { authenticatorSealing, timeStepAt, TOTP_STEPS_EITHER_SIDE } from "@/lib/rules/authenticator";
import { parseBackupCode } from "@/lib/rules/backup-code";
import { domainOf } from "@/lib/rules/email-address";
import { mayUnlink } from "@/lib/rules/google-identity";
import { undoThrottles } from "@/lib/rules/limits";
import { parseOneTimeCode } from "@/lib/rules/one-time-code";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { connectionFor } from "@/lib/rules/sign-in-connection";
import { givingTryBack, takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { tellOwner } from "./events";

type Found = AddressChange & { account: Account };

/** Which address the link in the mail to it would bring back, and whether a password does; null when it is worth nothing any more. */
export async function viewUndo(
  token: string,
  now = new Date(),
): Promise<{ formerAddress: string; takesPassword: boolean } | null> {
  const change = await findAddressChange(digestOf(token));
  if (!change || !mayUndo(change, now)) return null;
  return { formerAddress: change.formerAddress, takesPassword: change.passwordHash !== null };
}

/**
 * Undoes a change of the address (SPEC G2): by the link in the mail to the former address and the password, the app's
 * code or the backup code of the day of the change, whatever became of them since. The account has its former address
 * again, and every session, all trust and what was begun ends. Answers that address: its password is to be chosen anew.
 */
export async function undoAddressChange(
  token: string,
  proof: string,
  visitor: Visitor,
  now = new Date(),
): Promise<
  | { ok: true; address: string }
  | Refusal<"link-used" | "wrong-undo-proof" | "wrong-undo-code" | "too-many-tries" | "address-not-free">
> {
  const change = await findAddressChange(digestOf(token));
  if (!change || !mayUndo(change, now)) return refused("link-used");
  const throttles = undoThrottles(change.id);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-tries", refusal.until);
  const giveBack = () => changeThrottles(throttles, givingTryBack(throttles, now));
  const proved = await proofOfThatDay(change, proof, now).catch(async (error: unknown) => {
    await giveBack();
    throw error;
  });
  if (!proved) return refused(change.passwordHash ? "wrong-undo-proof" : "wrong-undo-code");
  await giveBack();
  try {
    return await inTransaction(() => bringBack(change, proved, visitor, now));
  } catch (error) {
    if (isUniqueViolation(error)) return refused("address-not-free");
    throw error;
  }
}

type Proof = "backup-code" | "app" | "password";

/** Which proof of that day this is, if any. Each costs one hash, whichever it is and whether it is right or not. */
async function proofOfThatDay(change: Found, proof: string, now: Date): Promise<Proof | null> {
  const code = isBackupCode(change, proof) ? "backup-code" : (await isAppCode(change, proof, now)) ? "app" : null;
  const { right } = await checkPassword(proof, change);
  return code ?? (right ? "password" : null);
}

function isBackupCode({ accountId, backupCodeDigest, backupCodeKeyId }: Found, proof: string): boolean {
  const code = parseBackupCode(proof);
  if (!code || !backupCodeDigest || !backupCodeKeyId) return false;
  return digestBackupCode(code, accountId, backupCodeKeyId) === backupCodeDigest;
}

async function isAppCode({ accountId, sealedAppKey }: Found, proof: string, now: Date): Promise<boolean> {
  const code = parseOneTimeCode(proof);
  if (!code || !sealedAppKey) return false;
  const key = unseal(sealedAppKey, authenticatorSealing(accountId));
  const timeStep = matchingTimeStep(key, code, now);
  if (timeStep === null) return false;
  const app = await findAuthenticator(accountId);
  // Still the same app: its step is spent here as everywhere (SPEC T4).
  const isSame = app !== undefined && hasSameKey(app.sealedKey, sealedAppKey, accountId);
  return isSame ? claimTimeStep(app, { timeStep, sealedKey: app.sealedKey }) : true;
}

async function bringBack(change: Found, proof: Proof, visitor: Visitor, now: Date) {
  const { account, formerAddress: address } = change;
  if (connectionFor(await findConnectionOf(domainOf(address)), now)) return refused("address-not-free");
  // The account first, as everywhere. Somebody who changes it at this very moment wins; the link still works then.
  if (!(await moveAccount(account, address))) return refused("link-used");
  if (!(await claimUndo(change.id, now))) throw new Error("A change was undone twice.");
  // As after "This was not me": no link of a stranger's making outlives it.
  if (mayUnlink(account)) await removeLink(account.id);
  await bringFactorsBack(change, proof, now);
  await claimOwnerAlertsOf(account.id, now);
  const owner = { ...account, emailAddress: address };
  await tellOwner(owner, "email-address-restored", visitor, now);
  // A deletion that was asked for meanwhile was told to the other address.
  if (await endDeletion(account.id)) await tellOwner(owner, "deletion-ended", visitor, now);
  await queueMail({
    kind: "email-address-taken-back",
    to: change.newAddress,
    language: account.language,
    usefulUntil: addressMailUsefulUntil(now),
    now,
  });
  return { ok: true as const, address };
}

/**
 * The app of that day is in force again, and the backup code that a recovery took away (SPEC X4). What was set up besides
 * stays: whoever has the former mailbox and a password must not get rid of an app.
 */
async function bringFactorsBack(change: Found, proof: Proof, now: Date): Promise<void> {
  const { accountId, sealedAppKey: sealedKey, backupCodeDigest: digest, backupCodeKeyId: keyId, changedAt } = change;
  const app = await findAuthenticator(accountId);
  if (sealedKey && !(app && hasSameKey(app.sealedKey, sealedKey, accountId))) {
    // No code that proved this counts again.
    const lastTimeStep = timeStepAt(now) + TOTP_STEPS_EITHER_SIDE;
    await replaceAuthenticator({ accountId, sealedKey, lastTimeStep, turnedOnAt: now });
  }
  // One that is still active, or was used or replaced since, has its row: only a recovery takes that away.
  if (!digest || !keyId || proof === "backup-code" || (await isBackupCodeKept(accountId, digest))) return;
  await removeBackupCodes(accountId);
  await addActiveBackupCode({ accountId, digest, keyId, generatedAt: changedAt });
}

function hasSameKey(one: string, other: string, accountId: string): boolean {
  const sealing = authenticatorSealing(accountId);
  return unseal(one, sealing) === unseal(other, sealing);
}
