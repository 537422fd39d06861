import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

/** For the owner of an address that somebody wanted to create a second account for (SPEC C4). */
export function createAccountExistsMail(house: MailHouse, { askedFrom }: { askedFrom: AskedFrom }): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("mail.createAccountExists.subject", { brand }),
    heading: words("mail.createAccountExists.heading"),
    blocks: [
      { paragraph: words("mail.createAccountExists.intro", { brand }) },
      { button: words("mail.links.signIn"), to: "/sign-in" },
      { paragraph: words("mail.createAccountExists.forgotten") },
      { link: words("mail.links.resetPassword"), to: "/reset-password" },
    ],
    notes: [askedFromSentence(words, askedFrom), words("mail.createAccountExists.notYou")],
  });
}
