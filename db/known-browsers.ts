import { and, eq, lt } from "drizzle-orm";
import { NOBODY } from "./accounts";
import { database } from "./client";
import { knownBrowsers } from "./schema";

/** The id of this browser's row for an account that completed a sign-in in it before, or null. */
export async function findKnownBrowser(tokenDigest: string, accountId: string | null): Promise<string | null> {
  const rows = await database()
    .select({ id: knownBrowsers.id })
    .from(knownBrowsers)
    // With nobody's id the query still runs: an unknown address costs the same.
    .where(and(eq(knownBrowsers.tokenDigest, tokenDigest), eq(knownBrowsers.accountId, accountId ?? NOBODY)));
  return rows[0]?.id ?? null;
}

export async function recordKnownBrowser(tokenDigest: string, accountId: string, now: Date): Promise<void> {
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

export async function removeOldKnownBrowsers(before: Date): Promise<void> {
  await database().delete(knownBrowsers).where(lt(knownBrowsers.lastSignInAt, before));
}
