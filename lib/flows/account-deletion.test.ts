import { getTableName, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { claimDueMail } from "@/db/outbox";
import { deliverMail } from "@/lib/mail/deliver";
import { openMailContent } from "@/lib/mail/outbox";
import { DELETION_DAYS } from "@/lib/rules/account-deletion";
import { listTables, useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import { GOOGLE_SUBJECT, NETWORK, NOTE, personKnownEverywhere, settledAt } from "@/lib/testing/known-everywhere";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  enterCode,
  enterPassword,
  mailKindsTo,
  mailOf,
  mustWork,
  newPerson,
  openBrowser,
  provedReset,
  redeem,
  signIn,
  type Person,
} from "@/lib/testing/people";
import {
  alertsTo,
  personWithApp,
  reauthenticated,
  saveCode,
  sessionOf,
  signInWithApp,
  totpFor,
} from "@/lib/testing/second-steps";
import { tracesOf } from "@/lib/testing/traces";
import { keepAccount, removeDueAccounts, startDeletion } from "./account-deletion";
import { viewAttempt } from "./attempt";
import { verifyAuthenticatorCode } from "./authenticator";
import { disown } from "./disown";
import { tidyUp } from "./housekeeping";
import { resetPassword } from "./reset-password";
import { listActivity } from "./security";
import { findSignedIn } from "./session";
import { makeStaff } from "./staff";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 4 });
const lastDay = (milliseconds: number) => after({ days: DELETION_DAYS, milliseconds }, now);
const elsewhere = () => openBrowser("198.51.100.1");
const notThisStep = { ok: false, reason: "not-this-step", until: null };

/** Asks for the deletion of a person's account, as its page does. */
async function asksForDeletion(person: Person & { key?: string }, at = now) {
  const changing = await reauthenticated(person, "delete-account", at);
  mustWork(await startDeletion(changing, person.browser, at));
  return changing;
}

/** Signs in again, as anybody would. */
async function backAgain(browser = elsewhere(), at = after({ days: 1 }, now)) {
  const { sessionToken } = await signIn(ADDRESS, browser, at);
  return sessionOf(sessionToken, at);
}

const isThere = async () => (await findAccountByAddress(ADDRESS)) !== undefined;

describe("asking for it", () => {
  it("G5: ends every session, this one too, all trust and what was begun; nothing is removed", async () => {
    const person = await newPerson(ADDRESS);
    const trusting = openBrowser("198.51.100.2");
    const other = await signIn(ADDRESS, trusting, after({ minutes: -5 }, now), { trust: true });
    const open = await begin("sign-in", ADDRESS, elsewhere(), now);
    const { session } = await asksForDeletion(person);
    for (const token of [person.sessionToken, other.sessionToken]) expect(await findSignedIn(token, now)).toBeNull();
    expect(await viewAttempt(open, elsewhere(), now)).toMatchObject({ step: "expired" });
    const asked = await enterPassword(ADDRESS, trusting, after({ minutes: 1 }, now));
    expect(await viewAttempt(asked, trusting, after({ minutes: 1 }, now))).toMatchObject({ step: "second-step" });
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: now });
    const { events } = await listActivity(session.accountId, { lines: 3 });
    expect(events.map(({ kind }) => kind)).toContain("deletion-started");
  });

  it("G5: tells the owner by mail, in their language, with a way to say that it was not them", async () => {
    const person = await newPerson(ADDRESS);
    await database().execute(sql`update accounts set language = 'de'`);
    await asksForDeletion(person);
    expect((await alertsTo(ADDRESS)).at(-1)).toMatchObject({ kind: "deletion-started", token: expect.any(String) });
    const [mail] = (await database().select().from(outbox)).filter(({ kind }) => kind === "deletion-started");
    expect(openMailContent(mail!.id, mail!.sealedContent!).subject).toBe("Ihr Konto bei Latchkey wird gelöscht");
  });

  it("G5: works once, also sent twice at once; a re-authentication for something else is worth nothing", async () => {
    const person = await newPerson(ADDRESS);
    const wrong = await reauthenticated(person, "export-account", now);
    expect(await startDeletion(wrong, person.browser, now)).toEqual(notThisStep);
    const changing = await reauthenticated(person, "delete-account", now);
    const outcomes = await Promise.all([1, 2, 3].map(() => startDeletion(changing, person.browser, now)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mailKindsTo(ADDRESS)).filter((kind) => kind === "deletion-started")).toHaveLength(1);
  });

  it.each(["account_events", "outbox", "owner_alerts"])(
    "G5: mark, line and mail commit together or not at all: %s cannot be written",
    async (table) => {
      const person = await newPerson(ADDRESS);
      const changing = await reauthenticated(person, "delete-account", now);
      await database().execute(sql.raw(`alter table ${table} add constraint full_disk check (false) not valid`));
      const failed = await effectsOf(() => startDeletion(changing, person.browser, now).catch(() => "failed"));
      await database().execute(sql.raw(`alter table ${table} drop constraint full_disk`));
      expect(failed).toMatchObject({ result: "failed", rows: {} });
      expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
      expect(await findSignedIn(person.sessionToken, now)).not.toBeNull();
    },
  );

  it("G5: a managed account and one of staff are refused, and nothing is changed", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, "delete-account", now);
    const { session } = changing;
    for (const [of, reason] of [
      [{ connectionId: session.id }, "is-managed"],
      [{ isStaff: true }, "is-staff"],
    ] as const) {
      const theirs = { ...changing, session: { ...session, account: { ...session.account, ...of } } };
      const refused = await effectsOf(() => startDeletion(theirs, person.browser, now));
      expect(refused).toMatchObject({ result: { ok: false, reason }, rows: {} });
    }
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
  });

  it("G5: made staff in between, the re-authentication is worth nothing; and nobody to be deleted becomes staff", async () => {
    const person = await personWithApp(ADDRESS);
    const changing = await reauthenticated(person, "delete-account", now);
    mustWork(await makeStaff(ADDRESS, now));
    expect(await startDeletion(changing, person.browser, now)).toEqual(notThisStep);
    await database().execute(sql`update accounts set is_staff = false, deletion_started_at = now()`);
    expect(await makeStaff(ADDRESS, now)).toMatchObject({ ok: false, reason: "is-to-be-deleted" });
  });
});

