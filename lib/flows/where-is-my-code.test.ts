import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { sendAllMail } from "@/lib/testing/outgoing-mail";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  begin,
  codeOf,
  enterCode,
  enterPassword,
  newPerson,
  openBrowser,
  wrongCode,
} from "@/lib/testing/people";
import { personWithApp } from "@/lib/testing/second-steps";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { traceMail } from "./where-is-my-code";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const seconds = (count: number) => after({ seconds: count }, now);
const stranger = openBrowser("198.51.100.1");
const states = async (token: string, at: Date) => (await traceMail(token, at))?.map(({ state }) => state);

it("H5: after the right password each mail of the attempt is told, newest first, and which code is good", async () => {
  await newPerson(ADDRESS);
  const token = await enterPassword(ADDRESS, stranger, now);
  expect(await traceMail(token, seconds(1))).toMatchObject([
    { sentAt: now, expiresAt: after({ minutes: 10 }, now), state: "live", fate: { kind: "queued", at: now } },
  ]);
  expect(await traceMail(token, seconds(5))).toMatchObject([{ fate: { kind: "delayed" } }]);
  await sendAnotherCode(token, stranger, seconds(30));
  expect(await states(token, seconds(31))).toEqual(["live", "replaced"]);
  expect(await states(token, after({ minutes: 10, seconds: 29 }, now))).toEqual(["live", "replaced"]);
  expect(await states(token, after({ minutes: 10, seconds: 30 }, now))).toEqual(["too-old", "replaced"]);
  for (let turn = 1; turn <= 5; turn++) {
    const wrong = wrongCode(await codeOf(token), turn);
    await verifyEmailCode(token, wrong, { trustChosen: false }, stranger, seconds(40));
  }
  expect(await states(token, seconds(41))).toEqual(["tried-too-often", "replaced"]);
});

it("H5: what became of the mail is told with the mail that it is about", async () => {
  const token = await begin("create-account", ADDRESS, stranger, now);
  await sendAllMail(seconds(1), { lastBounces: true });
  await sendAnotherCode(token, stranger, seconds(30));
  await sendAllMail(seconds(31));
  expect(await traceMail(token, seconds(40))).toMatchObject([
    { state: "live", fate: { kind: "handed-over", at: seconds(31) } },
    { state: "replaced", fate: { kind: "bounced", because: "no-such-mailbox", status: "550 5.1.1", at: seconds(4) } },
  ]);
});

it("H5: before the right password, with no attempt, another's or one that is over, there is nothing, and no difference", async () => {
  await newPerson(ADDRESS);
  const tokens = [
    await begin("sign-in", ADDRESS, stranger, now),
    await begin("sign-in", "eve@company.example", stranger, now),
    "no such token",
    "",
  ];
  for (const token of tokens)
    expect(await effectsOf(() => traceMail(token, now))).toMatchObject({ result: null, rows: {} });
  const reset = await begin("reset-password", ADDRESS, stranger, now);
  expect(await traceMail(reset, after({ minutes: 15, milliseconds: -1 }, now))).toHaveLength(1);
  expect(await traceMail(reset, after({ minutes: 15 }, now))).toBeNull();
});

it("H5: with an app on nothing was mailed, and that is told", async () => {
  await personWithApp(ADDRESS);
  const token = await enterPassword(ADDRESS, stranger, now);
  expect(await traceMail(token, now)).toEqual([]);
  await sendAnotherCode(token, stranger, now);
  expect(await states(token, now)).toEqual(["live"]);
  await enterCode(token, stranger, now);
  expect(await states(token, now)).toEqual(["used"]);
});
