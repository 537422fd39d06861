import { describe, expect, it } from "vitest";
import { effectsOf } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  begin,
  codeOf,
  enterPassword,
  mailKindsTo,
  mailOf,
  newPerson,
  openBrowser,
  start,
  wrongCode,
} from "@/lib/testing/people";
import { viewAttempt } from "./attempt";
import { sendAnotherCode, verifyEmailCode, viewEmailCode } from "./email-code";

useDatabase();

const ADDRESS = "ada@company.example";
const noTrust = { trustChosen: false };
const wrong = { ok: false, reason: "wrong-code" };
const right = { ok: true };
const browser = openBrowser();

const enter = (token: string, code: string, now = start) => verifyEmailCode(token, code, noTrust, browser, now);
const signUp = (now = start, address = ADDRESS) => begin("create-account", address, browser, now);
const stepOf = async (token: string, now = start) => (await viewAttempt(token, browser, now))?.step;

describe("a mailed code", () => {
  it("S4: is mailed at once, is right once, and leads on", async () => {
    const token = await signUp();
    expect(await mailOf(token)).toMatchObject({ kind: "create-account-code", to: ADDRESS });
    const code = await codeOf(token);
    expect(await enter(token, code)).toEqual(right);
    expect(await stepOf(token)).toBe("details");
    expect(await enter(token, code)).toMatchObject({ ok: false, reason: "not-this-step" });
  });

  it("S4: is mailed only after the right password, to the account", async () => {
    await newPerson(ADDRESS);
    const now = after({ minutes: 1 });
    const waiting = await begin("sign-in", ADDRESS, browser, now);
    expect(await mailKindsTo(ADDRESS)).toEqual(["create-account-code"]);
    expect(await enter(waiting, "123456", now)).toMatchObject({ reason: "not-this-step" });
    expect(await sendAnotherCode(waiting, browser, now)).toMatchObject({ reason: "not-this-step" });
    expect(await mailKindsTo(ADDRESS)).toEqual(["create-account-code"]);

    const token = await enterPassword(ADDRESS, browser, now);
    expect(await mailOf(token)).toMatchObject({ kind: "sign-in-code", to: ADDRESS });
    expect(await enter(token, await codeOf(token), now)).toEqual(right);
    expect(await stepOf(token, now)).toBe("finish");
  });

  it("S4: is good until ten minutes are over, not after", async () => {
    const [inTime, tooLate] = [await signUp(), await signUp(start, "eve@company.example")];
    const last = after({ minutes: 10, milliseconds: -1 });
    expect(await enter(tooLate, await codeOf(tooLate), after({ minutes: 10 }))).toMatchObject(wrong);
    expect(await viewEmailCode(inTime, browser, last)).toMatchObject({ liveSince: start });
    expect(await viewEmailCode(inTime, browser, after({ minutes: 10 }))).toMatchObject({ liveSince: null });
    expect(await enter(inTime, await codeOf(inTime), last)).toEqual(right);
  });

  it("S4: survives four wrong tries", async () => {
    const token = await signUp();
    const code = await codeOf(token);
    for (let turn = 1; turn <= 4; turn++) expect(await enter(token, wrongCode(code, turn))).toMatchObject(wrong);
    expect(await enter(token, code)).toEqual(right);
  });

  it("S4: is ended by five wrong tries, and a new one can be asked for", async () => {
    const token = await signUp();
    const code = await codeOf(token);
    for (let turn = 1; turn <= 5; turn++) expect(await enter(token, wrongCode(code, turn))).toMatchObject(wrong);
    expect(await viewEmailCode(token, browser, start)).toMatchObject({ liveSince: null });
    expect(await enter(token, code)).toMatchObject(wrong);
    expect(await stepOf(token)).toBe("mailed-code");
    const later = after({ seconds: 30 });
    expect(await sendAnotherCode(token, browser, later)).toEqual(right);
    expect(await enter(token, await codeOf(token), later)).toEqual(right);
  });
});

