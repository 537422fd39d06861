import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";

const id = () => uuid().primaryKey().defaultRandom();
const moment = () => timestamp({ withTimezone: true, mode: "date" });

/** A person's account. One address, one account (SPEC C7): the address is stored in its one canonical form. */
export const accounts = pgTable("accounts", {
  id: id(),
  emailAddress: text().notNull().unique(),
  firstName: text().notNull(),
  lastName: text().notNull(),
  /** bcrypt over a peppered digest; the key's id says which pepper, so that it can be renewed at sign-in. */
  passwordHash: text(),
  passwordKeyId: text(),
  /** Sessions, trust and open attempts carry the epoch they began in; raising it ends them all at once. */
  authEpoch: integer().notNull().default(0),
  language: text().notNull().default("en"),
  agreedToTermsAt: moment().notNull(),
  createdAt: moment().notNull(),
});

/** One journey: facts only, never a step (see lib/rules/attempt.ts). The key is the digest of a cookie's token. */
export const attempts = pgTable(
  "attempts",
  {
    id: text().primaryKey(),
    purpose: text({ enum: ["sign-in", "create-account", "reset-password"] }).notNull(),
    address: text().notNull(),
    accountId: uuid().references(() => accounts.id, { onDelete: "cascade" }),
    accountEpoch: integer(),
    proved: text()
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Set when the person chose to trust this device; the device is made when the attempt is redeemed. */
    trustChosen: boolean().notNull().default(false),
    trustedDeviceId: uuid(),
    knownBrowserId: uuid(),
    returnTo: text().notNull(),
    startedAt: moment().notNull(),
    lastStepAt: moment().notNull(),
    redeemedAt: moment(),
  },
  (table) => [index().on(table.startedAt), index().on(table.accountId)],
);

/** A mailed one-time code: a keyed digest, good for one attempt, once. */
export const oneTimeCodes = pgTable(
  "one_time_codes",
  {
    id: id(),
    attemptId: text()
      .notNull()
      .references(() => attempts.id, { onDelete: "cascade" }),
    accountId: uuid(),
    purpose: text().notNull(),
    digest: text().notNull(),
    keyId: text().notNull(),
    mailId: uuid(),
    wrongTries: integer().notNull().default(0),
    sentAt: moment().notNull(),
    expiresAt: moment().notNull(),
    /** When it was used up, or when a newer one took its place. */
    endedAt: moment(),
    usedAt: moment(),
  },
  (table) => [
    index().on(table.attemptId),
    // The database itself keeps it to one live code an attempt.
    uniqueIndex("one_live_code_an_attempt")
      .on(table.attemptId)
      .where(sql`ended_at is null`),
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
  (table) => [uniqueIndex().on(table.tokenDigest, table.accountId), index().on(table.accountId)],
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
  (table) => [uniqueIndex().on(table.tokenDigest, table.accountId), index().on(table.accountId)],
);

/** Counts of tries, one row a limit and subject (see lib/rules/throttle.ts). */
export const throttles = pgTable(
  "throttles",
  {
    key: text().primaryKey(),
    /** Epoch milliseconds of the tries that still count, oldest first. */
    tries: jsonb().$type<number[]>().notNull().default([]),
    /** How many waits followed each other; each is twice the one before. */
    waits: integer().notNull().default(0),
    waitUntil: moment(),
    forgetAt: moment().notNull(),
  },
  (table) => [index().on(table.forgetAt)],
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
  (table) => [index().on(table.accountId, table.at)],
);
