import { eq } from "drizzle-orm";
import { database } from "./client";
import { profiles } from "./profile-schema";
import { accounts } from "./schema";

export type Profile = typeof profiles.$inferSelect;

/** The names of an account and the rest of its profile, which is null while nothing was told. */
export async function findProfile(accountId: string) {
  const rows = await database()
    .select({ firstName: accounts.firstName, lastName: accounts.lastName, profile: profiles })
    .from(accounts)
    .leftJoin(profiles, eq(profiles.accountId, accounts.id))
    .where(eq(accounts.id, accountId));
  return rows[0];
}

/** Sets one thing or more of a profile. */
export async function saveProfile(accountId: string, told: Partial<Omit<Profile, "accountId">>): Promise<void> {
  await database()
    .insert(profiles)
    .values({ accountId, ...told })
    .onConflictDoUpdate({ target: profiles.accountId, set: told });
}

/** Sets the names of an account. */
export async function setNames(accountId: string, names: { firstName: string; lastName: string }): Promise<void> {
  await database().update(accounts).set(names).where(eq(accounts.id, accountId));
}
