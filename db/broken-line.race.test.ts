import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterEach, expect, it } from "vitest";
import { databaseUrl, useDatabase } from "@/lib/testing/database";
import { openFaultyLine, type FaultyLine } from "@/lib/testing/proof/faulty-line";
import { closeDatabase, database, inTransaction, isDatabaseAway, openDatabase, pingDatabase } from "./client";
import { accounts } from "./schema";

useDatabase();

/** More than the pool has lines: each of them is lost some time. */
const TIMES = 25;
let line: FaultyLine;
afterEach(async () => {
  line.set("open");
  await closeDatabase();
  await line.close();
  await openDatabase({ url: databaseUrl() });
});

async function openThroughLine(): Promise<void> {
  line = await openFaultyLine(Number(new URL(databaseUrl()).port));
  await closeDatabase();
  await openDatabase({ url: line.through(databaseUrl()) });
}

it("X3: a line that is ended politely before it was answered is told at once, not tried for ever", async () => {
  await openThroughLine();
  line.set("ended");
  const error: unknown = await pingDatabase().catch((reason: unknown) => reason);
  expect(isDatabaseAway(error)).toBe(true);

  line.set("open");
  await expect(pingDatabase()).resolves.toBeUndefined();
});

it("X3: whoever asks while all lines are cut gets a word, and the lines after it work, however often it happens", async () => {
  await openThroughLine();
  for (let time = 0; time < TIMES; time++) {
    const asked = [
      ...Array.from({ length: 6 }, () => database().$count(accounts)),
      ...Array.from({ length: 6 }, () =>
        inTransaction(async () => {
          await database().$count(accounts);
          return database().$count(accounts);
        }),
      ),
    ].map((each) => each.catch((error: unknown) => error));
    // Different moments: while lines are opened, while they are written to, while they are read.
    for (let turn = 0; turn < time; turn++) await new Promise((resolve) => setImmediate(resolve));
    line.set("cut");
    const late = database()
      .$count(accounts)
      .catch((error: unknown) => error);
    for (const outcome of await Promise.all([...asked, late]))
      if (outcome !== 0) expect(isDatabaseAway(outcome)).toBe(true);
    line.set("open");
    await expect(pingDatabase()).resolves.toBeUndefined();
  }
});

it("X3: a line that is lost alone takes no answer of the others along", async () => {
  await openThroughLine();
  const slow = () => database().execute(sql`select 'slow' as word, pg_sleep(1)`);
  const asked = [slow(), slow(), slow(), slow()].map((each) => each.then(() => "answered", isDatabaseAway));
  const beside = postgres(databaseUrl(), { max: 1 });
  try {
    const running = beside`from pg_stat_activity where state = 'active' and query like 'select ''slow''%' and datname = current_database()`;
    await expect.poll(async () => (await beside`select ${running}`).length).toBe(4);
    await beside`select pg_terminate_backend(pid) ${running} limit 1`;
    expect((await Promise.all(asked)).sort()).toEqual(["answered", "answered", "answered", true]);
  } finally {
    await beside.end();
  }
});
