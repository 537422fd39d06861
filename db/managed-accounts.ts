import { and, eq, sql } from "drizzle-orm";
import type { CompanyIdentity } from "@/lib/rules/sign-in-connection";
import type { Account } from "./accounts";
import { database } from "./client";
import { authenticators, backupCodes, linkedSignIns } from "./factor-schema";
import { accounts, trustedDevices } from "./schema";

type Names = Omit<CompanyIdentity, "subject">;

/** The account of a person of a company (SPEC O2): found by subject, never by address. */
export async function findManagedAccount(connectionId: string, subject: string): Promise<Account | undefined> {
  const rows = await database()
    .select()
    .from(accounts)
    .where(and(eq(accounts.connectionId, connectionId), eq(accounts.subject, subject)));
  return rows[0];
}

/** Adds a managed account; undefined when its address or its person has one already, whoever was first. */
export async function addManagedAccount(
  connectionId: string,
  identity: CompanyIdentity,
  { language, createdAt }: { language: string; createdAt: Date },
): Promise<Account | undefined> {
  const rows = await database()
    .insert(accounts)
    .values({ ...identity, connectionId, language, createdAt })
    .onConflictDoNothing()
    .returning();
  return rows[0];
}

/** Writes down what the company says now. */
export async function updateManagedAccount(id: string, names: Names): Promise<Account> {
  const rows = await database().update(accounts).set(names).where(eq(accounts.id, id)).returning();
  return rows[0]!;
}

/** Whether a company has people here. */
export async function hasManagedAccounts(connectionId: string): Promise<boolean> {
  const rows = await database()
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.connectionId, connectionId))
    .limit(1);
  return rows.length > 0;
}

/** Ends every session of a company's people, for good. */
export async function raiseEpochOfManaged(connectionId: string): Promise<void> {
  await database()
    .update(accounts)
    .set({ authEpoch: sql`${accounts.authEpoch} + 1` })
    .where(eq(accounts.connectionId, connectionId));
}

/**
 * Makes a password account a company's (SPEC O2): password, app, backup codes, trust, every session and a
 * deletion under way end. Undefined, and nothing is changed, when the epoch has moved on since it was read. Call it in a transaction.
 */
export async function makeManaged(
  { id, authEpoch }: Pick<Account, "id" | "authEpoch">,
  connectionId: string,
  identity: CompanyIdentity,
): Promise<Account | undefined> {
  const ended = { passwordHash: null, passwordKeyId: null, mailboxHeldUntil: null, deletionStartedAt: null };
  const rows = await database()
    .update(accounts)
    .set({ ...identity, ...ended, connectionId, authEpoch: sql`${accounts.authEpoch} + 1` })
    .where(and(eq(accounts.id, id), eq(accounts.authEpoch, authEpoch)))
    .returning();
  if (!rows[0]) return undefined;
  await database().delete(authenticators).where(eq(authenticators.accountId, id));
  await database().delete(backupCodes).where(eq(backupCodes.accountId, id));
  await database().delete(linkedSignIns).where(eq(linkedSignIns.accountId, id));
  await database().delete(trustedDevices).where(eq(trustedDevices.accountId, id));
  return rows[0];
}
