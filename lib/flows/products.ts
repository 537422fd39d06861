import { findAccountByAddress } from "@/db/accounts";
import { inTransaction } from "@/db/client";
import {
  listProductDevices,
  recordProductDevice,
  removeProductDevice,
  removeProductDevices,
} from "@/db/product-devices";
import {
  addAccountProduct,
  addProduct,
  findProduct,
  listProducts,
  listProductsOf,
  removeAccountProduct,
  removeProduct,
  type Product,
} from "@/db/products";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { done, refused, type Outcome, type Refusal } from "@/lib/rules/outcome";
import type { PrivacyPlace } from "@/lib/rules/product";

/** What operators say of a product. Name and year together are its own. */
export type ProductName = { name: string; versionYear: number };
export type ProductFacts = ProductName & { accountWide: boolean; privacyPlace: PrivacyPlace };

/** Adds a product and makes the token with which it asks; only the token's digest is kept. */
export async function makeProduct(
  product: ProductFacts,
  now = new Date(),
): Promise<{ ok: true; token: string } | Refusal<"product-taken">> {
  const token = newToken();
  const added = await addProduct({ ...product, tokenDigest: digestOf(token), addedAt: now });
  return added ? { ok: true, token } : refused("product-taken");
}

/** Every product, without its token. */
export async function listAllProducts(): Promise<Product[]> {
  return listProducts();
}

/** Removes a product: its token opens nothing any more, and nobody has it. */
export async function dropProduct({ name, versionYear }: ProductName): Promise<Outcome<"no-such-product">> {
  const product = await findProduct(name, versionYear);
  if (!product) return refused("no-such-product");
  await removeProduct(product.id);
  return done;
}

/** Gives an account a product. */
export async function giveProduct(
  { name, versionYear }: ProductName,
  address: string,
  now = new Date(),
): Promise<Outcome<"no-such-product" | "no-such-account">> {
  const found = await findBoth({ name, versionYear }, address);
  if (!found.ok) return found;
  await addAccountProduct({ accountId: found.accountId, productId: found.productId, addedAt: now });
  return done;
}

/** Gives an account a product that was opened on these devices before: demo people only. Nothing where it has it. */
export async function giveOpenedProduct(
  { name, versionYear }: ProductName,
  address: string,
  devices: { name: string; lastSeenAt: Date }[],
  now = new Date(),
): Promise<void> {
  const found = await findBoth({ name, versionYear }, address);
  if (!found.ok) return;
  const { accountId, productId } = found;
  await inTransaction(async () => {
    if (!(await addAccountProduct({ accountId, productId, addedAt: now }))) return;
    for (const device of devices) {
      const opened = { lastOpenedAt: device.lastSeenAt, accountEpoch: 0, deviceDigest: digestOf(device.name) };
      await recordProductDevice({ accountId, productId, ...device, ...opened });
    }
  });
}

/** Takes a product from an account, with the devices it was opened on. */
export async function takeProduct(
  { name, versionYear }: ProductName,
  address: string,
): Promise<Outcome<"no-such-product" | "no-such-account" | "has-it-not">> {
  const found = await findBoth({ name, versionYear }, address);
  if (!found.ok) return found;
  return inTransaction(async () => {
    if (!(await removeAccountProduct(found.accountId, found.productId))) return refused("has-it-not");
    await removeProductDevices(found.accountId, found.productId);
    return done;
  });
}

/** The devices on which a person opened products, the one seen last first, each with those products. */
export async function listOwnDevices(accountId: string) {
  const products = await listProductsOf(accountId);
  const opened = (await listProductDevices(accountId)).flatMap(({ productId, ...device }) => {
    const product = products.find(({ id }) => id === productId);
    return product ? [{ ...device, product }] : [];
  });
  const first = opened.filter(
    ({ deviceDigest }, index) => opened.findIndex((one) => one.deviceDigest === deviceDigest) === index,
  );
  return first.map(({ id, name, deviceDigest }) => ({
    id,
    name,
    products: opened
      .filter((one) => one.deviceDigest === deviceDigest)
      .map(({ product, lastSeenAt }) => ({ ...product, lastSeenAt })),
  }));
}

/** Forgets a device of the account that asks: every product on it asks for a code when it is opened next. */
export async function forgetProductDevice(accountId: string, id: string): Promise<void> {
  await removeProductDevice(accountId, id);
}

async function findBoth({ name, versionYear }: ProductName, address: string) {
  const product = await findProduct(name, versionYear);
  if (!product) return refused("no-such-product");
  const account = await findAccountByAddress(address);
  return account ? ({ ok: true, accountId: account.id, productId: product.id } as const) : refused("no-such-account");
}
