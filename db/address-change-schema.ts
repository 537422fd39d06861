import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { accounts } from "./schema";

/**
 * Accounts whose address was changed lately (SPEC G2): the former address stays reserved, and what proved the account on
 * that day is kept so that the change can be undone whatever is changed after it.
 */
export const addressChanges = pgTable(
  "address_changes",
  {
    /** The digest of the token in the mail to the former address. */
    id: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    formerAddress: text().notNull(),
    newAddress: text().notNull(),
    changedAt: moment().notNull(),
    /** Until then nobody else gets the former address, and the change can be undone. */
    reservedUntil: moment().notNull(),
    undoneAt: moment(),
    passwordHash: text(),
    passwordKeyId: text(),
    /** The app's key of that day, sealed as it was. */
    sealedAppKey: text(),
    backupCodeDigest: text(),
    backupCodeKeyId: text(),
  },
  (table) => [index().on(table.accountId), index().on(table.formerAddress), index().on(table.reservedUntil)],
);