describe("within the 30 days", () => {
  it("G5: signing in asks for every factor as usual", async () => {
    const person = await personWithApp(ADDRESS);
    await asksForDeletion(person);
    const at = after({ days: 2 }, now);
    const token = await enterPassword(ADDRESS, person.browser, at);
    mustWork(await verifyAuthenticatorCode(token, totpFor(person.key, at), { stayChosen: false }, person.browser, at));
    const { sessionToken } = await redeem(token, person.browser, at);
    expect((await sessionOf(sessionToken, at)).account.deletionStartedAt).toEqual(now);
  });

  it("G5: keeping it ends the deletion, once, tells by mail and adds a line", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const session = await backAgain();
    const at = after({ days: 1, minutes: 1 }, now);
    const kept = await Promise.all([1, 2].map(() => keepAccount(session, elsewhere(), at)));
    expect(kept.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
    expect((await alertsTo(ADDRESS)).at(-1)).toMatchObject({ kind: "deletion-ended" });
    const { events } = await listActivity(session.accountId, { lines: 1 });
    expect(events).toMatchObject([{ kind: "deletion-ended" }]);
    await removeDueAccounts(after({ days: 60 }, now));
    expect(await isThere()).toBe(true);
  });

  it("G5: asked for again after it was kept, the 30 days begin anew", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const session = await backAgain();
    mustWork(await keepAccount(session, elsewhere(), after({ days: 1 }, now)));
    const at = after({ days: 20 }, now);
    const browser = elsewhere();
    const { sessionToken, accountId } = await signIn(ADDRESS, browser, at);
    await asksForDeletion({ address: ADDRESS, accountId, browser, sessionToken }, at);
    await removeDueAccounts(lastDay(0));
    expect(await isThere()).toBe(true);
    await removeDueAccounts(after({ days: DELETION_DAYS }, at));
    expect(await isThere()).toBe(false);
  });

  it("G5, C4: the address stays taken: signing up for it looks alike, and its mail says that an account exists", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const at = after({ days: 3 }, now);
    const known = await effectsOf(() => begin("create-account", ADDRESS, elsewhere(), at));
    const unknown = await effectsOf(() => begin("create-account", "bob@company.example", elsewhere(), at));
    expect(known.statements).toEqual(unknown.statements);
    expect([known.hashes, known.rows.outbox]).toEqual([unknown.hashes, unknown.rows.outbox]);
    expect((await mailOf(known.result)).kind).toBe("create-account-exists");
  });

  it("G5: a reset through mail works, and leaves the deletion as it is", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const at = after({ days: 3 }, now);
    const token = await provedReset(ADDRESS, elsewhere(), at);
    mustWork(await resetPassword(token, ANOTHER_PASSWORD, elsewhere(), at));
    const again = await enterPassword(ADDRESS, elsewhere(), after({ minutes: 1 }, at), ANOTHER_PASSWORD);
    await enterCode(again, elsewhere(), after({ minutes: 1 }, at));
    const { sessionToken } = await redeem(again, elsewhere(), after({ minutes: 1 }, at));
    const { account } = await sessionOf(sessionToken, after({ minutes: 1 }, at));
    expect(account.deletionStartedAt).toEqual(now);
  });

  it("G5, T6: “this was not me” in the mail stops a thief’s deletion, without signing in", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const { token } = (await alertsTo(ADDRESS)).at(-1)!;
    expect(await disown(token, elsewhere(), after({ days: 2 }, now))).toBe(ADDRESS);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
    expect((await alertsTo(ADDRESS)).at(-1)).toMatchObject({ kind: "deletion-ended" });
  });
});

