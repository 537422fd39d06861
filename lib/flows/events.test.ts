import { describe, expect, it } from "vitest";
import { listEvents } from "@/db/account-events";
import { digestOf } from "@/lib/crypto/tokens";
import { database } from "@/db/client";
import { ownerAlerts } from "@/db/schema";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  codeOf,
  enterCode,
  enterPassword,
  mustWork,
  newPerson,
  openBrowser,
  PASSWORD,
  provedReset,
  signIn,
  wrongCode,
} from "@/lib/testing/people";
import {
  alertsTo,
  enterAppCode,
  personWithApp,
  reauthenticated,
  saveCode,
  sessionOf,
  turnOnApp,
  tryBackupCode,
  wrongAppCode,
} from "@/lib/testing/second-steps";
import { turnOffAuthenticator } from "./authenticator";
import { generateBackupCode } from "./backup-code";
import { changePassword } from "./change-password";
import { verifyEmailCode } from "./email-code";
import { resetPassword } from "./reset-password";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 2 });
const at = (minutes: number) => after({ minutes }, now);
const stranger = openBrowser("198.51.100.1");

type Ready = Awaited<ReturnType<typeof personWithApp>> & { code: string };

async function ready(): Promise<Ready> {
  const person = await personWithApp(ADDRESS);
  return { ...person, code: await saveCode(person, after({ minutes: 6 })) };
}

/** The kinds of mail to the owner, and of lines, since a moment's counts. */
async function told(accountId: string) {
  const lines = (await listEvents(accountId, { limit: 50 })).map(({ kind }) => String(kind));
  return { mails: (await alertsTo(ADDRESS)).map(({ kind }) => kind), lines };
}

describe("T6: every change tells the owner", () => {
  const changes: [string, (person: Ready) => Promise<unknown>][] = [
    ["authenticator-updated", (person) => turnOnApp(person, now)],
    [
      "authenticator-turned-off",
      async (person) =>
        turnOffAuthenticator(await reauthenticated(person, "turn-off-authenticator", now), person.browser, now),
    ],
    [
      "backup-code-generated",
      async (person) =>
        generateBackupCode(await reauthenticated(person, "generate-backup-code", now), person.browser, now),
    ],
    ["backup-code-used", (person) => tryBackupCode(ADDRESS, person.code, person.browser, now)],
    [
      "password-changed",
      async ({ sessionToken, browser }) =>
        changePassword(await sessionOf(sessionToken, now), { current: PASSWORD, next: ANOTHER_PASSWORD }, browser, now),
    ],
    [
      "password-was-reset",
      async (person) =>
        mustWork(
          await resetPassword(await provedReset(ADDRESS, person.browser, now), ANOTHER_PASSWORD, person.browser, now),
        ),
    ],
  ];

  it.each(changes)("T6: %s: exactly one mail and one line", async (kind, change) => {
    const person = await ready();
    const before = await told(person.accountId);
    await change(person);
    const since = await told(person.accountId);
    expect(since.mails.slice(before.mails.length)).toEqual([kind]);
    expect(since.lines.slice(0, since.lines.length - before.lines.length)).toEqual([kind]);
  });

  it("T6: authenticator-turned-on: exactly one mail and one line, from where it was done", async () => {
    const person = await newPerson(ADDRESS);
    await turnOnApp(person, now);
    const { mails, lines } = await told(person.accountId);
    expect({ mails, lines: lines.slice(0, 1) }).toEqual({
      mails: ["authenticator-turned-on"],
      lines: ["authenticator-turned-on"],
    });
    const [line] = await listEvents(person.accountId, { limit: 1 });
    expect(line).toMatchObject({ at: now, networkAddress: "192.0.2.7", userAgent: person.browser.userAgent });
  });

  it("T6: ticking a code as saved is a line", async () => {
    const person = await newPerson(ADDRESS);
    await saveCode(person, now);
    expect((await told(person.accountId)).lines[0]).toBe("backup-code-saved");
  });

  it("T6: each mail has a link of its own, kept as a digest only", async () => {
    const person = await ready();
    await turnOnApp(person, now);
    const tokens = (await alertsTo(ADDRESS)).map(({ token }) => token);
    expect(new Set(tokens).size).toBe(2);
    const rows = await database().select().from(ownerAlerts);
    expect(rows.map(({ id }) => id).sort()).toEqual(tokens.map(digestOf).sort());
  });
});

