import { and, inArray, or, sql, type SQL } from "drizzle-orm";
import { count } from "@/lib/metrics";
import type { ThrottleState } from "@/lib/rules/throttle";
import { database, inTransaction } from "./client";
import { throttles } from "./throttle-schema";
import { removeOldRows } from "./old-rows";

const nothing: ThrottleState = { tries: [], waits: 0, waitUntil: null };

/**
 * Changes several counts at once, each locked meanwhile, so that parallel tries are counted one after the other.
 * `decide` gets their states in the same order and gives the new ones back, with when each may be forgotten. A result
 * is a refusal of the try.
 */
export async function changeThrottles<T>(
  throttlesToChange: { key: string }[],
  decide: (states: ThrottleState[]) => { states: ThrottleState[]; forgetAt: Date[]; result: T },
): Promise<T> {
  const keys = throttlesToChange.map(({ key }) => key);
  return inTransaction(async () => {
    // Always in the same order: two tries that share counts wait for each other instead of deadlocking.
    const sorted = [...keys].sort();
    const rows = await database()
      .insert(throttles)
      .values(sorted.map((key) => ({ key, forgetAt: new Date(0) })))
      .onConflictDoUpdate({ target: throttles.key, set: { key: sql`excluded.key` } })
      .returning();
    const { states, forgetAt, result } = decide(inOrderOf(keys, rows));
    await database()
      .insert(throttles)
      .values(
        keys.map((key, index) => ({ key, ...(states[index] ?? nothing), forgetAt: forgetAt[index] ?? new Date(0) })),
      )
      .onConflictDoUpdate({
        target: throttles.key,
        set: {
          tries: sql`excluded.tries`,
          waits: sql`excluded.waits`,
          waitUntil: sql`excluded.wait_until`,
          forgetAt: sql`excluded.forget_at`,
        },
      });
    if (result) count("latchkey.throttle.refusals", { limit: familyOf(keys) });
    return result;
  });
}

/** The present states, in the same order; nothing is locked. */
export async function findThrottles(wanted: { key: string }[]): Promise<ThrottleState[]> {
  const keys = wanted.map(({ key }) => key);
  return inOrderOf(keys, await database().select().from(throttles).where(inArray(throttles.key, keys)));
}

/** Ends counts: they begin anew. The rows stay until they are forgotten: deleting them could deadlock with a try. */
export async function removeThrottles(ended: { key: string }[]): Promise<void> {
  await changeThrottles(ended, () => ({ states: [], forgetAt: [], result: undefined }));
}

/** The keys of the counts that begin with one of `prefixes`: with all of it, up to a slash or the end. */
export async function listThrottleKeys(prefixes: string[]): Promise<{ key: string }[]> {
  const whole = prefixes.map((prefix) => prefix.replace(/\/$/, ""));
  const begins = whole.map((prefix) =>
    and(holdsParts(prefix), sql`starts_with(${throttles.key} || '/', ${prefix} || '/')`),
  );
  return database()
    .select({ key: throttles.key })
    .from(throttles)
    .where(or(...begins));
}

/** The counts whose key holds all of this between its slashes, in any order: what the index of them can tell. */
export function holdsParts(text: string): SQL {
  return sql`string_to_array(${throttles.key}, '/') @> string_to_array(${text}, '/')`;
}

/** Removes the counts of which nothing matters any more. */
export async function removeForgottenThrottles(now: Date): Promise<void> {
  await removeOldRows({ moment: throttles.forgetAt, before: now });
}

function inOrderOf(keys: string[], rows: (ThrottleState & { key: string })[]): ThrottleState[] {
  return keys.map((key) => rows.find((row) => row.key === key) ?? nothing);
}

/** What is counted, without whom: the first word of the keys, which is the code's own. */
function familyOf(keys: string[]): string {
  return keys[0]?.split("/")[0] ?? "";
}
