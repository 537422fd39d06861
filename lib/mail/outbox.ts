import { randomUUID } from "node:crypto";
import { afterCommit } from "@/db/client";
import { addOutboxMail } from "@/db/outbox";
import { seal, unseal } from "@/lib/crypto/sealing";
import { settings } from "@/lib/env";
import { count } from "@/lib/metrics";
import { LAST_MAIL } from "@/lib/rules/account-deletion";
import { isOptionalMailKind, unsubscribeHeaders, type OptionalMailKind } from "@/lib/rules/communication";
import { ownerAlertKinds, type OwnerAlertKind } from "@/lib/rules/owner-alert";
import { isLanguage, spoken, wordsIn } from "@/lib/words";
import type { Envelope } from "./envelope";
import { accountDeletedMail } from "./templates/account-deleted";
import { addressChangedMail, type AddressChangedProps } from "./templates/address-changed";
import { addressTakenMail } from "./templates/address-taken";
import { addressTakenBackMail } from "./templates/address-taken-back";
import type { AskedFrom } from "./templates/asked-from";
import { changeAddressCodeMail } from "./templates/change-address-code";
import type { CodeProps } from "./templates/code-mail";
import { createAccountCodeMail } from "./templates/create-account-code";
import { createAccountExistsMail } from "./templates/create-account-exists";
import type { MailHouse, RenderedMail } from "./templates/frame";
import { optionalMail, type OptionalMailProps } from "./templates/optional-mail";
import { ownerAlertMail } from "./templates/owner-alert";
import { reauthenticationCodeMail } from "./templates/reauthentication-code";
import { recoveryCalledOffMail, recoveryLinkMail, type RecoveryLinkProps } from "./templates/account-recovery";
import { resetPasswordCodeMail } from "./templates/reset-password-code";
import { resetPasswordElsewhereMail } from "./templates/reset-password-elsewhere";
import { resetPasswordUnknownMail } from "./templates/reset-password-unknown";
import { signInCodeMail } from "./templates/sign-in-code";
import { supportCaseMail, type CaseProps } from "./templates/support-case";
import { wakeMailWorker } from "./worker-bell";

/** A mail to be sent: its kind, that kind's props, and whom it is for. After `usefulUntil` it is not sent any more. */
export type Mail = { to: string; language: string; usefulUntil: Date; now: Date } & (
  | ({ kind: keyof typeof codeMails } & CodeProps)
  | { kind: keyof typeof plainMails; askedFrom: AskedFrom }
  | ({ kind: "email-address-changed" } & AddressChangedProps)
  | ({ kind: "recovery-link" } & RecoveryLinkProps)
  | { kind: OwnerAlertKind; askedFrom: AskedFrom; token: string }
  | ({ kind: "support-case" } & CaseProps)
  | ({ kind: OptionalMailKind } & OptionalMailProps)
  | { kind: keyof typeof lastWords }
);

/** What is sealed in the outbox until the mail is sent. */
export type MailContent = Pick<Envelope, "from" | "subject" | "text" | "html" | "headers">;

/**
 * Puts a mail into the outbox, in the running transaction: it is sent if and only if that commits, and at once then.
 * Returns the mail's id.
 */
export async function queueMail(mail: Mail): Promise<string> {
  const id = randomUUID();
  const content: MailContent = { from: senderOf(mail), ...rendered(mail), headers: headersFor(mail) };
  await addOutboxMail({
    id,
    kind: mail.kind,
    recipient: mail.to,
    sealedContent: seal(JSON.stringify(content), sealingContext(id)),
    queuedAt: mail.now,
    usefulUntil: mail.usefulUntil,
  });
  afterCommit(() => count("latchkey.mail.queued", { kind: mail.kind }));
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
  const isOther = isOwnerAlert(mail) || isOptional(mail) || otherMails.some((kind) => kind === mail.kind);
  return { name: brandName, address: `noreply@${isOther ? mailDomain : `signin.${mailDomain}`}` };
}

/** A mail that can be turned off says how, to the mail program too. */
function headersFor(mail: Mail): MailContent["headers"] {
  if (!isOptional(mail)) return undefined;
  return unsubscribeHeaders(`${settings().appUrl}/api/unsubscribe?token=${mail.unsubscribe}`);
}

const otherMails = [
  "support-case",
  "email-address-changed",
  "email-address-taken-back",
  "recovery-link",
  "recovery-called-off",
  LAST_MAIL,
] as const;

const codeMails = {
  "sign-in-code": signInCodeMail,
  "reauthentication-code": reauthenticationCodeMail,
  "create-account-code": createAccountCodeMail,
  "change-address-code": changeAddressCodeMail,
  "reset-password-code": resetPasswordCodeMail,
};

/** Mails to whoever has nothing to do with an account any more. */
const lastWords = {
  "email-address-taken-back": addressTakenBackMail,
  "recovery-called-off": recoveryCalledOffMail,
  [LAST_MAIL]: accountDeletedMail,
} satisfies Record<string, (house: MailHouse) => RenderedMail>;

/** Mails that tell one thing, with where it was asked for. */
const plainMails = {
  "create-account-exists": createAccountExistsMail,
  "change-address-exists": (house, asked) => addressTakenMail(house, { ...asked, by: "account" }),
  "address-reserved": (house, asked) => addressTakenMail(house, { ...asked, by: "reservation" }),
  "reset-password-google": (house, asked) => resetPasswordElsewhereMail(house, { ...asked, by: "google" }),
  "reset-password-company": (house, asked) => resetPasswordElsewhereMail(house, { ...asked, by: "company" }),
  "reset-password-unknown": resetPasswordUnknownMail,
} satisfies Record<string, (house: MailHouse, asked: { askedFrom: AskedFrom }) => RenderedMail>;

function rendered(mail: Mail): RenderedMail {
  const house = houseFor(mail.language);
  if (isOwnerAlert(mail)) return ownerAlertMail(house, mail);
  if (isOptional(mail)) return optionalMail(house, mail);
  if ("code" in mail) return codeMails[mail.kind](house, mail);
  if (mail.kind === "email-address-changed") return addressChangedMail(house, mail);
  if (mail.kind === "recovery-link") return recoveryLinkMail(house, mail);
  if (mail.kind === "support-case") return supportCaseMail(house, mail);
  return "askedFrom" in mail ? plainMails[mail.kind](house, mail) : lastWords[mail.kind](house);
}

type OwnerAlert = Extract<Mail, { kind: OwnerAlertKind }>;

function isOwnerAlert(mail: Mail): mail is Mail & OwnerAlert {
  return (ownerAlertKinds as readonly string[]).includes(mail.kind);
}

function isOptional(mail: Mail): mail is Extract<Mail, OptionalMailProps> {
  return isOptionalMailKind(mail.kind);
}

function houseFor(wanted: string): MailHouse {
  const { brandName, appUrl, supportEmail } = settings();
  const language = isLanguage(wanted) ? wanted : "en";
  return { words: wordsIn(language), language: spoken(language), brand: brandName, appUrl, supportEmail };
}
