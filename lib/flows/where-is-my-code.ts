import { findAttempt } from "@/db/attempts";
import { listMailReports } from "@/db/mail-reports";
import { listMailedCodes } from "@/db/one-time-codes";
import { digestOf } from "@/lib/crypto/tokens";
import { fateOf, type MailFate } from "@/lib/rules/mail-fate";
import { codeStateOf, type CodeState } from "@/lib/rules/one-time-code";
import { mayTraceMail } from "@/lib/rules/where-is-my-code";

/** A mail that carries a code, or stands for one (SPEC C4): both look the same here. */
export type TracedMail = { id: string; sentAt: Date; expiresAt: Date; state: CodeState; fate: MailFate };

/**
 * The mails of an attempt, newest first, with what became of each (SPEC H5). Null where there is nothing to be told:
 * no such attempt, one that is over, or a sign-in before its right password.
 */
export async function traceMail(token: string, now = new Date()): Promise<TracedMail[] | null> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || !mayTraceMail(attempt, now)) return null;
  const mailed = await listMailedCodes(attempt.id);
  const reports = await listMailReports(mailed.map(({ mail }) => mail.id));
  return mailed.map(({ code, mail }) => ({
    id: code.id,
    sentAt: code.sentAt,
    expiresAt: code.expiresAt,
    state: codeStateOf(code, now),
    fate: fateOf(
      mail,
      reports.filter(({ mailId }) => mailId === mail.id),
      now,
    ),
  }));
}
