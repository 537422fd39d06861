import { and, desc, eq, isNull } from "drizzle-orm";
import { supportCases } from "./case-schema";
import { database } from "./client";
import { removeOldRows } from "./old-rows";

export type SupportCase = typeof supportCases.$inferSelect;

/** Adds a case; false when its reference is another case's already. */
export async function addSupportCase(opened: typeof supportCases.$inferInsert): Promise<boolean> {
  const rows = await database()
    .insert(supportCases)
    .values(opened)
    .onConflictDoNothing()
    .returning({ reference: supportCases.reference });
  return rows.length === 1;
}

/** A case, open or closed. */
export async function findSupportCase(reference: string): Promise<SupportCase | undefined> {
  const rows = await database().select().from(supportCases).where(eq(supportCases.reference, reference));
  return rows[0];
}

/** The open cases, newest first, at most `limit`. */
export async function listOpenCases(limit: number): Promise<SupportCase[]> {
  return database()
    .select()
    .from(supportCases)
    .where(isNull(supportCases.closedAt))
    .orderBy(desc(supportCases.openedAt), supportCases.reference)
    .limit(limit);
}

/** Closes an open case; of any number of callers one gets true. */
export async function closeSupportCase(reference: string, at: Date): Promise<boolean> {
  const rows = await database()
    .update(supportCases)
    .set({ closedAt: at })
    .where(and(eq(supportCases.reference, reference), isNull(supportCases.closedAt)))
    .returning({ reference: supportCases.reference });
  return rows.length === 1;
}

/** Removes the cases that were opened before `before`. */
export async function removeOldSupportCases(before: Date): Promise<void> {
  await removeOldRows({ moment: supportCases.openedAt, before });
}
