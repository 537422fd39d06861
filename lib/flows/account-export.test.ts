import { getTableName, sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { accountEvents } from "@/db/schema";
import { listTables, useDatabase } from "@/lib/testing/database";
import { GOOGLE_SUBJECT, NOTE, personKnownEverywhere, settledAt } from "@/lib/testing/known-everywhere";
import { after, mailKindsTo, newPerson, openBrowser, signIn } from "@/lib/testing/people";
import { reauthenticated, sessionOf, tokenAfter } from "@/lib/testing/second-steps";
import { rowsOf } from "@/lib/testing/traces";
import { wordsIn } from "@/lib/words";
import { exportParts, openExport, viewExport, writeExport } from "./account-export";
import { generateBackupCode } from "./backup-code";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ minutes: 1 }, settledAt);
const notThisStep = { ok: false, reason: "not-this-step", until: null };

/** The tables of which nothing is in the copy, and why. */
const notExported: Record<string, string> = {
  accounts: "is the part called account",
  connections: "a company's, not a person's; its name is in the account",
  connection_domains: "a company's, not a person's",
  products: "what there is for everybody; whose they are is in account_products",
  mailbox_messages: "in demo mode only, where it stands for the mailboxes of the world; it holds codes",
};

const inSnakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function readAll(owner: Parameters<typeof writeExport>[0]) {
  let text = "";
  for await (const piece of writeExport(owner, now)) text += piece;
  return { text, file: JSON.parse(text) as Record<string, Record<string, unknown>[]> };
}

const ownerOf = ({ accountId, address }: { accountId: string; address: string }) => ({
  id: accountId,
  emailAddress: address,
});

describe("the copy of everything held", () => {
  it("G5: every table is in it, or in the short list with its reason", () => {
    const exported = Object.keys(exportParts).map(inSnakeCase);
    expect([...exported, ...Object.keys(notExported)].sort()).toEqual(listTables().map(getTableName).sort());
  });

  it("G5: holds at least one row of every part, and every field has words", async () => {
    const person = await personKnownEverywhere(ADDRESS);
    const { file } = await readAll(ownerOf(person));
    expect(file.format).toBe("latchkey-account-export/1");
    expect(file.account).toMatchObject({ emailAddress: ADDRESS, firstName: "Ada", hasPassword: true });
    for (const part of Object.keys(exportParts)) expect([part, file[part]?.length]).not.toEqual([part, 0]);
    const words = wordsIn("en");
    const fields = [file.account!, ...Object.keys(exportParts).flatMap((part) => file[part]!)].flatMap(Object.keys);
    for (const field of new Set(fields)) {
      expect(words.has(`accountExport.fields.${field}` as Parameters<typeof words.has>[0]), field).toBe(true);
    }
    expect(JSON.stringify(file)).toContain(GOOGLE_SUBJECT);
    expect(file.supportCases).toMatchObject([{ note: NOTE }]);
  });

  it("G5: the page shows the same, its rows up to a limit", async () => {
    const person = await personKnownEverywhere(ADDRESS);
    const { file } = await readAll(ownerOf(person));
    const { account, parts } = await viewExport(ownerOf(person), 2);
    expect(JSON.parse(JSON.stringify(account))).toEqual(file.account);
    for (const { name, rows, hasMore } of parts) {
      expect(JSON.parse(JSON.stringify(rows))).toEqual(file[name]!.slice(0, 2));
      expect([name, hasMore]).toEqual([name, file[name]!.length > 2]);
    }
  });

  it("G5: holds no secret: no digest, hash, key, token, code or sealed value of any row", async () => {
    const person = await personKnownEverywhere(ADDRESS);
    const { text } = await readAll(ownerOf(person));
    const secrets = await secretsInTheDatabase();
    expect(secrets.length).toBeGreaterThan(15);
    for (const { column, value } of secrets) expect([column, text.includes(value)]).toEqual([column, false]);
    for (const token of [person.sessionToken, person.browser.browserToken, person.browser.deviceToken, person.key]) {
      expect(text).not.toContain(token ?? "nothing");
    }
  });

  it("G5: holds nothing about anybody else", async () => {
    const eve = await newPerson("eve@company.example", after({ minutes: 1 }), openBrowser("198.51.100.200"));
    const person = await personKnownEverywhere(ADDRESS);
    const { text } = await readAll(ownerOf(person));
    for (const hers of ["eve@", eve.accountId, "198.51.100.200"]) expect(text).not.toContain(hers);
    const theirs = await readAll(ownerOf(eve));
    for (const his of [ADDRESS, person.accountId, "203.0.113.77", NOTE]) expect(theirs.text).not.toContain(his);
  });

  it("G5: of many events nothing is lost, and no piece is long", async () => {
    const person = await newPerson(ADDRESS);
    const before = (await readAll(ownerOf(person))).file.accountEvents!.filter(
      ({ kind }) => kind === "signed-in",
    ).length;
    await database().execute(sql`
      insert into ${accountEvents} (account_id, kind, user_agent, network_address, at)
      select ${person.accountId}::uuid, 'signed-in', 'Mozilla/5.0 (X11; Linux x86_64)', '192.0.2.7', now()
      from generate_series(1, 7000)`);
    let longest = 0;
    let lines = 0;
    for await (const piece of writeExport(ownerOf(person), now)) {
      longest = Math.max(longest, piece.length);
      lines += piece.split('"kind":"signed-in"').length - 1;
    }
    expect(lines).toBe(7000 + before);
    expect(longest).toBeLessThan(300_000);
  });
});

