import { database } from "@/db/client";
import { addLink } from "@/db/linked-sign-ins";
import { outbox } from "@/db/mail-schema";
import { beginRecovery } from "@/lib/flows/account-recovery";
import { openMailContent } from "@/lib/mail/outbox";
import { mustWork } from "./people";
import { appTurnedOnAt, personWithApp, saveCode } from "./second-steps";

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

/** Somebody with app, backup code and Google, all lost, who proved to the operators who they are. */
export async function lostEverything(address: string, newAddress: string, now: Date) {
  const person = await personWithApp(address);
  const backupCode = await saveCode(person, appTurnedOnAt);
  await addLink(person.accountId, { subject: `110169-${address}`, emailAddress: address }, now);
  return { ada: person, backupCode, link: await recoveringTo(address, newAddress, now) };
}
