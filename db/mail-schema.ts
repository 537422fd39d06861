import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";

/** Mail on its way. Its id is the Message-ID and the idempotency key, so that a repeat can be recognised. */
export const outbox = pgTable(
  "outbox",
  {
    id: id(),
    kind: text().notNull(),
    recipient: text().notNull(),
    /** Subject, text and HTML, sealed; erased once sent or expired. */
    sealedContent: text(),
    status: text({ enum: ["queued", "sending", "sent", "expired", "refused"] })
      .notNull()
      .default("queued"),
    tries: integer().notNull().default(0),
    queuedAt: moment().notNull(),
    nextTryAt: moment().notNull(),
    leaseUntil: moment(),
    /** After this moment the mail is of no use any more and is not sent. */
    usefulUntil: moment().notNull(),
    sentAt: moment(),
    /** The relay's last word, for support: never the mail's content. */
    relayReply: text(),
  },
  (table) => [
    // What is on its way is little, however much was sent.
    index("mail_on_its_way")
      .on(table.nextTryAt)
      .where(sql`status in ('queued', 'sending')`),
    index().on(table.queuedAt),
    // An account's removal and its copy ask for what was sent to its address.
    index().on(table.recipient),
    // What leaves no trace once it is sent (lib/flows/account-deletion.ts).
    index("last_mails")
      .on(table.queuedAt)
      .where(sql`kind = 'account-deleted'`),
  ],
);

/** The built-in mailbox of demo mode: the relay and the recipient in one (SPEC M1). */
export const mailboxMessages = pgTable(
  "mailbox_messages",
  {
    /** The outbox id: the same mail handed over twice is kept once. */
    id: uuid().primaryKey(),
    recipient: text().notNull(),
    sender: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    sentAt: moment().notNull(),
  },
  (table) => [index().on(table.recipient, table.sentAt)],
);
