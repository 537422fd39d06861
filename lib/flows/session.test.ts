import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { accountEvents, sessions } from "@/db/schema";
import { effectsOf } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import { after, newPerson, openBrowser, signIn, start } from "@/lib/testing/people";
import { viewSecurity } from "./security";
import { endOtherSessions, endSession, findSignedIn, noteSeen, signOut } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const isAlive = async (token: string, now: Date) => (await findSignedIn(token, now)) !== null;
const kinds = async () =>
  (await database().select().from(accountEvents).orderBy(accountEvents.id)).map(({ kind }) => kind);

describe("a session", () => {
  it("S13: is found by its token, which the database keeps as a digest only", async () => {
    const { sessionToken, accountId } = await newPerson(ADDRESS);
    expect(await findSignedIn(sessionToken, start)).toMatchObject({ accountId, account: { emailAddress: ADDRESS } });
    expect(JSON.stringify(await database().select().from(sessions))).not.toContain(sessionToken);
    expect(await isAlive(`${sessionToken}x`, start)).toBe(false);
    expect(await isAlive("", start)).toBe(false);
  });

  it("S13: ends after 24 hours without activity, counted from what was last seen", async () => {
    const { sessionToken } = await newPerson(ADDRESS);
    expect(await isAlive(sessionToken, after({ hours: 24, milliseconds: -1 }))).toBe(true);
    expect(await isAlive(sessionToken, after({ hours: 24 }))).toBe(false);
    const seen = after({ hours: 23 });
    await noteSeen((await findSignedIn(sessionToken, seen))!, "203.0.113.5", seen);
    expect(await findSignedIn(sessionToken, after({ hours: 47, milliseconds: -1 }))).toMatchObject({
      lastSeenAt: seen,
      networkAddress: "203.0.113.5",
    });
    expect(await isAlive(sessionToken, after({ hours: 47 }))).toBe(false);
  });

  it("S13: ends 30 days after its second step, however often it was used", async () => {
    const { sessionToken } = await newPerson(ADDRESS);
    for (let hours = 20; hours < 720; hours += 20) {
      const session = await findSignedIn(sessionToken, after({ hours }));
      await noteSeen(session!, "192.0.2.7", after({ hours }));
    }
    expect(await isAlive(sessionToken, after({ days: 30, milliseconds: -1 }))).toBe(true);
    expect(await isAlive(sessionToken, after({ days: 30 }))).toBe(false);
  });
});

describe("signing out", () => {
  it("S13: ends this session on its next request, and no other", async () => {
    const { sessionToken, browser } = await newPerson(ADDRESS);
    const { sessionToken: other } = await signIn(ADDRESS, openBrowser("198.51.100.1"), after({ minutes: 1 }));
    const now = after({ minutes: 2 });
    await signOut(sessionToken, "session", browser, now);
    expect([await isAlive(sessionToken, now), await isAlive(other, now)]).toEqual([false, true]);
    expect((await kinds()).at(-1)).toBe("signed-out");
  });

  it("S13: everywhere ends every session of this account, and none of another", async () => {
    const { sessionToken, browser } = await newPerson(ADDRESS);
    const eve = await newPerson("eve@company.example");
    const { sessionToken: other } = await signIn(ADDRESS, openBrowser("198.51.100.1"), after({ minutes: 1 }));
    const now = after({ minutes: 2 });
    await signOut(sessionToken, "everywhere", browser, now);
    const alive = await Promise.all([sessionToken, other, eve.sessionToken].map((token) => isAlive(token, now)));
    expect(alive).toEqual([false, false, true]);
    expect((await kinds()).at(-1)).toBe("signed-out-everywhere");
  });

  it.each(["session", "device", "everywhere"] as const)(
    "S13: %s: without a live session it does nothing",
    async (scope) => {
      const { sessionToken, browser } = await newPerson(ADDRESS);
      const idle = after({ hours: 24 });
      const none = await effectsOf(async () => {
        await signOut(sessionToken, scope, browser, idle);
        await signOut("no such token", scope, browser, start);
      });
      expect(none.rows).toEqual({});
      expect(await isAlive(sessionToken, start)).toBe(true);
    },
  );

  it("S13: twice at once is once in the activity", async () => {
    const { sessionToken, browser } = await newPerson(ADDRESS);
    await Promise.all([1, 2, 3].map(() => signOut(sessionToken, "session", browser, start)));
    expect((await kinds()).filter((kind) => kind === "signed-out")).toHaveLength(1);
  });

  it("S13: session and activity change together or not at all", async () => {
    const { sessionToken, browser } = await newPerson(ADDRESS);
    await database().execute("alter table account_events add constraint full_disk check (false) not valid");
    await expect(signOut(sessionToken, "everywhere", browser, start)).rejects.toThrow();
    await database().execute("alter table account_events drop constraint full_disk");
    expect(await isAlive(sessionToken, start)).toBe(true);
  });
});

describe("where an account is signed in", () => {
  it("T7: lists its live sessions, this one first, each to be ended alone or all others at once", async () => {
    const { sessionToken, browser } = await newPerson(ADDRESS);
    const eve = await newPerson("eve@company.example");
    const others: { sessionToken: string }[] = [];
    for (const minutes of [1, 2, 3]) {
      others.push(await signIn(ADDRESS, openBrowser(`198.51.100.${minutes}`), after({ minutes })));
    }
    const now = after({ minutes: 4 });
    const current = (await findSignedIn(sessionToken, now))!;
    const listed = (await viewSecurity(current, openBrowser(), now)).sessions;
    expect(listed.map(({ isThisOne, networkAddress }) => [isThisOne, networkAddress])).toEqual([
      [true, "192.0.2.7"],
      [false, "198.51.100.3"],
      [false, "198.51.100.2"],
      [false, "198.51.100.1"],
    ]);
    await endSession(current, listed[2]!.id, browser, now);
    const alive = () => Promise.all(others.map((session) => isAlive(session.sessionToken, now)));
    expect(await alive()).toEqual([true, false, true]);
    await endOtherSessions(current, browser, now);
    expect(await alive()).toEqual([false, false, false]);
    expect([await isAlive(sessionToken, now), await isAlive(eve.sessionToken, now)]).toEqual([true, true]);
    expect((await kinds()).slice(-2)).toEqual(["session-removed", "session-removed"]);
  });

  it("T7: leaves out what has ended, and a session of another account cannot be ended", async () => {
    const { sessionToken } = await newPerson(ADDRESS);
    const eve = await newPerson("eve@company.example", after({ hours: 23 }));
    const now = after({ hours: 24 });
    const hers = (await findSignedIn(eve.sessionToken, now))!;
    const mine = (await findSignedIn(sessionToken, start))!;
    expect((await viewSecurity(mine, openBrowser(), now)).sessions).toEqual([]);
    for (const id of [mine.id, crypto.randomUUID()]) {
      expect((await effectsOf(() => endSession(hers, id, eve.browser, now))).rows).toEqual({});
    }
    expect(await isAlive(sessionToken, start)).toBe(true);
  });
});
