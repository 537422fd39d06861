import type { OwnerAlertKind } from "@/lib/rules/owner-alert";
import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

type OwnerAlertProps = { kind: OwnerAlertKind; askedFrom: AskedFrom; token: string };

/** Tells the owner what happened to the account, with the one link that stops it (SPEC T6). */
export function ownerAlertMail(house: MailHouse, { kind, askedFrom, token }: OwnerAlertProps): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words(`alerts.${kind}.subject`, { brand }),
    heading: words(`alerts.${kind}.heading`),
    blocks: [
      { paragraph: words(`alerts.${kind}.text`, { brand }) },
      { paragraph: words("alerts.wasYou") },
      { button: words("alerts.notMe"), to: `/this-was-not-me?token=${token}` },
    ],
    notes: [askedFromSentence(words, askedFrom), words("alerts.link")],
  });
}
