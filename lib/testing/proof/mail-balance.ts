import type { Line } from "./figure";
import type { House } from "./house";

/** Longer than a lease: what a killed sender held is sent by another. */
const SETTLED_WITHIN_MS = 150_000;

/**
 * Waits until nothing waits to be sent: every mail of the outbox was sent, and the mail server has it. Where clocks are
 * wrong one `mayExpire`: whoever was to send it took it for too old.
 */
export async function mailsToSettle(
  { sql, mail }: House,
  { withinMs = SETTLED_WITHIN_MS, mayExpire = false } = {},
): Promise<Line> {
  const waiting = () => sql`select 1 from outbox where status in ('queued', 'sending') limit 1`;
  for (const begin = Date.now(); Date.now() - begin < withinMs && (await waiting()).length > 0;) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const rows = await sql<{ id: string; status: string }[]>`select id, status from outbox`;
  const came = new Set(mail.mails.map(({ messageId }) => idIn(messageId)));
  const settled = mayExpire ? ["sent", "expired"] : ["sent"];
  const unsent = rows.filter(({ status }) => !settled.includes(status)).length;
  const lost = rows.filter(({ id, status }) => status === "sent" && !came.has(id)).length;
  return {
    what: "mail",
    goal: `every one sent and there${mayExpire ? ", or expired" : ""}, 0 lost`,
    measured: `${rows.length} queued, ${unsent} not sent, ${lost} sent and not there`,
    held: rows.length > 0 && unsent === 0 && lost === 0,
  };
}

/** Of mails that came more than once each carries the Message-ID of its one row of the outbox, and the same words. */
export function duplicatesIn({ mail }: House): Line {
  const words = new Map<string, Set<string>>();
  for (const { messageId, raw } of mail.mails) {
    const id = idIn(messageId);
    // Its boundary and its date are of the moment of sending.
    const text = /^Content-Type: text\/plain.*?^--/ms.exec(raw)?.[0] ?? raw;
    words.set(id, (words.get(id) ?? new Set()).add(text.replace(/^--.*$/gm, "")));
  }
  const different = [...words.values()].filter(({ size }) => size > 1).length + (words.has("") ? 1 : 0);
  return {
    what: "mails that came more than once",
    goal: "the same Message-ID and words each time",
    measured: `${mail.mails.length - words.size} came again, ${different} of them different`,
    held: different === 0,
  };
}

function idIn(messageId: string | undefined): string {
  return /<([0-9a-f-]{36})@/.exec(messageId ?? "")?.[1] ?? "";
}
