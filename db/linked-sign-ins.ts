import { and, eq } from "drizzle-orm";
import type { GoogleIdentity } from "@/lib/rules/google-identity";
import type { Account } from "./accounts";
import { database } from "./client";
import { linkedSignIns } from "./factor-schema";
import { accounts } from "./schema";

const PROVIDER = "google";

export type LinkedSignIn = typeof linkedSignIns.$inferSelect;

/** The account that a person of Google is linked to, or undefined. */
export async function findLinkedAccount(subject: string): Promise<Account | undefined> {
  const rows = await database()
    .select({ account: accounts })
    .from(linkedSignIns)
    .innerJoin(accounts, eq(accounts.id, linkedSignIns.accountId))
    .where(and(eq(linkedSignIns.provider, PROVIDER), eq(linkedSignIns.subject, subject)));
  return rows[0]?.account;
}

/** An account's link to Google, or undefined. */
export async function findLink(accountId: string): Promise<LinkedSignIn | undefined> {
  const rows = await database()
    .select()
    .from(linkedSignIns)
    .where(and(eq(linkedSignIns.accountId, accountId), eq(linkedSignIns.provider, PROVIDER)));
  return rows[0];
}

/** Links an account to a person of Google. False when either is linked already, whoever was first. */
export async function addLink(
  accountId: string,
  { subject, emailAddress }: Pick<GoogleIdentity, "subject" | "emailAddress">,
  linkedAt: Date,
): Promise<boolean> {
  const rows = await database()
    .insert(linkedSignIns)
    .values({ accountId, provider: PROVIDER, subject, emailAddress, linkedAt })
    .onConflictDoNothing()
    .returning({ accountId: linkedSignIns.accountId });
  return rows.length === 1;
}

/** Ends an account's link to Google. */
export async function removeLink(accountId: string): Promise<void> {
  await database()
    .delete(linkedSignIns)
    .where(and(eq(linkedSignIns.accountId, accountId), eq(linkedSignIns.provider, PROVIDER)));
}
