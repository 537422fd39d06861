import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import type { RefusedStep } from "@/lib/rules/authenticator-drift";
import type { Change } from "@/lib/rules/reauthentication";
import type { GoogleIdentity } from "@/lib/rules/google-identity";
import type { CompanyIdentity } from "@/lib/rules/sign-in-connection";
import type { Plan } from "@/lib/rules/support-level";
import { id, moment } from "./columns";
import { connections } from "./connection-schema";

/** A person's account. One address, one account (SPEC C7): the address is stored in its one canonical form. */
export const accounts = pgTable(
  "accounts",
  {
    id: id(),
    emailAddress: text().notNull().unique(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    /** bcrypt over a peppered digest; the key's id says which pepper, so that it can be renewed at sign-in. */
    passwordHash: text(),
    passwordKeyId: text(),
    /** Sessions, trust and open attempts carry the epoch they began in; raising it ends them all at once. */
    authEpoch: integer().notNull().default(0),
    /** Until then the mailbox proves no second step (SPEC P5): set by a reset through mail while an app was on. */
    mailboxHeldUntil: moment(),
    language: text().notNull().default("en"),
    /** Support staff (SPEC H6): made by the operators' command line alone. */
    isStaff: boolean().notNull().default(false),
    /** Which support the person has (SPEC H8). */
    plan: text().$type<Plan>().notNull().default("standard"),
    /** Of a managed account: whose it is, and who its person is there (SPEC O2). It has no factor of its own. */
    connectionId: uuid().references(() => connections.id),
    subject: text(),
    /** Unknown of a managed account: its company agreed. */
    agreedToTermsAt: moment(),
    createdAt: moment().notNull(),
    /** When its owner asked for its end (SPEC G5): it can be kept until it is really removed (lib/rules/account-deletion.ts). */
    deletionStartedAt: moment(),
  },
  (table) => [
    uniqueIndex().on(table.connectionId, table.subject),
    // Each start asks for demo people; adding a domain asks who is there already.
    index("accounts_of_a_domain").on(sql`split_part(email_address, '@', 2)`),
    index("accounts_of_staff")
      .on(table.emailAddress)
      .where(sql`is_staff`),
    index("accounts_to_be_deleted")
      .on(table.deletionStartedAt)
      .where(sql`deletion_started_at is not null`),
  ],
);

/** One journey: facts only, never a step (see lib/rules/attempt.ts). The key is the digest of a cookie's token. */
export const attempts = pgTable(
  "attempts",
  {
    id: text().primaryKey(),
    purpose: text({
      enum: ["sign-in", "create-account", "reset-password", "reauthenticate", "change-address"],
    }).notNull(),
    address: text().notNull(),
    accountId: uuid().references(() => accounts.id, { onDelete: "cascade" }),
    accountEpoch: integer(),
    proved: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Set when the person chose to trust this device; the device is made when the attempt is redeemed. */
    trustChosen: boolean().notNull().default(false),
    /** Set when the person chose to stay signed in for 30 days (SPEC S8). */
    stayChosen: boolean().notNull().default(false),
    trustedDeviceId: uuid(),
    knownBrowserId: uuid(),
    /** Re-authentication only: the one change it is for, in which session, and the key of the app to be set up. */
    change: text().$type<Change>(),
    sessionId: uuid().references(() => sessions.id, { onDelete: "cascade" }),
    sealedNewKey: text(),
    /** Refused codes that the app shows at another time (lib/rules/authenticator-drift.ts), oldest first. */
    refusedAppSteps: jsonb().$type<RefusedStep[]>().notNull().default([]),
    /** Company sign-in: where it goes, and who its verified answer says it is (SPEC O1, O2). */
    connectionId: uuid().references(() => connections.id, { onDelete: "cascade" }),
    companyIdentity: jsonb().$type<CompanyIdentity>(),
    /** Where Google stands for the password, and who its verified answer says it is: linked when the attempt is redeemed (SPEC C6). */
    provider: text({ enum: ["google"] }),
    googleIdentity: jsonb().$type<GoogleIdentity>(),
    /** When the owner was told that somebody has the password but not the second step. */
    ownerAlertedAt: moment(),
    returnTo: text().notNull(),
    startedAt: moment().notNull(),
    lastStepAt: moment().notNull(),
    redeemedAt: moment(),
  },
  (table) => [
    index().on(table.startedAt),
    index().on(table.accountId),
    // An account's removal and its copy ask for what was begun with its address.
    index().on(table.address),
    // A session or connection that goes takes its attempts along.
    index("attempts_of_a_session")
      .on(table.sessionId)
      .where(sql`session_id is not null`),
    index("attempts_of_a_connection")
      .on(table.connectionId)
      .where(sql`connection_id is not null`),
  ],
);

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    tokenDigest: text().notNull().unique(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    accountEpoch: integer().notNull(),
    userAgent: text().notNull(),
    networkAddress: text().notNull(),
    createdAt: moment().notNull(),
    lastSeenAt: moment().notNull(),
    /** The latest moment, whatever the activity. */
    expiresAt: moment().notNull(),
    /** No idle limit (SPEC S8). */
    staysSignedIn: boolean().notNull().default(false),
  },
  (table) => [index().on(table.accountId), index().on(table.expiresAt)],
);

/** A browser that may skip the emailed code for this account (SPEC S7). */
export const trustedDevices = pgTable(
  "trusted_devices",
  {
    id: id(),
    tokenDigest: text().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    accountEpoch: integer().notNull(),
    userAgent: text().notNull(),
    networkAddress: text().notNull(),
    trustedAt: moment().notNull(),
    lastUsedAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex().on(table.tokenDigest, table.accountId),
    index().on(table.accountId),
    // For the housekeeping, as every index on a moment alone.
    index().on(table.trustedAt),
  ],
);

/** A browser in which this account completed a sign-in before (SPEC S12). It skips nothing. */
export const knownBrowsers = pgTable(
  "known_browsers",
  {
    id: id(),
    tokenDigest: text().notNull(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    lastSignInAt: moment().notNull(),
  },
  (table) => [
    uniqueIndex().on(table.tokenDigest, table.accountId),
    index().on(table.accountId),
    index().on(table.lastSignInAt),
  ],
);

/** The "this was not me" links in mails to the owner: each works once, without signing in (SPEC T6). */
export const ownerAlerts = pgTable(
  "owner_alerts",
  {
    /** The digest of the link's token. */
    id: text().primaryKey(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    sentAt: moment().notNull(),
    usedAt: moment(),
  },
  (table) => [index().on(table.accountId), index().on(table.sentAt)],
);

/** What happened to an account, for its owner and for support. Never holds a secret. */
export const accountEvents = pgTable(
  "account_events",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    userAgent: text().notNull(),
    networkAddress: text().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.accountId, table.at), index().on(table.accountId, table.id), index().on(table.at)],
);
