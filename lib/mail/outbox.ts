import { randomUUID } from "node:crypto";
import { afterCommit } from "@/db/client";
import { addOutboxMail } from "@/db/outbox";
import { seal, unseal } from "@/lib/crypto/sealing";
import { settings } from "@/lib/env";
import { LAST_MAIL } from "@/lib/rules/account-deletion";
import { ownerAlertKinds, type OwnerAlertKind } from "@/lib/rules/owner-alert";
import { isLanguage, spoken, wordsIn } from "@/lib/words";
import type { Envelope } from "./envelope";
import { accountDeletedMail } from "./templates/account-deleted";
import type { AskedFrom } from "./templates/asked-from";
import type { CodeProps } from "./templates/code-mail";
import { createAccountCodeMail } from "./templates/create-account-code";
import { createAccountExistsMail } from "./templates/create-account-exists";
import type { MailHouse, RenderedMail } from "./templates/frame";
import { ownerAlertMail } from "./templates/owner-alert";
import { reauthenticationCodeMail } from "./templates/reauthentication-code";
import { resetPasswordCodeMail } from "./templates/reset-password-code";
import { resetPasswordElsewhereMail } from "./templates/reset-password-elsewhere";
import { resetPasswordUnknownMail } from "./templates/reset-password-unknown";
import { signInCodeMail } from "./templates/sign-in-code";
import { supportCaseMail, type CaseProps } from "./templates/support-case";
import { wakeMailWorker } from "./worker-bell";

/** A mail to be sent: its kind, that kind's props, and whom it is for. After `usefulUntil` it is not sent any more. */
export type Mail = { to: string; language: string; usefulUntil: Date; now: Date } & (
  | ({ kind: "sign-in-code" | "reauthentication-code" | "create-account-code" | "reset-password-code" } & CodeProps)
  | {
      kind: "create-account-exists" | "reset-password-google" | "reset-password-company" | "reset-password-unknown";
      askedFrom: AskedFrom;
    }
  | { kind: OwnerAlertKind; askedFrom: AskedFrom; token: string }
  | ({ kind: "support-case" } & CaseProps)
  | { kind: typeof LAST_MAIL }
);

/** What is sealed in the outbox until the mail is sent. */
export type MailContent = Pick<Envelope, "from" | "subject" | "text" | "html">;

/**
 * Puts a mail into the outbox, in the running transaction: it is sent if and only if that commits, and at once then.
 * Returns the mail's id.
 */
export async function queueMail(mail: Mail): Promise<string> {
  const id = randomUUID();
  const content: MailContent = { from: senderOf(mail), ...rendered(mail) };
  await addOutboxMail({
    id,
    kind: mail.kind,
    recipient: mail.to,
    sealedContent: seal(JSON.stringify(content), sealingContext(id)),
    queuedAt: mail.now,
    usefulUntil: mail.usefulUntil,
  });
  afterCommit(wakeMailWorker);
  return id;
}

/** Opens what `queueMail` sealed for the mail `id`; throws when it was altered, moved, or its key is gone. */
export function openMailContent(id: string, sealedContent: string): MailContent {
  return JSON.parse(unseal(sealedContent, sealingContext(id))) as MailContent;
}

const sealingContext = (id: string) => `outbox:${id}`;

/** SPEC M1: mail about getting in has a sender of its own. */
function senderOf(mail: Mail): MailContent["from"] {
  const { brandName, mailDomain } = settings();
  const isOther = isOwnerAlert(mail) || mail.kind === "support-case" || mail.kind === LAST_MAIL;
  const domain = isOther ? mailDomain : `signin.${mailDomain}`;
  return { name: brandName, address: `noreply@${domain}` };
}

const codeMails = {
  "sign-in-code": signInCodeMail,
  "reauthentication-code": reauthenticationCodeMail,
  "create-account-code": createAccountCodeMail,
  "reset-password-code": resetPasswordCodeMail,
};

function rendered(mail: Mail): RenderedMail {
  const house = houseFor(mail.language);
  if (isOwnerAlert(mail)) return ownerAlertMail(house, mail);
  if ("code" in mail) return codeMails[mail.kind](house, mail);
  switch (mail.kind) {
    case "create-account-exists":
      return createAccountExistsMail(house, mail);
    case "reset-password-google":
      return resetPasswordElsewhereMail(house, { ...mail, by: "google" });
    case "reset-password-company":
      return resetPasswordElsewhereMail(house, { ...mail, by: "company" });
    case "reset-password-unknown":
      return resetPasswordUnknownMail(house, mail);
    case "support-case":
      return supportCaseMail(house, mail);
    case LAST_MAIL:
      return accountDeletedMail(house);
  }
}

type OwnerAlert = Extract<Mail, { kind: OwnerAlertKind }>;

function isOwnerAlert(mail: Mail): mail is Mail & OwnerAlert {
  return (ownerAlertKinds as readonly string[]).includes(mail.kind);
}

function houseFor(wanted: string): MailHouse {
  const { brandName, appUrl, supportEmail } = settings();
  const language = isLanguage(wanted) ? wanted : "en";
  return { words: wordsIn(language), language: spoken(language), brand: brandName, appUrl, supportEmail };
}
