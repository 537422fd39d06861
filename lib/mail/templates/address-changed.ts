import { askedFromSentence, type AskedFrom } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

export type AddressChangedProps = {
  askedFrom: AskedFrom;
  token: string;
  /** By the operators' recovery, which ends app and backup code (SPEC X4). */
  isRecovered: boolean;
  /** What undoes it: all that proved the account until now, codes alone, or nothing that it had. */
  undoneBy: "password" | "codes" | "nothing";
};

/** Tells the former address that the account has another one, with the link that undoes it (SPEC G2). */
export function addressChangedMail(
  house: MailHouse,
  { askedFrom, token, isRecovered, undoneBy }: AddressChangedProps,
): RenderedMail {
  const { words, brand } = house;
  const to = `/undo-address-change?token=${token}`;
  return frameMail(house, {
    subject: words("emailAddress.mail.changed.subject", { brand }),
    heading: words("emailAddress.mail.changed.heading"),
    blocks: [
      { paragraph: words(`emailAddress.mail.changed.${isRecovered ? "recovered" : "text"}`, { brand }) },
      { paragraph: words("alerts.wasYou") },
      ...(undoneBy === "nothing" ? [] : [{ button: words("emailAddress.mail.changed.undo"), to }]),
    ],
    notes: [askedFromSentence(words, askedFrom), words(`emailAddress.mail.changed.undoneBy.${undoneBy}`)],
  });
}