describe("a new code", () => {
  it("S4: is refused until 30 s are over; nothing is sent and the old one stays good", async () => {
    const token = await signUp();
    const code = await codeOf(token);
    const early = after({ seconds: 30, milliseconds: -1 });
    const refused = await effectsOf(() => sendAnotherCode(token, browser, early));
    expect(refused.result).toEqual({ ok: false, reason: "too-soon-for-a-code", until: after({ seconds: 30 }) });
    expect(refused.rows).toEqual({});
    expect(await codeOf(token)).toBe(code);
    expect(await viewEmailCode(token, browser, early)).toMatchObject({ newCodeAt: after({ seconds: 30 }) });
    expect(await enter(token, code, early)).toEqual(right);
  });

  it("S4: makes the older one worthless, and is right itself", async () => {
    const token = await signUp();
    const older = await codeOf(token);
    const later = after({ seconds: 30 });
    expect(await sendAnotherCode(token, browser, later)).toEqual(right);
    const newer = await codeOf(token);
    // One in a million runs would draw the same six digits twice.
    if (older !== newer) expect(await enter(token, older, later)).toMatchObject(wrong);
    expect(await enter(token, newer, later)).toEqual(right);
  });

  it("S4: counts its ten minutes from when it was sent", async () => {
    const token = await signUp();
    await sendAnotherCode(token, browser, after({ minutes: 9 }));
    expect(await viewEmailCode(token, browser, after({ minutes: 9 }))).toMatchObject({
      liveSince: after({ minutes: 9 }),
      newCodeAt: after({ minutes: 9, seconds: 30 }),
    });
    expect(await enter(token, await codeOf(token), after({ minutes: 15, milliseconds: -1 }))).toEqual(right);
  });

  it("S12: resets no count: ten wrong tries over two codes, then a wait of 15 minutes", async () => {
    const token = await signUp();
    for (const seconds of [0, 30]) {
      const now = after({ seconds });
      if (seconds) await sendAnotherCode(token, browser, now);
      const code = await codeOf(token);
      for (let turn = 1; turn <= 5; turn++) expect(await enter(token, wrongCode(code, turn), now)).toMatchObject(wrong);
    }
    const later = after({ minutes: 1 });
    await sendAnotherCode(token, browser, later);
    const until = after({ minutes: 15, seconds: 30 });
    expect(await enter(token, await codeOf(token), later)).toEqual({
      ok: false,
      reason: "too-many-codes-tried",
      until,
    });
  });

  it("S12: after five in 15 minutes none is sent, and the last one stays good", async () => {
    const token = await signUp();
    for (const minutes of [1, 2, 3, 4])
      expect(await sendAnotherCode(token, browser, after({ minutes }))).toEqual(right);
    const code = await codeOf(token);
    const until = after({ minutes: 15 });
    for (const [early, reason] of [
      [after({ minutes: 13, seconds: 59 }), "too-soon-for-a-code"],
      [after({ minutes: 14, seconds: 59 }), "too-many-codes-sent"],
    ] as const) {
      const refused = await effectsOf(() => sendAnotherCode(token, browser, early));
      expect(refused).toMatchObject({ result: { ok: false, reason, until }, rows: {} });
      expect(await viewEmailCode(token, browser, early)).toMatchObject({ newCodeAt: until });
    }
    expect(await enter(token, code, after({ minutes: 13, seconds: 59 }))).toEqual(right);
    const next = await signUp(until);
    expect(await mailOf(next)).toMatchObject({ kind: "create-account-code" });
  });

  it("S12: another attempt for the address counts along; the twentieth of a day is the last", async () => {
    const at = (turn: number) => after({ minutes: 4 * turn });
    for (let turn = 0; turn < 20; turn++) await signUp(at(turn));
    const refused = await signUp(at(20));
    await expect(mailOf(refused)).rejects.toThrow("no mail");
    expect(await viewEmailCode(refused, browser, at(20))).toMatchObject({
      liveSince: null,
      newCodeAt: after({ days: 1 }),
    });
    await expect(signUp(after({ days: 1, milliseconds: -1 })).then(mailOf)).rejects.toThrow("no mail");
    expect(await mailOf(await signUp(after({ days: 1 })))).toMatchObject({ kind: "create-account-code" });
  });
});

describe("the code page", () => {
  it("S17: tells of a mail on its way, and after a while that it is delayed", async () => {
    const token = await signUp();
    expect(await viewEmailCode(token, browser, start)).toMatchObject({ mail: "queued" });
    expect(await viewEmailCode(token, browser, after({ seconds: 5 }))).toMatchObject({ mail: "delayed" });
    expect(await viewEmailCode("no such token", browser, start)).toBeNull();
  });
});

describe("an attempt that does not exist", () => {
  it("S11: is refused, and nothing is written", async () => {
    const refused = { ok: false, reason: "not-this-step" };
    const tried = await effectsOf(() => enter("no such token", "123456"));
    expect(tried).toMatchObject({ result: refused, rows: {} });
    expect(await sendAnotherCode("no such token", browser, start)).toMatchObject(refused);
  });
});
