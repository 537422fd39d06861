import { describe, expect, it } from "vitest";
import { recordEvent } from "@/db/account-events";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  codeOf,
  enterPassword,
  newPerson,
  openBrowser,
  PASSWORD,
  redeem,
  stepAfterPassword,
  trustingPerson,
} from "@/lib/testing/people";
import {
  appTurnedOnAt,
  enterAppCode,
  personWithApp,
  saveCode,
  signInWithApp,
  totpFor,
  tryBackupCode,
} from "@/lib/testing/second-steps";
import { securityOf } from "@/lib/testing/security-view";
import { viewAttempt } from "./attempt";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { startReauthentication } from "./reauthentication";
import { listActivity } from "./security";
import { findSignedIn } from "./session";
import { verifyPassword } from "./password";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 2 });
const stranger = openBrowser("198.51.100.1");

const viewOf = async (address: string) => (await securityOf(address, now)).secondStep;

describe("how an account's second step stands", () => {
  it("T8: of a new account: no app, no saved code, and nothing but the mailbox gets in", async () => {
    await newPerson(ADDRESS);
    expect(await viewOf(ADDRESS)).toEqual({
      appTurnedOnAt: null,
      backupCodeGeneratedAt: null,
      losses: [
        { loss: "phone", waysIn: ["email-code"], advice: "generate-backup-code" },
        { loss: "mailbox", waysIn: [], advice: "generate-backup-code" },
        { loss: "both", waysIn: [], advice: "generate-backup-code" },
      ],
    });
  });

  it("T8: of an account with an app and a saved code; and sign-in takes what it promises", async () => {
    const person = await personWithApp(ADDRESS);
    const saved = await saveCode(person, after({ minutes: 6 }));
    const view = await viewOf(ADDRESS);
    expect(view).toMatchObject({ appTurnedOnAt, backupCodeGeneratedAt: after({}) });
    const ways = Object.fromEntries(view.losses.map(({ loss, waysIn }) => [loss, waysIn]));
    expect(ways).toEqual({
      phone: ["email-code", "backup-code"],
      mailbox: ["app", "backup-code"],
      both: ["backup-code"],
    });
    const token = await enterPassword(ADDRESS, stranger, now);
    await sendAnotherCode(token, stranger, now);
    expect(await verifyEmailCode(token, await codeOf(token), { trustChosen: false }, stranger, now)).toEqual({
      ok: true,
    });
    const next = await enterPassword(ADDRESS, stranger, now);
    expect(await enterAppCode(next, totpFor(person.key, now), stranger, now)).toEqual({ ok: true });
    expect(await tryBackupCode(ADDRESS, saved, stranger, now)).toEqual({ ok: true });
  });
});

describe("the activity", () => {
  it("T6: comes in pages, newest first, no line twice and none left out", async () => {
    const { accountId } = await newPerson(ADDRESS);
    const eve = await newPerson("eve@company.example", after({}), openBrowser("203.0.113.1"));
    const line = { userAgent: "", networkAddress: "192.0.2.7", kind: "signed-out" as const };
    for (let minutes = 1; minutes <= 8; minutes++) await recordEvent({ ...line, accountId, at: after({ minutes }) });
    const first = await listActivity(accountId, { lines: 5 });
    const second = await listActivity(accountId, { lines: 5, before: first.nextBefore! });
    expect([first.events.length, second.events.length, second.nextBefore]).toEqual([5, 5, null]);
    const ids = [...first.events, ...second.events].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
    expect(second.events.at(-1)).toMatchObject({ kind: "account-created" });
    expect((await listActivity(accountId, { lines: 10 })).nextBefore).toBeNull();
    expect((await listActivity(eve.accountId, { lines: 50 })).events).toHaveLength(2);
  });
});

describe("staying signed in", () => {
  it("S8: chosen with the app's code, the session has no idle limit for 30 days from its second step", async () => {
    const person = await personWithApp(ADDRESS);
    const { sessionToken } = await signInWithApp(person, stranger, now, { stay: true });
    expect(await findSignedIn(sessionToken, after({ days: 30, milliseconds: -1 }, now))).toMatchObject({
      staysSignedIn: true,
    });
    expect(await findSignedIn(sessionToken, after({ days: 30 }, now))).toBeNull();
  });

  it("S8: not chosen, it ends after 24 hours without activity", async () => {
    const person = await personWithApp(ADDRESS);
    const { sessionToken } = await signInWithApp(person, stranger, now);
    expect(await findSignedIn(sessionToken, after({ days: 1, milliseconds: -1 }, now))).toMatchObject({
      staysSignedIn: false,
    });
    expect(await findSignedIn(sessionToken, after({ days: 1 }, now))).toBeNull();
  });

  it("S8: is of this browser only: the next sign-in has to choose again", async () => {
    const person = await personWithApp(ADDRESS);
    await signInWithApp(person, stranger, now, { stay: true });
    const other = await signInWithApp(person, stranger, after({ minutes: 2 }, now));
    expect(await findSignedIn(other.sessionToken, now)).toMatchObject({ staysSignedIn: false });
  });
});

describe("what trust never skips", () => {
  it("S7: the authenticator app, in a browser trusted by way of an emailed code", async () => {
    const person = await personWithApp(ADDRESS);
    const token = await enterPassword(ADDRESS, person.browser, now);
    await sendAnotherCode(token, person.browser, now);
    expect(await verifyEmailCode(token, await codeOf(token), { trustChosen: true }, person.browser, now)).toEqual({
      ok: true,
    });
    expect(await redeem(token, person.browser, now)).toMatchObject({ deviceToken: expect.any(String) });
    expect(await stepAfterPassword(ADDRESS, person.browser, now)).toBe("second-step");
  });

  it("S7: re-authentication, where it skips the emailed code of a sign-in", async () => {
    const { browser, session } = await trustingPerson(ADDRESS);
    expect(await stepAfterPassword(ADDRESS, browser, now)).toBe("finish");
    const token = await startReauthentication(session, "generate-backup-code", browser, now);
    expect(await verifyPassword(token, PASSWORD, browser, now)).toEqual({ ok: true });
    expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "second-step" });
  });
});
