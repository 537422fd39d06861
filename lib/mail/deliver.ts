import { inTransaction, isDatabaseAway } from "@/db/client";
import { addMailReport } from "@/db/mail-reports";
import { recordRefused, recordRetry, recordSent, type ClaimedMail } from "@/db/outbox";
import { settings } from "@/lib/env";
import { log } from "@/lib/log";
import { count } from "@/lib/metrics";
import { refusalKind, type MailReportKind } from "@/lib/rules/mail-fate";
import type { Delivery } from "./envelope";
import { openMailContent } from "./outbox";
import { nextTryAt } from "./retry-pauses";
import { sendMail } from "./send";

const RECORD_AGAIN_EVERY_MS = 500;
/** Of what fails for another reason than a database that is away. */
const RECORD_TRIES = 30;

/** `stopping`: once it is aborted, nothing is waited for any more. */
type Patience = { stopping?: AbortSignal; recordAgainMs?: number };

/** Sends one claimed mail, records what the relay said, and answers it. Rejects only when that cannot be recorded. */
export async function deliverMail(mail: ClaimedMail, patience: Patience = {}): Promise<Delivery> {
  const delivery = await handOver(mail);
  count("latchkey.mail.handed_over", { kind: mail.kind, outcome: delivery.outcome });
  const told = { mailId: mail.id, kind: mail.kind, tries: mail.tries };
  if (delivery.outcome === "accepted") {
    // While this is not written down the mail would be sent again, so a database that is away is waited for.
    await untilRecorded(() => recordAccepted(mail.id, delivery), patience);
    log().info(told, "mail sent");
  } else if (delivery.outcome === "refused") {
    await untilRecorded(() => recordNever(mail, delivery.reply), patience);
    log().warn(told, "mail refused by the relay");
  } else {
    await recordRetry(mail, nextTryAt(mail, new Date()), delivery.reply);
    log().warn(told, "mail delayed, will be tried again");
  }
  return delivery;
}

async function handOver({ id, recipient, sealedContent }: ClaimedMail): Promise<Delivery> {
  try {
    const content = openMailContent(id, sealedContent);
    return await sendMail({ ...content, id, messageId: `<${id}@${settings().mailDomain}>`, to: recipient });
  } catch (error) {
    // A key missing from the ring, or the mailbox's database away: what an operator can mend, so the mail waits.
    log().error({ mailId: id, reason: error instanceof Error ? error.name : "unknown" }, "mail cannot be handed over");
    return { outcome: "later", away: true, reply: "It could not be opened or handed over; the log says when." };
  }
}

async function recordAccepted(mailId: string, { reply, arrived }: Delivery): Promise<void> {
  if (!arrived) return recordSent(mailId, reply, new Date());
  await inTransaction(async () => {
    await recordSent(mailId, reply, new Date());
    await addMailReport(ownReport(mailId, "accepted", reply));
  });
}

async function recordNever(mail: ClaimedMail, reply: string): Promise<void> {
  await inTransaction(async () => {
    if (await recordRefused(mail, reply)) await addMailReport(ownReport(mail.id, refusalKind(reply), reply));
  });
}

/** What a relay said at once, kept as what is reported later is: once a mail, however often it was handed over. */
function ownReport(mailId: string, kind: MailReportKind, reply: string) {
  const at = new Date();
  return { id: `relay/${mailId}`, mailId, kind, reply, at, receivedAt: at };
}

async function untilRecorded(record: () => Promise<void>, patience: Patience): Promise<void> {
  const { stopping, recordAgainMs = RECORD_AGAIN_EVERY_MS } = patience;
  for (let tries = 1; ; tries++) {
    try {
      return await record();
    } catch (error) {
      if (stopping?.aborted || (tries >= RECORD_TRIES && !isDatabaseAway(error))) throw error;
      if (tries === 1) log().warn("what became of a mail cannot be recorded yet");
      await new Promise((resolve) => setTimeout(resolve, recordAgainMs));
    }
  }
}
