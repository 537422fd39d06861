import type fc from "fast-check";
import postgres from "postgres";
import { closeDatabase, database, migrateDatabase, openDatabase } from "@/db/client";
import { throttles } from "@/db/throttle-schema";
import { parseSettings, type Settings } from "@/lib/env";
import { sendAnotherCode } from "@/lib/flows/email-code";
import { giveNewAddress } from "@/lib/flows/email-address";
import type { SignedIn } from "@/lib/flows/session";
import type { Purpose } from "@/lib/rules/attempt";
import type { Visitor } from "@/lib/rules/visitor";
import { after, mustWork, newPerson, openBrowser, start } from "../people";
import { createDatabase, startPostgres } from "../postgres";
import { sessionOf } from "../second-steps";
import { watchEffects } from "./effect-log";
import { journey, newApp, readyFor, signedIn, type HousePerson } from "./house-people";

export const purposes = ["sign-in", "reset-password", "create-account", "reauthenticate", "change-address"] as const;

/** One attempt of a table: whose, what for, the first or the second of its kind, in which browser. */
export type Cell = { account: number; purpose: Purpose; attempt: number; browser: number };
export type Begun = { cell: Cell; token: string; session: SignedIn | null };

/** Two people with an app each and two browsers each, in a database of their own; its clock goes on with each story. */
export type World = Awaited<ReturnType<typeof openWorld>>;

/** One kind of crossing: stories at random, and how one of them goes. */
export type Crossing<Story> = {
  what: string;
  stories: fc.Arbitrary<Story>;
  /** `isOwn`: on the diagonal. `taken`: it was answered with a yes, or the database saw something happen. */
  tell: (world: World, story: Story) => Promise<{ isOwn: boolean; taken: boolean }>;
};

export async function openWorld() {
  const server = await startPostgres();
  const url = await createDatabase(server.url, `latchkey_proof_crossing_${process.pid}`);
  const keys = `proof:${Buffer.alloc(32, 7).toString("base64")}`;
  (globalThis as { latchkeySettings?: Settings }).latchkeySettings = parseSettings({ SECRET_KEYS: keys });
  await openDatabase({ url });
  await migrateDatabase();
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  const people: (HousePerson & { browsers: Visitor[]; key: string })[] = [];
  for (const address of ["ada@company.example", "eve@company.example"]) {
    const { accountId } = await newPerson(address, start);
    const browsers = [openBrowser("192.0.2.1"), openBrowser("192.0.2.2")];
    people.push({ address, accountId, browsers, key: await newApp({ address, accountId }, start) });
  }
  await sql`update backup_codes set ended_at = now()`;
  return {
    sql,
    people,
    effects: await watchEffects(sql),
    now: after({ hours: 1 }),
    stories: 0,
    async stop() {
      await closeDatabase();
      await sql.end({ timeout: 1 });
      await server.stop();
    },
  };
}

/** Two minutes later: no count of tries is full, and whatever the last story changed of the people is as before. */
export async function beginStory(world: World): Promise<void> {
  world.now = after({ minutes: 2 }, world.now);
  world.stories++;
  await database().delete(throttles);
  await world.sql`delete from address_changes`;
  for (const person of world.people) {
    const { accountId, address } = person;
    await world.sql`update accounts set email_address = ${address} where id = ${accountId}`;
    await world.sql`delete from authenticators where account_id = ${accountId}`;
    person.key = await newApp(person, world.now);
  }
}

/** Begins the attempt of a cell, up to where its mailed code is awaited. */
export async function beginAttempt(world: World, cell: Cell): Promise<Begun> {
  const { now, stories } = world;
  const person = world.people[cell.account]!;
  const browser = world.people[cell.account]!.browsers[cell.browser]!;
  const name = `${cell.account}-${cell.attempt}-${cell.browser}-${stories}`;
  const { purpose } = cell;
  if (purpose === "create-account" || purpose === "reset-password") {
    const who = purpose === "create-account" ? { address: `new-${name}@company.example` } : person;
    return { cell, session: null, token: await journey(purpose, who, [], browser, now) };
  }
  if (purpose === "sign-in") {
    const token = await journey(purpose, person, ["password"], browser, now);
    mustWork(await sendAnotherCode(token, browser, now));
    return { cell, session: null, token };
  }
  const { sessionToken } = await signedIn(person, browser, now);
  const session = await sessionOf(sessionToken, now);
  if (purpose === "reauthenticate") {
    const token = await readyFor("generate-backup-code", sessionToken, browser, now, ["password"]);
    mustWork(await sendAnotherCode(token, browser, now));
    return { cell, session, token };
  }
  const proved = await readyFor("change-address", sessionToken, browser, now);
  const given = await giveNewAddress({ session, token: proved }, `moved-${name}@company.example`, browser, now);
  if (!given.ok) throw new Error(`The new address was refused: ${given.reason}.`);
  return { cell, session, token: given.token };
}
