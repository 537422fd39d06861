import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { addressChanges } from "./address-change-schema";
import { findActiveBackupCode } from "./backup-codes";
import { database, isUniqueViolation } from "./client";
import { removeOldRows } from "./old-rows";
import { accounts } from "./schema";
import { moveSupportCases } from "./support-cases";

export type AddressChange = typeof addressChanges.$inferSelect;

/** Writes down that an account left an address, and what proved the account then. Call it in that transaction. */
export async function addAddressChange(change: typeof addressChanges.$inferInsert): Promise<void> {
  await database().insert(addressChanges).values(change);
}

/** An account that leaves its address, and the app that it has. */
export type Leaving = {
  account: Pick<typeof accounts.$inferSelect, "id" | "emailAddress" | "passwordHash" | "passwordKeyId">;
  app: { sealedKey: string } | null | undefined;
};

/**
 * Writes down that an account leaves its address, with what proves it now: password, app, active backup code. Answers
 * what will undo it. Call it in the transaction of the change, before any of that is taken away.
 */
export async function keepWayBack(
  { account, app }: Leaving,
  change: Pick<AddressChange, "id" | "newAddress" | "changedAt" | "reservedUntil">,
): Promise<"password" | "codes" | "nothing"> {
  const backupCode = await findActiveBackupCode(account.id);
  await addAddressChange({
    ...change,
    accountId: account.id,
    formerAddress: account.emailAddress,
    passwordHash: account.passwordHash,
    passwordKeyId: account.passwordKeyId,
    sealedAppKey: app?.sealedKey,
    backupCodeDigest: backupCode?.digest,
    backupCodeKeyId: backupCode?.keyId,
  });
  if (account.passwordHash) return "password";
  return app || backupCode ? "codes" : "nothing";
}

/** The account's last change, undone or not; undefined when there was none lately. */
export async function findLastAddressChange(accountId: string): Promise<AddressChange | undefined> {
  const rows = await database()
    .select()
    .from(addressChanges)
    .where(eq(addressChanges.accountId, accountId))
    .orderBy(desc(addressChanges.changedAt))
    .limit(1);
  return rows[0];
}

/** The change of this id with its account as it is now; undefined when there is none. */
export async function findAddressChange(id: string) {
  const rows = await database()
    .select({ change: addressChanges, account: accounts })
    .from(addressChanges)
    .innerJoin(accounts, eq(accounts.id, addressChanges.accountId))
    .where(eq(addressChanges.id, id));
  return rows[0] && { ...rows[0].change, account: rows[0].account };
}

/** An address that is another account's, or kept for one, by the time that somebody moves there. */
export class AddressTaken extends Error {}

/** Whether a move was undone because somebody else has the address. */
export function isAddressTaken(error: unknown): boolean {
  return error instanceof AddressTaken || isUniqueViolation(error);
}

/** Whether an address is kept for who left it lately (SPEC G2). */
export async function isAddressReserved(address: string, now: Date): Promise<boolean> {
  const rows = await database()
    .select({ id: addressChanges.id })
    .from(addressChanges)
    .where(
      and(
        eq(addressChanges.formerAddress, address),
        isNull(addressChanges.undoneAt),
        gt(addressChanges.reservedUntil, now),
      ),
    );
  return rows.length > 0;
}

/** Uses up the way back: of any number of callers one gets true, once. */
export async function claimUndo(id: string, now: Date): Promise<boolean> {
  const rows = await database()
    .update(addressChanges)
    .set({ undoneAt: now })
    .where(and(eq(addressChanges.id, id), isNull(addressChanges.undoneAt), gt(addressChanges.reservedUntil, now)))
    .returning({ id: addressChanges.id });
  return rows.length === 1;
}

/**
 * Gives an account another address and raises its epoch in one statement: every session, all trust and what was begun
 * before ends. Cases that its owner was proved to have written come along. False, and nothing is changed,
 * when address or epoch have moved on since they were read. Throws a unique violation when somebody else has that address.
 */
export async function moveAccount(
  account: { id: string; emailAddress: string; authEpoch: number },
  newAddress: string,
): Promise<boolean> {
  const isStill = and(
    eq(accounts.id, account.id),
    eq(accounts.emailAddress, account.emailAddress),
    eq(accounts.authEpoch, account.authEpoch),
  );
  const rows = await database()
    .update(accounts)
    .set({ emailAddress: newAddress, authEpoch: sql`${accounts.authEpoch} + 1` })
    .where(isStill)
    .returning({ id: accounts.id });
  if (rows.length === 0) return false;
  await moveSupportCases(account.emailAddress, newAddress);
  return true;
}

/** Forgets changes that can be undone no more, with what proved their accounts then. */
export async function removeOldAddressChanges(now: Date): Promise<void> {
  await removeOldRows({ moment: addressChanges.reservedUntil, before: now });
}
