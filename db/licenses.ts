import { and, desc, eq } from "drizzle-orm";
import { database } from "./client";
import { licenses } from "./product-schema";

export type LicenseRow = typeof licenses.$inferSelect;

/** The serial numbers and license servers of an account, newest first. */
export async function listLicenses(accountId: string): Promise<LicenseRow[]> {
  return database()
    .select()
    .from(licenses)
    .where(eq(licenses.accountId, accountId))
    .orderBy(desc(licenses.addedAt), desc(licenses.id));
}

/** Adds one to an account; one that it has already stays as it is. */
export async function addLicense(license: typeof licenses.$inferInsert): Promise<void> {
  await database().insert(licenses).values(license).onConflictDoNothing();
}

/** Removes one of an account; one of another account is left alone. */
export async function removeLicense(accountId: string, id: string): Promise<void> {
  await database()
    .delete(licenses)
    .where(and(eq(licenses.id, id), eq(licenses.accountId, accountId)));
}
