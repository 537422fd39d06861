import { and, eq, gt, isNull } from "drizzle-orm";
import { accounts, ownerAlerts } from "./schema";
import { database } from "./client";
import { removeOldRows } from "./old-rows";

/** Remembers the link of a mail to an account's owner, by the digest of its token. */
export async function addOwnerAlert(alert: { id: string; accountId: string; sentAt: Date }): Promise<void> {
  await database().insert(ownerAlerts).values(alert);
}

/** The unused link with this digest, sent after `sentAfter`, with its account; undefined when there is none. */
export async function findOwnerAlert(id: string, sentAfter: Date) {
  const rows = await database()
    .select({ account: accounts })
    .from(ownerAlerts)
    .innerJoin(accounts, eq(accounts.id, ownerAlerts.accountId))
    .where(and(eq(ownerAlerts.id, id), isNull(ownerAlerts.usedAt), gt(ownerAlerts.sentAt, sentAfter)));
  return rows[0];
}

/** Uses up a link: of any number of callers one gets true, once. */
export async function claimOwnerAlert(id: string, now: Date): Promise<boolean> {
  const rows = await database()
    .update(ownerAlerts)
    .set({ usedAt: now })
    .where(and(eq(ownerAlerts.id, id), isNull(ownerAlerts.usedAt)))
    .returning({ id: ownerAlerts.id });
  return rows.length === 1;
}

/** Uses up every link of an account that was sent until now. */
export async function claimOwnerAlertsOf(accountId: string, now: Date): Promise<void> {
  await database()
    .update(ownerAlerts)
    .set({ usedAt: now })
    .where(and(eq(ownerAlerts.accountId, accountId), isNull(ownerAlerts.usedAt)));
}

export async function removeOldOwnerAlerts(sentBefore: Date): Promise<void> {
  await removeOldRows({ moment: ownerAlerts.sentAt, before: sentBefore });
}
