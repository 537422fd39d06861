import { desc, eq } from "drizzle-orm";
import { database } from "./client";
import { privacyHistory } from "./preference-schema";

export type PrivacyEntry = typeof privacyHistory.$inferSelect;

/** Every choice of an account, newest first. */
export async function listPrivacyHistory(accountId: string): Promise<PrivacyEntry[]> {
  return database()
    .select()
    .from(privacyHistory)
    .where(eq(privacyHistory.accountId, accountId))
    .orderBy(desc(privacyHistory.id));
}

/** Adds choices to the history. */
export async function addPrivacyHistory(entries: (typeof privacyHistory.$inferInsert)[]): Promise<void> {
  if (entries.length > 0) await database().insert(privacyHistory).values(entries);
}