describe("after 30 days", () => {
  it("G5: not a millisecond before", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    await removeDueAccounts(lastDay(-1));
    expect(await isThere()).toBe(true);
    await removeDueAccounts(lastDay(0));
    expect(await isThere()).toBe(false);
  });

  it("G5: nothing of the person is left in any column of any table, once the last mail is sent", async () => {
    const person = await personKnownEverywhere(ADDRESS);
    const eve = await newPerson("eve@company.example", after({ minutes: 1 }, settledAt), elsewhere());
    await saveCode(eve, after({ minutes: 2 }, settledAt));
    await asksForDeletion(person);
    await signInWithApp(person, openBrowser(NETWORK), lastDay(-60_000));
    await database().execute(sql`update accounts set last_name = 'Lovelace' where id = ${person.accountId}`);
    const needles = [ADDRESS, "Lovelace", person.accountId, GOOGLE_SUBJECT, NOTE];
    const before = await tracesOf(needles);
    const rowsOfEve = await tracesOf(["eve@company.example", eve.accountId]);
    for (const table of knowingSomebody()) {
      expect([table, before.some((trace) => trace.startsWith(`${table}:`))]).toEqual([table, true]);
    }
    await removeDueAccounts(lastDay(0));
    expect(await tracesOf(["eve@company.example", eve.accountId])).toEqual(rowsOfEve);
    expect((await tracesOf(needles)).map((trace) => trace.split(":")[0])).toEqual(["outbox"]);
    await sendEverything();
    await removeDueAccounts(lastDay(600_000));
    // Counts of a whole network are nobody's, and go within a day.
    await tidyUp(lastDay(25 * 3_600_000));
    needles.push(NETWORK);
    // The built-in mailbox is where the last mail went: in demo mode it stands for the mailboxes of the world.
    expect((await tracesOf(needles)).filter((trace) => !trace.startsWith("mailbox_messages"))).toEqual([]);
  });

  it("G5: says so in a last mail, in the account's language, with nothing else in it", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    await database().execute(sql`update accounts set language = 'fr'`);
    await removeDueAccounts(lastDay(0));
    const mails = await database().select().from(outbox);
    expect(mails).toMatchObject([{ kind: "account-deleted", recipient: ADDRESS }]);
    const { subject, text } = openMailContent(mails[0]!.id, mails[0]!.sealedContent!);
    expect(subject).toBe("Votre compte Latchkey est supprimé");
    expect(text).not.toContain("this-was-not-me");
  });

  it("G5: the address is free again, and who takes it finds nothing", async () => {
    const { accountId } = await newPerson(ADDRESS).then(async (person) => (await asksForDeletion(person)).session);
    await removeDueAccounts(lastDay(0));
    const next = await newPerson(ADDRESS, lastDay(60_000));
    expect(next.accountId).not.toBe(accountId);
    const { events } = await listActivity(next.accountId, { lines: 10 });
    expect(events.map(({ kind }) => kind)).toEqual(["signed-in", "account-created"]);
  });

  it("G5: what failed half-way is undone whole, does not keep others, and is done the next time", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    await asksForDeletion(await newPerson("bob@company.example"), after({ minutes: 1 }, now));
    await database().execute(
      sql`alter table outbox add constraint full_disk check (recipient <> 'ada@company.example' or kind <> 'account-deleted') not valid`,
    );
    const before = await tracesOf([ADDRESS]);
    await removeDueAccounts(lastDay(60_000));
    expect(await tracesOf([ADDRESS])).toEqual(before);
    expect(await findAccountByAddress("bob@company.example")).toBeUndefined();
    await database().execute(sql`alter table outbox drop constraint full_disk`);
    await removeDueAccounts(lastDay(60_000));
    expect(await isThere()).toBe(false);
  });

  it("G5: tidying up alone removes no account", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    await tidyUp(after({ days: 90 }, now));
    expect(await isThere()).toBe(true);
  });
});

/** The tables that can know a person; the others know companies only, or are the demo's mailbox. */
function knowingSomebody(): string[] {
  const others = ["connections", "connection_domains", "mailbox_messages", "one_time_codes", "case_steps"];
  return listTables()
    .map(getTableName)
    .filter((table) => !others.includes(table));
}

async function sendEverything(): Promise<void> {
  const at = new Date(Math.max(Date.now(), lastDay(1000).getTime()));
  for (let mail; (mail = await claimDueMail(at, 60_000));) await deliverMail(mail);
}
