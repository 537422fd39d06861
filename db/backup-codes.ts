import { and, eq, isNotNull, isNull, ne } from "drizzle-orm";
import { database } from "./client";
import { backupCodes } from "./factor-schema";
import { removeOldRows } from "./old-rows";
import { accounts, sessions } from "./schema";

export type BackupCode = typeof backupCodes.$inferSelect;

const isActive = and(isNotNull(backupCodes.activatedAt), isNull(backupCodes.endedAt));

/** The account's one active code, or undefined. */
export async function findActiveBackupCode(accountId: string): Promise<BackupCode | undefined> {
  const rows = await database()
    .select()
    .from(backupCodes)
    .where(and(eq(backupCodes.accountId, accountId), isActive));
  return rows[0];
}

/** Offers a code with a session, in place of one offered there before. Call it in a transaction. */
export async function offerBackupCode(code: {
  accountId: string;
  sessionId: string;
  digest: string;
  keyId: string;
  sealedCode: string;
  generatedAt: Date;
}): Promise<void> {
  await database().delete(backupCodes).where(eq(backupCodes.sessionId, code.sessionId));
  await database().insert(backupCodes).values(code);
}

/** Adds a code that counts as saved already. */
export async function addActiveBackupCode(code: {
  accountId: string;
  digest: string;
  keyId: string;
  generatedAt: Date;
}): Promise<void> {
  await database()
    .insert(backupCodes)
    .values({ ...code, activatedAt: code.generatedAt });
}

/** Whether there is a row of this code, be it active or ended. */
export async function isBackupCodeKept(accountId: string, digest: string): Promise<boolean> {
  const isIt = and(eq(backupCodes.accountId, accountId), eq(backupCodes.digest, digest));
  const rows = await database().select({ id: backupCodes.id }).from(backupCodes).where(isIt).limit(1);
  return rows.length > 0;
}

/** Uses up an active code: of any number of callers one gets true, once. */
export async function claimBackupCode({ id, digest }: { id: string; digest: string }, now: Date): Promise<boolean> {
  const rows = await database()
    .update(backupCodes)
    .set({ endedAt: now })
    .where(and(eq(backupCodes.id, id), eq(backupCodes.digest, digest), isActive))
    .returning({ id: backupCodes.id });
  return rows.length === 1;
}

/**
 * Makes a code offered with a live session the account's one active code and forgets what it reads; the former one and
 * offers in other sessions end. False when it is not offered there. Call it with the account locked.
 */
export async function activateOfferedCode(
  { codeId, accountId, sessionId }: { codeId: string; accountId: string; sessionId: string },
  now: Date,
): Promise<boolean> {
  const [found] = await database()
    .select({ id: backupCodes.id })
    .from(backupCodes)
    .innerJoin(sessions, eq(sessions.id, backupCodes.sessionId))
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(
      and(
        eq(backupCodes.id, codeId),
        eq(sessions.id, sessionId),
        eq(accounts.id, accountId),
        eq(sessions.accountEpoch, accounts.authEpoch),
      ),
    )
    .for("update", { of: backupCodes });
  if (!found) return false;
  await database()
    .update(backupCodes)
    .set({ endedAt: now })
    .where(and(eq(backupCodes.accountId, accountId), isActive));
  await database()
    .delete(backupCodes)
    .where(
      and(eq(backupCodes.accountId, accountId), isNotNull(backupCodes.sessionId), ne(backupCodes.sessionId, sessionId)),
    );
  await database()
    .update(backupCodes)
    .set({ activatedAt: now, sealedCode: null, sessionId: null })
    .where(eq(backupCodes.id, found.id));
  return true;
}

/** Takes every code of an account away, offered ones too. */
export async function removeBackupCodes(accountId: string): Promise<void> {
  await database().delete(backupCodes).where(eq(backupCodes.accountId, accountId));
}

/** Removes the codes that were used up or replaced before `before`. */
export async function removeEndedBackupCodes(before: Date): Promise<void> {
  await removeOldRows({ moment: backupCodes.endedAt, before });
}
