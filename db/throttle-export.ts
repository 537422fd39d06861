import { and, eq, or, sql, type SQL } from "drizzle-orm";
import { database } from "./client";
import type { ExportOwner } from "./exported-rows";
import { attempts, knownBrowsers, sessions } from "./schema";
import { throttles } from "./throttle-schema";
import { holdsParts } from "./throttles";

/** The counts that are about somebody: whose key names the address, the account, or one of its sessions, browsers or attempts between its slashes. */
export async function countsAbout({ id, emailAddress }: ExportOwner): Promise<SQL | undefined> {
  const named = await database()
    .select({ name: sql<string>`${sessions.id}::text` })
    .from(sessions)
    .where(eq(sessions.accountId, id))
    .unionAll(
      database()
        .select({ name: sql<string>`${knownBrowsers.id}::text` })
        .from(knownBrowsers)
        .where(eq(knownBrowsers.accountId, id)),
    )
    .unionAll(
      database()
        .select({ name: sql<string>`${attempts.id}` })
        .from(attempts)
        .where(or(eq(attempts.accountId, id), eq(attempts.address, emailAddress))),
    );
  const names = [emailAddress, id, ...named.map(({ name }) => name)];
  return or(
    ...names.map((name) => and(holdsParts(name), sql`position(${`/${name}/`} in ${throttles.key} || '/') > 0`)),
  );
}

/** The counts of tries that are about somebody, for themselves (SPEC G5); of the key what is counted, for the rest may be a digest. */
export async function* exportThrottles(owner: ExportOwner) {
  const { key, tries, waits, waitUntil, forgetAt } = throttles;
  yield await database()
    .select({
      kind: sql<string>`split_part(${key}, '/', 1)`,
      tries: sql<number>`jsonb_array_length(${tries})`,
      waits,
      waitUntil,
      forgetAt,
    })
    .from(throttles)
    .where(await countsAbout(owner))
    .orderBy(key);
}
