import { frameMail, type MailHouse, type RenderedMail } from "./frame";

/**
 * Tells the address that an account had for a while that the change was undone (SPEC G2). It opens nothing any more; nor
 * does it say from where that was done: a stranger may read it.
 */
export function addressTakenBackMail(house: MailHouse): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("emailAddress.mail.takenBack.subject", { brand }),
    heading: words("emailAddress.mail.takenBack.heading"),
    blocks: [{ paragraph: words("emailAddress.mail.takenBack.text", { brand }) }],
    notes: [],
  });
}
