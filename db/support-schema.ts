import { bigint, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { supportCases } from "./case-schema";
import { moment } from "./columns";

/**
 * How far a customer got who came by a link of support (SPEC H6): one line a case and step. The endings "solved" and
 * "owner" count as steps. Whoever holds the link can write it, a mail scanner too: it proves nothing.
 */
export const caseSteps = pgTable(
  "case_steps",
  {
    reference: text()
      .notNull()
      .references(() => supportCases.reference, { onDelete: "cascade" }),
    issue: text().notNull(),
    step: text().notNull(),
    reachedAt: moment().notNull(),
    /** When "No" was pressed: the step was tried, and did not help. */
    tickedAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.reference, table.issue, table.step] })],
);

/** Every look of support staff at what is not their own (SPEC H6). It outlives the account and the case. */
export const supportLooks = pgTable(
  "support_looks",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    staffId: uuid().notNull(),
    what: text({ enum: ["list", "search", "case", "link", "close"] }).notNull(),
    /** The case's reference, what was searched for, or the step linked to. */
    about: text(),
    at: moment().notNull(),
  },
  // The copy of an account asks for looks at its cases, by their references.
  (table) => [index().on(table.staffId, table.at), index().on(table.at), index().on(table.about)],
);
