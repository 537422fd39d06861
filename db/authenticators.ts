import { and, eq, lt, sql } from "drizzle-orm";
import { database } from "./client";
import { authenticators } from "./factor-schema";
import { oldestRows, untilDone } from "./old-rows";

export type Authenticator = typeof authenticators.$inferSelect;

/** The app of an account, when it is on. */
export async function findAuthenticator(accountId: string): Promise<Authenticator | undefined> {
  const rows = await database().select().from(authenticators).where(eq(authenticators.accountId, accountId));
  return rows[0];
}

/** Turns an app on, in place of the one before, if any; of that one the key is kept. */
export async function replaceAuthenticator({
  accountId,
  ...changed
}: Pick<Authenticator, "accountId" | "sealedKey" | "lastTimeStep" | "turnedOnAt">): Promise<void> {
  const former = { formerSealedKey: sql`${authenticators.sealedKey}`, replacedAt: changed.turnedOnAt };
  await database()
    .insert(authenticators)
    .values({ accountId, ...changed })
    .onConflictDoUpdate({
      target: authenticators.accountId,
      set: { ...changed, ...former, burntTimeSteps: [] },
    });
}

/** Forgets the keys of apps that were replaced before `before`. */
export async function forgetFormerKeys(before: Date): Promise<void> {
  const old = oldestRows({ moment: authenticators.replacedAt, before });
  await untilDone(() =>
    database()
      .update(authenticators)
      .set({ formerSealedKey: null, replacedAt: null })
      .where(old)
      .returning({ accountId: authenticators.accountId }),
  );
}

/**
 * Spends a time step of this very app, and all steps before it: of any number of callers, in any process, one gets
 * true. `sealedKey` is the key as it is to be kept from now on.
 */
export async function claimTimeStep(
  { accountId, turnedOnAt }: Pick<Authenticator, "accountId" | "turnedOnAt">,
  { timeStep, sealedKey }: { timeStep: number; sealedKey: string },
): Promise<boolean> {
  const rows = await database()
    .update(authenticators)
    .set({ lastTimeStep: timeStep, sealedKey })
    .where(
      and(
        eq(authenticators.accountId, accountId),
        eq(authenticators.turnedOnAt, turnedOnAt),
        lt(authenticators.lastTimeStep, timeStep),
        sql`not (${timeStep} = any(${authenticators.burntTimeSteps}))`,
      ),
    )
    .returning({ accountId: authenticators.accountId });
  return rows.length === 1;
}

/** Makes time steps of this very app worthless for ever. Those before `oldest` need not be remembered. */
export async function burnTimeSteps(
  { accountId, turnedOnAt }: Pick<Authenticator, "accountId" | "turnedOnAt">,
  timeSteps: number[],
  oldest: number,
): Promise<void> {
  const added = sql`array(select jsonb_array_elements_text(${JSON.stringify(timeSteps)}::jsonb)::int)`;
  const all = sql`unnest(${authenticators.burntTimeSteps} || ${added}) as step`;
  await database()
    .update(authenticators)
    .set({ burntTimeSteps: sql`array(select distinct step from ${all} where step >= ${oldest})` })
    .where(and(eq(authenticators.accountId, accountId), eq(authenticators.turnedOnAt, turnedOnAt)));
}

/** Turns the app off. */
export async function removeAuthenticator(accountId: string): Promise<void> {
  await database().delete(authenticators).where(eq(authenticators.accountId, accountId));
}
