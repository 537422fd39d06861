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
  (table) => [index().on(table.status, table.nextTryAt), index().on(table.queuedAt)],
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
