import { frameMail, type MailHouse, type RenderedMail } from "./frame";

/** What there is to say, and the text of the signed link that turns this kind of mail off. */
export type OptionalMailProps = { subject: string; paragraphs: string[]; unsubscribe: string };

/** A mail that nobody gets who did not ask for its kind (SPEC G3). */
export function optionalMail(house: MailHouse, { subject, paragraphs, unsubscribe }: OptionalMailProps): RenderedMail {
  const { words } = house;
  return frameMail(house, {
    subject,
    heading: subject,
    blocks: [
      ...paragraphs.map((paragraph) => ({ paragraph })),
      { link: words("mail.optional.unsubscribe"), to: `/unsubscribe?token=${unsubscribe}` },
    ],
    notes: [words("mail.optional.why")],
  });
}
