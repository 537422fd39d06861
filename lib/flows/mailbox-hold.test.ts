import { expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  ANOTHER_PASSWORD,
  codeOf,
  enterPassword,
  mustWork,
  newPerson,
  openBrowser,
  provedReset,
  type Person,
} from "@/lib/testing/people";
import {
  alertsTo,
  enterAppCode,
  personWithApp,
  provedPassword,
  saveCode,
  signInWithApp,
  totpFor,
  tryBackupCode,
} from "@/lib/testing/second-steps";
import { securityOf } from "@/lib/testing/security-view";
import { viewAttempt } from "./attempt";
import { disown } from "./disown";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { resetPassword } from "./reset-password";

useDatabase();

const ADDRESS = "ada@company.example";
const reset = after({ hours: 1 });
const at = (hours: number, milliseconds = 0) => after({ hours, milliseconds }, reset);
const stranger = openBrowser("198.51.100.1");
const right = { ok: true };
const notThisStep = { ok: false, reason: "not-this-step" };

async function resetByMail({ browser }: Pick<Person, "browser">, now = reset, password = ANOTHER_PASSWORD) {
  mustWork(await resetPassword(await provedReset(ADDRESS, browser, now), password, browser, now));
}

/** Signs in up to the second step, asks for a code by mail and enters it. */
async function byMail(now: Date, password = ANOTHER_PASSWORD) {
  const token = await enterPassword(ADDRESS, stranger, now, password);
  const sent = await sendAnotherCode(token, stranger, now);
  const view = await viewAttempt(token, stranger, now);
  const code = sent.ok ? await codeOf(token) : "123456";
  return { sent, view, entered: await verifyEmailCode(token, code, { trustChosen: false }, stranger, now) };
}

it("P5: after a reset through mail emailed codes are refused for 24 hours beside an app: none is even mailed", async () => {
  const person = await personWithApp(ADDRESS);
  await resetByMail(person);
  for (const now of [reset, at(24, -1)]) {
    const { sent, view, entered } = await byMail(now);
    expect({ sent, entered }).toMatchObject({ sent: notThisStep, entered: notThisStep });
    expect(view).toMatchObject({ methods: ["authenticator", "backup-code"], mailboxHeldUntil: at(24) });
  }
  const free = await byMail(at(24));
  expect(free).toMatchObject({ sent: right, entered: right, view: { mailboxHeldUntil: null } });
});

it("P5: a code mailed before the reset proves nothing after it", async () => {
  const person = await personWithApp(ADDRESS);
  const before = after({ minutes: -2 }, reset);
  const token = await enterPassword(ADDRESS, stranger, before);
  mustWork(await sendAnotherCode(token, stranger, before));
  const code = await codeOf(token);
  await resetByMail(person);
  expect(await verifyEmailCode(token, code, { trustChosen: false }, stranger, reset)).toMatchObject(notThisStep);
});

it("P5: the app and the backup code prove it meanwhile", async () => {
  const person = await personWithApp(ADDRESS);
  const code = await saveCode(person, after({ minutes: 6 }));
  await resetByMail(person);
  const token = await enterPassword(ADDRESS, stranger, at(1), ANOTHER_PASSWORD);
  expect(await enterAppCode(token, totpFor(person.key, at(1)), stranger, at(1))).toEqual(right);
  expect(await tryBackupCode(ADDRESS, code, stranger, at(2), ANOTHER_PASSWORD)).toEqual(right);
});

it("P5: re-authentication takes no emailed code either", async () => {
  const person = await personWithApp(ADDRESS);
  await resetByMail(person);
  const { sessionToken } = await signInWithApp(person, stranger, at(1), { password: ANOTHER_PASSWORD });
  const signedIn = { ...person, browser: stranger, sessionToken };
  const { token } = await provedPassword(signedIn, "turn-off-authenticator", at(2), ANOTHER_PASSWORD);
  expect(await sendAnotherCode(token, stranger, at(2))).toMatchObject(notThisStep);
  expect(await verifyEmailCode(token, "123456", { trustChosen: false }, stranger, at(2))).toMatchObject(notThisStep);
  expect(await enterAppCode(token, totpFor(person.key, at(2)), stranger, at(2))).toEqual(right);
});

it("P5: without an app there is no hold", async () => {
  const person = await newPerson(ADDRESS);
  await resetByMail(person);
  expect(await findAccountByAddress(ADDRESS)).toMatchObject({ mailboxHeldUntil: null });
  const token = await enterPassword(ADDRESS, stranger, at(0), ANOTHER_PASSWORD);
  expect(await verifyEmailCode(token, await codeOf(token), { trustChosen: false }, stranger, at(0))).toEqual(right);
});

it.each([
  ["1", 1],
  ["72", 72],
])("P5: MAILBOX_HOLD_HOURS=%s holds it for so long", async (hours, held) => {
  testSettings({ MAILBOX_HOLD_HOURS: hours });
  await resetByMail(await personWithApp(ADDRESS));
  expect((await byMail(at(held, -1))).sent).toMatchObject(notThisStep);
  expect((await byMail(at(held))).entered).toEqual(right);
});

it("P5: no mailed link lifts it, and another reset makes it longer", async () => {
  const person = await personWithApp(ADDRESS);
  await resetByMail(person);
  const answers = [];
  for (const { token } of await alertsTo(ADDRESS)) answers.push(await disown(token, stranger, at(1)));
  expect(answers.filter((answer) => answer !== null)).toEqual([ADDRESS]);
  expect((await byMail(at(2))).sent).toMatchObject(notThisStep);
  await resetByMail(person, at(10), "Other-Meadow-3-bird");
  expect(await findAccountByAddress(ADDRESS)).toMatchObject({ mailboxHeldUntil: at(34) });
});

it("P5: the owner is told, by mail and on the Security tab", async () => {
  const person = await personWithApp(ADDRESS);
  await resetByMail(person);
  expect((await alertsTo(ADDRESS)).at(-1)).toMatchObject({ kind: "password-was-reset" });
  const phoneLost = async (now: Date) =>
    (await securityOf(ADDRESS, now)).secondStep.losses.find(({ loss }) => loss === "phone");
  expect(await phoneLost(at(24, -1))).toMatchObject({ waysIn: [] });
  expect(await phoneLost(at(24))).toMatchObject({ waysIn: ["email-code"] });
});

it("P5: a refused emailed code counts nothing", async () => {
  await resetByMail(await personWithApp(ADDRESS));
  const token = await enterPassword(ADDRESS, stranger, at(1), ANOTHER_PASSWORD);
  const tried = await effectsOf(() => verifyEmailCode(token, "123456", { trustChosen: false }, stranger, at(1)));
  expect(tried).toMatchObject({ result: notThisStep, rows: {} });
});