describe("opening it", () => {
  it("G5: needs re-authentication for this, in this session; then as often as wanted, told once", async () => {
    const person = await newPerson(ADDRESS);
    const session = await sessionOf(person.sessionToken, now);
    expect(await openExport(session, null, person.browser, now)).toEqual(notThisStep);
    const { token } = await reauthenticated(person, "export-account", now);
    const other = await signIn(ADDRESS, openBrowser("198.51.100.3"), now);
    const elsewhere = await sessionOf(other.sessionToken, now);
    expect(await openExport(elsewhere, token, person.browser, now)).toEqual(notThisStep);
    expect(await openExport(session, token, person.browser, now)).toEqual({ ok: true });
    expect(await openExport(session, token, person.browser, after({ minutes: 1 }, now))).toEqual({ ok: true });
    const told = (await mailKindsTo(ADDRESS)).filter((kind) => kind === "account-exported");
    expect(told).toHaveLength(1);
  });

  it("G5: two tabs at once are told once", async () => {
    const person = await newPerson(ADDRESS);
    const { session, token } = await reauthenticated(person, "export-account", now);
    const opened = await Promise.all([1, 2, 3].map(() => openExport(sessionWith(session), token, person.browser, now)));
    expect(opened).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    const told = (await mailKindsTo(ADDRESS)).filter((kind) => kind === "account-exported");
    expect(told).toHaveLength(1);
  });

  it("G5: ten minutes later it asks again, to the last millisecond", async () => {
    const person = await newPerson(ADDRESS);
    const { session, token } = await reauthenticated(person, "export-account", now);
    const at = (milliseconds: number) => after({ minutes: 10, milliseconds }, now);
    expect(await openExport(sessionWith(session), token, person.browser, at(-1))).toEqual({ ok: true });
    expect(await openExport(sessionWith(session), token, person.browser, at(0))).toEqual(notThisStep);
  });

  it("G5: a re-authentication for something else opens nothing, and one that a change overtook neither", async () => {
    const person = await newPerson(ADDRESS);
    const other = await reauthenticated(person, "delete-account", now);
    expect(await openExport(sessionWith(other.session), other.token, person.browser, now)).toEqual(notThisStep);
    const { token } = await reauthenticated(person, "export-account", now);
    const changing = await reauthenticated(person, "generate-backup-code", now);
    const kept = tokenAfter(await generateBackupCode(changing, person.browser, now));
    expect(await openExport(await sessionOf(kept, now), token, person.browser, now)).toEqual(notThisStep);
  });
});

const sessionWith = (session: object) => session as Awaited<ReturnType<typeof sessionOf>>;

/** Every value in a column that holds something secret, by the names that such columns have here. */
async function secretsInTheDatabase(): Promise<{ column: string; value: string }[]> {
  const columns = await database().execute(sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and column_name ~ '(digest|hash|sealed|proof_token)'
       or table_schema = 'public' and (table_name, column_name) in (('attempts', 'id'), ('owner_alerts', 'id'))`);
  const found: { column: string; value: string }[] = [];
  for (const { table_name: table, column_name: column } of rowsOf<Record<string, string>>(columns)) {
    const values = await database().execute(
      sql`select ${sql.identifier(column!)}::text as value from ${sql.identifier(table!)}`,
    );
    for (const { value } of rowsOf<{ value: string | null }>(values)) {
      if (value) found.push({ column: `${table}.${column}`, value });
    }
  }
  return found;
}