describe("T6: a sign-in", () => {
  it("T6: in a browser that the account does not know is told; in a known one it is a line", async () => {
    const { browser, accountId } = await newPerson(ADDRESS);
    expect(await told(accountId)).toMatchObject({ mails: [], lines: ["signed-in", "account-created"] });
    await signIn(ADDRESS, browser, now);
    expect(await told(accountId)).toMatchObject({ mails: [], lines: ["signed-in", "signed-in", "account-created"] });
    await signIn(ADDRESS, stranger, at(1));
    expect((await told(accountId)).mails).toEqual(["new-sign-in"]);
    expect((await told(accountId)).lines[0]).toBe("new-sign-in");
    await signIn(ADDRESS, stranger, at(2));
    expect((await told(accountId)).mails).toEqual(["new-sign-in"]);
  });

  it("T6: in a browser that another account knows is told", async () => {
    await newPerson(ADDRESS);
    const eve = await newPerson("eve@company.example", now, openBrowser("203.0.113.1"));
    await signIn(ADDRESS, eve.browser, at(1));
    expect((await alertsTo(ADDRESS)).map(({ kind }) => kind)).toEqual(["new-sign-in"]);
  });
});

describe("T6: the right password and a wrong second step", () => {
  const failing = async (browser = stranger, when = now) => {
    const token = await enterPassword(ADDRESS, browser, when);
    const code = await codeOf(token);
    return (which: number) => verifyEmailCode(token, wrongCode(code, which), { trustChosen: false }, browser, when);
  };

  it("T6: is told once an attempt", async () => {
    const { accountId } = await newPerson(ADDRESS);
    const fail = await failing();
    const first = await effectsOf(() => fail(1));
    expect(first.rows).toMatchObject({ outbox: 1, owner_alerts: 1, account_events: 1 });
    await Promise.all([fail(2), fail(3)]);
    expect(await told(accountId)).toMatchObject({ mails: ["second-step-failed"] });
    await (
      await failing(openBrowser("198.51.100.2"))
    )(1);
    expect((await told(accountId)).mails).toHaveLength(2);
  });

  it("T6: five times a day, and not more", async () => {
    await newPerson(ADDRESS);
    for (let turn = 0; turn < 7; turn++) {
      const when = at(20 * turn);
      await (
        await failing(openBrowser("198.51.100.2"), when)
      )(1);
    }
    expect(await alertsTo(ADDRESS)).toHaveLength(5);
    const nextDay = after({ days: 1 }, now);
    await (
      await failing(openBrowser("198.51.100.3"), nextDay)
    )(1);
    expect(await alertsTo(ADDRESS)).toHaveLength(6);
  });

  it("T6: is told for the app and the backup code alike", async () => {
    const { key } = await ready();
    const token = await enterPassword(ADDRESS, stranger, now);
    await enterAppCode(token, wrongAppCode(key, now), stranger, now);
    await tryBackupCode(ADDRESS, "0000-0000-0000-0000", openBrowser("198.51.100.2"), now);
    expect((await alertsTo(ADDRESS)).map(({ kind }) => kind).slice(1)).toEqual(Array(2).fill("second-step-failed"));
  });

  it("T6: a wrong code before the password tells nobody: anyone can ask for a reset", async () => {
    const { accountId } = await newPerson(ADDRESS);
    const token = await begin("reset-password", ADDRESS, stranger, now);
    await verifyEmailCode(token, wrongCode(await codeOf(token)), { trustChosen: false }, stranger, now);
    await enterCode(token, stranger, now);
    expect((await told(accountId)).mails).toEqual([]);
  });
});
