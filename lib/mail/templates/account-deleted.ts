import { frameMail, type MailHouse, type RenderedMail } from "./frame";

/** The last mail to an address: its account is gone (SPEC G5). */
export function accountDeletedMail(house: MailHouse): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("mail.accountDeleted.subject", { brand }),
    heading: words("mail.accountDeleted.heading"),
    blocks: [{ paragraph: words("mail.accountDeleted.text", { brand }) }],
    notes: [words("mail.accountDeleted.last")],
  });
}
