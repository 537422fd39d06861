import { afterEach, expect, it } from "vitest";
import { closeDatabase, openDatabase } from "@/db/client";
import { useDatabase } from "@/lib/testing/database";
import { freePort } from "@/lib/testing/postgres";
import { isDatabaseThere } from "./health";

useDatabase();

const house = globalThis as typeof globalThis & { latchkeyConnection?: unknown };
let connection: unknown;
afterEach(() => {
  house.latchkeyConnection = connection ?? house.latchkeyConnection;
});

it("X3: the portal is ready when its database answers", async () => {
  expect(await isDatabaseThere()).toBe(true);
});

it("X3: it is not while the database is away, and says so within 3 s", async () => {
  connection = house.latchkeyConnection;
  house.latchkeyConnection = undefined;
  expect(await isDatabaseThere()).toBe(false);
  await openDatabase({ url: `postgres://nobody@127.0.0.1:${await freePort()}/nothing` });
  const begun = performance.now();
  expect(await isDatabaseThere()).toBe(false);
  expect(performance.now() - begun).toBeLessThan(3000);
  await closeDatabase();
});
