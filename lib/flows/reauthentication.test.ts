import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { changePages, type Change } from "@/lib/rules/reauthentication";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  begin,
  countWrongPasswords,
  enterCode,
  enterPassword,
  newPerson,
  openBrowser,
  PASSWORD,
  signIn,
} from "@/lib/testing/people";
import {
  personWithApp,
  provedPassword,
  reauthenticated,
  saveCode,
  sessionOf,
  shownCode,
  standingOf,
  tokenAfter,
} from "@/lib/testing/second-steps";
import { startDeletion } from "./account-deletion";
import { openExport } from "./account-export";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { turnOffAuthenticator, turnOnAuthenticator } from "./authenticator";
import { generateBackupCode, verifyBackupCode } from "./backup-code";
import { giveNewAddress } from "./email-address";
import type { Changing } from "./events";
import { setFirstPassword, unlinkGoogle } from "./google-sign-in";
import { verifyPassword } from "./password";
import { isReauthenticated, startReauthentication } from "./reauthentication";
import { signOut } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 2 });
const at = (minutes: number, milliseconds = 0) => after({ minutes, milliseconds }, now);
const elsewhere = openBrowser("198.51.100.1");
const generate = "generate-backup-code";
const notThisStep = { ok: false, reason: "not-this-step", until: null };

/** Tries every change with one re-authentication; each is refused, and nothing changed. */
async function expectWorthless(changing: Changing, when: Date, except: Change[] = []): Promise<void> {
  const [browser, code] = [openBrowser(), "123456"];
  const all: Record<Change, () => Promise<unknown>> = {
    "set-up-authenticator": () => turnOnAuthenticator(changing, "set-up-authenticator", code, browser, when),
    "update-authenticator": () => turnOnAuthenticator(changing, "update-authenticator", code, browser, when),
    "turn-off-authenticator": () => turnOffAuthenticator(changing, browser, when),
    "generate-backup-code": () => generateBackupCode(changing, browser, when),
    "set-password": () => setFirstPassword(changing, PASSWORD, browser, when),
    "unlink-google": () => unlinkGoogle(changing, browser, when),
    "change-address": () => giveNewAddress(changing, "new@company.example", browser, when),
    "delete-account": () => startDeletion(changing, browser, when),
    "export-account": () => openExport({ ...changing.session, createdAt: when }, changing.token, browser, when),
  };
  const { emailAddress } = changing.session.account;
  const before = await standingOf(emailAddress);
  for (const change of (Object.keys(all) as Change[]).filter((each) => !except.includes(each))) {
    expect(await isReauthenticated(changing.session, changing.token, change, when), change).toBe(false);
    expect({ change, ...(await effectsOf(all[change])) }).toMatchObject({ change, result: notThisStep, rows: {} });
  }
  expect(await standingOf(emailAddress)).toEqual(before);
}

