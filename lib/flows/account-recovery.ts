import { endDeletion } from "@/db/account-deletion";
import { addRecovery, findRecovery, listRecoveries, removeRecovery } from "@/db/account-recoveries";
import { recordEvent } from "@/db/account-events";
import { type Account, findAccountByAddress, lockAccount, setPassword } from "@/db/accounts";
import {
  AddressTaken,
  findLastAddressChange,
  isAddressReserved,
  isAddressTaken,
  moveAccount,
} from "@/db/address-changes";
import { findAuthenticator, removeAuthenticator } from "@/db/authenticators";
import { removeBackupCodes } from "@/db/backup-codes";
import { inTransaction } from "@/db/client";
import { findConnectionOf } from "@/db/connections";
import { removeLink } from "@/db/linked-sign-ins";
import { claimOwnerAlertsOf } from "@/db/owner-alerts";
import { hashPassword } from "@/lib/crypto/password-hash";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { callOffRecovery } from "@/lib/mail/called-off-recovery";
import { tellFormerAddress } from "@/lib/mail/former-address";
import { queueMail } from "@/lib/mail/outbox";
import { mayBeginRecovery, recoveryPhase, recoveryTimes } from "@/lib/rules/account-recovery";
import { domainOf } from "@/lib/rules/email-address";
import { done, refused, type Outcome, type Refusal } from "@/lib/rules/outcome";
import { connectionFor } from "@/lib/rules/sign-in-connection";
import type { Visitor } from "@/lib/rules/visitor";
import { OPERATOR, placeOf, tellOwner, type Changing } from "./events";

type NotBegun =
  | Exclude<ReturnType<typeof mayBeginRecovery>, { ok: true }>["reason"]
  | "no-such-account"
  | "address-in-use"
  | "under-way";

/**
 * Begins to give an account another address, for somebody who proved to the operators who they are and has lost every
 * way in (SPEC X4). Nothing about the account changes yet: its owner is told and can stop it, and the new address gets
 * the link that finishes it once the hold is over. Answers from when until when.
 */
export async function beginRecovery(
  address: string,
  newAddress: string,
  now = new Date(),
): Promise<{ ok: true; opensAt: Date; endsAt: Date } | Refusal<NotBegun>> {
  const known = await findAccountByAddress(address);
  if (!known) return refused("no-such-account");
  return inTransaction(async () => {
    await lockAccount(known.id);
    // Asked once nobody can change it any more.
    const account = await findAccountByAddress(address);
    return account ? begin(account, newAddress, now) : refused("no-such-account");
  });
}

async function begin(account: Account, newAddress: string, now: Date) {
  const { id: accountId, language } = account;
  const lastChange = await findLastAddressChange(accountId);
  const connection = await companyOf(newAddress, now);
  const allowed = mayBeginRecovery(newAddress, { account, lastChange, connection }, now);
  if (!allowed.ok) return allowed;
  const holder = await findAccountByAddress(newAddress);
  if (holder ?? (await isAddressReserved(newAddress, now))) return refused("address-in-use");
  const token = newToken();
  const times = recoveryTimes(now);
  const begun = await addRecovery({ id: digestOf(token), accountId, newAddress, begunAt: now, ...times });
  if (!begun) return refused("under-way");
  await tellOwner(account, "recovery-begun", OPERATOR, now);
  await queueMail({ kind: "recovery-link", to: newAddress, language, usefulUntil: times.endsAt, now, token, ...times });
  return { ok: true as const, ...times };
}

async function companyOf(address: string, now: Date) {
  return connectionFor(await findConnectionOf(domainOf(address)), now);
}

/** Stops the recovery of one's own account (SPEC X4): whoever is signed in may. Nothing happens where there is none. */
export async function stopRecovery(
  { account }: Pick<Changing["session"], "account">,
  visitor: Pick<Visitor, "userAgent" | "networkAddress">,
  now = new Date(),
): Promise<Outcome<"no-recovery">> {
  return inTransaction(async () => {
    await lockAccount(account.id);
    if (!(await callOffRecovery(account, now))) return refused("no-recovery");
    await tellOwner(account, "recovery-stopped", visitor, now);
    return done;
  });
}

