import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { changeEmailAddress, giveNewAddress } from "@/lib/flows/email-address";
import type { Changing } from "@/lib/flows/events";
import { openMailContent } from "@/lib/mail/outbox";
import { codeOf } from "./people";
import { reauthenticated, tokenAfter } from "./second-steps";

type Signed = Parameters<typeof reauthenticated>[0];

/** Re-authenticates and gives a new address: what waits for its code. */
export async function gaveAddress(person: Signed, address: string, now: Date): Promise<Changing> {
  const { session, token } = await reauthenticated(person, "change-address", now);
  const given = await giveNewAddress({ session, token }, address, person.browser, now);
  if (!given.ok) throw new Error(`The address was refused: ${given.reason}.`);
  return { session, token: given.token };
}

/** Gives a new address and the code mailed to it; answers the token of the session that stays. */
export async function movedTo(person: Signed, address: string, now: Date): Promise<string> {
  const changing = await gaveAddress(person, address, now);
  return tokenAfter(await changeEmailAddress(changing, await codeOf(changing.token), person.browser, now));
}

/** The token in the newest mail that tells a former address of the change. */
export async function undoTokenTo(address: string): Promise<string> {
  const mails = await database().select().from(outbox).orderBy(outbox.queuedAt);
  const mail = mails.findLast(({ kind, recipient }) => kind === "email-address-changed" && recipient === address);
  const text = mail?.sealedContent ? openMailContent(mail.id, mail.sealedContent).text : "";
  const token = /\/undo-address-change\?token=([\w-]+)/.exec(text)?.[1];
  if (!token) throw new Error("No mail tells this address of a change.");
  return token;
}
