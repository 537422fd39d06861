import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { listKnownBrowserIds } from "@/db/known-browsers";
import { effectsOf } from "@/lib/testing/effects";
import { testSettings, useDatabase } from "@/lib/testing/database";
import {
  after,
  begin,
  codeOf,
  countWrongPasswords,
  enterPassword,
  mailKindsTo,
  newPerson,
  openBrowser,
  PASSWORD,
  start,
} from "@/lib/testing/people";
import type { Visitor } from "@/lib/rules/visitor";
import { viewAttempt } from "./attempt";
import { verifyPassword } from "./password";

useDatabase();

const ADDRESS = "ada@company.example";
const WRONG = "Wrong-Meadow-9-bell";
const wrong = { ok: false, reason: "wrong-password" };
const throttled = (until: Date) => ({ ok: false, reason: "too-many-passwords", until });

const signUpFromHome = () => newPerson(ADDRESS, start, openBrowser("192.0.2.7"));

/** One attempt, several tries of the same password, all at `now`. */
async function tries(browser: Visitor, now: Date, count: number, address = ADDRESS, password = WRONG) {
  const token = await begin("sign-in", address, browser, now);
  const outcomes = [];
  for (let turn = 0; turn < count; turn++) outcomes.push(await verifyPassword(token, password, browser, now));
  return outcomes;
}

describe("the password of a sign-in", () => {
  it("S3: right, it leads to the second step, whose code is in the mail at once", async () => {
    const { browser } = await signUpFromHome();
    const now = after({ minutes: 1 });
    const token = await begin("sign-in", ADDRESS, browser, now);
    const { result, hashes } = await effectsOf(() => verifyPassword(token, PASSWORD, browser, now));
    expect([result, hashes]).toEqual([{ ok: true }, 1]);
    expect(await viewAttempt(token, browser, now)).toMatchObject({
      step: "second-step",
      pages: ["/sign-in/verify/email-code", "/sign-in/verify/backup-code"],
    });
    expect(await codeOf(token)).toMatch(/^\d{6}$/);
    expect(await verifyPassword(token, PASSWORD, browser, now)).toMatchObject({ reason: "not-this-step" });
  });

  it("S3: wrong, nothing is proved and nothing mailed", async () => {
    const { browser } = await signUpFromHome();
    const now = after({ minutes: 1 });
    const token = await begin("sign-in", ADDRESS, browser, now);
    for (const password of [PASSWORD.toLowerCase(), ` ${PASSWORD}`]) {
      expect(await verifyPassword(token, password, browser, now)).toMatchObject(wrong);
    }
    expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "password" });
    expect(await mailKindsTo(ADDRESS)).toEqual(["create-account-code"]);
  });

  it("S11: out of turn or in nobody's attempt it costs no hash and changes nothing", async () => {
    const browser = openBrowser();
    const signUp = await begin("create-account", ADDRESS, browser, start);
    for (const token of [signUp, "no such token"]) {
      const tried = await effectsOf(() => verifyPassword(token, PASSWORD, browser, start));
      expect(tried).toMatchObject({ result: { reason: "not-this-step" }, hashes: 0, rows: {} });
    }
  });

  it("S3: a hash made with an older key is made anew, and signs in again", async () => {
    const [newKey, oldKey] = ["test-2", "test-1"].map(
      (id) => `${id}:${Buffer.alloc(32, Number(id.at(-1))).toString("base64")}`,
    );
    testSettings({ SECRET_KEYS: oldKey! });
    const { browser } = await signUpFromHome();
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ passwordKeyId: "test-1", authEpoch: 0 });
    testSettings({ SECRET_KEYS: `${newKey},${oldKey}` });
    await enterPassword(ADDRESS, browser, after({ minutes: 1 }));
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ passwordKeyId: "test-2", authEpoch: 0 });
    testSettings({ SECRET_KEYS: newKey! });
    await enterPassword(ADDRESS, browser, after({ minutes: 2 }));
  });
});

describe("wrong passwords", () => {
  const now = after({ hours: 1 });
  const minute = after({ minutes: 1 }, now);
  const stranger = openBrowser("198.51.100.1");
  const place = (network: string, address = ADDRESS) => ({ address, network, knownBrowserId: null });

  it("S12: from one place: after five a wait of one minute, then two; even the right one waits", async () => {
    await signUpFromHome();
    await countWrongPasswords(place(stranger.networkAddress), now, 4);
    const early = after({ milliseconds: -1 }, minute);
    expect(await tries(stranger, now, 1)).toMatchObject([wrong]);
    const refused = await effectsOf(() => tries(stranger, early, 1, ADDRESS, PASSWORD));
    expect(refused).toMatchObject({ result: [throttled(minute)], hashes: 0 });
    expect(await tries(stranger, minute, 2)).toMatchObject([wrong, throttled(after({ minutes: 2 }, minute))]);
    const token = await begin("sign-in", ADDRESS, stranger, minute);
    expect(await viewAttempt(token, stranger, minute)).toMatchObject({ step: "locked", pages: ["/sign-in/password"] });
  });

  it("S12: from one place do not keep out another place, nor another account from that place", async () => {
    await signUpFromHome();
    await countWrongPasswords(place(stranger.networkAddress), now, 5);
    expect(await tries(stranger, now, 1)).toMatchObject([throttled(minute)]);
    expect(await tries(openBrowser("198.51.100.2"), now, 1, ADDRESS, PASSWORD)).toEqual([{ ok: true }]);
    expect(await tries(stranger, now, 1, "eve@company.example")).toMatchObject([wrong]);
  });

  it("S16: from one IPv6 network count as one place", async () => {
    await countWrongPasswords(place("2001:db8:0:7::/64"), now, 4);
    expect(await tries(openBrowser("2001:db8:0:7:ffff::2"), now, 2)).toMatchObject([wrong, throttled(minute)]);
    expect(await tries(openBrowser("2001:db8:0:8::2"), now, 1)).toMatchObject([wrong]);
  });

  it("S12: stay counted when the right one comes, which takes back its own try only", async () => {
    await signUpFromHome();
    await countWrongPasswords(place(stranger.networkAddress), now, 4);
    expect(await tries(stranger, now, 1, ADDRESS, PASSWORD)).toEqual([{ ok: true }]);
    expect(await tries(stranger, now, 2)).toMatchObject([wrong, throttled(minute)]);
  });

  it("S12: of strangers never lock the owner out of a known browser, which has five of its own", async () => {
    const { browser, accountId } = await signUpFromHome();
    const [knownBrowserId] = await listKnownBrowserIds(accountId);
    await countWrongPasswords(place(browser.networkAddress), now, 5);
    expect(await tries(openBrowser(browser.networkAddress), now, 1)).toMatchObject([throttled(minute)]);
    expect(await tries(browser, now, 1)).toMatchObject([wrong]);
    await countWrongPasswords({ ...place(browser.networkAddress), knownBrowserId: knownBrowserId! }, now, 4);
    expect(await tries(browser, now, 1)).toMatchObject([throttled(minute)]);
    expect(await tries(browser, minute, 1, ADDRESS, PASSWORD)).toEqual([{ ok: true }]);
  });

  it("S12: in a browser known to one account count for any other as a stranger's", async () => {
    const { browser } = await signUpFromHome();
    await countWrongPasswords(place(browser.networkAddress, "eve@company.example"), now, 5);
    expect(await tries(browser, now, 1, "eve@company.example")).toMatchObject([throttled(minute)]);
  });
});
