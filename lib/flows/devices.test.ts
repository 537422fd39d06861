import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { accountEvents, trustedDevices } from "@/db/schema";
import { digestOf } from "@/lib/crypto/tokens";
import { effectsOf } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  begin,
  enterCode,
  enterPassword,
  mailKindsTo,
  mustWork,
  newPerson,
  openBrowser,
  PASSWORD,
  redeem,
  signIn,
  stepAfterPassword,
  trustedAt,
  trustingPerson,
} from "@/lib/testing/people";
import type { Visitor } from "@/lib/rules/visitor";
import { viewAttempt } from "./attempt";
import { forgetDevice, forgetOtherDevices } from "./devices";
import { verifyPassword } from "./password";
import { viewSecurity } from "./security";
import { findSignedIn, type SignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const listed = async (session: SignedIn, browser: Visitor, now: Date) =>
  (await viewSecurity(session, browser, now)).devices.map(({ isThisOne, networkAddress }) => [
    isThisOne,
    networkAddress,
  ]);

describe("a trusted device", () => {
  it("S7: skips the emailed code, mails none, and says so in the list and the activity", async () => {
    const { browser, session } = await trustingPerson();
    const now = after({ days: 1 });
    const before = await mailKindsTo(ADDRESS);
    const token = await enterPassword(ADDRESS, browser, now);
    expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "finish" });
    expect(await mailKindsTo(ADDRESS)).toEqual(before);
    await redeem(token, browser, now);
    expect((await viewSecurity(session, browser, now)).devices).toMatchObject([
      { isThisOne: true, trustedAt, lastUsedAt: now, endsAt: after({ days: 30 }, trustedAt) },
    ]);
    const events = await database().select().from(accountEvents);
    expect(events.filter(({ kind }) => kind === "device-trusted")).toHaveLength(1);
  });

  it("S7: skips nothing else: a password is asked, and a wrong one is wrong", async () => {
    const { browser } = await trustingPerson();
    const now = after({ days: 1 });
    const token = await begin("sign-in", ADDRESS, browser, now);
    expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "password" });
    expect(await verifyPassword(token, "Wrong-Meadow-9-bell", browser, now)).toMatchObject({
      reason: "wrong-password",
    });
  });

  it("S7: is trusted for 30 days from that moment, however often it is used", async () => {
    const { browser, session } = await trustingPerson();
    const end = after({ days: 30 }, trustedAt);
    const last = after({ milliseconds: -1 }, end);
    await redeem(await enterPassword(ADDRESS, browser, after({ days: 20 })), browser, after({ days: 20 }));
    expect(await listed(session, browser, last)).toEqual([[true, "192.0.2.7"]]);
    expect(await listed(session, browser, end)).toEqual([]);
    const inTime = await enterPassword(ADDRESS, browser, last);
    const { sessionToken } = await redeem(inTime, browser, last);
    // Nobody passes 30 days without a second step: the session ends with the trust that let it in.
    expect((await findSignedIn(sessionToken, last))?.expiresAt).toEqual(end);
    expect(await findSignedIn(sessionToken, end)).toBeNull();
    expect(await stepAfterPassword(ADDRESS, browser, end)).toBe("second-step");
  });

  it("S7: that loses its trust after the password asks for the code, which can be sent", async () => {
    const { browser, session } = await trustingPerson();
    const now = after({ days: 1 });
    const token = await enterPassword(ADDRESS, browser, now);
    const [device] = (await viewSecurity(session, browser, now)).devices;
    await forgetDevice(session, device!.id, browser, now);
    expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "second-step" });
  });

  it("S7: is not trusted where nobody chose it, in another browser, or with a token made up", async () => {
    await trustingPerson();
    const now = after({ days: 1 });
    const other = openBrowser("198.51.100.1");
    await signIn(ADDRESS, other, now);
    expect(other.deviceToken).toBeNull();
    expect(await stepAfterPassword(ADDRESS, { ...other, deviceToken: "x".repeat(43) }, after({ days: 2 }))).toBe(
      "second-step",
    );
    expect(await database().$count(trustedDevices)).toBe(1);
  });
});

