import { and, desc, eq, sql } from "drizzle-orm";
import { database } from "./client";
import { productDevices } from "./product-schema";
import { removeOldRows } from "./old-rows";

export type ProductDevice = typeof productDevices.$inferSelect;

/** Every device on which an account opened a product, the one seen last first. */
export async function listProductDevices(accountId: string): Promise<ProductDevice[]> {
  return database()
    .select()
    .from(productDevices)
    .where(eq(productDevices.accountId, accountId))
    .orderBy(desc(productDevices.lastSeenAt));
}

/** One device of an account, once for each product that was opened on it. */
export async function listProductsOnDevice(accountId: string, deviceDigest: string): Promise<ProductDevice[]> {
  return database()
    .select()
    .from(productDevices)
    .where(and(eq(productDevices.accountId, accountId), eq(productDevices.deviceDigest, deviceDigest)));
}

/** Writes down what is known of a product on a device by now. */
export async function recordProductDevice(device: typeof productDevices.$inferInsert): Promise<void> {
  await database()
    .insert(productDevices)
    .values(device)
    .onConflictDoUpdate({
      target: [productDevices.accountId, productDevices.productId, productDevices.deviceDigest],
      set: {
        name: sql`excluded.name`,
        lastSeenAt: sql`excluded.last_seen_at`,
        lastOpenedAt: sql`excluded.last_opened_at`,
        accountEpoch: sql`excluded.account_epoch`,
        signedOutAt: sql`excluded.signed_out_at`,
        // Trust lasts from the moment it was given: opening a product again neither ends nor extends it.
        trustedAt: sql`coalesce(excluded.trusted_at, ${productDevices.trustedAt})`,
        trustedEpoch: sql`coalesce(excluded.trusted_epoch, ${productDevices.trustedEpoch})`,
      },
    });
}

/** Writes down that somebody signed out of a product on a device; nothing where it was never opened. */
export async function recordProductSignedOut(
  { accountId, productId, deviceDigest }: Pick<ProductDevice, "accountId" | "productId" | "deviceDigest">,
  signedOutAt: Date,
): Promise<void> {
  await database()
    .update(productDevices)
    .set({ signedOutAt })
    .where(
      and(
        eq(productDevices.accountId, accountId),
        eq(productDevices.productId, productId),
        eq(productDevices.deviceDigest, deviceDigest),
      ),
    );
}

/** Forgets on which devices an account opened a product. */
export async function removeProductDevices(accountId: string, productId: string): Promise<void> {
  await database()
    .delete(productDevices)
    .where(and(eq(productDevices.accountId, accountId), eq(productDevices.productId, productId)));
}

/** Forgets one device of an account in every product; nothing where it is another account's. */
export async function removeProductDevice(accountId: string, id: string): Promise<void> {
  const [device] = await database()
    .select({ deviceDigest: productDevices.deviceDigest })
    .from(productDevices)
    .where(and(eq(productDevices.id, id), eq(productDevices.accountId, accountId)));
  if (!device) return;
  await database()
    .delete(productDevices)
    .where(and(eq(productDevices.accountId, accountId), eq(productDevices.deviceDigest, device.deviceDigest)));
}

/** Forgets the devices that were seen last before `seenBefore`. */
export async function removeOldProductDevices(seenBefore: Date): Promise<void> {
  await removeOldRows({ moment: productDevices.lastSeenAt, before: seenBefore });
}
