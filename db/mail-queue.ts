import { and, asc, count, gt, gte, inArray, min } from "drizzle-orm";
import { database } from "./client";
import { outbox } from "./mail-schema";
import { isUnsent } from "./outbox";

/** A mail that waits, without its content. */
export type WaitingMail = Awaited<ReturnType<typeof listWaitingMail>>[number];

/** Mails that were not handed over yet, the one due longest first. */
export async function listWaitingMail(limit: number) {
  return database()
    .select({
      id: outbox.id,
      kind: outbox.kind,
      recipient: outbox.recipient,
      status: outbox.status,
      tries: outbox.tries,
      queuedAt: outbox.queuedAt,
      nextTryAt: outbox.nextTryAt,
      usefulUntil: outbox.usefulUntil,
      relayReply: outbox.relayReply,
    })
    .from(outbox)
    .where(isUnsent)
    .orderBy(asc(outbox.nextTryAt))
    .limit(limit);
}

/** How many mails queued since `since` stand where. */
export async function countMail(since: Date): Promise<{ status: string; count: number }[]> {
  return database()
    .select({ status: outbox.status, count: count() })
    .from(outbox)
    .where(gte(outbox.queuedAt, since))
    .groupBy(outbox.status)
    .orderBy(outbox.status);
}

/** How many mails wait that are still of use, and since when the oldest does. */
export async function measureWaitingMail(now: Date): Promise<{ size: number; oldest: Date | null }> {
  const [row] = await database()
    .select({ size: count(), oldest: min(outbox.queuedAt) })
    .from(outbox)
    .where(and(inArray(outbox.status, ["queued", "sending"]), gt(outbox.usefulUntil, now)));
  return row ?? { size: 0, oldest: null };
}
