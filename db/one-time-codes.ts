import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { database } from "./client";
import { oneTimeCodes } from "./factor-schema";
import { outbox } from "./mail-schema";
import { mailFacts } from "./outbox";

export type NewOneTimeCode = typeof oneTimeCodes.$inferInsert;

/** Replaces the attempt's live code, if any, by a new one. Call it in a transaction. */
export async function replaceOneTimeCode(code: NewOneTimeCode): Promise<void> {
  await endOneTimeCodes(code.attemptId, code.sentAt);
  await database().insert(oneTimeCodes).values(code);
}

/** Ends whatever code is live for an attempt. */
export async function endOneTimeCodes(attemptId: string, now: Date): Promise<void> {
  await database()
    .update(oneTimeCodes)
    .set({ endedAt: now })
    .where(and(eq(oneTimeCodes.attemptId, attemptId), isNull(oneTimeCodes.endedAt)));
}

/** The newest code of an attempt, live or not, with how its mail fares. */
export async function findNewestCode(attemptId: string) {
  const rows = await database()
    .select({ code: oneTimeCodes, mail: mailFacts })
    .from(oneTimeCodes)
    .leftJoin(outbox, eq(outbox.id, oneTimeCodes.mailId))
    .where(eq(oneTimeCodes.attemptId, attemptId))
    .orderBy(desc(oneTimeCodes.sentAt))
    .limit(1);
  const row = rows[0];
  return row && { ...row.code, mail: row.mail };
}

/** The codes of an attempt with their mails, newest first. */
export async function listMailedCodes(attemptId: string) {
  return database()
    .select({ code: oneTimeCodes, mail: mailFacts })
    .from(oneTimeCodes)
    .innerJoin(outbox, eq(outbox.id, oneTimeCodes.mailId))
    .where(eq(oneTimeCodes.attemptId, attemptId))
    .orderBy(desc(oneTimeCodes.sentAt));
}

/**
 * Tries a code: counts a wrong one and spends a right one in the same statement, so that any number of
 * submissions at once get no more looks than `wrongTriesAllowed` and one success. True when it was right.
 */
export async function claimOneTimeCode(
  code: { id: string; digest: string },
  wrongTriesAllowed: number,
  now: Date,
): Promise<boolean> {
  const right = sql`${oneTimeCodes.digest} = ${code.digest}`;
  const rows = await database()
    .update(oneTimeCodes)
    .set({
      usedAt: sql`case when ${right} then ${now.toISOString()}::timestamptz end`,
      wrongTries: sql`${oneTimeCodes.wrongTries} + case when ${right} then 0 else 1 end`,
      endedAt: sql`case when ${right} or ${oneTimeCodes.wrongTries} + 1 >= ${wrongTriesAllowed}
        then ${now.toISOString()}::timestamptz end`,
    })
    .where(
      and(
        eq(oneTimeCodes.id, code.id),
        isNull(oneTimeCodes.endedAt),
        sql`${oneTimeCodes.expiresAt} > ${now.toISOString()}::timestamptz`,
      ),
    )
    .returning({ usedAt: oneTimeCodes.usedAt });
  return rows[0]?.usedAt != null;
}
