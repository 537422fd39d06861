import { expect, it } from "vitest";
import type { Trier } from "@/lib/rules/limits";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  codeOf,
  enterPassword,
  mustWork,
  newPerson,
  openBrowser,
  provedReset,
  wrongCode,
} from "@/lib/testing/people";
import { countWrongCodes } from "@/lib/testing/second-steps";
import type { Visitor } from "@/lib/rules/visitor";
import { viewAttempt } from "./attempt";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { resetPassword } from "./reset-password";

useDatabase();

const ADDRESS = "ada@company.example";
const begun = after({ hours: 1 });

const enter = (token: string, code: string, browser: Visitor, now: Date) =>
  verifyEmailCode(token, code, { trustChosen: false }, browser, now);

async function failTenTimes(token: string, browser: Visitor, now: Date): Promise<void> {
  const code = await codeOf(token);
  for (let turn = 1; turn <= 10; turn++) {
    expect(await enter(token, wrongCode(code, turn), browser, now)).toMatchObject({ reason: "wrong-code" });
  }
}

const stranger = openBrowser("198.51.100.1");
const strangers: Trier = { address: ADDRESS, network: stranger.networkAddress, knownBrowserId: null };
const countFailures = (now: Date, failures: number) => countWrongCodes("email-code", strangers, now, failures);

it("S12: ten failures in 15 minutes, then none is looked at for 15; the right password clears none of them", async () => {
  await newPerson(ADDRESS);
  const token = await enterPassword(ADDRESS, stranger, begun);
  await failTenTimes(token, stranger, begun);

  const end = after({ minutes: 15 }, begun);
  const early = after({ milliseconds: -1 }, end);
  const again = await enterPassword(ADDRESS, openBrowser("198.51.100.2"), early);
  const refused = { ok: false, reason: "too-many-codes-tried", until: end };
  expect(await enter(again, await codeOf(again), stranger, early)).toEqual(refused);
  const lockedView = {
    step: "locked",
    pages: ["/sign-in/verify/email-code", "/sign-in/verify/backup-code"],
    lock: { until: end },
  };
  expect(await viewAttempt(again, stranger, early)).toMatchObject(lockedView);
  expect(await enter(again, await codeOf(again), stranger, end)).toEqual({ ok: true });
});

it("S12: what strangers fail never locks a known browser, which counts its own", async () => {
  const { browser } = await newPerson(ADDRESS);
  await countFailures(begun, 10);
  const token = await enterPassword(ADDRESS, browser, begun);
  await failTenTimes(token, browser, begun);
  const until = after({ minutes: 15 }, begun);
  expect(await enter(token, "123456", browser, begun)).toMatchObject({ reason: "too-many-codes-tried", until });
});

it("S12: failures before the right password count apart from those after it", async () => {
  await newPerson(ADDRESS);
  const reset = await begin("reset-password", ADDRESS, stranger, begun);
  await failTenTimes(reset, stranger, begun);
  expect(await enter(reset, await codeOf(reset), stranger, begun)).toMatchObject({ reason: "too-many-codes-tried" });
  const signIn = await enterPassword(ADDRESS, stranger, begun);
  expect(await enter(signIn, await codeOf(signIn), stranger, begun)).toEqual({ ok: true });
});

it("S12: codes sent before the right password count apart from those after it", async () => {
  await newPerson(ADDRESS);
  for (let turn = 0; turn < 6; turn++) await begin("reset-password", ADDRESS, stranger, begun);
  const token = await enterPassword(ADDRESS, stranger, begun);
  expect(await codeOf(token)).toMatch(/^\d{6}$/);
  expect(await sendAnotherCode(token, stranger, after({ seconds: 30 }, begun))).toEqual({ ok: true });
});

it("S12: a hundred failures in a row stop emailed codes until a reset through mail", async () => {
  const { browser } = await newPerson(ADDRESS);
  await countFailures(begun, 100);
  const later = after({ days: 2 });
  const token = await enterPassword(ADDRESS, stranger, later);
  expect(await enter(token, await codeOf(token), stranger, later)).toEqual({
    ok: false,
    reason: "email-code-stopped",
    until: null,
  });
  // The other ways stand open: nobody is told to wait for ever.
  expect(await viewAttempt(token, stranger, later)).toMatchObject({ step: "second-step", lock: null });

  const now = after({ minutes: 1 }, later);
  mustWork(await resetPassword(await provedReset(ADDRESS, browser, now), ANOTHER_PASSWORD, browser, now));
  const freed = await enterPassword(ADDRESS, stranger, now, ANOTHER_PASSWORD);
  expect(await enter(freed, await codeOf(freed), stranger, now)).toEqual({ ok: true });
});

it("S12: a right code ends the row: 99 failures, one success, 99 failures stop nothing", async () => {
  await newPerson(ADDRESS);
  await countFailures(begun, 95);
  const later = after({ hours: 12 });
  const token = await enterPassword(ADDRESS, stranger, later);
  const code = await codeOf(token);
  for (let turn = 1; turn <= 4; turn++) await enter(token, wrongCode(code, turn), stranger, later);
  expect(await enter(token, code, stranger, later)).toEqual({ ok: true });
  await countFailures(after({ hours: 1 }, later), 99);
  const next = await enterPassword(ADDRESS, stranger, after({ hours: 12 }, later));
  expect(await enter(next, await codeOf(next), stranger, after({ hours: 12 }, later))).toEqual({ ok: true });
});
