import { asc, eq, sql } from "drizzle-orm";
import { addressChanges } from "./address-change-schema";
import { database } from "./client";
import type { ExportOwner } from "./exported-rows";
import { photos, profiles } from "./profile-schema";
import { accountRecoveries } from "./account-recovery-schema";

/** What a person told of themselves, and the addresses they had, for themselves (SPEC G5). */

export async function* exportProfile({ id }: ExportOwner) {
  const { phone, postalAddress, jobTitle, company, timeZone } = profiles;
  yield await database()
    .select({ phone, postalAddress, jobTitle, company, timeZone })
    .from(profiles)
    .where(eq(profiles.accountId, id));
}

/** The picture as an address that a browser shows (RFC 2397). */
export async function* exportPhoto({ id }: ExportOwner) {
  const image = sql<string>`'data:image/webp;base64,' || replace(encode(${photos.image}, 'base64'), chr(10), '')`;
  yield await database().select({ changedAt: photos.changedAt, image }).from(photos).where(eq(photos.accountId, id));
}

export async function* exportAddressChanges({ id }: ExportOwner) {
  const { changedAt, formerAddress, newAddress, reservedUntil, undoneAt } = addressChanges;
  yield await database()
    .select({ changedAt, formerAddress, newAddress, reservedUntil, undoneAt })
    .from(addressChanges)
    .where(eq(addressChanges.accountId, id))
    .orderBy(asc(changedAt));
}

/** A recovery of the account that is under way (SPEC X4); not to which address: whoever reads this may be a stranger. */
export async function* exportRecoveries({ id }: ExportOwner) {
  const { begunAt, opensAt, endsAt } = accountRecoveries;
  yield await database()
    .select({ begunAt, opensAt, endsAt })
    .from(accountRecoveries)
    .where(eq(accountRecoveries.accountId, id));
}
