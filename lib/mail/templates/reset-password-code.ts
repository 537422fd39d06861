import { codeMail, type CodeProps } from "./code-mail";
import type { MailHouse, RenderedMail } from "./frame";

/** The first step of a reset (SPEC P1). */
export function resetPasswordCodeMail(house: MailHouse, props: CodeProps): RenderedMail {
  const { words, brand } = house;
  return codeMail(house, props, {
    subject: words("mail.resetPasswordCode.subject", { brand }),
    heading: words("mail.resetPasswordCode.heading"),
    intro: words("mail.resetPasswordCode.intro"),
    notYou: words("mail.resetPasswordCode.notYou"),
  });
}
