import { and, asc, eq, gt, inArray, isNotNull, isNull, lte, notExists, or } from "drizzle-orm";
import { addressChanges } from "./address-change-schema";
import { supportCases } from "./case-schema";
import { database } from "./client";
import { oneTimeCodes } from "./factor-schema";
import { mailboxMessages, outbox } from "./mail-schema";
import { accountRecoveries } from "./account-recovery-schema";
import { accounts, attempts, sessions } from "./schema";
import { supportLooks } from "./support-schema";
import { countsAbout } from "./throttle-export";
import { throttles } from "./throttle-schema";
import type { Account } from "./accounts";

/** Marks an account as to be deleted; false when it is marked already, or gone. */
export async function startDeletion(id: string, at: Date): Promise<boolean> {
  const rows = await database()
    .update(accounts)
    .set({ deletionStartedAt: at })
    .where(and(eq(accounts.id, id), isNull(accounts.deletionStartedAt)))
    .returning({ id: accounts.id });
  return rows.length === 1;
}

/** Takes the mark away: of any number of callers one gets true, and nobody once the account is removed. */
export async function endDeletion(id: string): Promise<boolean> {
  const rows = await database()
    .update(accounts)
    .set({ deletionStartedAt: null })
    .where(and(eq(accounts.id, id), isNotNull(accounts.deletionStartedAt)))
    .returning({ id: accounts.id });
  return rows.length === 1;
}

/** Now, and the moment at which or before whatever is due was asked for. */
type Due = { since: Date; now: Date };

/** While an account is being recovered it is kept (SPEC X4): whoever is on the way back did not ask for its end. */
function isDue({ since, now }: Due) {
  const recoveries = database()
    .select()
    .from(accountRecoveries)
    .where(and(eq(accountRecoveries.accountId, accounts.id), gt(accountRecoveries.endsAt, now)));
  return and(lte(accounts.deletionStartedAt, since), notExists(recoveries));
}

/** The accounts whose deletion was asked for at `since` or before, the longest ago first. */
export async function listDueDeletions(due: Due, limit: number): Promise<{ id: string }[]> {
  return database()
    .select({ id: accounts.id })
    .from(accounts)
    .where(isDue(due))
    .orderBy(asc(accounts.deletionStartedAt))
    .limit(limit);
}

/**
 * The account, when its deletion is still due. Everyone else who wants to change it waits until the running transaction
 * is over. Locks in the order of everything else: sessions, attempts, account.
 */
export async function claimDueDeletion(id: string, due: Due): Promise<Account | undefined> {
  const ofAccount = { sessions: eq(sessions.accountId, id), attempts: eq(attempts.accountId, id) };
  await database()
    .select({ id: sessions.id })
    .from(sessions)
    .where(ofAccount.sessions)
    .orderBy(sessions.id)
    .for("update");
  await database()
    .select({ id: attempts.id })
    .from(attempts)
    .where(ofAccount.attempts)
    .orderBy(attempts.id)
    .for("update");
  const rows = await database()
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, id), isDue(due)))
    .for("update");
  return rows[0];
}

/**
 * Removes an account and every row about its person (SPEC G5). Rows that name the account go with it; here are those
 * that know only the address, or only an id. What support staff looked at stays, under `lookerId`, which is nobody's.
 * Call it in the transaction that claimed the account.
 */
export async function removeAccount(account: Account, lookerId: string): Promise<void> {
  const { id, emailAddress } = account;
  const former = await database()
    .select({ address: addressChanges.formerAddress })
    .from(addressChanges)
    .where(eq(addressChanges.accountId, id));
  const addresses = [emailAddress, ...former.map(({ address }) => address)];
  await removeCounts(account);
  await database()
    .delete(attempts)
    .where(or(eq(attempts.accountId, id), inArray(attempts.address, addresses)));
  await database().delete(oneTimeCodes).where(eq(oneTimeCodes.accountId, id));
  await database().delete(supportCases).where(inArray(supportCases.replyAddress, addresses));
  await database().update(supportLooks).set({ staffId: lookerId }).where(eq(supportLooks.staffId, id));
  await database().delete(outbox).where(inArray(outbox.recipient, addresses));
  await database().delete(mailboxMessages).where(inArray(mailboxMessages.recipient, addresses));
  await database().delete(accounts).where(eq(accounts.id, id));
}

async function removeCounts(account: Account): Promise<void> {
  const about = await countsAbout(account);
  // In the order in which everyone changes several of them, or a try at this moment would deadlock.
  await database().select({ key: throttles.key }).from(throttles).where(about).orderBy(throttles.key).for("update");
  await database().delete(throttles).where(about);
}
