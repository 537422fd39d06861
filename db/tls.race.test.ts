import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { databaseUrl, useDatabase } from "@/lib/testing/database";
import { startTlsPostgres } from "@/lib/testing/postgres";
import { openFaultyLine, type FaultyLine } from "@/lib/testing/proof/faulty-line";
import { closeDatabase, database, isDatabaseAway, migrateDatabase, openDatabase, pingDatabase } from "./client";
import { readTls } from "./tls";

useDatabase();

/** 3 s is the promise, and room for a machine that does other things. */
const ANSWERED_WITHIN_MS = 6_000;
let server: Awaited<ReturnType<typeof startTlsPostgres>>;
let line: FaultyLine | undefined;
beforeAll(async () => void (server = await startTlsPostgres()));
afterAll(() => server.stop());
beforeEach(closeDatabase);
afterEach(async () => {
  line?.set("open");
  await closeDatabase();
  await line?.close();
  line = undefined;
  await openDatabase({ url: databaseUrl() });
});

/** Whether the line is encrypted, as the server sees it. */
async function isEncrypted(): Promise<boolean> {
  const rows = await database().execute(sql`select ssl from pg_stat_ssl where pid = pg_backend_pid()`);
  return (rows as unknown as { ssl: boolean }[])[0]?.ssl ?? false;
}

async function openThroughLine(): Promise<FaultyLine> {
  line = await openFaultyLine(Number(new URL(server.url).port));
  await openDatabase({ url: `${line.through(server.url)}?sslmode=verify-full&sslrootcert=${server.certificate}` });
  expect(await isEncrypted()).toBe(true);
  return line;
}

describe("SECURITY: lines to PostgreSQL over TLS", () => {
  it.each([
    ["", false],
    ["?sslmode=disable", false],
    ["?sslmode=prefer", true],
    ["?sslmode=require", true],
    ["?ssl=require", true],
  ])("SECURITY: with %j it is encrypted: %s", async (asked, encrypted) => {
    await openDatabase({ url: server.url + asked });
    expect(await isEncrypted()).toBe(encrypted);
  });

  it("SECURITY: whom the certificate vouches for is let in, migrations too", async () => {
    await openDatabase({ url: `${server.url}?sslmode=verify-full&sslrootcert=${server.certificate}` });
    expect(await isEncrypted()).toBe(true);
    await expect(migrateDatabase()).resolves.toBeUndefined();
  });

  it.each([
    ["whom nobody vouches for", () => `${server.url}?sslmode=verify-full`, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [
      "who bears another name",
      () => `${server.url.replace("127.0.0.1", "localhost")}?sslrootcert=${server.certificate}`,
      "ERR_TLS_CERT_ALTNAME_INVALID",
    ],
  ])("SECURITY: %s is asked nothing", async (_who, address, code) => {
    await openDatabase({ url: address() });
    const error: unknown = await pingDatabase().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ cause: { code } });
    expect(isDatabaseAway(error)).toBe(true);
  });

  it("SECURITY: who does not speak TLS is asked nothing, but where that was allowed", async () => {
    await openDatabase({ url: `${databaseUrl()}?sslmode=require` });
    await expect(pingDatabase()).rejects.toMatchObject({ cause: { message: "The database does not speak TLS." } });
    await closeDatabase();
    await openDatabase({ url: `${databaseUrl()}?sslmode=prefer` });
    expect(await isEncrypted()).toBe(false);
  });

  it("SECURITY: a mode that nobody knows is refused at the start", () => {
    for (const mode of ["yes", "", "constructor"]) {
      expect(() => readTls(`postgres://a@b/c?sslmode=${mode}`)).toThrow("verify-full");
    }
  });
});

it("X3: over TLS, too, a database that says nothing more is given up on, and found again", async () => {
  const faulty = await openThroughLine();
  faulty.set("silent");
  const begin = performance.now();
  await expect(pingDatabase()).rejects.toThrow();
  expect(performance.now() - begin).toBeLessThan(ANSWERED_WITHIN_MS);
  faulty.set("open");
  await expect.poll(() => pingDatabase().then(() => "back"), { timeout: 5_000 }).toBe("back");
  expect(await isEncrypted()).toBe(true);
});

it("X3: over TLS, too, lines after a break work, however often it happens", async () => {
  const faulty = await openThroughLine();
  for (let time = 0; time < 12; time++) {
    const asked = Array.from({ length: 12 }, () => pingDatabase().catch((error: unknown) => error));
    faulty.set("cut");
    await Promise.all(asked);
    faulty.set("open");
    await expect.poll(() => pingDatabase().then(() => "back"), { timeout: 5_000 }).toBe("back");
  }
  expect(await isEncrypted()).toBe(true);
});
