import { sql } from "drizzle-orm";
import { afterEach, expect, it } from "vitest";
import { databaseUrl, useDatabase } from "@/lib/testing/database";
import { findAccountByAddress } from "./accounts";
import { closeDatabase, database, inTransaction, openDatabase } from "./client";

useDatabase();
afterEach(async () => {
  await closeDatabase();
  await openDatabase({ url: databaseUrl() });
});

/** How many statements with values one line keeps, of two that were asked for twice. */
function keptOnOneLine(): Promise<number> {
  return inTransaction(async () => {
    for (const name of ["ada", "eve"]) {
      await findAccountByAddress(`${name}@company.example`);
      await database().execute(sql`select ${name}::text`);
    }
    const rows = await database().execute(sql`select name from pg_prepared_statements where parameter_types <> '{}'`);
    return [...(rows as unknown as Iterable<unknown>)].length;
  });
}

it("a line keeps each statement once", async () => {
  expect(await keptOnOneLine()).toBe(2);
});

it("?prepare=false keeps none, for poolers that hand lines from one to the other", async () => {
  await closeDatabase();
  await openDatabase({ url: `${databaseUrl()}?prepare=false` });
  expect(await keptOnOneLine()).toBe(0);
});
