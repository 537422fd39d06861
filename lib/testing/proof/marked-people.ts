import type postgres from "postgres";
import { FORMER_ADDRESS, GOOGLE_SUBJECT, NETWORK, NOTE, personKnownEverywhere } from "../known-everywhere";
import { newPerson } from "../people";
import { saveCode, turnOnApp } from "../second-steps";

/** What only its owner may read: one of these in an answer to somebody else is a private byte. */
export type Marks = Record<string, string>;

export type Owner = Awaited<ReturnType<typeof personWithMarks>>;

let made = 0;

/** A person with an app and a saved backup code, all of it marked so that it is recognised anywhere. */
export async function personWithMarks(sql: postgres.Sql) {
  const number = String(++made).padStart(3, "0");
  const now = new Date();
  const person = await newPerson(`canary${number}@company.example`, now);
  const backupCode = await saveCode(person, now);
  const withApp = await turnOnApp(person, now);
  const words = await markRows(sql, person.accountId, number);
  const marks: Marks = { ...words, ...secretMarks(withApp.key, backupCode), address: person.address };
  return { ...withApp, marks };
}

export function secretMarks(key: string, backupCode: string): Marks {
  return { key, "key in groups": key.slice(0, 4) + " " + key.slice(4, 8), "backup code": backupCode };
}

/** Writes recognisable words where a person's own would stand. */
export async function markRows(sql: postgres.Sql, accountId: string, number: string): Promise<Marks> {
  const marks = {
    "first name": `Quillon${number}`,
    "last name": `Marrowby${number}`,
    phone: `+44 20 7946 ${number}7`,
    "job title": `Lamplighter${number}`,
    company: `Thistledown${number}`,
    "postal address": `Larkspur Row ${number}`,
  };
  await sql`update accounts set first_name = ${marks["first name"]}, last_name = ${marks["last name"]} where id = ${accountId}`;
  await sql`delete from profiles where account_id = ${accountId}`;
  await sql`insert into profiles ${sql({
    account_id: accountId,
    phone: marks.phone,
    job_title: marks["job title"],
    company: marks.company,
    postal_address: marks["postal address"],
  })}`;
  return marks;
}

/** Somebody about whom every table knows something, and who is never the one who asks. */
export async function victim(sql: postgres.Sql) {
  const { accountId, address, key } = await personKnownEverywhere("victim@company.example");
  const marks = await markRows(sql, accountId, "900");
  const [supportCase] = await sql<{ reference: string }[]>`select reference from support_cases limit 1`;
  const [session] = await sql<{ id: string }[]>`select id from sessions where account_id = ${accountId} limit 1`;
  const others = { note: NOTE, network: NETWORK, "former address": FORMER_ADDRESS, "Google's subject": GOOGLE_SUBJECT };
  const all: Marks = { ...marks, ...others, key: key, address, reference: supportCase?.reference ?? "" };
  return { accountId, marks: all, sessionId: session?.id ?? "", reference: supportCase?.reference ?? "" };
}
