import { and, eq, lt } from "drizzle-orm";
import { database } from "./client";
import { authenticators } from "./factor-schema";

export type Authenticator = typeof authenticators.$inferSelect;

/** The app of an account, when it is on. */
export async function findAuthenticator(accountId: string): Promise<Authenticator | undefined> {
  const rows = await database().select().from(authenticators).where(eq(authenticators.accountId, accountId));
  return rows[0];
}

/** Turns an app on, in place of the one before, if any. */
export async function replaceAuthenticator(authenticator: Authenticator): Promise<void> {
  const { accountId, ...changed } = authenticator;
  await database()
    .insert(authenticators)
    .values({ accountId, ...changed })
    .onConflictDoUpdate({ target: authenticators.accountId, set: changed });
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
      ),
    )
    .returning({ accountId: authenticators.accountId });
  return rows.length === 1;
}

/** Turns the app off. */
export async function removeAuthenticator(accountId: string): Promise<void> {
  await database().delete(authenticators).where(eq(authenticators.accountId, accountId));
}
