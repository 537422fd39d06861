import { desc, eq, notInArray } from "drizzle-orm";
import { database, inTransaction } from "./client";
import { mailboxMessages } from "./mail-schema";

/** A mail in the built-in mailbox, as `GET /mailbox/messages` shows it (SPEC §11). */
export type MailboxMessage = {
  id: string;
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  sentAt: Date;
};

/** How many mails the built-in mailbox keeps (SPEC M2). */
export const MAILBOX_KEEPS = 500;

const shown = {
  id: mailboxMessages.id,
  to: mailboxMessages.recipient,
  from: mailboxMessages.sender,
  subject: mailboxMessages.subject,
  text: mailboxMessages.text,
  html: mailboxMessages.html,
  sentAt: mailboxMessages.sentAt,
};

/** Puts a mail into the built-in mailbox; the same one handed over twice is kept once. The oldest make room. */
export async function addMailboxMessage({ to, from, ...message }: MailboxMessage): Promise<void> {
  await inTransaction(async () => {
    await database()
      .insert(mailboxMessages)
      .values({ ...message, recipient: to, sender: from })
      .onConflictDoNothing();
    const newest = database()
      .select({ id: mailboxMessages.id })
      .from(mailboxMessages)
      .orderBy(desc(mailboxMessages.sentAt), desc(mailboxMessages.id))
      .limit(MAILBOX_KEEPS);
    await database().delete(mailboxMessages).where(notInArray(mailboxMessages.id, newest));
  });
}

/** The newest mails first, those to one address or to anybody. Addresses are stored, and asked for, in lower case. */
export async function listMailboxMessages({ to, limit }: { to?: string; limit: number }): Promise<MailboxMessage[]> {
  return database()
    .select(shown)
    .from(mailboxMessages)
    .where(to === undefined ? undefined : eq(mailboxMessages.recipient, to.toLowerCase()))
    .orderBy(desc(mailboxMessages.sentAt), desc(mailboxMessages.id))
    .limit(limit);
}

/** Null when there is none, also when `id` is no UUID at all. */
export async function findMailboxMessage(id: string): Promise<MailboxMessage | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  const [message] = await database().select(shown).from(mailboxMessages).where(eq(mailboxMessages.id, id));
  return message ?? null;
}
