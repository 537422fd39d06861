import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { ConnectionState } from "@/lib/rules/sign-in-connection";
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
  state: text().$type<ConnectionState>().notNull(),
  createdAt: moment().notNull(),
  /** When somebody got in through it last, while it was on; to the minute. */
  lastSignInAt: moment(),
});

/** A domain of a company: exact, in one connection only. What it proves is for lib/rules/domain-proof.ts. */
export const connectionDomains = pgTable(
  "connection_domains",
  {
    /** A-labels in lower case. */
    domain: text().primaryKey(),
    connectionId: uuid()
      .notNull()
      .references(() => connections.id, { onDelete: "cascade" }),
    /** What its TXT record must say; null where no proof is asked. */
    proofToken: text(),
    provedAt: moment(),
    /** Since when the record has been missing. */
    missingSince: moment(),
    /** When the record was looked for last. */
    lookedAt: moment(),
  },
  (table) => [index().on(table.connectionId)],
);
