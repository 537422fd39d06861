import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

export type CodeProps = { code: string; minutes: number; askedFrom: AskedFrom };

/** The one shape of every mail that carries a code (SPEC M3): the code, its lifetime, where from, what if not you. */
export function codeMail(
  house: MailHouse,
  { code, minutes, askedFrom }: CodeProps,
  said: { subject: string; heading: string; intro: string; notYou: string },
): RenderedMail {
  return frameMail(house, {
    subject: said.subject,
    heading: said.heading,
    blocks: [{ paragraph: said.intro }, { code }, { paragraph: house.words("mail.code.lifetime", { minutes }) }],
    notes: [askedFromSentence(house.words, askedFrom), said.notYou, house.words("mail.code.keepToYourself")],
  });
}
