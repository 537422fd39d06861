import { describe, expect, it } from "vitest";
import { findAuthenticator } from "@/db/authenticators";
import { useDatabase } from "@/lib/testing/database";
import { after, enterPassword, openBrowser } from "@/lib/testing/people";
import {
  enterAppCode,
  personWithApp,
  provedPassword,
  reauthenticated,
  totpFor,
  turnOnApp,
  wrongAppCode,
} from "@/lib/testing/second-steps";
import { turnOffAuthenticator } from "./authenticator";
import { tidyUp } from "./housekeeping";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const stranger = openBrowser("198.51.100.1");
const elsewhere = openBrowser("198.51.100.2");
const right = { ok: true };
const refused = (reason: string) => ({ ok: false, reason });
const clockOff = (direction: string, count: number, unit: string) => ({
  ...refused("app-clock-off"),
  drift: { direction, count, unit },
});
const seconds = (count: number, from = now) => after({ seconds: count }, from);
/** What a phone whose clock is `offBy` seconds ahead shows at `at`. */
const shown = (key: string, offBy: number, at = now) => totpFor(key, seconds(offBy, at));

describe("a phone whose clock is off", () => {
  it.each([
    [-90, "behind", 90, "seconds"],
    [94, "ahead", 90, "seconds"],
    [-600, "behind", 10, "minutes"],
    [600, "ahead", 10, "minutes"],
  ] as const)("H5: %i s: told with the second of two different codes", async (offBy, direction, count, unit) => {
    const { key } = await personWithApp(ADDRESS);
    const token = await enterPassword(ADDRESS, stranger, now);
    const first = shown(key, offBy);
    expect(await enterAppCode(token, first, stranger, now)).toEqual({ ...refused("wrong-app-code"), until: null });
    expect(await enterAppCode(token, first, stranger, seconds(5))).toMatchObject(refused("wrong-app-code"));
    const next = seconds(31);
    expect(await enterAppCode(token, shown(key, offBy, next), stranger, next)).toMatchObject(
      clockOff(direction, count, unit),
    );
    expect(await enterAppCode(token, totpFor(key, seconds(65)), stranger, seconds(65))).toEqual(right);
  });

  it("H5: beyond ten minutes nothing is told", async () => {
    const { key } = await personWithApp(ADDRESS);
    for (const offBy of [-660, 660]) {
      const token = await enterPassword(ADDRESS, stranger, now);
      for (const at of [now, seconds(30), seconds(60)]) {
        expect(await enterAppCode(token, shown(key, offBy, at), stranger, at)).toMatchObject(refused("wrong-app-code"));
      }
    }
  });

  it("H5: is told in re-authentication too", async () => {
    const person = await personWithApp(ADDRESS);
    const { token } = await provedPassword(person, "update-authenticator", now);
    const tried = [now, seconds(30)].map((at) => [shown(person.key, -120, at), at] as const);
    const said = [];
    for (const [code, at] of tried) said.push(await enterAppCode(token, code, person.browser, at));
    expect(said).toMatchObject([refused("wrong-app-code"), clockOff("behind", 2, "minutes")]);
  });

  it("H5: two attempts that know one code each tell nothing", async () => {
    const { key } = await personWithApp(ADDRESS);
    for (const [browser, at] of [
      [stranger, now],
      [elsewhere, seconds(30)],
    ] as const) {
      const token = await enterPassword(ADDRESS, browser, at);
      expect(await enterAppCode(token, shown(key, -120, at), browser, at)).toMatchObject(refused("wrong-app-code"));
    }
  });

  it("H5: a code that came too early is not good when its time comes, in whichever browser; the next one is", async () => {
    const { key } = await personWithApp(ADDRESS);
    const token = await enterPassword(ADDRESS, stranger, now);
    const code = shown(key, 90);
    expect(await enterAppCode(token, code, stranger, now)).toMatchObject(refused("wrong-app-code"));
    for (const at of [seconds(60), seconds(90), seconds(120)]) {
      const there = await enterPassword(ADDRESS, elsewhere, at);
      expect(await enterAppCode(there, code, elsewhere, at)).toMatchObject(refused("used-app-code"));
    }
    expect(await enterAppCode(token, totpFor(key, seconds(120)), stranger, seconds(120))).toEqual(right);
  });

  it("H5: burns what was entered and nothing else, and forgets it when it can never be good again", async () => {
    const person = await personWithApp(ADDRESS);
    const token = await enterPassword(ADDRESS, stranger, now);
    const step = Math.floor(now.getTime() / 30_000);
    for (const offBy of [90, 300, -300]) await enterAppCode(token, shown(person.key, offBy), stranger, now);
    const burnt = async () => (await findAuthenticator(person.accountId))!.burntTimeSteps.sort();
    expect(await burnt()).toEqual([step - 10, step + 3, step + 10]);
    const later = after({ minutes: 14 }, now);
    await enterAppCode(token, shown(person.key, 120, later), stranger, later);
    expect(await burnt()).toEqual([step + 10, step + 32]);
  });

  it("H5: of codes entered at once in two browsers none is ever good", async () => {
    const { key } = await personWithApp(ADDRESS);
    const tokens = [await enterPassword(ADDRESS, stranger, now), await enterPassword(ADDRESS, elsewhere, now)];
    const code = shown(key, 60);
    await Promise.all(tokens.map((token) => enterAppCode(token, code, stranger, now)));
    const said = await Promise.all(tokens.map((token) => enterAppCode(token, code, stranger, seconds(60))));
    expect(said).toMatchObject([refused("used-app-code"), refused("used-app-code")]);
  });

  it("S12, H5: what is told is counted like every other wrong code", async () => {
    const { key } = await personWithApp(ADDRESS);
    const token = await enterPassword(ADDRESS, stranger, now);
    for (let turn = 0; turn < 10; turn++) {
      const at = seconds(30 * turn);
      const wanted = turn === 0 ? refused("wrong-app-code") : clockOff("behind", 5, "minutes");
      expect(await enterAppCode(token, shown(key, -300, at), stranger, at)).toMatchObject(wanted);
    }
    const at = seconds(300);
    expect(await enterAppCode(token, totpFor(key, at), stranger, at)).toMatchObject(refused("too-many-codes-tried"));
  });
});

