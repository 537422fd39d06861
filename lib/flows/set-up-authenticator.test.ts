import { describe, expect, it } from "vitest";
import { findAttempt } from "@/db/attempts";
import { findAuthenticator } from "@/db/authenticators";
import { database } from "@/db/client";
import { trustedDevices } from "@/db/schema";
import { digestOf } from "@/lib/crypto/tokens";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  enterPassword,
  newPerson,
  openBrowser,
  signIn,
  stepAfterPassword,
  trustingPerson,
} from "@/lib/testing/people";
import {
  enterAppCode,
  personWithApp,
  reauthenticated,
  standingOf,
  tokenAfter,
  totpFor,
  turnOnApp,
  wrongAppCode,
} from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { findAppKey, findNewApp, isAuthenticatorOn, turnOffAuthenticator, turnOnAuthenticator } from "./authenticator";
import { findSignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 2 });
const later = after({ minutes: 1 }, now);
const stranger = openBrowser("198.51.100.1");
const notThisStep = { ok: false, reason: "not-this-step" };
const setUp = "set-up-authenticator";
const update = "update-authenticator";

describe("setting up an app", () => {
  it("T2: shows a key of its own, named after the brand and the person", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, setUp, now);
    const app = (await findNewApp(changing, setUp, "Smith & Co", now))!;
    expect(app).toMatchObject({ key: expect.stringMatching(/^[A-Z2-7]{32}$/), entryName: "Smith & Co MFA" });
    const address = new URL(app.address);
    expect(address.searchParams.get("secret")).toBe(app.key);
    expect(decodeURIComponent(address.pathname)).toBe(`/Smith & Co MFA:${ADDRESS}`);
    expect(await findNewApp(changing, setUp, "Smith & Co", later)).toEqual(app);
    expect(JSON.stringify(await findAttempt(digestOf(changing.token)))).not.toContain(app.key);
  });

  it("T2: until the first right code nothing changes: abandoned, the emailed code stays", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, setUp, now);
    const before = await standingOf(ADDRESS);
    const { key } = (await findNewApp(changing, setUp, "Latchkey", now))!;
    const wrong = await effectsOf(() =>
      turnOnAuthenticator(changing, setUp, wrongAppCode(key, now), person.browser, now),
    );
    expect(wrong).toMatchObject({ result: { ok: false, reason: "wrong-new-app-code" }, rows: {} });
    expect(await standingOf(ADDRESS)).toEqual(before);
    expect(await isAuthenticatorOn(person.accountId)).toBe(false);
    const token = await enterPassword(ADDRESS, stranger, later);
    expect(await viewAttempt(token, stranger, later)).toMatchObject({ methods: ["email-code", "backup-code"] });
    expect(await findSignedIn(person.sessionToken, later)).not.toBeNull();
  });

  it("T2: the first right code turns it on; the key leaves the attempt", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, setUp, now);
    const { key } = (await findNewApp(changing, setUp, "Latchkey", now))!;
    const done = await effectsOf(() => turnOnAuthenticator(changing, setUp, totpFor(key, now), person.browser, now));
    expect(done).toMatchObject({ result: { ok: true }, rows: { authenticators: 1, account_events: 1, outbox: 1 } });
    expect(await isAuthenticatorOn(person.accountId)).toBe(true);
    expect(await findAppKey(ADDRESS)).toBe(key);
    expect(await findAttempt(digestOf(changing.token))).toMatchObject({ sealedNewKey: null, redeemedAt: now });
    expect(await findNewApp(changing, setUp, "Latchkey", now)).toBeNull();
    const token = await enterPassword(ADDRESS, stranger, later);
    expect(await viewAttempt(token, stranger, later)).toMatchObject({
      pages: expect.arrayContaining(["/sign-in/verify/authenticator"]),
    });
    expect(await enterAppCode(token, totpFor(key, later), stranger, later)).toEqual({ ok: true });
  });

  it("T2: two set-ups at once: the first one to be proved ends the other", async () => {
    const person = await newPerson(ADDRESS);
    const [mine, other] = [await reauthenticated(person, setUp, now), await reauthenticated(person, setUp, later)];
    const keys: string[] = [];
    for (const changing of [mine, other]) keys.push((await findNewApp(changing, setUp, "Latchkey", later))!.key);
    expect(keys[0]).not.toBe(keys[1]);
    const outcomes = await Promise.all(
      [mine, other].map((changing, index) =>
        turnOnAuthenticator(changing, setUp, totpFor(keys[index]!, later), person.browser, later),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(expect.objectContaining(notThisStep));
    expect(await findAppKey(ADDRESS)).toBe(keys[outcomes.findIndex(({ ok }) => ok)]);
  });

  it("T2: the code of the wrong one of two keys turns nothing on", async () => {
    const person = await newPerson(ADDRESS);
    const [mine, other] = [await reauthenticated(person, setUp, now), await reauthenticated(person, setUp, later)];
    const { key } = (await findNewApp(other, setUp, "Latchkey", later))!;
    const own = (await findNewApp(mine, setUp, "Latchkey", later))!.key;
    const alike = [-30, 0, 30].some((seconds) => totpFor(own, after({ seconds }, later)) === totpFor(key, later));
    const outcome = await turnOnAuthenticator(mine, setUp, totpFor(key, later), person.browser, later);
    expect(outcome.ok).toBe(alike);
  });
});

