import { lt } from "drizzle-orm";
import { supportCases } from "./case-schema";
import { database } from "./client";

/** Adds a case; false when its reference is another case's already. */
export async function addSupportCase(opened: typeof supportCases.$inferInsert): Promise<boolean> {
  const rows = await database()
    .insert(supportCases)
    .values(opened)
    .onConflictDoNothing()
    .returning({ reference: supportCases.reference });
  return rows.length === 1;
}

/** Removes the cases that were opened before `before`. */
export async function removeOldSupportCases(before: Date): Promise<void> {
  await database().delete(supportCases).where(lt(supportCases.openedAt, before));
}
