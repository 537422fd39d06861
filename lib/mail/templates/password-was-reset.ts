import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

/** Tells the owner that the password was reset through mail, and what ended with it (SPEC P1). */
export function passwordWasResetMail(house: MailHouse, { askedFrom }: { askedFrom: AskedFrom }): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("mail.passwordWasReset.subject", { brand }),
    heading: words("mail.passwordWasReset.heading"),
    blocks: [
      { paragraph: words("mail.passwordWasReset.intro", { brand }) },
      { paragraph: words("mail.passwordWasReset.ended") },
      { button: words("mail.links.signIn"), to: "/sign-in" },
      { paragraph: words("mail.passwordWasReset.notYou") },
      { link: words("mail.links.resetPassword"), to: "/reset-password" },
    ],
    notes: [askedFromSentence(words, askedFrom)],
  });
}
