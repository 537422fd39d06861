import { and, asc, lt, sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { database } from "./client";

/** Few enough that a statement is over, its locks too, long before anybody waits for it. */
export const ROWS_AT_ONCE = 1000;

/** Rows whose moment lies before `before`, and of which `also` holds. */
export type Old = { moment: PgColumn; before: Date; also?: SQL };

/**
 * Removes every old row of a table, the oldest first, so many a statement. One that somebody holds at this moment, another
 * process's housekeeping too, is left for the next round: nobody waits for anybody.
 */
export async function removeOldRows(old: Old): Promise<void> {
  await untilDone(() => database().delete(old.moment.table).where(oldestRows(old)).returning({ at: old.moment }));
}

/** Does `batch`, which answers the rows it changed, until there is nothing left for it. */
export async function untilDone(batch: () => PromiseLike<unknown[]>): Promise<void> {
  while ((await batch()).length === ROWS_AT_ONCE);
}

/** The condition that is true of the oldest of the old rows, locked, as many as one statement changes. */
export function oldestRows({ moment, before, also }: Old): SQL | undefined {
  const isOld = and(lt(moment, before), also);
  const places = database()
    .select({ place: sql`ctid` })
    .from(moment.table)
    .where(isOld)
    .orderBy(asc(moment))
    .limit(ROWS_AT_ONCE)
    .for("update", { skipLocked: true });
  // A row that was changed meanwhile is looked at once more.
  return and(isOld, sql`ctid = any(array(${places}))`);
}
