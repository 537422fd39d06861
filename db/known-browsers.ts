import { and, eq, ne } from "drizzle-orm";
import { NOBODY } from "./accounts";
import { database } from "./client";
import { knownBrowsers } from "./schema";
import { removeOldRows } from "./old-rows";

/** The id of this browser's row for an account that completed a sign-in in it before, or null. */
export async function findKnownBrowser(tokenDigest: string, accountId: string | null): Promise<string | null> {
  const rows = await database()
    .select({ id: knownBrowsers.id })
    .from(knownBrowsers)
    // With nobody's id the query still runs: an unknown address costs the same.
    .where(and(eq(knownBrowsers.tokenDigest, tokenDigest), eq(knownBrowsers.accountId, accountId ?? NOBODY)));
  return rows[0]?.id ?? null;
}

/**
 * Writes down that an account completed a sign-in in a browser, under a fresh token. Other accounts known in it move on
 * with it: a token read off a shared computer beforehand is worth nothing afterwards. Call it in a transaction.
 */
export async function recordKnownBrowser(
  { tokenDigest, formerTokenDigest }: { tokenDigest: string; formerTokenDigest: string | null },
  accountId: string,
  now: Date,
): Promise<void> {
  if (formerTokenDigest) {
    await database().update(knownBrowsers).set({ tokenDigest }).where(eq(knownBrowsers.tokenDigest, formerTokenDigest));
  }
  await database()
    .insert(knownBrowsers)
    .values({ tokenDigest, accountId, lastSignInAt: now })
    .onConflictDoUpdate({
      target: [knownBrowsers.tokenDigest, knownBrowsers.accountId],
      set: { lastSignInAt: now },
    });
}

export async function listKnownBrowserIds(accountId: string): Promise<string[]> {
  const rows = await database()
    .select({ id: knownBrowsers.id })
    .from(knownBrowsers)
    .where(eq(knownBrowsers.accountId, accountId));
  return rows.map(({ id }) => id);
}

/** Forgets every browser of an account but the one with this id, if any. */
export async function removeOtherKnownBrowsers(accountId: string, keptId: string | null): Promise<void> {
  await database()
    .delete(knownBrowsers)
    .where(and(eq(knownBrowsers.accountId, accountId), keptId ? ne(knownBrowsers.id, keptId) : undefined));
}

export async function removeOldKnownBrowsers(before: Date): Promise<void> {
  await removeOldRows({ moment: knownBrowsers.lastSignInAt, before });
}
