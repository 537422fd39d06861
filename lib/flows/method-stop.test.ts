import { expect, it } from "vitest";
import type { Trier } from "@/lib/rules/limits";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  ANOTHER_PASSWORD,
  codeOf,
  enterPassword,
  mustWork,
  newPerson,
  openBrowser,
  provedReset,
  wrongCode,
} from "@/lib/testing/people";
import {
  countWrongCodes,
  enterAppCode,
  personWithApp,
  reauthenticated,
  saveCode,
  tokenAfter,
  totpFor,
  tryBackupCode,
  turnOnApp,
  wrongAppCode,
} from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { turnOffAuthenticator } from "./authenticator";
import { generateBackupCode, verifyBackupCode } from "./backup-code";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { resetPassword } from "./reset-password";

useDatabase();

const ADDRESS = "ada@company.example";
const begun = after({ hours: 1 });
const later = after({ days: 2 });
const at = (minutes: number) => after({ minutes }, later);
const stranger = openBrowser("198.51.100.1");
const strangers: Trier = { address: ADDRESS, network: stranger.networkAddress, knownBrowserId: null };
const noTrust = { trustChosen: false };
const right = { ok: true };
const stopped = (method: string) => ({ ok: false, reason: `${method}-stopped`, until: null });

/** A person with an app and a saved backup code. */
async function withEverything() {
  const person = await personWithApp(ADDRESS);
  return { ...person, code: await saveCode(person, after({ minutes: 6 })) };
}

it("S12: 99 failures of the app stop nothing, the hundredth stops the app and no other method", async () => {
  const { key, code } = await withEverything();
  await countWrongCodes("authenticator", strangers, begun, 99);
  const token = await enterPassword(ADDRESS, stranger, later);
  expect(await enterAppCode(token, wrongAppCode(key, later), stranger, later)).toMatchObject({
    reason: "wrong-app-code",
  });
  expect(await enterAppCode(token, totpFor(key, later), stranger, later)).toEqual(stopped("authenticator"));

  expect(await viewAttempt(token, stranger, later)).toMatchObject({ step: "second-step", lock: null });
  mustWork(await sendAnotherCode(token, stranger, later));
  expect(await verifyEmailCode(token, await codeOf(token), noTrust, stranger, later)).toEqual(right);
  expect(await tryBackupCode(ADDRESS, code, stranger, at(1))).toEqual(right);
  const again = await enterPassword(ADDRESS, stranger, at(2));
  expect(await enterAppCode(again, totpFor(key, at(2)), stranger, at(2))).toEqual(stopped("authenticator"));
});

it("S12: the owner's known browser goes on while strangers have stopped the app", async () => {
  const { key, browser } = await withEverything();
  await countWrongCodes("authenticator", strangers, begun, 100);
  const token = await enterPassword(ADDRESS, browser, later);
  expect(await enterAppCode(token, totpFor(key, later), browser, later)).toEqual(right);
});

it.each(["set-up-authenticator", "update-authenticator"] as const)(
  "S12: a stopped app works again after %s, also for those who have no known browser",
  async (change) => {
    const made = await withEverything();
    await countWrongCodes("authenticator", strangers, begun, 100);
    const now = after({ hours: 20 });
    const person = change === "set-up-authenticator" ? await withoutApp(made, now) : made;
    const { key } = await turnOnApp(person, after({ minutes: 5 }, now));
    const next = after({ minutes: 30 }, now);
    const token = await enterPassword(ADDRESS, stranger, next);
    expect(await enterAppCode(token, totpFor(key, next), stranger, next)).toEqual(right);
  },
);

async function withoutApp<Person extends Awaited<ReturnType<typeof withEverything>>>(person: Person, now: Date) {
  const changing = await reauthenticated(person, "turn-off-authenticator", now);
  const sessionToken = tokenAfter(await turnOffAuthenticator(changing, person.browser, now));
  return { ...person, sessionToken, key: undefined };
}

it("S12: a reset through mail ends no stop of the app", async () => {
  const { key, browser } = await withEverything();
  await countWrongCodes("authenticator", strangers, begun, 100);
  mustWork(await resetPassword(await provedReset(ADDRESS, browser, later), ANOTHER_PASSWORD, browser, later));
  const token = await enterPassword(ADDRESS, stranger, at(1), ANOTHER_PASSWORD);
  expect(await enterAppCode(token, totpFor(key, at(1)), stranger, at(1))).toEqual(stopped("authenticator"));
});

it("S12: a hundred failures stop the backup code, until one is generated anew", async () => {
  const person = await withEverything();
  await countWrongCodes("backup-code", strangers, begun, 100);
  const now = after({ hours: 20 });
  expect(await tryBackupCode(ADDRESS, person.code, stranger, now)).toEqual(stopped("backup-code"));
  const changing = await reauthenticated(person, "generate-backup-code", now);
  tokenAfter(await generateBackupCode(changing, person.browser, now));
  expect(await tryBackupCode(ADDRESS, person.code, stranger, after({ minutes: 1 }, now))).toEqual(right);
});

it("S12: app, mail and backup code share ten failures in 15 minutes; the right one of any waits", async () => {
  const { key, code } = await withEverything();
  const token = await enterPassword(ADDRESS, stranger, later);
  for (let turn = 0; turn < 4; turn++) await enterAppCode(token, wrongAppCode(key, later, turn), stranger, later);
  mustWork(await sendAnotherCode(token, stranger, later));
  const mailed = await codeOf(token);
  for (let turn = 1; turn <= 4; turn++) await verifyEmailCode(token, wrongCode(mailed, turn), noTrust, stranger, later);
  for (let turn = 0; turn < 2; turn++) {
    expect(await verifyBackupCode(token, "0000-0000-0000-0000", stranger, later)).toMatchObject({
      reason: "wrong-backup-code",
    });
  }
  const locked = { ok: false, reason: "too-many-codes-tried", until: at(15) };
  expect(await enterAppCode(token, totpFor(key, later), stranger, later)).toEqual(locked);
  expect(await verifyEmailCode(token, mailed, noTrust, stranger, later)).toEqual(locked);
  expect(await verifyBackupCode(token, code, stranger, later)).toEqual(locked);
  expect(await viewAttempt(token, stranger, later)).toMatchObject({ step: "locked" });
});

it("S12: a right code ends the row of its own method: 99, one right, 99 stop nothing", async () => {
  await newPerson("eve@company.example", begun, openBrowser("203.0.113.1"));
  const { key } = await withEverything();
  await countWrongCodes("authenticator", strangers, begun, 99);
  const token = await enterPassword(ADDRESS, stranger, later);
  expect(await enterAppCode(token, totpFor(key, later), stranger, later)).toEqual(right);
  await countWrongCodes("authenticator", strangers, at(1), 99);
  const next = after({ days: 4 });
  const again = await enterPassword(ADDRESS, stranger, next);
  expect(await enterAppCode(again, totpFor(key, next), stranger, next)).toEqual(right);
});
