import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

type ChangedProps = { askedFrom: AskedFrom; token: string };

/** Tells the former address that the account has another one, with the link that undoes it (SPEC G2). */
export function addressChangedMail(house: MailHouse, { askedFrom, token }: ChangedProps): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("emailAddress.mail.changed.subject", { brand }),
    heading: words("emailAddress.mail.changed.heading"),
    blocks: [
      { paragraph: words("emailAddress.mail.changed.text", { brand }) },
      { paragraph: words("alerts.wasYou") },
      { button: words("emailAddress.mail.changed.undo"), to: `/undo-address-change?token=${token}` },
    ],
    notes: [askedFromSentence(words, askedFrom), words("emailAddress.mail.changed.link")],
  });
}
