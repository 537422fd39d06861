import { asc, eq } from "drizzle-orm";
import { database } from "./client";
import type { ExportOwner } from "./exported-rows";
import { mailReports } from "./mail-report-schema";
import { outbox } from "./mail-schema";

/** What is kept of the mail to somebody's address, for themselves (SPEC G5): never its content. */

export async function* exportOutbox({ emailAddress }: ExportOwner) {
  const { kind, status, queuedAt, sentAt, tries, relayReply: reply } = outbox;
  yield await database()
    .select({ queuedAt, kind, emailAddress: outbox.recipient, status, tries, sentAt, reply })
    .from(outbox)
    .where(eq(outbox.recipient, emailAddress))
    .orderBy(asc(queuedAt));
}

export async function* exportMailReports({ emailAddress }: ExportOwner) {
  const { kind, reply, at, receivedAt } = mailReports;
  yield await database()
    .select({ at, kind, reply, receivedAt })
    .from(mailReports)
    .innerJoin(outbox, eq(outbox.id, mailReports.mailId))
    .where(eq(outbox.recipient, emailAddress))
    .orderBy(asc(at));
}
