import { and, eq, ne, sql } from "drizzle-orm";
import { NOBODY } from "./accounts";
import { database } from "./client";
import { trustedDevices } from "./schema";
import { removeOldRows } from "./old-rows";

export type TrustedDevice = typeof trustedDevices.$inferSelect;

/** The device with this token for an account, whatever its state; nobody's id costs the same query. */
export async function findTrustedDevice(
  tokenDigest: string,
  accountId: string | null,
): Promise<TrustedDevice | undefined> {
  const rows = await database()
    .select()
    .from(trustedDevices)
    .where(and(eq(trustedDevices.tokenDigest, tokenDigest), eq(trustedDevices.accountId, accountId ?? NOBODY)));
  return rows[0];
}

/**
 * Makes a browser trusted under a fresh token. Other accounts that trust the same browser move on to the fresh one
 * with it: a token read off a shared computer beforehand is worth nothing afterwards. Call it in a transaction.
 */
export async function addTrustedDevice(
  device: typeof trustedDevices.$inferInsert,
  formerTokenDigest: string | null,
): Promise<void> {
  if (formerTokenDigest) {
    await database()
      .delete(trustedDevices)
      .where(and(eq(trustedDevices.tokenDigest, formerTokenDigest), eq(trustedDevices.accountId, device.accountId)));
    await database()
      .update(trustedDevices)
      .set({ tokenDigest: device.tokenDigest })
      .where(eq(trustedDevices.tokenDigest, formerTokenDigest));
  }
  await database().insert(trustedDevices).values(device);
}

export async function recordDeviceUsed(id: string, now: Date): Promise<void> {
  await database().update(trustedDevices).set({ lastUsedAt: now }).where(eq(trustedDevices.id, id));
}

/** Ends the trust in one device of an account; false when it was not there. */
export async function removeTrustedDevice(accountId: string, id: string): Promise<boolean> {
  const rows = await database()
    .delete(trustedDevices)
    .where(and(eq(trustedDevices.id, id), eq(trustedDevices.accountId, accountId)))
    .returning({ id: trustedDevices.id });
  return rows.length > 0;
}

/** Ends all trust in one browser, whichever accounts gave it. */
export async function removeTrustByToken(tokenDigest: string): Promise<void> {
  await database().delete(trustedDevices).where(eq(trustedDevices.tokenDigest, tokenDigest));
}

/** Ends the trust in every device of an account but the one with this token, if any. */
export async function removeOtherTrustedDevices(accountId: string, keptTokenDigest: string | null): Promise<void> {
  await database()
    .delete(trustedDevices)
    .where(
      and(
        eq(trustedDevices.accountId, accountId),
        keptTokenDigest ? ne(trustedDevices.tokenDigest, keptTokenDigest) : sql`true`,
      ),
    );
}

export async function removeOldTrustedDevices(trustedBefore: Date): Promise<void> {
  await removeOldRows({ moment: trustedDevices.trustedAt, before: trustedBefore });
}
