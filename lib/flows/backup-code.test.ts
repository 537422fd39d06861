import { describe, expect, it } from "vitest";
import { addActiveBackupCode, findActiveBackupCode } from "@/db/backup-codes";
import { database } from "@/db/client";
import { backupCodes } from "@/db/factor-schema";
import { newBackupCode } from "@/lib/crypto/backup-codes";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import { after, enterPassword, newPerson, openBrowser, PASSWORD, signIn, start } from "@/lib/testing/people";
import {
  alertsTo,
  personWithApp,
  reauthenticated,
  saveCode,
  sessionOf,
  shownCode,
  signInWithCode,
  tokenAfter,
  tryBackupCode,
} from "@/lib/testing/second-steps";
import { backupCodeGeneratedAt, generateBackupCode, saveOfferedCode, verifyBackupCode } from "./backup-code";
import { tidyUp } from "./housekeeping";
import { endSession, findSignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const at = (minutes: number) => after({ minutes }, now);
const stranger = openBrowser("198.51.100.1");
const elsewhere = openBrowser("198.51.100.2");
const right = { ok: true };
const other = { ok: false, reason: "other-code-saved" };
const wrong = { ok: false, reason: "wrong-backup-code" };
const stored = () => database().select().from(backupCodes);

describe("the backup code that a sign-in gives", () => {
  it("S10: is shown with the session, on every page, until it is ticked, and never after", async () => {
    const person = await newPerson(ADDRESS);
    const code = await shownCode(person.sessionToken, start);
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(await shownCode(person.sessionToken, now)).toBe(code);
    expect(await saveCode(person, now)).toBe(code);
    expect(await shownCode(person.sessionToken, now)).toBeNull();
    const [saved] = await stored();
    const again = await effectsOf(async () =>
      saveOfferedCode(await sessionOf(person.sessionToken, now), saved!.id, person.browser, now),
    );
    expect(again).toMatchObject({ result: right, rows: {} });
  });

  it("S10: works from the tick, not before", async () => {
    const person = await newPerson(ADDRESS);
    const code = (await shownCode(person.sessionToken, now))!;
    expect(await tryBackupCode(ADDRESS, code, stranger, now)).toMatchObject(wrong);
    expect(await backupCodeGeneratedAt(person.accountId)).toBeNull();
    await saveCode(person, at(1));
    expect(await tryBackupCode(ADDRESS, code, stranger, at(2))).toEqual(right);
  });

  it("T5: is stored as a digest only, once it is ticked; sealed until then", async () => {
    const person = await newPerson(ADDRESS);
    const code = (await shownCode(person.sessionToken, now))!;
    const plain = new RegExp(`${code}|${code.replaceAll("-", "")}`);
    expect(JSON.stringify(await stored())).not.toMatch(plain);
    await saveCode(person, now);
    expect(await stored()).toMatchObject([{ sealedCode: null, sessionId: null, activatedAt: now, endedAt: null }]);
    expect(JSON.stringify(await stored())).not.toMatch(plain);
  });

  it("S10: closing the page loses nothing: the next sign-in gives another, and ticking one withdraws the other", async () => {
    const person = await newPerson(ADDRESS);
    const browser = openBrowser("198.51.100.3");
    const { sessionToken } = await signIn(ADDRESS, browser, now);
    const [first, second] = [await shownCode(person.sessionToken, now), await shownCode(sessionToken, now)];
    expect([first === null, first === second]).toEqual([false, false]);
    expect(await saveCode({ ...person, browser, sessionToken }, now)).toBe(second);
    expect(await shownCode(person.sessionToken, now)).toBeNull();
    expect(await tryBackupCode(ADDRESS, first!, stranger, now)).toMatchObject(wrong);
    expect(await tryBackupCode(ADDRESS, second!, elsewhere, now)).toEqual(right);
  });

  it("S10: who has an active one is given none", async () => {
    const person = await newPerson(ADDRESS);
    await saveCode(person, now);
    const signedIn = await effectsOf(() => signIn(ADDRESS, person.browser, now));
    expect(signedIn.rows).not.toHaveProperty("backup_codes");
    expect(await shownCode(signedIn.result.sessionToken, now)).toBeNull();
  });

  it("S10: goes with its session, when that is removed or has ended, and no active one does", async () => {
    const person = await newPerson(ADDRESS);
    const { sessionToken } = await signIn(ADDRESS, elsewhere, now);
    expect(await stored()).toHaveLength(2);
    const removed = await sessionOf(sessionToken, now);
    await endSession(await sessionOf(person.sessionToken, now), removed.id, person.browser, now);
    expect(await stored()).toHaveLength(1);
    await saveCode(person, now);
    await signIn(ADDRESS, elsewhere, now);
    await tidyUp(after({ days: 31 }));
    expect(await stored()).toMatchObject([{ activatedAt: now, endedAt: null }]);
    expect(await saveOfferedCode(removed, removed.offeredCodeId!, elsewhere, now)).toMatchObject(other);
    expect(await stored()).toHaveLength(1);
  });

  it("S10: the database itself refuses a second active one", async () => {
    const person = await newPerson(ADDRESS);
    await saveCode(person, now);
    const another = { ...newBackupCode(person.accountId), accountId: person.accountId, generatedAt: now };
    await expect(addActiveBackupCode(another)).rejects.toThrow();
    expect(await stored()).toHaveLength(1);
  });

  it("S10: ticked in two sessions at once, one is active", async () => {
    const person = await newPerson(ADDRESS);
    const other = await signIn(ADDRESS, elsewhere, now);
    const sessions = [await sessionOf(person.sessionToken, now), await sessionOf(other.sessionToken, now)];
    const ticked = sessions.map((session) => saveOfferedCode(session, session.offeredCodeId!, stranger, now));
    expect((await Promise.all(ticked)).filter(({ ok }) => ok)).toHaveLength(1);
    expect((await stored()).filter(({ activatedAt, endedAt }) => activatedAt && !endedAt)).toHaveLength(1);
    expect((await stored()).filter(({ sealedCode }) => sealedCode)).toHaveLength(0);
  });
});

describe("signing in with the backup code", () => {
  it("S10: uses it up, tells the owner and gives the next one the same way", async () => {
    const person = await newPerson(ADDRESS);
    const code = await saveCode(person, now);
    const { sessionToken } = await signInWithCode(ADDRESS, code, stranger, now);
    expect(await findActiveBackupCode(person.accountId)).toBeUndefined();
    const next = (await shownCode(sessionToken, now))!;
    expect(next).not.toBe(code);
    expect(await tryBackupCode(ADDRESS, code, elsewhere, now)).toMatchObject(wrong);
    expect((await alertsTo(ADDRESS)).map(({ kind }) => kind)).toContain("backup-code-used");
    await saveCode({ ...person, browser: stranger, sessionToken }, now);
    expect(await tryBackupCode(ADDRESS, next, elsewhere, at(1))).toEqual(right);
  });

  it("S10: lost between the code and the session, the next sign-in gives one all the same", async () => {
    const person = await newPerson(ADDRESS);
    expect(await tryBackupCode(ADDRESS, await saveCode(person, now), stranger, now)).toEqual(right);
    const { sessionToken } = await signIn(ADDRESS, elsewhere, now);
    expect(await shownCode(sessionToken, now)).not.toBeNull();
  });

  it("S6: of one account is worth nothing for another", async () => {
    const code = await saveCode(await newPerson(ADDRESS), now);
    await saveCode(await newPerson("eve@company.example", start, elsewhere), now);
    expect(await tryBackupCode("eve@company.example", code, stranger, now)).toMatchObject(wrong);
    expect(await tryBackupCode(ADDRESS, code, stranger, now)).toEqual(right);
  });

  it("S6: stands in for the app too", async () => {
    const person = await personWithApp(ADDRESS);
    const code = await saveCode(person, now);
    expect(await tryBackupCode(ADDRESS, code, stranger, now)).toEqual(right);
  });

  it("T5: works once, also entered in two browsers at once", async () => {
    const code = await saveCode(await newPerson(ADDRESS), now);
    const outcomes = await Promise.all([stranger, elsewhere].map((each) => tryBackupCode(ADDRESS, code, each, now)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual(expect.objectContaining(wrong));
  });

  it("T5: whose pepper has left the ring is wrong, and nothing fails", async () => {
    const code = await saveCode(await newPerson(ADDRESS), now);
    const token = await enterPassword(ADDRESS, stranger, now, PASSWORD);
    testSettings({ SECRET_KEYS: `new:${Buffer.alloc(32, 5).toString("base64")}` });
    expect(await verifyBackupCode(token, code, stranger, now)).toMatchObject(wrong);
  });
});

describe("generating a backup code anew", () => {
  it("T5: the old one works until the new one is ticked, and never after", async () => {
    const person = await newPerson(ADDRESS);
    const old = await saveCode(person, now);
    const changing = await reauthenticated(person, "generate-backup-code", now);
    const sessionToken = tokenAfter(await generateBackupCode(changing, person.browser, now));
    const shown = (await shownCode(sessionToken, now))!;
    expect(await backupCodeGeneratedAt(person.accountId)).toEqual(start);
    expect(await tryBackupCode(ADDRESS, shown, stranger, now)).toMatchObject(wrong);
    expect(await saveCode({ ...person, sessionToken }, at(1))).toBe(shown);
    expect(await backupCodeGeneratedAt(person.accountId)).toEqual(now);
    expect(await tryBackupCode(ADDRESS, old, stranger, at(2))).toMatchObject(wrong);
    expect(await tryBackupCode(ADDRESS, shown, elsewhere, at(2))).toEqual(right);
    expect(await findSignedIn(person.sessionToken, now)).toBeNull();
  });

  it("T5: never ticked, the old one goes on", async () => {
    const person = await newPerson(ADDRESS);
    const old = await saveCode(person, now);
    await generateBackupCode(await reauthenticated(person, "generate-backup-code", now), person.browser, now);
    expect(await tryBackupCode(ADDRESS, old, stranger, at(2))).toEqual(right);
  });
});
