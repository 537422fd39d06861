import { asc, eq, inArray, or } from "drizzle-orm";
import { database } from "./client";
import type { ExportOwner } from "./exported-rows";
import { authenticators, backupCodes, linkedSignIns, oneTimeCodes } from "./factor-schema";
import { attempts } from "./schema";

/** What `factor-schema.ts` holds about somebody, for themselves (SPEC G5): when and how often, never what opens anything. */

export async function* exportOneTimeCodes({ id, emailAddress }: ExportOwner) {
  const { purpose, sentAt, expiresAt, endedAt, usedAt, wrongTries } = oneTimeCodes;
  // Put together first: asked for in one condition over both tables, all codes there are would be read.
  const ofAccount = database().select({ id: oneTimeCodes.id }).from(oneTimeCodes).where(eq(oneTimeCodes.accountId, id));
  const ofAttempts = database()
    .select({ id: oneTimeCodes.id })
    .from(attempts)
    .innerJoin(oneTimeCodes, eq(oneTimeCodes.attemptId, attempts.id))
    .where(or(eq(attempts.accountId, id), eq(attempts.address, emailAddress)));
  yield await database()
    .select({ sentAt, purpose, expiresAt, endedAt, usedAt, wrongTries })
    .from(oneTimeCodes)
    .where(inArray(oneTimeCodes.id, ofAccount.union(ofAttempts)))
    .orderBy(asc(sentAt));
}

export async function* exportAuthenticators({ id }: ExportOwner) {
  yield await database()
    .select({ turnedOnAt: authenticators.turnedOnAt, replacedAt: authenticators.replacedAt })
    .from(authenticators)
    .where(eq(authenticators.accountId, id));
}

export async function* exportBackupCodes({ id }: ExportOwner) {
  const { generatedAt, activatedAt, endedAt } = backupCodes;
  yield await database()
    .select({ generatedAt, activatedAt, endedAt })
    .from(backupCodes)
    .where(eq(backupCodes.accountId, id))
    .orderBy(asc(generatedAt));
}

export async function* exportLinkedSignIns({ id }: ExportOwner) {
  const { provider, subject, emailAddress, linkedAt } = linkedSignIns;
  yield await database()
    .select({ provider, subject, emailAddress, linkedAt })
    .from(linkedSignIns)
    .where(eq(linkedSignIns.accountId, id))
    .orderBy(asc(linkedAt));
}
