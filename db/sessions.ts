import { and, desc, eq, lt, ne } from "drizzle-orm";
import { database } from "./client";
import { accounts, sessions } from "./schema";

export type Session = typeof sessions.$inferSelect;

export async function addSession(session: typeof sessions.$inferInsert): Promise<Session> {
  const rows = await database().insert(sessions).values(session).returning();
  return rows[0]!;
}

/** A session with its account, in one query. Whether it still counts is for lib/rules/session.ts. */
export async function findSession(tokenDigest: string) {
  const rows = await database()
    .select({ session: sessions, account: accounts })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(eq(sessions.tokenDigest, tokenDigest));
  const row = rows[0];
  return row && { ...row.session, account: row.account };
}

export async function listSessions(accountId: string): Promise<Session[]> {
  return database().select().from(sessions).where(eq(sessions.accountId, accountId)).orderBy(desc(sessions.lastSeenAt));
}

export async function recordSeen(id: string, seen: { lastSeenAt: Date; networkAddress: string }): Promise<void> {
  await database().update(sessions).set(seen).where(eq(sessions.id, id));
}

/** Removes one session of an account; false when it was not there. */
export async function removeSession(accountId: string, id: string): Promise<boolean> {
  const rows = await database()
    .delete(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.accountId, accountId)))
    .returning({ id: sessions.id });
  return rows.length > 0;
}

export async function removeOtherSessions(accountId: string, keptId: string): Promise<void> {
  await database()
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), ne(sessions.id, keptId)));
}

export async function removeEndedSessions(now: Date): Promise<void> {
  await database().delete(sessions).where(lt(sessions.expiresAt, now));
}
