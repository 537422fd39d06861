import { describe, expect, it } from "vitest";
import { findAuthenticator, replaceAuthenticator } from "@/db/authenticators";
import { timeStepAt } from "@/lib/rules/authenticator";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { after, enterPassword, newPerson, openBrowser } from "@/lib/testing/people";
import {
  enterAppCode,
  personWithApp,
  reauthenticated,
  signInWithApp,
  totpFor,
  turnOnApp,
  wrongAppCode,
} from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { findAppKey, turnOffAuthenticator } from "./authenticator";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const stranger = openBrowser("198.51.100.1");
const right = { ok: true };
const refused = (reason: string) => ({ ok: false, reason });
const waiting = () => enterPassword(ADDRESS, stranger, now);
const minutesFrom = (minutes: number) => after({ minutes }, now);

describe("the key of the app", () => {
  it("T4: is sealed for its account: in another account's row it opens nothing", async () => {
    const ada = await personWithApp(ADDRESS);
    const eve = await personWithApp("eve@company.example", openBrowser("203.0.113.1"));
    const row = (await findAuthenticator(ada.accountId))!;
    expect(JSON.stringify(row)).not.toContain(ada.key);
    expect(await findAppKey(ADDRESS)).toBe(ada.key);
    await replaceAuthenticator({ ...row, sealedKey: (await findAuthenticator(eve.accountId))!.sealedKey });
    const token = await waiting();
    await expect(enterAppCode(token, totpFor(eve.key, now), stranger, now)).rejects.toThrow();
    expect(await viewAttempt(token, stranger, now)).toMatchObject({ step: "second-step" });
  });

  it("T4: is sealed anew under the newest key of the ring when a code is right, not when one is wrong", async () => {
    const ring = testSettings().secretKeys.map(({ id, bytes }) => `${id}:${bytes.toString("base64")}`);
    const { key, accountId } = await personWithApp(ADDRESS);
    const sealedUnder = async () => (await findAuthenticator(accountId))!.sealedKey.split(".")[0];
    testSettings({ SECRET_KEYS: [`newest:${Buffer.alloc(32, 7).toString("base64")}`, ...ring].join(",") });
    const token = await waiting();
    await enterAppCode(token, wrongAppCode(key, now), stranger, now);
    expect(await sealedUnder()).toBe("test-2");
    expect(await enterAppCode(token, totpFor(key, now), stranger, now)).toEqual(right);
    expect(await sealedUnder()).toBe("newest");
    testSettings({ SECRET_KEYS: `newest:${Buffer.alloc(32, 7).toString("base64")}` });
    expect(await findAppKey(ADDRESS)).toBe(key);
  });

  it("T4: the step that turned the app on is spent, and the step of a sign-in is kept", async () => {
    const person = await turnOnApp(await newPerson(ADDRESS), now);
    expect(await findAuthenticator(person.accountId)).toMatchObject({ lastTimeStep: timeStepAt(now), turnedOnAt: now });
    expect(await enterAppCode(await waiting(), totpFor(person.key, now), stranger, now)).toMatchObject(
      refused("used-app-code"),
    );
    await signInWithApp(person, stranger, minutesFrom(5));
    expect(await findAuthenticator(person.accountId)).toMatchObject({ lastTimeStep: timeStepAt(minutesFrom(5)) });
  });

  it("T3: a sign-in that waits for the app while it is turned off is over", async () => {
    const person = await personWithApp(ADDRESS);
    const token = await waiting();
    const changing = await reauthenticated(person, "turn-off-authenticator", now);
    expect(await turnOffAuthenticator(changing, person.browser, now)).toMatchObject(right);
    expect(await enterAppCode(token, totpFor(person.key, minutesFrom(1)), stranger, minutesFrom(1))).toMatchObject(
      refused("not-this-step"),
    );
    expect(await viewAttempt(token, stranger, minutesFrom(1))).toMatchObject({ step: "expired" });
  });
});
