import { and, eq, isNull, sql } from "drizzle-orm";
import type { GoogleIdentity } from "@/lib/rules/google-identity";
import type { RefusedStep } from "@/lib/rules/authenticator-drift";
import type { CompanyIdentity } from "@/lib/rules/sign-in-connection";
import { count } from "@/lib/metrics";
import { afterCommit, database } from "./client";
import { connections } from "./connection-schema";
import { authenticators } from "./factor-schema";
import { accounts, attempts, trustedDevices } from "./schema";
import { removeOldRows } from "./old-rows";

export type NewAttempt = typeof attempts.$inferInsert;
export type Attempt = NonNullable<Awaited<ReturnType<typeof findAttempt>>>;

export async function addAttempt(attempt: NewAttempt): Promise<void> {
  await database().insert(attempts).values(attempt);
  afterCommit(() => count("latchkey.attempts.started", { purpose: attempt.purpose }));
}

/** An attempt with its account, app, trusted device and company sign-in as they are now, whatever its state: the rule tells the step. */
export async function findAttempt(id: string) {
  const rows = await database()
    .select({
      attempt: attempts,
      account: accounts,
      authenticator: authenticators,
      trustedDevice: trustedDevices,
      connection: connections,
    })
    .from(attempts)
    .leftJoin(accounts, eq(accounts.id, attempts.accountId))
    .leftJoin(authenticators, eq(authenticators.accountId, attempts.accountId))
    .leftJoin(
      trustedDevices,
      and(eq(trustedDevices.id, attempts.trustedDeviceId), eq(trustedDevices.accountId, attempts.accountId)),
    )
    .leftJoin(connections, eq(connections.id, attempts.connectionId))
    .where(eq(attempts.id, id));
  const row = rows[0];
  if (!row) return undefined;
  const { attempt, account, authenticator, trustedDevice, connection } = row;
  return { ...attempt, account, authenticator, trustedDevice, connection };
}

/** Makes others who want to change this attempt wait until the running transaction is over. */
export async function lockAttempt(id: string): Promise<void> {
  await database().select({ id: attempts.id }).from(attempts).where(eq(attempts.id, id)).for("update");
}

/** Writes down a proof. Also where the account is now known: creating one proves the details. */
export async function recordProof(
  id: string,
  factor: string,
  now: Date,
  also: {
    trustChosen?: boolean;
    stayChosen?: boolean;
    accountId?: string;
    accountEpoch?: number;
    knownBrowserId?: string | null;
    companyIdentity?: CompanyIdentity;
    googleIdentity?: GoogleIdentity;
    address?: string;
  } = {},
): Promise<void> {
  await database()
    .update(attempts)
    .set({ ...also, proved: sql`array_append(${attempts.proved}, ${factor})`, lastStepAt: now })
    .where(and(eq(attempts.id, id), isNull(attempts.redeemedAt)));
}

/** Spends an attempt, and the key it brought: of any number of callers one gets true, once. */
export async function claimAttempt(id: string, now: Date): Promise<boolean> {
  const rows = await database()
    .update(attempts)
    .set({ redeemedAt: now, sealedNewKey: null })
    .where(and(eq(attempts.id, id), isNull(attempts.redeemedAt)))
    .returning({ id: attempts.id });
  return rows.length === 1;
}

/** Whether the owner is to be told of a failed second step of this attempt: true for one caller, once. */
export async function claimAlertOfAttempt(id: string, now: Date): Promise<boolean> {
  const rows = await database()
    .update(attempts)
    .set({ ownerAlertedAt: now })
    .where(and(eq(attempts.id, id), isNull(attempts.ownerAlertedAt)))
    .returning({ id: attempts.id });
  return rows.length === 1;
}

/** Writes down a refused code of the app; answers all of this attempt, oldest first. */
export async function recordRefusedAppStep(id: string, step: RefusedStep): Promise<RefusedStep[]> {
  const rows = await database()
    .update(attempts)
    .set({ refusedAppSteps: sql`${attempts.refusedAppSteps} || ${JSON.stringify([step])}::jsonb` })
    .where(eq(attempts.id, id))
    .returning({ refused: attempts.refusedAppSteps });
  return rows[0]?.refused ?? [];
}

/** Removes attempts begun before `before`, with their codes. */
export async function removeOldAttempts(before: Date): Promise<void> {
  await removeOldRows({ moment: attempts.startedAt, before });
}
