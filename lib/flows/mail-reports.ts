import { addMailReport } from "@/db/mail-reports";
import { isSignedWebhook } from "@/lib/crypto/webhook-signature";
import { settings } from "@/lib/env";
import { log } from "@/lib/log";
import { MAIL_ID_TAG } from "@/lib/mail/relay-resend";
import { readMailReport, type WebhookHeaders } from "@/lib/rules/mail-report";
import { done, refused, type Outcome } from "@/lib/rules/outcome";

/** Longer than any id that is really used; one that is longer would be somebody's joke. */
const LONGEST_ID = 200;

/**
 * Takes a report of Resend's on a mail (SPEC M4): signed, sent lately, and each id once. One that is about nothing of
 * ours is taken as well and changes nothing, so that it is not sent again.
 */
export async function takeMailReport(
  headers: WebhookHeaders,
  body: string,
  now = new Date(),
): Promise<Outcome<"not-set-up" | "not-signed">> {
  const { sender } = settings();
  if (sender.kind !== "resend" || !sender.webhookSecret) return refused("not-set-up");
  const isSigned = headers.id.length <= LONGEST_ID && isSignedWebhook(headers, body, sender.webhookSecret, now);
  if (!isSigned) return refused("not-signed");
  const report = readMailReport(body, MAIL_ID_TAG, now);
  const isNew = report !== null && (await addMailReport({ ...report, id: `resend/${headers.id}`, receivedAt: now }));
  if (isNew) log().info({ mailId: report.mailId, kind: report.kind }, "mail reported on");
  return done;
}
