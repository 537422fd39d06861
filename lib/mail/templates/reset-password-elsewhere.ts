import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

type ElsewhereProps = { by: "google" | "company"; askedFrom: AskedFrom };

/** For an account whose password is not kept here, when a reset was asked for (SPEC P2). */
export function resetPasswordElsewhereMail(house: MailHouse, { by, askedFrom }: ElsewhereProps): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("mail.resetPasswordElsewhere.subject", { brand }),
    heading: words("mail.resetPasswordElsewhere.heading"),
    blocks: [
      { paragraph: words(`mail.resetPasswordElsewhere.${by}`, { brand }) },
      { button: words("mail.links.signIn"), to: "/sign-in" },
    ],
    notes: [askedFromSentence(words, askedFrom), words("mail.resetPasswordElsewhere.notYou")],
  });
}
