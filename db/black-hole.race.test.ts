import { afterEach, expect, it } from "vitest";
import { databaseUrl, useDatabase } from "@/lib/testing/database";
import { openFaultyLine, type FaultyLine } from "@/lib/testing/proof/faulty-line";
import { closeDatabase, database, isDatabaseAway, openDatabase, pingDatabase } from "./client";
import { wasDatabaseAwayLately } from "./line";
import { accounts } from "./schema";

useDatabase();

const MANY = 60;
/** 3 s is the promise, and room for a machine that does other things; ten at a time would take six times as long. */
const ANSWERED_WITHIN_MS = 6_000;
let line: FaultyLine;
afterEach(async () => {
  line.set("open");
  await closeDatabase();
  await line.close();
  await openDatabase({ url: databaseUrl() });
});

/** Asks many times at once; how long each took, and what came of it. */
function askMany() {
  return Promise.all(
    Array.from({ length: MANY }, async () => {
      const begin = performance.now();
      const outcome = await database()
        .$count(accounts)
        .catch((error: unknown) => error);
      return { outcome, milliseconds: performance.now() - begin };
    }),
  );
}

it("X3: of a database that says nothing more nobody waits longer than 3 s, however many ask at once", async () => {
  line = await openFaultyLine(Number(new URL(databaseUrl()).port));
  await closeDatabase();
  await openDatabase({ url: line.through(databaseUrl()) });
  for (const { outcome } of await askMany()) expect(outcome).toBe(0);

  line.set("silent");
  const first = await askMany();
  expect(Math.max(...first.map(({ milliseconds }) => milliseconds))).toBeLessThan(ANSWERED_WITHIN_MS);
  for (const { outcome } of first) expect(isDatabaseAway(outcome)).toBe(true);
  // Now that it is known, nobody waits at all.
  const begin = performance.now();
  await expect(pingDatabase()).rejects.toThrow();
  expect(performance.now() - begin).toBeLessThan(1_000);
  expect(wasDatabaseAwayLately()).toBe(true);

  // Asked again, on a line that was never answered: the line judges, before the driver has tried twice.
  let judged: unknown;
  const ask = () => pingDatabase().catch((error: Error) => (judged = (error.cause as { code?: unknown })?.code));
  await expect.poll(ask, { timeout: 15_000 }).toBeDefined();
  expect(judged).not.toBe("CONNECT_TIMEOUT");

  line.set("open");
  await expect.poll(() => pingDatabase().then(() => "back"), { timeout: 5_000 }).toBe("back");
  for (const { outcome } of await askMany()) expect(outcome).toBe(0);
});

it("X3: nor does anybody while others go on asking", async () => {
  line = await openFaultyLine(Number(new URL(databaseUrl()).port));
  await closeDatabase();
  await openDatabase({ url: line.through(databaseUrl()) });
  for (let time = 0; time < 3; time++) for (const { outcome } of await askMany()) expect(outcome).toBe(0);

  line.set("silent");
  const begin = performance.now();
  let answeredAfter: number | undefined;
  void pingDatabase().catch(() => (answeredAfter = performance.now() - begin));
  const askOn = async () => {
    void database()
      .$count(accounts)
      .catch(() => {});
    return answeredAfter;
  };
  await expect.poll(askOn, { interval: 20, timeout: 4 * ANSWERED_WITHIN_MS }).toBeDefined();
  expect(answeredAfter).toBeLessThan(ANSWERED_WITHIN_MS);
});
