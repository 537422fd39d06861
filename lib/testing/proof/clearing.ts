import { tidyUp } from "@/lib/flows/housekeeping";
import { after } from "../people";
import { rowCounts } from "../effects";
import { everyJourney } from "./every-journey";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { keepShape, multiplyPeople } from "./many-people";
import { settle } from "./settled-person";
import { AT_ONCE, makeSigners, percentile, signInOnce, signInUntil, type Signed, type Signer } from "./signing-in";

/** Old rows in each table; `CLEARING_ROWS=20000 npm run bench -- clearing` is over sooner. */
const ROWS = Number(process.env.CLEARING_ROWS) || 1_000_000;
const WAVES = 4;
const SLOWER = 3;
/** All of it is over by then, whatever the table. */
const OLD_DAYS = 800;
/** What tells that a row is old. One account has at least one row in each of these tables; their accounts stay. */
const MOMENTS = {
  account_events: "at",
  address_changes: "reserved_until",
  attempts: "started_at",
  backup_codes: "ended_at",
  case_steps: "reached_at",
  known_browsers: "last_sign_in_at",
  mail_reports: "at",
  one_time_codes: "sent_at",
  outbox: "queued_at",
  owner_alerts: "sent_at",
  product_devices: "last_seen_at",
  sessions: "expires_at",
  support_cases: "opened_at",
  support_looks: "at",
  throttles: "forget_at",
  trusted_devices: "trusted_at",
};
const CLEARED = Object.keys(MOMENTS);
/** Rows of these go with what they belong to, and belong to something. */
const GOES_WITH: Record<string, string> = {
  case_steps: "support_cases",
  mail_reports: "outbox",
  one_time_codes: "attempts",
};

export const clearing: Figure = {
  name: "clearing",
  title: `${ROWS} old rows in each of ${CLEARED.length} tables, cleared while people sign in`,
  async measure({ say }) {
    const house = await openHouse({ processes: 0 });
    try {
      const signers = await makeSigners();
      const people = await makeOldShape(house);
      const quiet = await signInUntil(signers, new Promise((resolve) => setTimeout(resolve, 1)));
      const written = await writtenBySignIn(signers);
      const old = await addOldRows(house, people, { from: 1, rows: ROWS }, say);
      say(`${old} old rows are there`);
      const begin = Date.now();
      const clearingAll = tidyUp(new Date());
      const busy = await signInUntil(signers, clearingAll);
      const seconds = (Date.now() - begin) / 1000;
      const left = await leftOver(house);
      const lines = [
        ...signInLines(quiet, busy),
        goneLine(left, old, seconds),
        paceLine(old / seconds, written, quiet),
      ];
      return [...lines, await levelLine(house, people, say)];
    } finally {
      await house.stop();
    }
  },
};

/** Two people of long ago, put aside and out of the tables; answers how many there are. */
async function makeOldShape({ sql }: House): Promise<number> {
  const at = after({ hours: -1 }, new Date());
  for (const which of ["one", "two"]) {
    await settle(await everyJourney(which, `198.18.0.${which.length}`, at), at);
  }
  await keepShape(sql);
  const moments = await sql<{ table: string; column: string }[]>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'originals' and data_type like 'timestamp%'`;
  for (const { table, column } of moments) {
    await sql`update originals.${sql(table)} set ${sql(column)} = ${sql(column)} - make_interval(days => ${OLD_DAYS})`;
  }
  // Who signs in meanwhile is no part of the crowd.
  await sql`delete from originals.throttles where key like '%signs-in%'`;
  return 2;
}

/** Adds so many old rows to each table; answers how many in all. Their accounts come with the first. */
async function addOldRows(
  { sql }: House,
  people: number,
  { from, rows }: { from: number; rows: number },
  say: Proving["say"],
) {
  const to = from + Math.ceil(rows / people) - 1;
  const shape = new Map<string, number>();
  for (const table of CLEARED) {
    const [row] = await sql<{ count: number }[]>`select count(*)::int from originals.${sql(table)}`;
    if (!row?.count) throw new Error(`Nobody of the old shape has a row in ${table}.`);
    shape.set(table, row.count);
  }
  const each = (table: string) => Math.max(1, Math.floor((shape.get(GOES_WITH[table] ?? table) ?? people) / people));
  await multiplyPeople(sql, { from, to, tables: ["accounts", ...CLEARED], each }, say);
  return [...shape].reduce((all, [table, count]) => all + Math.floor(count * ((to - from + 1) / each(table))), 0);
}

/** Old rows that are still there, of each table that has some. */
async function leftOver({ sql }: House): Promise<Record<string, number>> {
  const left: Record<string, number> = {};
  for (const [table, moment] of Object.entries(MOMENTS)) {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int from ${sql(table)} where ${sql(moment)} < now() - make_interval(days => ${OLD_DAYS - 70})`;
    if (row?.count) left[table] = row.count;
  }
  return left;
}

