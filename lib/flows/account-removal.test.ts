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
import { asksForDeletion, deletionAskedAt } from "@/lib/testing/deletions";
import {
  FORMER_ADDRESS,
  GOOGLE_SUBJECT,
  NETWORK,
  NOTE,
  personKnownEverywhere,
  settledAt,
} from "@/lib/testing/known-everywhere";
import { after, newPerson, openBrowser } from "@/lib/testing/people";
import { saveCode, signInWithApp } from "@/lib/testing/second-steps";
import { tracesOf } from "@/lib/testing/traces";
import { removeDueAccounts } from "./account-deletion";
import { tidyUp } from "./housekeeping";
import { listActivity } from "./security";

useDatabase();

const ADDRESS = "ada@company.example";
const now = deletionAskedAt;
const lastDay = (milliseconds: number) => after({ days: DELETION_DAYS, milliseconds }, now);
const elsewhere = () => openBrowser("198.51.100.1");

const isThere = async () => (await findAccountByAddress(ADDRESS)) !== undefined;

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
    const needles = [ADDRESS, FORMER_ADDRESS, "Lovelace", person.accountId, GOOGLE_SUBJECT, NOTE];
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
  const companies = ["connections", "connection_domains"];
  const others = [...companies, "products", "mailbox_messages", "one_time_codes", "case_steps"];
  return listTables()
    .map(getTableName)
    .filter((table) => !others.includes(table));
}

async function sendEverything(): Promise<void> {
  const at = new Date(Math.max(Date.now(), lastDay(1000).getTime()));
  for (let mail; (mail = await claimDueMail(at, 60_000));) await deliverMail(mail);
}