describe("an app that was replaced", () => {
  const replacedAt = after({ minutes: 30 });
  const replaced = async () => {
    const before = await personWithApp(ADDRESS);
    return { old: before.key, person: await turnOnApp(before, replacedAt) };
  };
  const tryAt = async (code: string, at: Date) =>
    enterAppCode(await enterPassword(ADDRESS, stranger, at), code, stranger, at);

  it("H5: is named, and lets nobody in; a wrong code is just wrong", async () => {
    const { old, person } = await replaced();
    expect(await tryAt(totpFor(old, now), now)).toMatchObject(refused("replaced-app-code"));
    expect(await tryAt(wrongAppCode(person.key, now), now)).toMatchObject(refused("wrong-app-code"));
    expect(await tryAt(totpFor(person.key, now), now)).toEqual(right);
  });

  it("H5: is known for 30 days, and its key is removed then", async () => {
    const { old, person } = await replaced();
    const end = after({ days: 30 }, replacedAt);
    const last = after({ milliseconds: -1 }, end);
    expect(await tryAt(totpFor(old, last), last)).toMatchObject(refused("replaced-app-code"));
    expect(await tryAt(totpFor(old, end), end)).toMatchObject(refused("wrong-app-code"));
    const kept = async () => (await findAuthenticator(person.accountId))?.formerSealedKey;
    await tidyUp(end);
    expect(await kept()).toEqual(expect.any(String));
    await tidyUp(after({ milliseconds: 1 }, end));
    expect(await kept()).toBeNull();
  });

  it("H5: is forgotten when the app is turned off, also when another is set up afterwards", async () => {
    const { old, person } = await replaced();
    const off = await turnOffAuthenticator(
      await reauthenticated(person, "turn-off-authenticator", now),
      person.browser,
      now,
    );
    const sessionToken = off.ok ? off.sessionToken : "";
    await turnOnApp({ ...person, sessionToken, key: undefined }, seconds(60));
    const at = after({ minutes: 5 }, now);
    expect(await tryAt(totpFor(old, at), at)).toMatchObject(refused("wrong-app-code"));
  });
});
