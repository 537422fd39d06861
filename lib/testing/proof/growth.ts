import { closeDatabase, openDatabase } from "@/db/client";
import { tidyUp } from "@/lib/flows/housekeeping";
import { after } from "../people";
import { chores, everyJourney, lastJourney } from "./every-journey";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { growingTables, keepShape, multiplyPeople } from "./many-people";
import { settle } from "./settled-person";
import { listenToPlans, recordPlans, type Ran } from "./recorded-plans";

const FEW = 10_000;
/** `GROWTH_ACCOUNTS=1000000 npm run bench -- growth` goes less far. */
const SIZES = (process.env.GROWTH_ACCOUNTS ?? "1000000,5000000").split(",").map(Number);
const ROUNDS = Number(process.env.GROWTH_ROUNDS) || 9;
const WARMING = Math.min(2, ROUNDS - 1);
const RATIO = 1.2;
/** Below this a difference is the clock's, not the statement's. */
const NOISE_MS = 0.05;

/** How long each statement took, and what it read from end to end, at one size. */
type Measured = Map<string, { median: number; runs: number; scans: Set<string> }>;

/** One look at every statement, by people who were not there before; `generic`: with plans made for any values. */
type Look = { number: number; accounts: number; generic?: boolean };

export const growth: Figure = {
  name: "growth",
  title: `every statement of the product at ${[FEW, ...SIZES].map(inWords).join(", ")} accounts`,
  async measure(proving) {
    const { say } = proving;
    const house = await openHouse({ processes: 0 });
    try {
      const people = await makeShape(house);
      const crowd = (accounts: number) => Math.round(accounts / people);
      await multiplyPeople(house.sql, { from: 1, to: crowd(FEW) }, say);
      const shaped = await shapeLine(house);
      const few = await measureAll(house, { number: 0, accounts: FEW }, proving);
      say(`${few.size} different statements ran at ${inWords(FEW)}`);
      const lines = [shaped];
      let size = FEW;
      for (const [index, accounts] of SIZES.entries()) {
        await multiplyPeople(house.sql, { from: crowd(size) + 1, to: crowd(accounts) }, say);
        const many = await measureAll(house, { number: 2 * index + 1, accounts }, proving);
        const generic = await measureAll(house, { number: 2 * index + 2, accounts, generic: true }, proving);
        const growing = await growingTables(house.sql);
        lines.push(
          ...planLines(accounts, { many, generic }, growing, say),
          ...clockLines(accounts, { few, many }, say),
        );
        size = accounts;
      }
      return lines;
    } finally {
      await house.stop();
    }
  },
};

/** Two people made by the flows; answers how many accounts that are. */
async function makeShape({ sql }: House): Promise<number> {
  const at = after({ hours: -2 }, new Date());
  await settle(await everyJourney("one", "198.18.0.1", at), at);
  await settle(await everyJourney("two", "198.18.0.2", at), at);
  await lastJourney("three", "198.18.0.3", at);
  // Nobody sends here; what is on its way is little, however much was sent.
  await sql`delete from outbox where kind = 'account-deleted'`;
  await sql`update outbox set status = 'sent', sent_at = ${at}, relay_reply = '250 OK', sealed_content = null`;
  await keepShape(sql);
  const [row] = await sql<{ count: number }[]>`select count(*)::int from accounts`;
  return row?.count ?? 0;
}

async function measureAll(
  house: House,
  { number, accounts, generic = false }: Look,
  { say }: Proving,
): Promise<Measured> {
  await tidyUp(new Date());
  await house.sql`vacuum (analyze)`;
  await recordPlans(house.sql, { generic });
  await closeDatabase();
  await openDatabase({ url: house.databaseUrl });
  const ran: Ran[] = [];
  const rounds = generic ? 1 : WARMING + ROUNDS;
  for (let round = 0; round < rounds; round++) {
    const read = await listenToPlans(house.sql);
    const at = new Date();
    await everyJourney(`look-${number}-${round}`, `198.18.${number + 1}.${round}`, at);
    await lastJourney(`look-${number}-${round}`, `198.19.${number + 1}.${round}`, at);
    await chores(at);
    if (generic || round >= WARMING) ran.push(...read());
    if (round % 3 === 0)
      say(`${inWords(accounts)}${generic ? ", plans for any values" : ""}: round ${round + 1} of ${rounds}`);
  }
  return summed(ran);
}

