import { codeMail, type CodeProps } from "./code-mail";
import type { MailHouse, RenderedMail } from "./frame";

/** The second step of signing in (SPEC S4). */
export function signInCodeMail(house: MailHouse, props: CodeProps): RenderedMail {
  const { words, brand } = house;
  return codeMail(house, props, {
    subject: words("mail.signInCode.subject", { brand }),
    heading: words("mail.signInCode.heading"),
    intro: words("mail.signInCode.intro"),
    notYou: words("mail.signInCode.notYou"),
  });
}
