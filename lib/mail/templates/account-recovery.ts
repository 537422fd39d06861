import { UTC_FORMATS } from "./asked-from";
import { frameMail, type MailHouse, type RenderedMail } from "./frame";

export type RecoveryLinkProps = { opensAt: Date; endsAt: Date; token: string };

/** To the address that an account is to get: the link that finishes its recovery, and from when (SPEC X4). */
export function recoveryLinkMail(house: MailHouse, { opensAt, endsAt, token }: RecoveryLinkProps): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("accountRecovery.mail.link.subject", { brand }),
    heading: words("accountRecovery.mail.link.heading"),
    blocks: [
      { paragraph: words("accountRecovery.mail.link.text", { brand }) },
      { paragraph: words("accountRecovery.mail.link.times", { opensAt, endsAt }, UTC_FORMATS) },
      { button: words("accountRecovery.finish"), to: `/recover-account?token=${token}` },
    ],
    notes: [words("accountRecovery.mail.link.keep"), words("accountRecovery.mail.link.notYou")],
  });
}

/** Tells that address that it gets nothing; not who said so, nor from where. */
export function recoveryCalledOffMail(house: MailHouse): RenderedMail {
  const { words, brand } = house;
  return frameMail(house, {
    subject: words("accountRecovery.mail.calledOff.subject", { brand }),
    heading: words("accountRecovery.mail.calledOff.heading"),
    blocks: [{ paragraph: words("accountRecovery.mail.calledOff.text", { brand }) }],
    notes: [],
  });
}
