import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { addAttempt } from "./attempts";
import { database, inTransaction, isUniqueViolation } from "./client";
import { claimOneTimeCode, endOneTimeCodes, findNewestCode, replaceOneTimeCode } from "./one-time-codes";
import { oneTimeCodes } from "./factor-schema";

useDatabase();

const start = new Date("2026-11-21T14:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const ALLOWED = 5;

beforeEach(() =>
  addAttempt({
    id: "attempt",
    purpose: "create-account",
    address: "ada@company.example",
    returnTo: "/",
    startedAt: start,
    lastStepAt: start,
  }),
);

const newCode = (digest: string, sentAt = start) => ({
  id: randomUUID(),
  attemptId: "attempt",
  purpose: "create-account",
  digest,
  keyId: "k1",
  sentAt,
  expiresAt: new Date(sentAt.getTime() + 600_000),
});

/** A live code whose digest is "right". */
async function liveCode() {
  const code = newCode("right");
  await replaceOneTimeCode(code);
  const attempt = (digest: string, now = start) => claimOneTimeCode({ id: code.id, digest }, ALLOWED, now);
  return { ...code, attempt };
}

it("S4: right, it is spent: once, however many try at once", async () => {
  const { attempt } = await liveCode();
  const tries = await Promise.all(Array.from({ length: 50 }, () => attempt("right", after(1))));
  expect(tries.filter(Boolean)).toHaveLength(1);
  expect(await findNewestCode("attempt")).toMatchObject({ usedAt: after(1), endedAt: after(1), wrongTries: 0 });
});

it("S4: wrong, it is counted, and ends with the fifth, however many try at once", async () => {
  const { attempt } = await liveCode();
  for (let turn = 1; turn < ALLOWED; turn++) expect(await attempt("wrong")).toBe(false);
  expect(await findNewestCode("attempt")).toMatchObject({ wrongTries: 4, endedAt: null });
  await Promise.all(Array.from({ length: 20 }, () => attempt("wrong", after(1))));
  expect(await findNewestCode("attempt")).toMatchObject({ wrongTries: 5, endedAt: after(1), usedAt: null });
  expect(await attempt("right")).toBe(false);
});

it("S4: is good for the tenth minute's last moment, and not for the next", async () => {
  const { attempt } = await liveCode();
  expect(await attempt("right", after(600))).toBe(false);
  expect(await findNewestCode("attempt")).toMatchObject({ wrongTries: 0 });
  expect(await attempt("right", after(599.999))).toBe(true);
});

it("S4: a newer one ends the older; ended by hand, none is left", async () => {
  const older = await liveCode();
  const newer = newCode("newer", after(30));
  await replaceOneTimeCode(newer);
  expect(await findNewestCode("attempt")).toMatchObject({ id: newer.id, endedAt: null, mail: null });
  expect(await older.attempt("right", after(30))).toBe(false);
  await endOneTimeCodes("attempt", after(31));
  expect(await claimOneTimeCode({ id: newer.id, digest: "newer" }, ALLOWED, after(31))).toBe(false);
});

it("S4: the database itself refuses a second live code, and then the first one stays", async () => {
  const { attempt } = await liveCode();
  const both = inTransaction(async () => {
    await replaceOneTimeCode(newCode("second", after(30)));
    await database()
      .insert(oneTimeCodes)
      .values(newCode("third", after(31)));
  });
  expect(isUniqueViolation(await both.catch((error: unknown) => error))).toBe(true);
  expect(await attempt("right", after(31))).toBe(true);
});
