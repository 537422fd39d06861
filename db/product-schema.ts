import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { LicenseKind } from "@/lib/rules/license";
import type { PrivacyPlace } from "@/lib/rules/product";
import { id, moment } from "./columns";
import { accounts } from "./schema";

/** A desktop product, made by the operators' command line (SPEC G4). */
export const products = pgTable(
  "products",
  {
    id: id(),
    name: text().notNull(),
    versionYear: integer().notNull(),
    /** Whether it goes by the account's choices; otherwise it is set in the product, on each device. */
    accountWide: boolean().notNull(),
    privacyPlace: text().$type<PrivacyPlace>().notNull(),
    /** The digest of the token with which it asks. */
    tokenDigest: text().notNull().unique(),
    addedAt: moment().notNull(),
  },
  (table) => [uniqueIndex().on(table.name, table.versionYear)],
);

/** Who has which product. */
export const accountProducts = pgTable(
  "account_products",
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: "cascade" }),
    addedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.accountId, table.productId] }), index().on(table.productId)],
);

/** A device on which somebody opened a product. */
export const productDevices = pgTable(
  "product_devices",
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    productId: uuid()
      .notNull()
      .references(() => products.id, { onDelete: "cascade" }),
    /** The digest of what the product calls the device. */
    deviceDigest: text().notNull(),
    name: text().notNull(),
    lastSeenAt: moment().notNull(),
    /** When it was opened without a code being due, or with the code; null until then (SPEC S9). */
    lastOpenedAt: moment(),
    /** The account's epoch then: a new password, a changed method and "Sign out everywhere" sign out here too. */
    accountEpoch: integer().notNull(),
    signedOutAt: moment(),
    /** When the person chose to trust this device, with the epoch of that moment. */
    trustedAt: moment(),
    trustedEpoch: integer(),
  },
  (table) => [
    uniqueIndex().on(table.accountId, table.productId, table.deviceDigest),
    index().on(table.accountId, table.deviceDigest),
    index().on(table.productId),
    index().on(table.lastSeenAt),
  ],
);

/** Serial numbers and license servers that a person added to the account (SPEC C8). Only their form was checked. */
export const licenses = pgTable(
  "licenses",
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    kind: text().$type<LicenseKind>().notNull(),
    value: text().notNull(),
    addedAt: moment().notNull(),
  },
  (table) => [uniqueIndex().on(table.accountId, table.kind, table.value)],
);