describe("a finished re-authentication", () => {
  it("T1: asks for the password, then the primary method's code, and begins no session", async () => {
    const person = await newPerson(ADDRESS);
    const session = await sessionOf(person.sessionToken, now);
    const token = await startReauthentication(session, generate, person.browser, now);
    expect(await viewAttempt(token, person.browser, now)).toMatchObject({
      step: "password",
      pages: ["/reauthenticate"],
    });
    await expectWorthless({ session, token }, now);
    expect(await verifyPassword(token, PASSWORD, person.browser, now)).toEqual({ ok: true });
    const view = await viewAttempt(token, person.browser, now);
    expect(view?.pages).toEqual(["/reauthenticate/verify/email-code", "/reauthenticate/verify/backup-code"]);
    await expectWorthless({ session, token }, now);
    await enterCode(token, person.browser, now, true);
    const finished = { step: "finish", pages: [changePages[generate]], change: generate, sessionId: session.id };
    expect(await viewAttempt(token, person.browser, now)).toMatchObject(finished);
    expect(await redeemAttempt(token, person.browser, now)).toBeNull();
  });

  it("T1: is good for the change it was asked for and nothing else", async () => {
    const person = await personWithApp(ADDRESS);
    const changing = await reauthenticated(person, "turn-off-authenticator", now);
    await expectWorthless(changing, now, ["turn-off-authenticator"]);
    expect(await isReauthenticated(changing.session, changing.token, "turn-off-authenticator", now)).toBe(true);
    expect(await turnOffAuthenticator(changing, person.browser, now)).toMatchObject({ ok: true });
  });

  it("T1: works once, also sent twice at once", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, generate, now);
    const outcomes = await Promise.all([1, 2, 3].map(() => generateBackupCode(changing, person.browser, now)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: 1 });
    const sessionToken = outcomes.flatMap((each) => (each.ok ? [each.sessionToken] : []))[0]!;
    await expectWorthless({ ...changing, session: await sessionOf(sessionToken, now) }, now);
  });

  it("T1: is good for ten minutes, to the last millisecond", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, generate, now);
    await expectWorthless(changing, at(10));
    expect(await generateBackupCode(changing, person.browser, at(10, -1))).toMatchObject({ ok: true });
  });

  it("T1: is worth nothing in another session of the same person", async () => {
    const person = await newPerson(ADDRESS);
    const other = await signIn(ADDRESS, elsewhere, at(-10));
    const changing = await reauthenticated(person, generate, now);
    await expectWorthless({ ...changing, session: await sessionOf(other.sessionToken, now) }, now);
    expect(await generateBackupCode(changing, person.browser, now)).toMatchObject({ ok: true });
  });

  it("T1: is worth nothing for another account", async () => {
    const person = await newPerson(ADDRESS);
    const eve = await newPerson("eve@company.example", at(-10), elsewhere);
    const changing = await reauthenticated(person, generate, now);
    const hers = await sessionOf(eve.sessionToken, now);
    await expectWorthless({ ...changing, session: hers }, now);
    // Her session's number with his account's, as no page ever puts them together.
    await expectWorthless({ ...changing, session: { ...hers, account: changing.session.account } }, now);
  });

  it("T1: a second one, finished before, is worth nothing", async () => {
    const person = await newPerson(ADDRESS);
    const [first, second] = [
      await reauthenticated(person, generate, now),
      await reauthenticated(person, generate, at(1)),
    ];
    const kept = tokenAfter(await generateBackupCode(first, person.browser, at(1)));
    await expectWorthless({ ...second, session: await sessionOf(kept, at(1)) }, at(1));
  });

  it("T1: ends with its session: signed out, nothing is changed", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, generate, now);
    await signOut(person.sessionToken, "session", person.browser, now);
    await expectWorthless(changing, now);
  });

  it.each(["sign-in", "reset-password"] as const)("T1: no %s stands in for it", async (purpose) => {
    const person = await newPerson(ADDRESS);
    const session = await sessionOf(person.sessionToken, now);
    const token =
      purpose === "sign-in"
        ? await enterPassword(ADDRESS, person.browser, now)
        : await begin(purpose, ADDRESS, person.browser, now);
    await enterCode(token, person.browser, now);
    await expectWorthless({ session, token }, now);
  });
});

describe("before the change", () => {
  it("T1: a wrong password counts as at sign-in, in one count with it", async () => {
    const person = await newPerson(ADDRESS);
    const session = await sessionOf(person.sessionToken, now);
    const strange = { ...person.browser, browserToken: null };
    const token = await startReauthentication(session, generate, strange, now);
    const trier = { address: ADDRESS, network: strange.networkAddress, knownBrowserId: null };
    await countWrongPasswords(trier, now, 4);
    expect(await verifyPassword(token, "Wrong-Meadow-9-bell", strange, now)).toMatchObject({
      reason: "wrong-password",
    });
    const locked = { ok: false, reason: "too-many-passwords", until: at(1) };
    expect(await verifyPassword(token, PASSWORD, strange, now)).toEqual(locked);
    const signingIn = await begin("sign-in", ADDRESS, strange, now);
    expect(await verifyPassword(signingIn, PASSWORD, strange, now)).toEqual(locked);
    expect(await viewAttempt(token, strange, now)).toMatchObject({ step: "locked", pages: ["/reauthenticate"] });
  });

  it("S6: the backup code stands in, is used up, and the next one is shown in this session", async () => {
    const person = await newPerson(ADDRESS);
    const code = await saveCode(person, at(-5));
    expect(await shownCode(person.sessionToken, at(-5))).toBeNull();
    const { session, token } = await provedPassword(person, "set-up-authenticator", now);
    expect(await verifyBackupCode(token, code, person.browser, now)).toEqual({ ok: true });
    expect(await isReauthenticated(session, token, "set-up-authenticator", now)).toBe(true);
    const next = await shownCode(person.sessionToken, now);
    expect([next === null, next === code]).toEqual([false, false]);
  });
});
