import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { moment } from "./columns";

/** Counts of tries, one row a limit and subject (see lib/rules/throttle.ts). */
export const throttles = pgTable(
  "throttles",
  {
    key: text().primaryKey(),
    /** Epoch milliseconds of the tries that still count, oldest first. */
    tries: jsonb().$type<number[]>().notNull().default([]),
    /** How many waits followed each other; each is twice the one before. */
    waits: integer().notNull().default(0),
    waitUntil: moment(),
    forgetAt: moment().notNull(),
  },
  (table) => [
    index().on(table.forgetAt),
    // Whom a count is about stands between the slashes. Without a list of pending entries, for somebody's try would pay
    // for putting all of them in.
    index("throttles_about")
      .using("gin", sql`string_to_array(key, '/')`)
      .with({ fastupdate: false }),
  ],
);
