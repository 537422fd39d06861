import { findMailboxMessage, listMailboxMessages, MAILBOX_KEEPS, type MailboxMessage } from "@/db/mailbox-messages";
import { settings } from "@/lib/env";

/** The built-in mailbox, newest first, of one recipient or of all. Null outside demo mode: there is none (SPEC M1). */
export async function listMailbox(to?: string): Promise<MailboxMessage[] | null> {
  if (!settings().demo) return null;
  return listMailboxMessages({ ...(to ? { to } : {}), limit: MAILBOX_KEEPS });
}

/** One mail of the built-in mailbox. Null when it is gone, and outside demo mode. */
export async function findMailboxMail(id: string): Promise<MailboxMessage | null> {
  return settings().demo ? findMailboxMessage(id) : null;
}
