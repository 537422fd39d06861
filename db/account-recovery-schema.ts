import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { accounts } from "./schema";

/**
 * Accounts that operators are giving another address, after an identity check (SPEC X4): begun, and nothing about the
 * account is changed yet. What was stopped or finished has no row any more, only its lines of activity.
 */
export const accountRecoveries = pgTable(
  "account_recoveries",
  {
    /** The digest of the token in the mail to the new address. */
    id: text().primaryKey(),
    /** One at a time. */
    accountId: uuid()
      .notNull()
      .unique()
      .references(() => accounts.id, { onDelete: "cascade" }),
    newAddress: text().notNull(),
    begunAt: moment().notNull(),
    /** From then until its end it can be finished. */
    opensAt: moment().notNull(),
    endsAt: moment().notNull(),
  },
  (table) => [index().on(table.endsAt)],
);
