import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

type TakenProps = { by: "account" | "reservation"; askedFrom: AskedFrom };

/** For an address that cannot be had: another account has it, or it is kept for who left it (SPEC C4, G2). */
export function addressTakenMail(house: MailHouse, { by, askedFrom }: TakenProps): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("emailAddress.mail.taken.subject", { brand }),
    heading: words("emailAddress.mail.taken.heading"),
    blocks: [{ paragraph: words(`emailAddress.mail.taken.${by}`, { brand }) }],
    notes: [askedFromSentence(words, askedFrom), words("emailAddress.mail.taken.notYou")],
  });
}
