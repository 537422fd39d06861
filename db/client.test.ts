import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { addAccount, findAccountByAddress } from "./accounts";
import {
  afterCommit,
  database,
  inTransaction,
  isDatabaseAway,
  isUniqueViolation,
  migrateDatabase,
  openDatabase,
  pingDatabase,
} from "./client";
import { accounts } from "./schema";

useDatabase();

const now = new Date("2026-11-21T14:00:00Z");
const add = (name: string) =>
  addAccount({
    emailAddress: `${name}@company.example`,
    firstName: "Ada",
    lastName: "Byron",
    agreedToTermsAt: now,
    createdAt: now,
  });
const there = () => database().$count(accounts);

it("M2: what happens in a transaction happens together or not at all, also what joined it", async () => {
  const failing = inTransaction(async () => {
    await add("ada");
    await inTransaction(() => add("eve"));
    expect(await there()).toBe(2);
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect(await there()).toBe(0);
});

it("M2: nobody sees a transaction before it commits, and two at once do not mix", async () => {
  const seen = await Promise.all(
    ["ada", "eve", "joe"].map((name) =>
      inTransaction(async () => {
        await add(name);
        return (await findAccountByAddress(`${name}@company.example`)) !== undefined;
      }),
    ),
  );
  expect(seen).toEqual([true, true, true]);
  expect(await there()).toBe(3);
});

it("M2: what waits for the commit runs after it, once, and never when it fails", async () => {
  const said: string[] = [];
  await inTransaction(async () => {
    afterCommit(() => said.push("committed"));
    await inTransaction(async () => afterCommit(() => said.push("inner")));
    await add("ada");
    expect(said).toEqual([]);
  });
  const failing = inTransaction(async () => {
    afterCommit(() => said.push("failed"));
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  afterCommit(() => said.push("at once"));
  expect(said).toEqual(["committed", "inner", "at once"]);
});

it("X1: migrations run again change nothing, and a second database is refused", async () => {
  await add("ada");
  await Promise.all([migrateDatabase(), migrateDatabase()]);
  expect(await there()).toBe(1);
  await expect(openDatabase({ folder: "memory" })).rejects.toThrow("open already");
  await expect(pingDatabase()).resolves.toBeUndefined();
});

it("X3: tells a wrong statement from a database that is away", async () => {
  const row = {
    emailAddress: "ada@company.example",
    firstName: "",
    lastName: "",
    agreedToTermsAt: now,
    createdAt: now,
  };
  await database().insert(accounts).values(row);
  const twice = await database()
    .insert(accounts)
    .values(row)
    .catch((error: unknown) => error);
  expect([isUniqueViolation(twice), isDatabaseAway(twice)]).toEqual([true, false]);
  for (const code of ["ECONNREFUSED", "57P01", "08006", "53300", "CONNECT_TIMEOUT", "CONNECTION_CLOSED"]) {
    const away = new Error("Failed query", { cause: Object.assign(new Error("gone"), { code }) });
    expect([code, isDatabaseAway(away), isUniqueViolation(away)]).toEqual([code, true, false]);
  }
  for (const nothing of [null, "ECONNREFUSED", new Error("x")]) expect(isDatabaseAway(nothing)).toBe(false);
});
