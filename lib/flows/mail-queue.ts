import { countMail, listWaitingMail, measureWaitingMail, type WaitingMail } from "@/db/mail-queue";

const SHOWN = 50;
const COUNTED_HOURS = 24;

export type MailQueue = { waiting: WaitingMail[]; counts: { status: string; count: number }[] };

/** The mail that waits, 50 at most, and what became of the mail of the last 24 h (SPEC X4). */
export async function viewMailQueue(now = new Date()): Promise<MailQueue> {
  const since = new Date(now.getTime() - COUNTED_HOURS * 60 * 60 * 1000);
  return { waiting: await listWaitingMail(SHOWN), counts: await countMail(since) };
}

/** How much mail waits, and for how long its oldest has: for whoever watches. */
export async function measureMailQueue(now = new Date()): Promise<{ size: number; ageSeconds: number }> {
  const { size, oldest } = await measureWaitingMail(now);
  return { size, ageSeconds: oldest ? Math.max(0, (now.getTime() - oldest.getTime()) / 1000) : 0 };
}
