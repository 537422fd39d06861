import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";

/** A company's sign-in: its own OpenID provider (SPEC O1). */
export const connections = pgTable("connections", {
  id: id(),
  /** The company's name, as people read it. */
  name: text().notNull().unique(),
  issuer: text().notNull(),
  clientId: text().notNull(),
  /** Sealed under the key ring, for this connection. */
  sealedClientSecret: text().notNull(),
  /** Whom its people ask: the SSO admin's address. */
  contact: text().notNull(),
  state: text({ enum: ["on", "off"] }).notNull(),
  createdAt: moment().notNull(),
});

/** A domain that a company has proved to be its own: exact, in one connection only. */
export const connectionDomains = pgTable("connection_domains", {
  /** A-labels in lower case. */
  domain: text().primaryKey(),
  connectionId: uuid()
    .notNull()
    .references(() => connections.id, { onDelete: "cascade" }),
  provedAt: moment().notNull(),
});
