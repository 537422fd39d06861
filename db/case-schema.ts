import { sql } from "drizzle-orm";
import { index, pgTable, text } from "drizzle-orm/pg-core";
import type { AddressProof } from "@/lib/rules/address-proof";
import type { Issue } from "@/lib/rules/troubleshooter";
import { moment } from "./columns";

/** What somebody asked support for (SPEC H4, H7). It belongs to no account: at most its address was proved. */
export const supportCases = pgTable(
  "support_cases",
  {
    /** Short enough to be read out, long enough not to be guessed. */
    reference: text().primaryKey(),
    issue: text().$type<Issue>(),
    /** Steps of the guide, as `issue.step`. */
    tried: text().array().notNull(),
    question: text(),
    note: text().notNull(),
    replyAddress: text().notNull(),
    /** How whoever opened it had proved that address (SPEC H6). */
    addressProof: text().$type<AddressProof>().notNull().default("none"),
    /** With consent, results of a check, as `of.check.says`. */
    checks: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Where to call back, on a plan that includes it. */
    phone: text(),
    language: text().notNull(),
    openedAt: moment().notNull(),
    closedAt: moment(),
  },
  (table) => [
    index().on(table.openedAt),
    // An account's removal and its copy ask for what is answered to its address.
    index().on(table.replyAddress),
    // Open ones are few among all that were closed.
    index("open_cases")
      .on(table.openedAt.desc().nullsFirst(), table.reference)
      .where(sql`closed_at is null`),
  ],
);
