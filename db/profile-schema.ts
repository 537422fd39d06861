import { customType, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { moment } from "./columns";
import { accounts } from "./schema";

const bytes = customType<{ data: Buffer; driverData: Uint8Array }>({
  dataType: () => "bytea",
  fromDriver: (read) => Buffer.from(read),
});

/** What a person tells of themselves besides their name (SPEC G1). Nothing there yet: null. */
export const profiles = pgTable("profiles", {
  accountId: uuid()
    .primaryKey()
    .references(() => accounts.id, { onDelete: "cascade" }),
  phone: text(),
  postalAddress: text(),
  jobTitle: text(),
  company: text(),
  /** An IANA name, such as "Europe/Berlin". */
  timeZone: text(),
});

/** A person's picture, drawn anew by us (lib/photo/square-photo.ts). */
export const photos = pgTable("photos", {
  accountId: uuid()
    .primaryKey()
    .references(() => accounts.id, { onDelete: "cascade" }),
  image: bytes().notNull(),
  /** Of the image: says which one a page or a cache holds. */
  digest: text().notNull(),
  changedAt: moment().notNull(),
});
