import { randomBytes } from "node:crypto";
import { getTableName, is, sql } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import * as addressChangeSchema from "@/db/address-change-schema";
import * as caseSchema from "@/db/case-schema";
import { closeDatabase, database, migrateDatabase, openDatabase } from "@/db/client";
import * as connectionSchema from "@/db/connection-schema";
import * as factorSchema from "@/db/factor-schema";
import * as mailReportSchema from "@/db/mail-report-schema";
import * as mailSchema from "@/db/mail-schema";
import * as preferenceSchema from "@/db/preference-schema";
import * as productSchema from "@/db/product-schema";
import * as profileSchema from "@/db/profile-schema";
import * as recoverySchema from "@/db/account-recovery-schema";
import * as schema from "@/db/schema";
import * as supportSchema from "@/db/support-schema";
import * as throttleSchema from "@/db/throttle-schema";
import { parseSettings, type Settings } from "@/lib/env";
import { createDatabase, dropDatabase } from "./postgres";
import "./provide-postgres";

const house = globalThis as typeof globalThis & { latchkeySettings?: Settings; latchkeyConnection?: unknown };

/** The same two keys in every run, newest first, so that what was made with the older one can be tested too. */
const TEST_KEYS = [
  `test-2:${Buffer.alloc(32, 2).toString("base64")}`,
  `test-1:${Buffer.alloc(32, 1).toString("base64")}`,
];

/**
 * Sets this process's settings as the product would read them from these environment variables; what is not named is
 * as in demo mode. Under `useDatabase()` they last until the test ends.
 */
export function testSettings(variables: Record<string, string> = {}): Settings {
  house.latchkeySettings = parseSettings({ SECRET_KEYS: TEST_KEYS.join(","), LOG_LEVEL: "error", ...variables });
  return house.latchkeySettings;
}

const onPostgres = { url: "", name: "" };

/**
 * Gives every test of the calling file an empty, migrated database and the settings of `testSettings()`: PGlite in
 * memory, one for all files of a worker, for it takes seconds to start; or, in Vitest's projects on real PostgreSQL, a
 * database of the file's own.
 */
export function useDatabase(): void {
  const server = inject("postgresUrl");
  beforeAll(async () => {
    testSettings();
    if (server) await openDatabase({ url: await freshDatabase(server) });
    else if (!house.latchkeyConnection) await openDatabase({ folder: "memory" });
    await migrateDatabase();
  });
  beforeEach(() => void testSettings());
  afterEach(emptyDatabase);
  afterAll(async () => {
    if (!server) return;
    await closeDatabase();
    await dropDatabase(server, onPostgres.name);
  });
}

/** Where this file's PostgreSQL database is, for a second process that a race test starts. */
export function databaseUrl(): string {
  if (!onPostgres.url) throw new Error("Only Vitest's projects on PostgreSQL have an address for its database.");
  return onPostgres.url;
}

async function freshDatabase(server: string): Promise<string> {
  onPostgres.name = `latchkey_test_${randomBytes(8).toString("hex")}`;
  onPostgres.url = await createDatabase(server, onPostgres.name);
  return onPostgres.url;
}

/** Every table of the product. */
export function listTables(): PgTable[] {
  return Object.values({
    ...schema,
    ...throttleSchema,
    ...connectionSchema,
    ...factorSchema,
    ...mailSchema,
    ...caseSchema,
    ...mailReportSchema,
    ...supportSchema,
    ...preferenceSchema,
    ...productSchema,
    ...addressChangeSchema,
    ...profileSchema,
    ...recoverySchema,
  }).filter((part) => is(part, PgTable));
}

/** Takes all rows away. PostgreSQL takes forty times as long to truncate that many tables, for it makes new files. */
async function emptyDatabase(): Promise<void> {
  const deletions = listTables().map((table) => `delete from "${getTableName(table)}";`);
  const all = `set local session_replication_role = replica; ${deletions.join(" ")}`;
  await database().execute(sql.raw(`do $$ begin ${all} end $$`));
}
