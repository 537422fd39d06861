import postgres from "postgres";
import { expect, it } from "vitest";
import { ROWS_AT_ONCE } from "@/db/old-rows";
import { removeThrottles } from "@/db/throttles";
import { databaseUrl, useDatabase } from "@/lib/testing/database";
import { rowCounts } from "@/lib/testing/effects";
import { start } from "@/lib/testing/people";
import { tidyUp } from "./housekeeping";

useDatabase();

const old = Array.from({ length: 2 * ROWS_AT_ONCE }, (_, index) => ({ key: `old/${index}` }));

it("X1: the housekeeping of two processes at once: none waits for the other, and everything old goes", async () => {
  await removeThrottles(old.slice(0, ROWS_AT_ONCE));
  await removeThrottles(old.slice(ROWS_AT_ONCE));
  await Promise.all([tidyUp(start), tidyUp(start), tidyUp(start)]);
  expect(await rowCounts()).toMatchObject({ throttles: 0 });
});

it("X1: a row that somebody holds is left for the next round, and nobody waits for it", async () => {
  await removeThrottles(old.slice(0, 10));
  const sql = postgres(databaseUrl(), { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (held) => {
      await held`select key from throttles where key = 'old/3' for update`;
      await tidyUp(start);
      expect(await rowCounts()).toMatchObject({ throttles: 1 });
    });
  } finally {
    await sql.end();
  }
  await tidyUp(start);
  expect(await rowCounts()).toMatchObject({ throttles: 0 });
});

it("X1: a row that began to count again meanwhile stays", async () => {
  await removeThrottles(old.slice(0, 1));
  const sql = postgres(databaseUrl(), { max: 1, onnotice: () => {} });
  try {
    await sql.begin(async (counting) => {
      await counting`update throttles set forget_at = '2026-11-21T15:00:00Z'`;
      await tidyUp(start);
    });
    await tidyUp(start);
    expect(await rowCounts()).toMatchObject({ throttles: 1 });
  } finally {
    await sql.end();
  }
});
