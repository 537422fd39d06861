import { expect, it } from "vitest";
import { closeDatabase, migrateDatabase, openDatabase } from "@/db/client";
import { useDatabase } from "@/lib/testing/database";
import { freePort } from "@/lib/testing/postgres";
import { isDatabaseThere } from "./health";

useDatabase();

it("X3: the portal is ready when its database answers", async () => {
  expect(await isDatabaseThere()).toBe(true);
});

it("X3: it is not while the database is away, and says so within 3 s", async () => {
  await closeDatabase();
  expect(await isDatabaseThere()).toBe(false);
  await openDatabase({ url: `postgres://nobody@127.0.0.1:${await freePort()}/nothing` });
  const begun = performance.now();
  expect(await isDatabaseThere()).toBe(false);
  expect(performance.now() - begun).toBeLessThan(3000);
  await closeDatabase();
  await openDatabase({ folder: "memory" });
  await migrateDatabase();
  expect(await isDatabaseThere()).toBe(true);
});
