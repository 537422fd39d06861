import { codeMail, type CodeProps } from "./code-mail";
import type { MailHouse, RenderedMail } from "./frame";

/** Proves the new address of an account (SPEC G2). */
export function changeAddressCodeMail(house: MailHouse, props: CodeProps): RenderedMail {
  const { words, brand } = house;
  return codeMail(house, props, {
    subject: words("emailAddress.mail.code.subject", { brand }),
    heading: words("emailAddress.mail.code.heading"),
    intro: words("emailAddress.mail.code.intro", { brand }),
    notYou: words("emailAddress.mail.code.notYou"),
  });
}
