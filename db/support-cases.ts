import { and, desc, eq, isNull, ne } from "drizzle-orm";
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

/**
 * The owner of an address has another one: what they were proved to have written is theirs still, and never belongs to
 * whoever has the former address next. What anybody may have written stays with the address.
 */
export async function moveSupportCases(former: string, next: string): Promise<void> {
  if (former === next) return;
  await database()
    .update(supportCases)
    .set({ replyAddress: next })
    .where(and(eq(supportCases.replyAddress, former), ne(supportCases.addressProof, "none")));
}

/** Removes the cases that were opened before `before`. */
export async function removeOldSupportCases(before: Date): Promise<void> {
  await removeOldRows({ moment: supportCases.openedAt, before });
}
