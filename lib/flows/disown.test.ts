import { randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { listEvents } from "@/db/account-events";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { addOwnerAlert } from "@/db/owner-alerts";
import { digestOf } from "@/lib/crypto/tokens";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf, rowCounts } from "@/lib/testing/effects";
import {
  after,
  newPerson,
  openBrowser,
  signIn,
  stepAfterPassword,
  trustedAt,
  trustingPerson,
} from "@/lib/testing/people";
import { alertsTo, reauthenticated } from "@/lib/testing/second-steps";
import { disown, isOwnerAlertOpen } from "./disown";
import { tidyUp } from "./housekeeping";
import { isReauthenticated } from "./reauthentication";
import { findSignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const sent = after({ hours: 2 });
const now = after({ minutes: 1 }, sent);
const days = (count: number, milliseconds = 0) => after({ days: count, milliseconds }, sent);
const stranger = openBrowser("198.51.100.1");
const anyBrowser = openBrowser("203.0.113.9");

/** A person who trusts their browser; somebody else signed in as them, and they were told. */
async function personWhoWasTold() {
  const person = await trustingPerson(ADDRESS);
  const intruder = await signIn(ADDRESS, stranger, sent);
  const alert = (await alertsTo(ADDRESS)).at(-1);
  expect(alert).toMatchObject({ kind: "new-sign-in" });
  return { ...person, intruder, token: alert!.token };
}

it("T6: the link ends every session, all trust and what was begun, and answers whose password is to be new", async () => {
  const { browser, sessionToken, session, intruder, token } = await personWhoWasTold();
  const person = { address: ADDRESS, accountId: session.accountId, browser, sessionToken };
  const changing = await reauthenticated(person, "generate-backup-code", now);
  expect(await disown(token, anyBrowser, now)).toBe(ADDRESS);
  for (const ended of [sessionToken, intruder.sessionToken]) expect(await findSignedIn(ended, now)).toBeNull();
  expect(await isReauthenticated(session, changing.token, "generate-backup-code", now)).toBe(false);
  expect(await stepAfterPassword(ADDRESS, browser, now)).toBe("second-step");
  const [line] = await listEvents(session.accountId, { limit: 1 });
  expect(line).toMatchObject({ kind: "disowned", networkAddress: "203.0.113.9", at: now });
});

it("T6: looking at it uses nothing up: no scanner's GET does", async () => {
  const { sessionToken, token } = await personWhoWasTold();
  const looks = await effectsOf(() => Promise.all([1, 2, 3].map(() => isOwnerAlertOpen(token, now))));
  expect(looks).toMatchObject({ result: [true, true, true], rows: {} });
  expect(looks.statements.filter((statement) => !/^select/i.test(statement))).toEqual([]);
  expect(await findSignedIn(sessionToken, now)).not.toBeNull();
  expect(await disown(token, anyBrowser, now)).toBe(ADDRESS);
});

it("T6: it works once, also pressed twice at once", async () => {
  const { token } = await personWhoWasTold();
  const answers = await Promise.all([1, 2, 3].map(() => disown(token, anyBrowser, now)));
  expect(answers.filter((answer) => answer !== null)).toEqual([ADDRESS]);
  expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: 1 });
  expect(await isOwnerAlertOpen(token, now)).toBe(false);
  expect((await effectsOf(() => disown(token, anyBrowser, now))).rows).toEqual({});
});

it("T6: two links of one account pressed at once: one works, and nobody waits for the other in a ring", async () => {
  await newPerson(ADDRESS);
  const { id: accountId } = (await findAccountByAddress(ADDRESS))!;
  for (let round = 1; round <= 5; round++) {
    const tokens = [1, 2].map(() => randomBytes(32).toString("base64url"));
    for (const token of tokens) await addOwnerAlert({ id: digestOf(token), accountId, sentAt: now });
    const answers = await Promise.all(tokens.map((token) => disown(token, anyBrowser, now)));
    expect(answers.filter((answer) => answer !== null)).toEqual([ADDRESS]);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: round });
  }
});

it("T6: used, it takes every other link of the account with it, and none of another account", async () => {
  const { token } = await personWhoWasTold();
  const other = randomBytes(32).toString("base64url");
  const { id: accountId } = (await findAccountByAddress(ADDRESS))!;
  await addOwnerAlert({ id: digestOf(other), accountId, sentAt: now });
  const { accountId: somebody } = await newPerson("eve@company.example");
  const theirs = randomBytes(32).toString("base64url");
  await addOwnerAlert({ id: digestOf(theirs), accountId: somebody, sentAt: now });
  expect(await disown(token, anyBrowser, now)).toBe(ADDRESS);
  expect([await isOwnerAlertOpen(other, now), await isOwnerAlertOpen(theirs, now)]).toEqual([false, true]);
  expect(await disown(other, anyBrowser, now)).toBeNull();
});

it("T6: it works for 30 days, to the last millisecond, and is removed after them", async () => {
  const { token } = await personWhoWasTold();
  expect([await isOwnerAlertOpen(token, days(30, -1)), await isOwnerAlertOpen(token, days(30))]).toEqual([true, false]);
  expect(await disown(token, anyBrowser, days(30))).toBeNull();
  await tidyUp(days(30));
  expect(await rowCounts()).toMatchObject({ owner_alerts: 1 });
  expect(await disown(token, anyBrowser, days(30, -1))).toBe(ADDRESS);
  await tidyUp(days(30, 1));
  expect(await rowCounts()).toMatchObject({ owner_alerts: 0 });
});

it("T6: of one account it does nothing to another, and a token made up does nothing at all", async () => {
  const { token } = await personWhoWasTold();
  const eve = await newPerson("eve@company.example", trustedAt, openBrowser("198.51.100.2"));
  for (const madeUp of ["", "x".repeat(43), `${token}x`]) {
    expect(await isOwnerAlertOpen(madeUp, now)).toBe(false);
    expect(await effectsOf(() => disown(madeUp, anyBrowser, now))).toMatchObject({ result: null, rows: {} });
  }
  await disown(token, anyBrowser, now);
  expect(await findSignedIn(eve.sessionToken, now)).not.toBeNull();
});

it("T6: link, sessions and line change together or not at all", async () => {
  const { token, sessionToken } = await personWhoWasTold();
  await database().execute("alter table account_events add constraint full_disk check (false) not valid");
  await expect(disown(token, anyBrowser, now)).rejects.toThrow();
  await database().execute("alter table account_events drop constraint full_disk");
  expect(await findSignedIn(sessionToken, now)).not.toBeNull();
  expect(await isOwnerAlertOpen(token, now)).toBe(true);
});
