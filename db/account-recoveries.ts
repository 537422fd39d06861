import { and, asc, eq, gt, lte } from "drizzle-orm";
import { database } from "./client";
import { removeOldRows } from "./old-rows";
import { accountRecoveries } from "./account-recovery-schema";
import { accounts } from "./schema";

export type AccountRecovery = typeof accountRecoveries.$inferSelect;

/** Begins a recovery; false when one of this account is under way. Call it with the account locked. */
export async function addRecovery(recovery: AccountRecovery): Promise<boolean> {
  const { accountId, begunAt } = recovery;
  const isOver = and(eq(accountRecoveries.accountId, accountId), lte(accountRecoveries.endsAt, begunAt));
  await database().delete(accountRecoveries).where(isOver);
  const rows = await database()
    .insert(accountRecoveries)
    .values(recovery)
    .onConflictDoNothing()
    .returning({ id: accountRecoveries.id });
  return rows.length === 1;
}

/** The recovery of this id with its account as it is now; undefined when there is none. */
export async function findRecovery(id: string) {
  const rows = await database()
    .select({ recovery: accountRecoveries, account: accounts })
    .from(accountRecoveries)
    .innerJoin(accounts, eq(accounts.id, accountRecoveries.accountId))
    .where(eq(accountRecoveries.id, id));
  return rows[0] && { ...rows[0].recovery, account: rows[0].account };
}

/** Ends the recovery of an account; undefined when there is none. Call it with the account locked. */
export async function removeRecovery(accountId: string): Promise<AccountRecovery | undefined> {
  const rows = await database().delete(accountRecoveries).where(eq(accountRecoveries.accountId, accountId)).returning();
  return rows[0];
}

/** The recoveries that are not over, each with the present address of its account, the oldest first. */
export async function listRecoveries(now: Date) {
  return database()
    .select({ recovery: accountRecoveries, emailAddress: accounts.emailAddress })
    .from(accountRecoveries)
    .innerJoin(accounts, eq(accounts.id, accountRecoveries.accountId))
    .where(gt(accountRecoveries.endsAt, now))
    .orderBy(asc(accountRecoveries.begunAt));
}

/** Forgets recoveries that nobody finished in time. */
export async function removeOldRecoveries(now: Date): Promise<void> {
  await removeOldRows({ moment: accountRecoveries.endsAt, before: now });
}