async function writtenBySignIn([signer]: Signer[]): Promise<number> {
  const before = await rowCounts();
  if (signer) await signInOnce(signer);
  const now = await rowCounts();
  return Object.keys(now).reduce((all, table) => all + Math.max(0, (now[table] ?? 0) - (before[table] ?? 0)), 0);
}

function signInLines(quiet: Signed, busy: Signed): Line[] {
  const [before, meanwhile] = [quiet, busy].map(({ times }) => percentile(times, 0.99));
  return [
    {
      what: `sign-ins with password and app while old rows are cleared, ${busy.times.length}`,
      goal: "none refused",
      measured: `${busy.refused} refused`,
      held: busy.refused === 0 && quiet.refused === 0,
    },
    {
      what: "the slowest of a hundred of them",
      goal: `at most ${SLOWER} × as long as when nothing is cleared`,
      measured: `${Math.round(before!)} ms, then ${Math.round(meanwhile!)} ms: ${(meanwhile! / before!).toFixed(2)} ×`,
      held: meanwhile! <= SLOWER * before!,
    },
  ];
}

function goneLine(left: Record<string, number>, old: number, seconds: number): Line {
  const told = Object.entries(left).map(([table, count]) => `${count} of ${table}`);
  return {
    what: `${old} old rows, one round of housekeeping`,
    goal: "all gone after it",
    measured: `${told.join(", ") || 0} left after ${Math.round(seconds)} s`,
    held: told.length === 0,
  };
}

/** A process cannot write faster than its hashes let people in. */
function paceLine(perSecond: number, written: number, { times }: Signed): Line {
  const signIns = (AT_ONCE * 1000) / percentile(times, 0.5);
  return {
    what: "rows cleared a second, beside the sign-ins",
    goal: "at least 10 × what sign-ins write at the pace of the hashes",
    measured: `${Math.round(perSecond)}, against ${written} rows × ${signIns.toFixed(1)} sign-ins a second`,
    held: perSecond >= 10 * written * signIns,
  };
}

/** What was there before is there after each wave, and no more; the files stop growing, too. */
async function levelLine(house: House, people: number, say: Proving["say"]): Promise<Line> {
  const sizes: number[] = [];
  const rows = Math.ceil(ROWS / 20);
  for (let wave = 1; wave <= WAVES; wave++) {
    await addOldRows(house, people, { from: wave * 10_000_000, rows }, say);
    await tidyUp(new Date());
    await house.sql`vacuum (analyze)`;
    const [row] = await house.sql<{ bytes: string }[]>`
      select sum(pg_total_relation_size(name::regclass)) as bytes from unnest(${CLEARED}::text[]) name`;
    sizes.push(Number(row?.bytes) / 2 ** 20);
  }
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)];
  return {
    what: `${WAVES} waves of ${rows} more rows in each table, each cleared`,
    goal: "the last leaves the tables at most 1.1 × as large as the first",
    measured: sizes.map((size) => `${Math.round(size)} MB`).join(", "),
    held: Object.keys(await leftOver(house)).length === 0 && last <= 1.1 * first,
  };
}
