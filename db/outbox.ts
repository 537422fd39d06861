import { and, asc, eq, gt, inArray, isNull, lte, or, sql, type SQL } from "drizzle-orm";
import { database } from "./client";
import { outbox } from "./mail-schema";
import { removeOldRows, ROWS_AT_ONCE, untilDone } from "./old-rows";

/** A mail that this process, and no other, may send until its lease is over. `tries` counts this one. */
export type ClaimedMail = {
  id: string;
  kind: string;
  recipient: string;
  sealedContent: string;
  tries: number;
  usefulUntil: Date;
};

/** One claim of one mail: a later claim has a higher count, so that a late word of an older one changes nothing. */
type Claim = Pick<ClaimedMail, "id" | "tries">;

/** What is read of a mail: never its content. */
export const mailFacts = {
  id: outbox.id,
  kind: outbox.kind,
  recipient: outbox.recipient,
  status: outbox.status,
  tries: outbox.tries,
  queuedAt: outbox.queuedAt,
  nextTryAt: outbox.nextTryAt,
  usefulUntil: outbox.usefulUntil,
  sentAt: outbox.sentAt,
  relayReply: outbox.relayReply,
};

// Written out, not handed over: so the index of what is on its way serves, whatever was handed over before.
export const isUnsent = sql`${outbox.status} in ('queued', 'sending')`;
const isFinished = sql`${outbox.status} in ('sent', 'expired', 'refused')`;

/** Adds a mail to the running transaction; it is due at once. Returns its id. */
export async function addOutboxMail(mail: {
  id: string;
  kind: string;
  recipient: string;
  sealedContent: string;
  queuedAt: Date;
  usefulUntil: Date;
}): Promise<string> {
  await database()
    .insert(outbox)
    .values({ ...mail, nextTryAt: mail.queuedAt });
  return mail.id;
}

/**
 * Claims the mail that has been due longest, for `leaseMs`, or null when none is. Of any number of callers one gets it.
 * A mail whose sender died is due again when its lease is over. Nothing is claimed past its useful time.
 */
export async function claimDueMail(now: Date, leaseMs: number): Promise<ClaimedMail | null> {
  const due = database()
    .$with("due")
    .as(
      database()
        .select({ id: outbox.id })
        .from(outbox)
        .where(
          and(
            isUnsent,
            gt(outbox.usefulUntil, now),
            // One that is being sent was due before.
            lte(outbox.nextTryAt, now),
            or(eq(outbox.status, "queued"), lte(outbox.leaseUntil, now)),
          ),
        )
        .orderBy(asc(outbox.nextTryAt))
        .limit(1)
        .for("update", { skipLocked: true }),
    );
  const [claimed] = await database()
    .with(due)
    .update(outbox)
    .set({ status: "sending", tries: sql`${outbox.tries} + 1`, leaseUntil: new Date(now.getTime() + leaseMs) })
    .from(due)
    .where(eq(outbox.id, due.id))
    .returning({
      id: outbox.id,
      kind: outbox.kind,
      recipient: outbox.recipient,
      sealedContent: outbox.sealedContent,
      tries: outbox.tries,
      usefulUntil: outbox.usefulUntil,
    });
  // Content is erased only together with a status that no claim matches.
  return (claimed as ClaimedMail | undefined) ?? null;
}

/** The relay took it: its content is erased. Holds whoever claims it now, since the mail is out. */
export async function recordSent(id: string, reply: string, now: Date): Promise<void> {
  await database()
    .update(outbox)
    .set({ status: "sent", sentAt: now, relayReply: reply, sealedContent: null, leaseUntil: null })
    .where(and(eq(outbox.id, id), isNull(outbox.sentAt)));
}

/** Not now: due again at `nextTryAt`. Changes nothing when the claim is no longer the newest. */
export async function recordRetry(claim: Claim, nextTryAt: Date, reply: string): Promise<void> {
  await database()
    .update(outbox)
    .set({ status: "queued", nextTryAt, relayReply: reply, leaseUntil: null })
    .where(isStill(claim));
}

/** The relay is back: what waited for it is due now. What it put off itself (4xx, but for 421) keeps its pause. */
export async function hurryPutOffMail(now: Date): Promise<void> {
  const waitsForRelay = sql`${outbox.relayReply} !~ '^4(?!21)'`;
  await changeAll(and(eq(outbox.status, "queued"), gt(outbox.nextTryAt, now), waitsForRelay), { nextTryAt: now });
}

/** Never: its content is erased. False, and nothing is changed, when the claim is no longer the newest. */
export async function recordRefused(claim: Claim, reply: string): Promise<boolean> {
  const rows = await database()
    .update(outbox)
    .set({ status: "refused", relayReply: reply, sealedContent: null, leaseUntil: null })
    .where(isStill(claim))
    .returning({ id: outbox.id });
  return rows.length === 1;
}

/** Ends and erases what is of no use any more and is not being sent at this moment. */
export async function expireOldMail(now: Date): Promise<void> {
  const isOver = and(lte(outbox.usefulUntil, now), or(eq(outbox.status, "queued"), lte(outbox.leaseUntil, now)));
  await changeAll(isOver, { status: "expired", sealedContent: null, leaseUntil: null });
}

/** Changes all unsent mails of which `which` is true, until it is true of none; many a statement. */
async function changeAll(which: SQL | undefined, values: Partial<typeof outbox.$inferInsert>): Promise<void> {
  const isMeant = and(isUnsent, which);
  const some = database()
    .select({ id: outbox.id })
    .from(outbox)
    .where(isMeant)
    .orderBy(asc(outbox.nextTryAt))
    .limit(ROWS_AT_ONCE)
    .for("update", { skipLocked: true });
  await untilDone(() =>
    database()
      .update(outbox)
      .set(values)
      .where(and(isMeant, inArray(outbox.id, some)))
      .returning({ id: outbox.id }),
  );
}

/** What became of a mail, without its content. */
export async function findMail(id: string) {
  const [mail] = await database().select(mailFacts).from(outbox).where(eq(outbox.id, id));
  return mail ?? null;
}

/** When the next mail can be claimed (a moment gone by: now), or null when none waits. */
export async function nextDueAt(now: Date): Promise<Date | null> {
  const dueAt = sql<Date>`case when ${outbox.status} = 'sending' then ${outbox.leaseUntil} else ${outbox.nextTryAt} end`
    .mapWith(outbox.nextTryAt)
    .as("due_at");
  const [next] = await database()
    .select({ dueAt })
    .from(outbox)
    .where(and(isUnsent, gt(outbox.usefulUntil, now)))
    .orderBy(sql`due_at`)
    .limit(1);
  return next?.dueAt ?? null;
}

/** Forgets the last mails to removed accounts (lib/rules/account-deletion.ts) that are not on their way any more. */
export async function deleteFinishedLastMails(now: Date): Promise<void> {
  const isLast = sql`${outbox.kind} = 'account-deleted'`;
  await removeOldRows({ moment: outbox.queuedAt, before: now, also: and(isLast, isFinished) });
}

/** Forgets mail queued before `before`, unless it is still on its way. */
export async function deleteOldMail(before: Date): Promise<void> {
  await removeOldRows({ moment: outbox.queuedAt, before, also: isFinished });
}

function isStill({ id, tries }: Claim) {
  return and(eq(outbox.id, id), eq(outbox.status, "sending"), eq(outbox.tries, tries));
}
