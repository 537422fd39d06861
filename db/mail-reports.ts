import { eq, inArray } from "drizzle-orm";
import { count } from "@/lib/metrics";
import { database } from "./client";
import { mailReports } from "./mail-report-schema";
import { outbox } from "./mail-schema";

export type MailReport = typeof mailReports.$inferSelect;

/** Keeps a report of a mail of ours. False, and nothing is kept, when it is known already or the mail is nobody's. */
export async function addMailReport(report: MailReport): Promise<boolean> {
  const [mail] = await database().select({ id: outbox.id }).from(outbox).where(eq(outbox.id, report.mailId));
  if (!mail) return false;
  const added = await database()
    .insert(mailReports)
    .values(report)
    .onConflictDoNothing()
    .returning({ id: mailReports.id });
  if (added.length === 1) count("latchkey.mail.reports", { kind: report.kind });
  return added.length === 1;
}

/** Everything that was reported of these mails, in no order. */
export async function listMailReports(mailIds: string[]): Promise<MailReport[]> {
  return database().select().from(mailReports).where(inArray(mailReports.mailId, mailIds));
}
