import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

/** For an address without an account, when a reset was asked for: it is mailed like every other (SPEC C4). */
export function resetPasswordUnknownMail(house: MailHouse, { askedFrom }: { askedFrom: AskedFrom }): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("mail.resetPasswordUnknown.subject", { brand }),
    heading: words("mail.resetPasswordUnknown.heading"),
    blocks: [
      { paragraph: words("mail.resetPasswordUnknown.intro", { brand }) },
      { paragraph: words("mail.resetPasswordUnknown.otherAddress") },
      { button: words("mail.links.createAccount"), to: "/create-account" },
    ],
    notes: [askedFromSentence(words, askedFrom), words("mail.resetPasswordUnknown.notYou")],
  });
}