function summed(ran: Ran[]): Measured {
  const together = new Map<string, Ran[]>();
  for (const one of ran) together.set(one.words, [...(together.get(one.words) ?? []), one]);
  return new Map(
    [...together].map(([words, runs]) => {
      const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
      const scans = new Set(runs.flatMap((run) => run.scans));
      return [words, { median: times[Math.floor(times.length / 2)] ?? 0, runs: runs.length, scans }];
    }),
  );
}

function planLines(
  accounts: number,
  { many, generic }: Record<"many" | "generic", Measured>,
  growing: string[],
  say: Proving["say"],
): Line[] {
  return Object.entries({ "the plans chosen": many, "plans made for any values": generic }).map(([plans, measured]) => {
    const found = [...measured].filter(([, { scans }]) => [...scans].some((table) => growing.includes(table)));
    for (const [words, { scans }] of found) say(`reads all of ${[...scans].join(", ")}: ${words}`);
    return {
      what: `${plans} at ${inWords(accounts)} accounts, ${measured.size} statements, ${growing.length} growing tables`,
      goal: "no growing table is read from end to end",
      measured: `${found.length} statements do`,
      held: measured.size > 0 && found.length === 0,
    };
  });
}

function clockLines(accounts: number, { few, many }: Record<"few" | "many", Measured>, say: Proving["say"]): Line[] {
  const compared = [...many].flatMap(([words, { median }]) => {
    const before = few.get(words);
    return before ? [{ words, median, before: before.median, ratio: median / before.median }] : [];
  });
  const slower = compared.filter(({ median, before }) => median > before * RATIO && median - before > NOISE_MS);
  for (const { words, median, before } of slower) say(`${before} ms, then ${median} ms: ${words}`);
  const sum = (which: "median" | "before") => compared.reduce((total, each) => total + each[which], 0);
  const goal = `at most ${RATIO} × its time at ${inWords(FEW)}, differences below ${NOISE_MS} ms aside`;
  return [
    {
      what: `each of ${compared.length} statements at ${inWords(accounts)}, median of ${ROUNDS} rounds or more, PostgreSQL's own clock`,
      goal,
      measured: `${slower.length} took longer`,
      held: compared.length > 0 && slower.length === 0,
    },
    {
      what: `all of them together at ${inWords(accounts)}`,
      goal: `at most ${RATIO} ×`,
      measured: `${sum("before").toFixed(1)} ms, then ${sum("median").toFixed(1)} ms: ${(sum("median") / sum("before")).toFixed(2)} ×`,
      held: sum("median") <= RATIO * sum("before"),
    },
  ];
}

/** Whether the crowd's rows look as those that the flows made: the same columns filled, nothing that refers to nobody. */
async function shapeLine({ sql }: House): Promise<Line> {
  const odd: string[] = [];
  for (const table of await growingTables(sql)) {
    const filled = (schema: string) => sql<{ name: string }[]>`
      select distinct field.key as name from ${sql(schema)}.${sql(table)} as line, jsonb_each(to_jsonb(line)) field where field.value <> 'null' order by 1`;
    const [made, grown] = [await filled("originals"), await filled("public")];
    if (made.length !== grown.length) odd.push(table);
  }
  const references = await sql<{ name: string; from: string; to: string; column: string; key: string }[]>`
    select conname as name, conrelid::regclass::text as from, confrelid::regclass::text as to, own.attname as column, other.attname as key
    from pg_constraint join pg_attribute own on own.attrelid = conrelid and own.attnum = conkey[1]
    join pg_attribute other on other.attrelid = confrelid and other.attnum = confkey[1] where contype = 'f'`;
  for (const { name, from, to, column, key } of references) {
    const lost = await sql`select from ${sql(from)} one where ${sql(column)} is not null
      and not exists (select from ${sql(to)} where ${sql(key)} = one.${sql(column)}) limit 1`;
    if (lost.length > 0) odd.push(name);
  }
  return {
    what: `rows of the crowd at ${inWords(FEW)} accounts, against those that the flows made`,
    goal: "the same columns filled, every reference right",
    measured: odd.length === 0 ? "so in every table" : `not in ${odd.join(", ")}`,
    held: odd.length === 0,
  };
}

function inWords(accounts: number): string {
  return accounts >= 1_000_000 ? `${accounts / 1_000_000} million` : `${accounts / 1000} thousand`;
}
