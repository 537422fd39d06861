import { UTC_FORMATS } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

/** Tells the owner that the password was reset through mail, and what ended with it (SPEC P1). */
export function passwordWasResetMail(house: MailHouse, { at }: { at: Date }): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("mail.passwordWasReset.subject", { brand }),
    heading: words("mail.passwordWasReset.heading"),
    blocks: [
      { paragraph: words("mail.passwordWasReset.at", { at }, UTC_FORMATS) },
      { paragraph: words("mail.passwordWasReset.ended") },
      { button: words("mail.links.signIn"), to: "/sign-in" },
      { paragraph: words("mail.passwordWasReset.notYou") },
      { link: words("mail.links.resetPassword"), to: "/reset-password" },
    ],
    notes: [],
  });
}
