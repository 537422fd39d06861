import { bigint, boolean, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { OptionalMailKind } from "@/lib/rules/communication";
import type { PrivacyChoice } from "@/lib/rules/privacy";
import { moment } from "./columns";
import { accounts } from "./schema";

/** Which kinds of mail an account asked for (SPEC G3). What was never asked for has no row. */
export const communicationChoices = pgTable(
  "communication_choices",
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    kind: text().$type<OptionalMailKind>().notNull(),
    wanted: boolean().notNull(),
    changedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.kind] })],
);

/** Every choice of product privacy, never changed afterwards: what holds now follows from it (SPEC G4). */
export const privacyHistory = pgTable(
  "privacy_history",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    choice: text().$type<PrivacyChoice>().notNull(),
    before: boolean().notNull(),
    after: boolean().notNull(),
    /** The words that the person read, and what they are called. */
    wordingId: text().notNull(),
    wording: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.accountId, table.id)],
);
