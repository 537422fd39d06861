import { addRecovery, findRecovery, listRecoveries } from "@/db/account-recoveries";
import { recordEvent } from "@/db/account-events";
import { findAccountByAddress, lockAccount } from "@/db/accounts";
import { findLastAddressChange, isAddressReserved, moveAccount } from "@/db/address-changes";
import { findAuthenticator, removeAuthenticator } from "@/db/authenticators";
import { removeBackupCodes } from "@/db/backup-codes";
import { inTransaction, isUniqueViolation } from "@/db/client";
import { findConnectionOf } from "@/db/connections";
import { removeLink } from "@/db/linked-sign-ins";
import { claimOwnerAlertsOf } from "@/db/owner-alerts";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { callOffRecovery } from "@/lib/mail/called-off-recovery";
import { tellFormerAddress } from "@/lib/mail/former-address";
import { queueMail } from "@/lib/mail/outbox";
import { mayBeginRecovery, recoveryPhase, recoveryTimes } from "@/lib/rules/account-recovery";
import { domainOf } from "@/lib/rules/email-address";
import { mayUnlink } from "@/lib/rules/google-identity";
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
  const account = await findAccountByAddress(address);
  if (!account) return refused("no-such-account");
  const { id: accountId, language } = account;
  const lastChange = await findLastAddressChange(accountId);
  const connection = await companyOf(newAddress, now);
  const allowed = mayBeginRecovery(newAddress, { account, lastChange, connection }, now);
  if (!allowed.ok) return allowed;
  const holder = await findAccountByAddress(newAddress);
  if (holder ?? (await isAddressReserved(newAddress, now))) return refused("address-in-use");
  const token = newToken();
  const times = recoveryTimes(now);
  return inTransaction(async () => {
    await lockAccount(accountId);
    const begun = await addRecovery({ id: digestOf(token), accountId, newAddress, begunAt: now, ...times });
    if (!begun) return refused("under-way");
    await tellOwner(account, "recovery-begun", OPERATOR, now);
    await queueMail({
      kind: "recovery-link",
      to: newAddress,
      language,
      usefulUntil: times.endsAt,
      now,
      token,
      ...times,
    });
    return { ok: true, ...times };
  });
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
    if (!(await callOffRecovery(account, visitor, now))) return refused("no-recovery");
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

/**
 * Finishes a recovery by the link in the mail to the new address, once its hold is over (SPEC X4), in one transaction:
 * the account has that address, its app, its backup code, its link to Google, every session and all trust end. The former
 * address is told, and by what proved the account until now it can be undone (SPEC G2), by no less where it had an app.
 * Answers the new address: its password is to be chosen anew, which signs nobody in.
 */
export async function finishRecovery(
  token: string,
  visitor: Visitor,
  now = new Date(),
): Promise<{ ok: true; address: string } | Refusal<"recovery-over" | "address-taken-meanwhile">> {
  const found = await findRecovery(digestOf(token));
  if (!found) return refused("recovery-over");
  try {
    return await inTransaction(async () => {
      // The account first, as everywhere; whoever stops it at this moment has come first or comes too late.
      await lockAccount(found.accountId);
      return finish(digestOf(token), visitor, now);
    });
  } catch (error) {
    if (isUniqueViolation(error)) return refused("address-taken-meanwhile");
    throw error;
  }
}

async function finish(id: string, visitor: Visitor, now: Date) {
  const recovery = await findRecovery(id);
  if (!recovery || recoveryPhase(recovery, now) !== "open") return refused("recovery-over");
  const { account, newAddress: address } = recovery;
  if ((await companyOf(address, now)) ?? (await isAddressReserved(address, now))) {
    return refused("address-taken-meanwhile");
  }
  // That ends the recovery, too.
  if (!(await moveAccount(account, address))) throw new Error("An account changed although it was locked.");
  const app = await findAuthenticator(account.id);
  // Who has its mailbox and its password, and was kept out by the app, must not get it by undoing this.
  const proof = app ? { passwordHash: null, passwordKeyId: null } : {};
  await tellFormerAddress({ account: { ...account, ...proof }, app }, address, visitor, now);
  await removeAuthenticator(account.id);
  await removeBackupCodes(account.id);
  if (mayUnlink(account)) await removeLink(account.id);
  await claimOwnerAlertsOf(account.id, now);
  await recordEvent({ ...placeOf(account, visitor), kind: "email-address-changed", at: now });
  await tellOwner({ ...account, emailAddress: address }, "account-recovered", visitor, now);
  return { ok: true as const, address };
}