describe("updating an app", () => {
  it("T3: the old app works until the new one is proved, and never after", async () => {
    const person = await personWithApp(ADDRESS);
    const waiting = await enterPassword(ADDRESS, stranger, now);
    const changing = await reauthenticated(person, update, now);
    const { key } = (await findNewApp(changing, update, "Latchkey", now))!;
    expect(key).not.toBe(person.key);
    const at = (minutes: number) => after({ minutes }, now);
    expect(await enterAppCode(waiting, totpFor(person.key, at(1)), stranger, at(1))).toEqual({ ok: true });

    expect(await turnOnAuthenticator(changing, update, totpFor(key, at(2)), person.browser, at(2))).toMatchObject({
      ok: true,
    });
    const next = await enterPassword(ADDRESS, stranger, at(3));
    const near = [-30, 0, 30].map((seconds) => totpFor(key, after({ seconds }, at(3))));
    const old = totpFor(person.key, at(3));
    expect((await enterAppCode(next, old, stranger, at(3))).ok).toBe(near.includes(old));
    if (!near.includes(old))
      expect(await enterAppCode(next, totpFor(key, at(3)), stranger, at(3))).toEqual({ ok: true });
  });

  it("T3: a wrong code leaves the old app on, with its spent steps", async () => {
    const person = await personWithApp(ADDRESS);
    const changing = await reauthenticated(person, update, now);
    const before = await findAuthenticator(person.accountId);
    const { key } = (await findNewApp(changing, update, "Latchkey", now))!;
    const wrong = await turnOnAuthenticator(changing, update, wrongAppCode(key, now), person.browser, now);
    expect(wrong).toMatchObject({ reason: "wrong-new-app-code" });
    expect(await findAuthenticator(person.accountId)).toEqual(before);
  });
});

describe("turning the app off", () => {
  it("T3: emailed codes are primary again from the next sign-in", async () => {
    const person = await personWithApp(ADDRESS);
    const changing = await reauthenticated(person, "turn-off-authenticator", now);
    expect(await isAuthenticatorOn(person.accountId)).toBe(true);
    const done = await effectsOf(() => turnOffAuthenticator(changing, person.browser, now));
    expect(done).toMatchObject({ result: { ok: true }, rows: { authenticators: -1, account_events: 1, outbox: 1 } });
    expect(await findAppKey(ADDRESS)).toBeNull();
    const token = await enterPassword(ADDRESS, stranger, later);
    expect(await viewAttempt(token, stranger, later)).toMatchObject({ methods: ["email-code", "backup-code"] });
    const { sessionToken } = await signIn(ADDRESS, stranger, after({ minutes: 2 }, now));
    expect(await findSignedIn(sessionToken, after({ minutes: 2 }, now))).not.toBeNull();
  });

  it("S7: trust given while the app was on does not come alive when it is turned off", async () => {
    const { browser, sessionToken } = await trustingPerson(ADDRESS);
    const accountId = (await findSignedIn(sessionToken, after({ hours: 1 })))!.accountId;
    const person = await turnOnApp({ address: ADDRESS, accountId, browser, sessionToken }, now);
    expect(await database().$count(trustedDevices)).toBe(1);
    expect(await stepAfterPassword(ADDRESS, browser, later)).toBe("second-step");
    const changing = await reauthenticated(person, "turn-off-authenticator", later);
    const kept = tokenAfter(await turnOffAuthenticator(changing, browser, later));
    expect(await stepAfterPassword(ADDRESS, browser, after({ minutes: 2 }, now))).toBe("second-step");
    expect(await findSignedIn(kept, later)).not.toBeNull();
  });
});
