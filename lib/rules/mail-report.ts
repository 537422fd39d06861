import { z } from "zod";
import type { MailReportFacts, MailReportKind } from "./mail-fate";

/** A report that was sent longer ago than this, or is that far ahead, is not taken: it may be a repeat (SPEC M4). */
export const WEBHOOK_TOLERANCE_SECONDS = 5 * 60;

/** What comes with a report: its id, when it was sent in epoch seconds, and its signatures. */
export type WebhookHeaders = { id: string; timestamp: string; signature: string };

/** Whether a report was sent at about `now`. */
export function isWebhookTime(timestamp: string, now: Date): boolean {
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : NaN;
  return Math.abs(Math.floor(now.getTime() / 1000) - seconds) <= WEBHOOK_TOLERANCE_SECONDS;
}

const kinds: Readonly<Record<string, MailReportKind>> = {
  "email.sent": "handed-over",
  "email.delivery_delayed": "delayed",
  "email.delivered": "accepted",
  "email.bounced": "bounced",
  "email.suppressed": "blocked",
  "email.complained": "complained",
  "email.failed": "failed",
};

const LONGEST_REPLY = 300;
const word = z.string().catch("");

/** What Resend sends (https://resend.com/docs/webhooks/event-types); what is not named here is not looked at. */
const event = z.object({
  type: z.string(),
  created_at: z.string(),
  data: z.object({
    tags: z.record(z.string(), z.string()),
    bounce: z.object({ type: word, subType: word, message: word }).optional().catch(undefined),
    failed: z.object({ reason: word }).optional().catch(undefined),
    suppressed: z.object({ message: word }).optional().catch(undefined),
  }),
});

/**
 * What a body from Resend reports of which mail of ours, found by the tag that the mail was sent with; null when it
 * tells of something else. A moment that is still to come, or that cannot be read, counts as `now`.
 */
export function readMailReport(body: string, idTag: string, now: Date): (MailReportFacts & { mailId: string }) | null {
  const parsed = event.safeParse(jsonIn(body));
  if (!parsed.success) return null;
  const { type, created_at, data } = parsed.data;
  const mailId = z.uuid().safeParse(Object.hasOwn(data.tags, idTag) ? data.tags[idTag] : null);
  const kind = kindOf(type, data.bounce);
  if (!mailId.success || !kind) return null;
  const at = new Date(Math.min(Date.parse(created_at) || Infinity, now.getTime()));
  return { mailId: mailId.data, kind, at, reply: replyIn(data) };
}

/** Resend also reports as bounced what it did not even try. */
function kindOf(type: string, bounce: { subType: string } | undefined): MailReportKind | null {
  if (type === "email.bounced" && /suppress/i.test(bounce?.subType ?? "")) return "blocked";
  return Object.hasOwn(kinds, type) ? (kinds[type] ?? null) : null;
}

function replyIn({ bounce, failed, suppressed }: z.infer<typeof event>["data"]): string {
  return [bounce?.type, bounce?.subType, bounce?.message, failed?.reason, suppressed?.message]
    .filter(Boolean)
    .join(" ")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .slice(0, LONGEST_REPLY);
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
