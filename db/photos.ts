import { eq } from "drizzle-orm";
import { database } from "./client";
import { photos } from "./profile-schema";

/** The photo of an account, or undefined. */
export async function findPhoto(accountId: string): Promise<{ image: Buffer; digest: string } | undefined> {
  const rows = await database()
    .select({ image: photos.image, digest: photos.digest })
    .from(photos)
    .where(eq(photos.accountId, accountId));
  return rows[0];
}

/** Which photo an account has; null when it has none. */
export async function findPhotoDigest(accountId: string): Promise<string | null> {
  const rows = await database().select({ digest: photos.digest }).from(photos).where(eq(photos.accountId, accountId));
  return rows[0]?.digest ?? null;
}

/** Puts a photo in place of the one before, if any. */
export async function replacePhoto(photo: typeof photos.$inferInsert): Promise<void> {
  const { accountId, ...changed } = photo;
  await database()
    .insert(photos)
    .values({ accountId, ...changed })
    .onConflictDoUpdate({ target: photos.accountId, set: changed });
}

/** Removes the photo of an account. */
export async function removePhoto(accountId: string): Promise<void> {
  await database().delete(photos).where(eq(photos.accountId, accountId));
}
