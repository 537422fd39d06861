import { codeMail, type CodeProps } from "./code-mail";
import type { MailHouse, RenderedMail } from "./frame";

/** Proves the address of somebody who creates an account (SPEC C1). */
export function createAccountCodeMail(house: MailHouse, props: CodeProps): RenderedMail {
  const { words, brand } = house;
  return codeMail(house, props, {
    subject: words("mail.createAccountCode.subject", { brand }),
    heading: words("mail.createAccountCode.heading"),
    intro: words("mail.createAccountCode.intro"),
    notYou: words("mail.createAccountCode.notYou"),
  });
}
