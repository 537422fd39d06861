import { and, eq, sql } from "drizzle-orm";
import type { Plan } from "@/lib/rules/support-level";
import { isAddressReserved } from "./address-changes";
import { database } from "./client";
import { accounts } from "./schema";

export type Account = typeof accounts.$inferSelect;

/** The id of no account: a query about nobody costs what one about somebody costs. */
export const NOBODY = "00000000-0000-0000-0000-000000000000";

/** The account of a canonical address (lib/rules/email-address.ts), or undefined. */
export async function findAccountByAddress(emailAddress: string): Promise<Account | undefined> {
  const rows = await database().select().from(accounts).where(eq(accounts.emailAddress, emailAddress));
  return rows[0];
}

/**
 * Adds an account; undefined when its address has one already, whoever was first, or is kept for who left it (SPEC G2).
 * Call it in a transaction.
 */
export async function addAccount(account: typeof accounts.$inferInsert): Promise<Account | undefined> {
  const [added] = await database().insert(accounts).values(account).onConflictDoNothing().returning();
  if (!added) return undefined;
  // Asked after the insert: that waits for whoever leaves the address at this moment.
  if (!(await isAddressReserved(added.emailAddress, added.createdAt))) return added;
  await database().delete(accounts).where(eq(accounts.id, added.id));
  return undefined;
}

/**
 * Sets a password and raises the epoch in one statement: every session, all trust and what was begun before ends.
 * False, and nothing is set, when the epoch has moved on since it was read: somebody else was first.
 */
export async function replacePassword(
  account: { id: string; authEpoch: number },
  password: { passwordHash: string; passwordKeyId: string; mailboxHeldUntil?: Date },
): Promise<boolean> {
  const rows = await database()
    .update(accounts)
    .set({ ...password, authEpoch: sql`${accounts.authEpoch} + 1` })
    .where(and(eq(accounts.id, account.id), eq(accounts.authEpoch, account.authEpoch)))
    .returning({ id: accounts.id });
  return rows.length === 1;
}

/** Sets the password of an account that had none. Call it in a transaction that raises the epoch. */
export async function setPassword(
  id: string,
  password: { passwordHash: string; passwordKeyId: string },
): Promise<void> {
  await database().update(accounts).set(password).where(eq(accounts.id, id));
}

/** Stores the same password under a newer key or cost, unless another one was set meanwhile. */
export async function renewPasswordHash(
  account: { id: string; authEpoch: number },
  password: { passwordHash: string; passwordKeyId: string },
): Promise<void> {
  await database()
    .update(accounts)
    .set(password)
    .where(sql`${accounts.id} = ${account.id} and ${accounts.authEpoch} = ${account.authEpoch}`);
}

/** Ends every session and all trust of an account, in every process, on the next request. */
export async function raiseEpoch(accountId: string): Promise<void> {
  await database()
    .update(accounts)
    .set({ authEpoch: sql`${accounts.authEpoch} + 1` })
    .where(eq(accounts.id, accountId));
}

/** The same, unless the epoch has moved on since it was read: then false, and nothing is changed. */
export async function raiseEpochFrom(account: { id: string; authEpoch: number }): Promise<boolean> {
  const rows = await database()
    .update(accounts)
    .set({ authEpoch: account.authEpoch + 1 })
    .where(and(eq(accounts.id, account.id), eq(accounts.authEpoch, account.authEpoch)))
    .returning({ id: accounts.id });
  return rows.length === 1;
}

/**
 * Makes others who want to change this account wait until the running transaction is over; who only adds a row about it
 * does not wait, or two that also want that row would deadlock.
 */
export async function lockAccount(id: string): Promise<void> {
  await database().select({ id: accounts.id }).from(accounts).where(eq(accounts.id, id)).for("no key update");
}

/** The same, unless the epoch has moved on since it was read: then false. */
export async function lockUnchanged({ id, authEpoch }: { id: string; authEpoch: number }): Promise<boolean> {
  const rows = await database()
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.id, id), eq(accounts.authEpoch, authEpoch)))
    .for("no key update");
  return rows.length === 1;
}

/** Makes an account one of support staff, or ends that; either way every session, all trust and open attempts end. */
export async function setStaff(accountId: string, isStaff: boolean): Promise<void> {
  await database()
    .update(accounts)
    .set({ isStaff, authEpoch: sql`${accounts.authEpoch} + 1` })
    .where(eq(accounts.id, accountId));
}

/** Puts an account on a plan. */
export async function setPlan(accountId: string, plan: Plan): Promise<void> {
  await database().update(accounts).set({ plan }).where(eq(accounts.id, accountId));
}

/** The accounts of support staff. */
export async function listStaff(): Promise<Account[]> {
  return database()
    .select()
    .from(accounts)
    .where(sql`${accounts.isStaff}`)
    .orderBy(accounts.emailAddress);
}

/** Whether there is any account at all. */
export async function hasAccounts(): Promise<boolean> {
  const rows = await database().select({ id: accounts.id }).from(accounts).limit(1);
  return rows.length > 0;
}

/** Whether any account has an address in `domain`. */
export async function hasAccountsIn(domain: string): Promise<boolean> {
  const rows = await database()
    .select({ id: accounts.id })
    .from(accounts)
    .where(sql`split_part(${accounts.emailAddress}, '@', 2) = ${domain}`)
    .limit(1);
  return rows.length > 0;
}

/** Sets the language of an account; false when it is not `from` any more. */
export async function changeLanguage(id: string, { from, to }: { from: string; to: string }): Promise<boolean> {
  const rows = await database()
    .update(accounts)
    .set({ language: to })
    .where(and(eq(accounts.id, id), eq(accounts.language, from)))
    .returning({ id: accounts.id });
  return rows.length === 1;
}
