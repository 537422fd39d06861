import { sql } from "drizzle-orm";
import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, moment } from "./columns";
import { accounts, attempts, sessions } from "./schema";

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
    // For the removal of an account.
    index("one_time_codes_of_an_account")
      .on(table.accountId)
      .where(sql`account_id is not null`),
    // The database itself keeps it to one live code an attempt.
    uniqueIndex("one_live_code_an_attempt")
      .on(table.attemptId)
      .where(sql`ended_at is null`),
  ],
);

/** The authenticator app of an account, when it is on. */
export const authenticators = pgTable(
  "authenticators",
  {
    accountId: uuid()
      .primaryKey()
      .references(() => accounts.id, { onDelete: "cascade" }),
    /** The shared key (base32), sealed under the key ring. */
    sealedKey: text().notNull(),
    /** The last time step whose code was taken: it and all before it are spent (RFC 6238 §5.2). */
    lastTimeStep: integer().notNull(),
    /** Steps whose codes were entered when they were not good: they never will be (SPEC H5). */
    burntTimeSteps: integer()
      .array()
      .notNull()
      .default(sql`'{}'`),
    turnedOnAt: moment().notNull(),
    /** The app that this one took the place of: its codes are known again, and let nobody in. */
    formerSealedKey: text(),
    replacedAt: moment(),
  },
  (table) => [
    index("replaced_authenticators")
      .on(table.replacedAt)
      .where(sql`replaced_at is not null`),
  ],
);

/**
 * Backup codes. One is offered with a session, sealed, until it is ticked as saved; from then on it is the account's
 * one active code and only its digest is kept.
 */
export const backupCodes = pgTable(
  "backup_codes",
  {
    id: id(),
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    digest: text().notNull(),
    keyId: text().notNull(),
    /** While it is offered: the session that shows it, and the code. */
    sessionId: uuid()
      .unique()
      .references(() => sessions.id, { onDelete: "cascade" }),
    sealedCode: text(),
    generatedAt: moment().notNull(),
    activatedAt: moment(),
    /** When it was used up or replaced. */
    endedAt: moment(),
  },
  (table) => [
    index().on(table.accountId),
    index("ended_backup_codes")
      .on(table.endedAt)
      .where(sql`ended_at is not null`),
    // The database itself keeps it to one active code an account.
    uniqueIndex("one_active_backup_code_an_account")
      .on(table.accountId)
      .where(sql`activated_at is not null and ended_at is null`),
  ],
);

/** Sign-ins elsewhere that stand for an account's password: Google's (SPEC C6). One of each kind an account. */
export const linkedSignIns = pgTable(
  "linked_sign_ins",
  {
    accountId: uuid()
      .notNull()
      .references(() => accounts.id, { onDelete: "cascade" }),
    provider: text({ enum: ["google"] }).notNull(),
    /** Who the person is there; never the address. */
    subject: text().notNull(),
    /** The address there when it was linked, for its owner to recognise. */
    emailAddress: text().notNull(),
    linkedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.provider] }),
    uniqueIndex().on(table.provider, table.subject),
  ],
);
