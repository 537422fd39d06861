import { and, desc, eq, ne } from "drizzle-orm";
import { database } from "./client";
import { connections } from "./connection-schema";
import { backupCodes } from "./factor-schema";
import { profiles } from "./profile-schema";
import { accounts, sessions } from "./schema";
import { removeOldRows } from "./old-rows";

export type Session = typeof sessions.$inferSelect;

export async function addSession(session: typeof sessions.$inferInsert): Promise<Session> {
  const rows = await database().insert(sessions).values(session).returning();
  return rows[0]!;
}

/**
 * A session with its account, its company sign-in, the backup code offered with it and the time zone that the person told, in one
 * query. Whether it still counts is for lib/rules/session.ts.
 */
export async function findSession(tokenDigest: string) {
  const rows = await database()
    .select({ session: sessions, account: accounts, offered: backupCodes, connection: connections, profile: profiles })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(backupCodes, eq(backupCodes.sessionId, sessions.id))
    .leftJoin(connections, eq(connections.id, accounts.connectionId))
    .leftJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(eq(sessions.tokenDigest, tokenDigest));
  const row = rows[0];
  if (!row) return undefined;
  const { session, account, connection, offered, profile } = row;
  return {
    ...session,
    account,
    connection,
    timeZone: profile?.timeZone ?? null,
    offeredCodeId: offered?.id ?? null,
    sealedOfferedCode: offered?.sealedCode ?? null,
  };
}

export async function listSessions(accountId: string): Promise<Session[]> {
  return database().select().from(sessions).where(eq(sessions.accountId, accountId)).orderBy(desc(sessions.lastSeenAt));
}

/** Makes others who want to change this session wait until the running transaction is over; false when it is gone. */
export async function lockSession(id: string): Promise<boolean> {
  const rows = await database().select({ id: sessions.id }).from(sessions).where(eq(sessions.id, id)).for("update");
  return rows.length === 1;
}

/** Lets a session live on after a change that ends all others: under a new token, in the account's new epoch. */
export async function renewSession(id: string, renewed: { tokenDigest: string; accountEpoch: number }): Promise<void> {
  await database().update(sessions).set(renewed).where(eq(sessions.id, id));
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

/** Removes every session of an account. */
export async function removeSessions(accountId: string): Promise<void> {
  await database().delete(sessions).where(eq(sessions.accountId, accountId));
}

export async function removeOtherSessions(accountId: string, keptId: string): Promise<void> {
  await database()
    .delete(sessions)
    .where(and(eq(sessions.accountId, accountId), ne(sessions.id, keptId)));
}

export async function removeEndedSessions(now: Date): Promise<void> {
  await removeOldRows({ moment: sessions.expiresAt, before: now });
}