describe("trust belongs to an account", () => {
  it("S7: a browser trusted by one is a stranger to another", async () => {
    const { browser } = await trustingPerson();
    await newPerson("eve@company.example", after({ hours: 2 }), openBrowser("198.51.100.1"));
    expect(await stepAfterPassword("eve@company.example", browser, after({ days: 1 }))).toBe("second-step");
  });

  it("S7: the token is fresh each time trust is given; other accounts of the browser move on with it", async () => {
    const { browser } = await trustingPerson();
    const former = browser.deviceToken!;
    await newPerson("eve@company.example", after({ hours: 2 }), browser);
    await signIn("eve@company.example", browser, after({ hours: 3 }), { trust: true });
    expect(browser.deviceToken).not.toBe(former);
    const now = after({ days: 1 });
    expect(await stepAfterPassword(ADDRESS, browser, now)).toBe("finish");
    expect(await stepAfterPassword(ADDRESS, { ...browser, deviceToken: former }, now)).toBe("second-step");
    const rows = await database().select().from(trustedDevices);
    expect(rows.map(({ tokenDigest }) => tokenDigest)).toEqual(Array(2).fill(digestOf(browser.deviceToken!)));
    expect(JSON.stringify(rows)).not.toContain(browser.deviceToken);
  });

  it("S7: given again by the same account it is one device, with 30 new days", async () => {
    const { browser, session } = await trustingPerson();
    const now = after({ days: 40 });
    await signIn(ADDRESS, browser, now, { trust: true });
    const again = (await viewSecurity(session, browser, now)).devices;
    expect(again).toMatchObject([{ isThisOne: true, trustedAt: now, endsAt: after({ days: 30 }, now) }]);
    expect(await database().$count(trustedDevices)).toBe(1);
  });
});

describe("removing trusted devices", () => {
  it("T7: one, or all but this one; never one of another account", async () => {
    const { browser, session } = await trustingPerson();
    const [second, third] = [openBrowser("198.51.100.2"), openBrowser("198.51.100.3")];
    await signIn(ADDRESS, second, after({ hours: 2 }), { trust: true });
    await signIn(ADDRESS, third, after({ hours: 3 }), { trust: true });
    const eve = await trustingPerson("eve@company.example", openBrowser("203.0.113.1"));
    const now = after({ hours: 4 });
    const devices = (await viewSecurity(session, browser, now)).devices;
    expect(devices.map(({ isThisOne, networkAddress }) => [isThisOne, networkAddress])).toEqual([
      [false, "198.51.100.3"],
      [false, "198.51.100.2"],
      [true, "192.0.2.7"],
    ]);

    const foreign = await effectsOf(() => forgetDevice(eve.session, devices[0]!.id, eve.browser, now));
    expect(foreign.rows).toEqual({});
    await forgetDevice(session, devices[0]!.id, browser, now);
    expect(await listed(session, browser, now)).toEqual([
      [false, "198.51.100.2"],
      [true, "192.0.2.7"],
    ]);
    await forgetOtherDevices(session, browser, now);
    expect(await listed(session, browser, now)).toEqual([[true, "192.0.2.7"]]);
    await forgetOtherDevices(session, { ...browser, deviceToken: null }, now);
    expect(await listed(session, browser, now)).toEqual([]);
    expect(await listed(eve.session, eve.browser, now)).toEqual([[true, "203.0.113.1"]]);
    const events = await database().select().from(accountEvents);
    expect(events.filter(({ kind }) => kind === "device-removed")).toHaveLength(3);
  });

  it("T7: trust, its line in the activity and the session commit together or not at all", async () => {
    const browser = openBrowser();
    await newPerson(ADDRESS, after({}), browser);
    const token = await begin("sign-in", ADDRESS, browser, trustedAt);
    mustWork(await verifyPassword(token, PASSWORD, browser, trustedAt));
    await enterCode(token, browser, trustedAt, true);
    await database().execute(
      "alter table account_events add constraint no_trust check (kind <> 'device-trusted') not valid",
    );
    await expect(redeem(token, browser, trustedAt)).rejects.toThrow();
    await database().execute("alter table account_events drop constraint no_trust");
    expect(await database().$count(trustedDevices)).toBe(0);
    expect(await redeem(token, browser, trustedAt)).toMatchObject({ deviceToken: expect.any(String) });
  });
});
