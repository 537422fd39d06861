import { and, asc, eq, gt } from "drizzle-orm";
import { database } from "./client";
import { inPages, type ExportOwner } from "./exported-rows";
import { communicationChoices, privacyHistory } from "./preference-schema";
import { accountProducts, licenses, productDevices, products } from "./product-schema";

/** What somebody chose, and what is known of their products, for themselves (SPEC G5). */

export async function* exportCommunicationChoices({ id }: ExportOwner) {
  const { kind, wanted, changedAt } = communicationChoices;
  yield await database()
    .select({ kind, wanted, changedAt })
    .from(communicationChoices)
    .where(eq(communicationChoices.accountId, id))
    .orderBy(asc(kind));
}

export function exportPrivacyHistory({ id: accountId }: ExportOwner) {
  const { id, at, choice, before, after: chosen, wordingId, wording } = privacyHistory;
  return inPages((after, limit) =>
    database()
      .select({ id, at, choice, before, after: chosen, wordingId, wording })
      .from(privacyHistory)
      .where(and(eq(privacyHistory.accountId, accountId), gt(id, after)))
      .orderBy(asc(id))
      .limit(limit),
  );
}

export async function* exportProducts({ id }: ExportOwner) {
  yield await database()
    .select({ product: products.name, versionYear: products.versionYear, addedAt: accountProducts.addedAt })
    .from(accountProducts)
    .innerJoin(products, eq(products.id, accountProducts.productId))
    .where(eq(accountProducts.accountId, id))
    .orderBy(asc(accountProducts.addedAt));
}

export async function* exportProductDevices({ id }: ExportOwner) {
  const { name, lastSeenAt, lastOpenedAt, signedOutAt, trustedAt } = productDevices;
  yield await database()
    .select({ product: products.name, name, lastSeenAt, lastOpenedAt, signedOutAt, trustedAt })
    .from(productDevices)
    .innerJoin(products, eq(products.id, productDevices.productId))
    .where(eq(productDevices.accountId, id))
    .orderBy(asc(lastSeenAt));
}

export async function* exportLicenses({ id }: ExportOwner) {
  const { kind, value, addedAt } = licenses;
  yield await database()
    .select({ kind, value, addedAt })
    .from(licenses)
    .where(eq(licenses.accountId, id))
    .orderBy(asc(addedAt));
}
