import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { beginRecovery } from "@/lib/flows/account-recovery";
import { openMailContent } from "@/lib/mail/outbox";
import { mustWork } from "./people";

/** Begins a recovery, as the operators do; answers the token of the link that finishes it. */
export async function recoveringTo(address: string, newAddress: string, now: Date): Promise<string> {
  mustWork(await beginRecovery(address, newAddress, now));
  return recoveryLinkTo(newAddress);
}

/** The token in the newest mail that leads a new address to its recovery. */
export async function recoveryLinkTo(address: string): Promise<string> {
  const mails = await database().select().from(outbox).orderBy(outbox.queuedAt);
  const mail = mails.findLast(({ kind, recipient }) => kind === "recovery-link" && recipient === address);
  const text = mail?.sealedContent ? openMailContent(mail.id, mail.sealedContent).text : "";
  const token = /\/recover-account\?token=([\w-]+)/.exec(text)?.[1];
  if (!token) throw new Error("No mail leads this address to a recovery.");
  return token;
}
