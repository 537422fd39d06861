import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { MailReportKind } from "@/lib/rules/mail-fate";
import { moment } from "./columns";
import { outbox } from "./mail-schema";

/** What the mail system said of a mail after it was queued (SPEC M4). What became of the mail follows from these. */
export const mailReports = pgTable(
  "mail_reports",
  {
    /** The report's own id: told twice, it is kept once. */
    id: text().primaryKey(),
    mailId: uuid()
      .notNull()
      .references(() => outbox.id, { onDelete: "cascade" }),
    kind: text().$type<MailReportKind>().notNull(),
    /** The mail system's own word: never the mail's content. */
    reply: text().notNull(),
    /** When it happened there. */
    at: moment().notNull(),
    receivedAt: moment().notNull(),
  },
  (table) => [index().on(table.mailId)],
);