/** The same by the operators. */
export async function stopRecoveryOf(address: string, now = new Date()): Promise<Outcome<"no-recovery">> {
  const account = await findAccountByAddress(address);
  return account ? stopRecovery({ account }, OPERATOR, now) : refused("no-recovery");
}

/** The recoveries under way, the oldest first. */
export async function viewRecoveries(now = new Date()) {
  const found = await listRecoveries(now);
  return found.map(({ recovery: { newAddress, opensAt, endsAt }, emailAddress }) => {
    return { emailAddress, newAddress, opensAt, endsAt };
  });
}

/** Where the recovery of the link in the mail to a new address stands; null when it is over. */
export async function viewRecovery(token: string, now = new Date()) {
  const recovery = await findRecovery(digestOf(token));
  const phase = recovery ? recoveryPhase(recovery, now) : "over";
  if (!recovery || phase === "over") return null;
  const { newAddress, opensAt, endsAt } = recovery;
  return { isOpen: phase === "open", newAddress, opensAt, endsAt };
}

type Finished = { ok: true; address: string } | Refusal<"recovery-over" | "recovery-address-taken">;

/**
 * Finishes a recovery by the link in the mail to the new address, once its hold is over (SPEC X4), in one transaction:
 * the account has that address, its app, its backup code, its link to Google, every session, all trust and a deletion
 * under way end. The former address is told, and by what proved the account until now it can be undone (SPEC G2), by no
 * less where it had an app. Answers the new address: its password is to be chosen anew, which signs nobody in.
 */
export async function finishRecovery(token: string, visitor: Visitor, now = new Date()): Promise<Finished> {
  const id = digestOf(token);
  const found = await findRecovery(id);
  if (!found || recoveryPhase(found, now) !== "open") return refused("recovery-over");
  // What has no password of its own is not reset by mail (SPEC P2): until it is, it has one that nobody knows.
  const unknown = found.account.passwordHash ? null : await hashPassword(newToken());
  try {
    return await inTransaction(async () => {
      // The account first, as everywhere; whoever stops it at this moment has come first or comes too late.
      await lockAccount(found.accountId);
      const recovery = await findRecovery(id);
      if (!recovery) return refused("recovery-over");
      if (unknown && !recovery.account.passwordHash) await setPassword(recovery.accountId, unknown);
      return finish(recovery, visitor, now);
    });
  } catch (error) {
    if (isAddressTaken(error)) return refused("recovery-address-taken");
    throw error;
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof findRecovery>>>;

/** What belongs to the account ends before it moves: only then does everyone who adds a row about it wait. */
async function finish({ account, newAddress }: Found, visitor: Visitor, now: Date): Promise<Finished> {
  if (await companyOf(newAddress, now)) throw new AddressTaken();
  const { id, passwordHash, passwordKeyId } = account;
  const app = await findAuthenticator(id);
  // Who has its mailbox and its password, and was kept out by the app, must not get it by undoing this.
  const proof = app ? { passwordHash: null, passwordKeyId: null } : { passwordHash, passwordKeyId };
  await tellFormerAddress({ account: { ...account, ...proof }, app }, { newAddress, isRecovered: true }, visitor, now);
  await removeRecovery(id);
  await removeAuthenticator(id);
  await removeBackupCodes(id);
  await removeLink(id);
  await claimOwnerAlertsOf(id, now);
  const isKept = await endDeletion(id);
  if (!(await moveAccount(account, newAddress))) throw new Error("An account changed although it was locked.");
  if (await isAddressReserved(newAddress, now)) throw new AddressTaken();
  const moved = { ...account, emailAddress: newAddress };
  await recordEvent({ ...placeOf(account, visitor), kind: "email-address-changed", at: now });
  await tellOwner(moved, "account-recovered", visitor, now);
  if (isKept) await tellOwner(moved, "deletion-ended", visitor, now);
  return { ok: true, address: newAddress };
}
