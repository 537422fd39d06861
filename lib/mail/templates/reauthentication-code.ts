import { codeMail, type CodeProps } from "./code-mail";
import type { MailHouse, RenderedMail } from "./frame";

/** The second step before a change of how one signs in (SPEC T1). */
export function reauthenticationCodeMail(house: MailHouse, props: CodeProps): RenderedMail {
  const { words, brand } = house;
  return codeMail(house, props, {
    subject: words("mail.reauthenticationCode.subject", { brand }),
    heading: words("mail.reauthenticationCode.heading"),
    intro: words("mail.reauthenticationCode.intro"),
    notYou: words("mail.reauthenticationCode.notYou"),
  });
}
