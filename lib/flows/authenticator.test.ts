import { describe, expect, it } from "vitest";
import { parseOneTimeCode } from "@/lib/rules/one-time-code";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  begin,
  enterCode,
  enterPassword,
  mailKindsTo,
  newPerson,
  openBrowser,
  redeem,
} from "@/lib/testing/people";
import { enterAppCode, personWithApp, totpFor, wrongAppCode } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { sendAnotherCode, verifyEmailCode } from "./email-code";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const stranger = openBrowser("198.51.100.1");
const elsewhere = openBrowser("198.51.100.2");
const right = { ok: true };
const refused = (reason: string) => ({ ok: false, reason });
const waiting = (browser = stranger, at = now) => enterPassword(ADDRESS, browser, at);
const minutesFrom = (minutes: number) => after({ minutes }, now);

describe("a code of the app", () => {
  it("T4: of a phone whose clock is off: a step either side is taken, two are not", async () => {
    const { key } = await personWithApp(ADDRESS);
    const phones: [offBySeconds: number, secondsIntoTheStep: number, taken: boolean][] = [
      [-25, 0, true],
      [25, 29, true],
      [-35, 29, true],
      [-35, 0, false],
      [35, 0, true],
      [35, 29, false],
      [-300, 0, false],
      [300, 0, false],
    ];
    for (const [index, [seconds, into, taken]] of phones.entries()) {
      const at = after({ minutes: 10 * index, seconds: into }, now);
      const outcome = await enterAppCode(
        await waiting(stranger, at),
        totpFor(key, after({ seconds }, at)),
        stranger,
        at,
      );
      expect({ seconds, into, ...outcome }).toMatchObject(taken ? right : refused("wrong-app-code"));
    }
  });

  it("T4: works once for the account, whichever browser, and so does none from before it", async () => {
    const { key } = await personWithApp(ADDRESS);
    const [first, second] = [await waiting(stranger), await waiting(elsewhere)];
    const code = totpFor(key, now);
    expect(await enterAppCode(first, code, stranger, now)).toEqual(right);
    expect(await enterAppCode(second, code, elsewhere, now)).toMatchObject(refused("used-app-code"));
    const before = totpFor(key, after({ seconds: -30 }, now));
    expect(await enterAppCode(second, before, elsewhere, now)).toMatchObject(refused("used-app-code"));
    expect(await enterAppCode(second, totpFor(key, after({ seconds: 30 }, now)), elsewhere, now)).toEqual(right);
  });

  it("T4: entered in both browsers at once is right in one", async () => {
    const { key } = await personWithApp(ADDRESS);
    const tokens = [await waiting(stranger), await waiting(elsewhere)];
    const outcomes = await Promise.all(tokens.map((token) => enterAppCode(token, totpFor(key, now), stranger, now)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(expect.objectContaining(refused("used-app-code")));
  });

  it("T4: the form sent twice counts no failure", async () => {
    const { key } = await personWithApp(ADDRESS);
    const token = await waiting();
    const send = () => enterAppCode(token, totpFor(key, now), stranger, now);
    const outcomes = await Promise.all([send(), send()]);
    expect(outcomes).toContainEqual(right);
    expect(outcomes).toContainEqual(expect.objectContaining(refused("not-this-step")));
    expect(await viewAttempt(token, stranger, now)).toMatchObject({ step: "finish" });
  });

  it("T4: is read with spaces, dashes and full-width digits", async () => {
    const { key } = await personWithApp(ADDRESS);
    const code = totpFor(key, now);
    const wide = [...code].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("");
    for (const typed of [` ${code.slice(0, 3)} ${code.slice(3)} `, `${code.slice(0, 3)}–${code.slice(3)}`, wide]) {
      expect(parseOneTimeCode(typed)).toBe(code);
    }
    expect(await enterAppCode(await waiting(), parseOneTimeCode(wide)!, stranger, now)).toEqual(right);
  });

  it("T4: of one account is worth nothing for another", async () => {
    const ada = await personWithApp(ADDRESS);
    const eve = await personWithApp("eve@company.example", openBrowser("203.0.113.1"));
    const code = totpFor(eve.key, now);
    // Two keys show the same digits once in 300,000 times: then this proves nothing, and fails nothing.
    const alike = [-30, 0, 30].some((seconds) => totpFor(ada.key, after({ seconds }, now)) === code);
    expect((await enterAppCode(await waiting(), code, stranger, now)).ok).toBe(alike);
  });
});

describe("the page of the app", () => {
  it("S5: is asked first, at every sign-in, mails nothing, and emailed codes stand in", async () => {
    const { browser, key } = await personWithApp(ADDRESS);
    const codesMailed = async () => (await mailKindsTo(ADDRESS)).filter((kind) => kind === "sign-in-code").length;
    for (const [turn, at] of [now, minutesFrom(5)].entries()) {
      const token = await waiting(browser, at);
      const view = await viewAttempt(token, browser, at);
      expect(view).toMatchObject({ step: "second-step", methods: ["authenticator", "email-code", "backup-code"] });
      const mailed = await effectsOf(() => verifyEmailCode(token, "123456", { trustChosen: false }, browser, at));
      expect({ turn, ...mailed }).toMatchObject({ turn, result: refused("wrong-code") });
      expect(await enterAppCode(token, totpFor(key, at), browser, at)).toEqual(right);
      await redeem(token, browser, at);
    }
    expect(await codesMailed()).toBe(0);
    const token = await waiting(browser, minutesFrom(10));
    expect(await sendAnotherCode(token, browser, minutesFrom(10))).toEqual(right);
    expect(await codesMailed()).toBe(1);
    await enterCode(token, browser, minutesFrom(10));
    expect(await viewAttempt(token, browser, minutesFrom(10))).toMatchObject({ step: "finish" });
  });

  it("S11: is nothing for an account without an app, and nothing before the password", async () => {
    await newPerson(ADDRESS);
    const none = await effectsOf(async () => enterAppCode(await waiting(), "123456", stranger, now));
    expect(none.result).toMatchObject(refused("not-this-step"));
    const { key } = await personWithApp("eve@company.example", openBrowser("203.0.113.1"));
    const early = await begin("sign-in", "eve@company.example", stranger, now);
    const answer = await effectsOf(() => enterAppCode(early, totpFor(key, now), stranger, now));
    expect(answer).toMatchObject({ result: refused("not-this-step"), rows: {} });
    expect(await enterAppCode("no such token", totpFor(key, now), stranger, now)).toMatchObject(
      refused("not-this-step"),
    );
  });

  it("S12: wrong codes count, ten in 15 minutes, and each is told apart from a used one", async () => {
    const { key } = await personWithApp(ADDRESS);
    const token = await waiting();
    for (let turn = 0; turn < 10; turn++) {
      expect(await enterAppCode(token, wrongAppCode(key, now, turn), stranger, now)).toMatchObject(
        refused("wrong-app-code"),
      );
    }
    const until = minutesFrom(15);
    const locked = { ok: false, reason: "too-many-codes-tried", until };
    expect(await enterAppCode(token, totpFor(key, now), stranger, now)).toEqual(locked);
    const again = await waiting(elsewhere, minutesFrom(14));
    expect(await enterAppCode(again, totpFor(key, minutesFrom(14)), elsewhere, minutesFrom(14))).toEqual(locked);
    expect(await enterAppCode(again, totpFor(key, until), elsewhere, until)).toEqual(right);
  });
});
