import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { findAttempt } from "@/db/attempts";
import { database } from "@/db/client";
import { listKnownBrowserIds } from "@/db/known-browsers";
import { trustedDevices } from "@/db/schema";
import { changeThrottles } from "@/db/throttles";
import { digestOf } from "@/lib/crypto/tokens";
import { chosenPasswordThrottles, limits } from "@/lib/rules/limits";
import { takingTry } from "@/lib/rules/throttle";
import { effectsOf } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  enterCode,
  enterPassword,
  mailKindsTo,
  mailOf,
  newPerson,
  openBrowser,
  PASSWORD,
  provedReset,
  signIn,
  start,
} from "@/lib/testing/people";
import { securityOf } from "@/lib/testing/security-view";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { verifyPassword } from "./password";
import { resetPassword } from "./reset-password";
import { findSignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const stranger = openBrowser("198.51.100.1");

describe("a reset", () => {
  it("P1: code, new password: signs nobody in, and only the new password counts from then on", async () => {
    const { browser } = await newPerson(ADDRESS);
    const token = await begin("reset-password", ADDRESS, browser, now);
    expect(await mailOf(token)).toMatchObject({ kind: "reset-password-code", to: ADDRESS });
    expect(await resetPassword(token, ANOTHER_PASSWORD, browser, now)).toMatchObject({ reason: "not-this-step" });
    await enterCode(token, browser, now);
    expect(await viewAttempt(token, browser, now)).toMatchObject({
      step: "new-password",
      pages: ["/reset-password/new"],
    });

    const done = await effectsOf(() => resetPassword(token, ANOTHER_PASSWORD, browser, now));
    // One to see that it is not the present one, one for the new one.
    expect(done).toMatchObject({ result: { ok: true }, hashes: 2 });
    expect(done.rows).toMatchObject({ account_events: 1, outbox: 1 });
    expect(await redeemAttempt(token, browser, now)).toBeNull();
    expect(await findAttempt(digestOf(token))).toMatchObject({ proved: ["mailed-code", "new-password"] });
    expect(await resetPassword(token, PASSWORD, browser, now)).toMatchObject({ reason: "not-this-step" });

    const attempt = await begin("sign-in", ADDRESS, browser, now);
    expect(await verifyPassword(attempt, PASSWORD, browser, now)).toMatchObject({ reason: "wrong-password" });
    expect(await verifyPassword(attempt, ANOTHER_PASSWORD, browser, now)).toEqual({ ok: true });
    expect(await viewAttempt(attempt, browser, now)).toMatchObject({ step: "second-step" });
  });

  it("P1: ends every session, all trust and what was begun before, at once", async () => {
    const { browser, sessionToken } = await newPerson(ADDRESS);
    const trusted = openBrowser("198.51.100.2");
    const { sessionToken: other } = await signIn(ADDRESS, trusted, after({ minutes: 10 }), { trust: true });
    expect(await database().$count(trustedDevices)).toBe(1);
    const begun = await begin("sign-in", ADDRESS, trusted, now);
    const otherReset = await provedReset(ADDRESS, stranger, now);
    await resetPassword(await provedReset(ADDRESS, browser, now), ANOTHER_PASSWORD, browser, now);

    for (const token of [sessionToken, other]) expect(await findSignedIn(token, now)).toBeNull();
    for (const token of [begun, otherReset]) {
      expect(await viewAttempt(token, stranger, now)).toMatchObject({ step: "expired" });
    }
    expect(await resetPassword(otherReset, PASSWORD, stranger, now)).toMatchObject({ reason: "not-this-step" });
    const again = await enterPassword(ADDRESS, trusted, now, ANOTHER_PASSWORD);
    expect(await viewAttempt(again, trusted, now)).toMatchObject({ step: "second-step" });
    expect((await securityOf(ADDRESS, now, trusted)).devices).toEqual([]);
  });

  it("P1: tells the owner by mail", async () => {
    await newPerson(ADDRESS);
    await resetPassword(
      await provedReset(ADDRESS, stranger, now),
      ANOTHER_PASSWORD,
      stranger,
      after({ minutes: 1 }, now),
    );
    expect(await mailKindsTo(ADDRESS)).toEqual(["create-account-code", "reset-password-code", "password-was-reset"]);
  });

  it("P1: refuses the present password and widely used ones; the step stays, the present one goes on", async () => {
    const { browser, sessionToken } = await newPerson(ADDRESS);
    const token = await provedReset(ADDRESS, stranger, now);
    const refused = await effectsOf(async () => [
      await resetPassword(token, PASSWORD, stranger, now),
      await resetPassword(token, "Password123!", stranger, now),
    ]);
    expect(refused.result).toMatchObject([{ reason: "same-password" }, { reason: "common-password" }]);
    // One of them was compared, and is counted: a hash is not to be had for nothing.
    expect(refused).toMatchObject({ rows: { throttles: 1 }, hashes: 1 });
    expect(await viewAttempt(token, stranger, now)).toMatchObject({ step: "new-password" });
    expect(await findSignedIn(sessionToken, now)).not.toBeNull();
    expect(browser.browserToken).not.toBeNull();
  });

  it("P1: of an address without an account is answered by mail, and leads nowhere", async () => {
    const token = await begin("reset-password", ADDRESS, stranger, start);
    expect(await mailOf(token)).toMatchObject({ kind: "reset-password-unknown", to: ADDRESS });
    expect(await resetPassword(token, ANOTHER_PASSWORD, stranger, start)).toMatchObject({ reason: "not-this-step" });
    await newPerson(ADDRESS, after({ minutes: 1 }));
    expect(await viewAttempt(token, stranger, after({ minutes: 1 }))).toMatchObject({ step: "mailed-code" });
  });

  it("S12: looks at so many passwords to be, then refuses without a hash, until there is room again", async () => {
    await newPerson(ADDRESS);
    const token = await provedReset(ADDRESS, stranger, now);
    const throttles = chosenPasswordThrottles(digestOf(token));
    const { tries, windowMs } = limits.passwordsChosen;
    for (let turn = 0; turn < tries; turn++) await changeThrottles(throttles, takingTry(throttles, now));
    const until = after({ milliseconds: windowMs }, now);
    const refused = await effectsOf(() => resetPassword(token, ANOTHER_PASSWORD, stranger, now));
    expect(refused).toMatchObject({ result: { ok: false, reason: "too-many-tries", until }, hashes: 0, rows: {} });
    const other = await provedReset(ADDRESS, stranger, after({ seconds: 1 }, now));
    expect(await resetPassword(other, ANOTHER_PASSWORD, stranger, after({ seconds: 1 }, now))).toEqual({ ok: true });
  });

  it("P1: keeps the browser it was done in known, and forgets every other", async () => {
    const { browser, accountId } = await newPerson(ADDRESS);
    await signIn(ADDRESS, openBrowser("198.51.100.2"), after({ minutes: 10 }));
    expect(await listKnownBrowserIds(accountId)).toHaveLength(2);
    await resetPassword(await provedReset(ADDRESS, browser, now), ANOTHER_PASSWORD, browser, now);
    expect(await listKnownBrowserIds(accountId)).toHaveLength(1);
    const token = await begin("sign-in", ADDRESS, browser, now);
    expect(await findAttempt(digestOf(token))).toMatchObject({ knownBrowserId: expect.any(String) });
  });

  it.each(["account_events", "outbox"])("P1: commits as a whole or not at all: %s cannot be written", async (table) => {
    const { sessionToken } = await newPerson(ADDRESS);
    const token = await provedReset(ADDRESS, stranger, now);
    const before = await findAccountByAddress(ADDRESS);
    await database().execute(`alter table ${table} add constraint full_disk check (false) not valid`);
    const failed = await effectsOf(() => resetPassword(token, ANOTHER_PASSWORD, stranger, now).catch(() => "failed"));
    await database().execute(`alter table ${table} drop constraint full_disk`);
    expect(failed).toMatchObject({ result: "failed", rows: {} });
    expect(await findAccountByAddress(ADDRESS)).toEqual(before);
    expect(await findSignedIn(sessionToken, now)).not.toBeNull();
    expect(await viewAttempt(token, stranger, now)).toMatchObject({ step: "new-password" });
  });

  it("P1: sent twice at once is one reset", async () => {
    await newPerson(ADDRESS);
    const token = await provedReset(ADDRESS, stranger, now);
    const outcomes = await Promise.all([1, 2].map(() => resetPassword(token, ANOTHER_PASSWORD, stranger, now)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mailKindsTo(ADDRESS)).filter((kind) => kind === "password-was-reset")).toHaveLength(1);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: 1 });
  });

  it("P1: of two resets at once the first ends the other", async () => {
    await newPerson(ADDRESS);
    const mine = await provedReset(ADDRESS, stranger, now);
    const theirs = await provedReset(ADDRESS, openBrowser("198.51.100.9"), now);
    const outcomes = await Promise.all([
      resetPassword(mine, ANOTHER_PASSWORD, stranger, now),
      resetPassword(theirs, "Other-Meadow-3-bird", stranger, now),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: 1 });
  });
});
