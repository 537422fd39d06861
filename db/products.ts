import { and, asc, desc, eq } from "drizzle-orm";
import { NOBODY } from "./accounts";
import { database } from "./client";
import { accountProducts, products } from "./product-schema";

export type Product = typeof products.$inferSelect;

/** Adds a product; false when there is one of this name and year already. */
export async function addProduct(product: typeof products.$inferInsert): Promise<boolean> {
  const rows = await database().insert(products).values(product).onConflictDoNothing().returning({ id: products.id });
  return rows.length === 1;
}

/** The product with this token. */
export async function findProductByToken(tokenDigest: string): Promise<Product | undefined> {
  const rows = await database().select().from(products).where(eq(products.tokenDigest, tokenDigest));
  return rows[0];
}

/** The product of this name and year. */
export async function findProduct(name: string, versionYear: number): Promise<Product | undefined> {
  const rows = await database()
    .select()
    .from(products)
    .where(and(eq(products.name, name), eq(products.versionYear, versionYear)));
  return rows[0];
}

export async function listProducts(): Promise<Product[]> {
  return database().select().from(products).orderBy(asc(products.name), desc(products.versionYear));
}

/** Removes a product, with who has it and its devices. */
export async function removeProduct(id: string): Promise<void> {
  await database().delete(products).where(eq(products.id, id));
}

/** The products of an account. */
export async function listProductsOf(accountId: string): Promise<Product[]> {
  const rows = await database()
    .select({ product: products })
    .from(accountProducts)
    .innerJoin(products, eq(products.id, accountProducts.productId))
    .where(eq(accountProducts.accountId, accountId))
    .orderBy(asc(products.name), desc(products.versionYear));
  return rows.map(({ product }) => product);
}

/** Gives an account a product; false when it has it already. */
export async function addAccountProduct(given: typeof accountProducts.$inferInsert): Promise<boolean> {
  const rows = await database()
    .insert(accountProducts)
    .values(given)
    .onConflictDoNothing()
    .returning({ productId: accountProducts.productId });
  return rows.length === 1;
}

/** Takes a product from an account; false when it did not have it. */
export async function removeAccountProduct(accountId: string, productId: string): Promise<boolean> {
  const rows = await database()
    .delete(accountProducts)
    .where(isOf(accountId, productId))
    .returning({ productId: accountProducts.productId });
  return rows.length === 1;
}

/** Whether an account has a product; nobody's id costs the same query. */
export async function hasProduct(accountId: string | null, productId: string): Promise<boolean> {
  const rows = await database()
    .select({ productId: accountProducts.productId })
    .from(accountProducts)
    .where(isOf(accountId ?? NOBODY, productId));
  return rows.length === 1;
}

function isOf(accountId: string, productId: string) {
  return and(eq(accountProducts.accountId, accountId), eq(accountProducts.productId, productId));
}
