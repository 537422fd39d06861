import { lostOf, openCrowd, type Crowd } from "./crowd";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { brokenInvariants, PASSWORD_WATCH } from "./invariants";
import { duplicatesIn, mailsToSettle } from "./mail-balance";

/** Fewer while developing: KILLS=3 npm run prove -- killed. */
const KILLS = Number(process.env.KILLS ?? 50);
const BACKEND_KILLS = Math.ceil(KILLS / 10);
const SERVING_WITHIN_MS = 5_000;

/** What was seen of the kills. */
type Seen = { broken: Set<string>; restarts: number[]; outages: number[] };

export const killed: Figure = {
  name: "killed",
  title: `${KILLS} × kill -9 of one of two processes, ${BACKEND_KILLS} × of one of PostgreSQL's, under load`,
  async measure(proving) {
    const house = await openHouse({ databaseFaults: true });
    try {
      for (const statement of PASSWORD_WATCH) await house.sql.unsafe(statement);
      const crowd = openCrowd(house, proving.random);
      const product = await killing(house, proving, KILLS, () => killProcess(house, proving));
      const backends = await killing(house, proving, BACKEND_KILLS, () => killBackend(house));
      proving.say("no more kills; the last ones finish");
      await crowd.end();
      const mail = await mailsToSettle(house);
      const broken = await invariantsNow(house);
      for (const each of [...product.broken, ...backends.broken, ...broken]) proving.say(`broken: ${each}`);
      proving.say([...crowd.said].map(([what, count]) => `${what} ${count} ×`).join(", "));
      return [
        ...linesOf(product, backends, new Set([...product.broken, ...backends.broken, ...broken]).size),
        await lineOfLosses(crowd),
        { ...mail, what: "mail, once all was settled" },
        duplicatesIn(house),
      ];
    } finally {
      await house.stop();
    }
  },
};

async function killing(house: House, { say, random }: Proving, times: number, kill: () => Promise<[number, number]>) {
  const seen: Seen = { broken: new Set(), restarts: [], outages: [] };
  for (let turn = 1; turn <= times; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 500 + random() * 2500));
    const [restart, outage] = await kill();
    seen.restarts.push(restart);
    seen.outages.push(outage);
    for (const each of await invariantsNow(house)) seen.broken.add(each);
    say(`kill ${turn} of ${times}: ${seconds(restart)}, the portal answered after ${seconds(outage)}`);
  }
  return seen;
}

/** Kills a process of the product and starts it again: how long until it serves, and until anybody was served. */
async function killProcess(house: House, { random }: Proving): Promise<[number, number]> {
  const which = Math.floor(random() * house.processes.length);
  const begin = Date.now();
  process.kill(house.processes[which]?.pid ?? 0, "SIGKILL");
  const outage = untilServed(house);
  const started = Date.now();
  await house.restart(which);
  const restart = Date.now() - started;
  return [restart, (await outage) - begin];
}

/** Kills a backend: PostgreSQL ends all others, and recovers. */
async function killBackend(house: House): Promise<[number, number]> {
  const [victim] = await house.sql<{ pid: number }[]>`
    select pid from pg_stat_activity where application_name = 'latchkey' order by random() limit 1`;
  const begin = Date.now();
  process.kill(victim?.pid ?? 0, "SIGKILL");
  const served = (await untilServed(house)) - begin;
  return [served, served];
}

/** The moment at which somebody who comes to the public address gets a page. */
async function untilServed(house: House): Promise<number> {
  for (;;) {
    const visitor = house.visitor();
    const status = await visitor.open("/sign-in").then(
      (answer) => answer.status,
      () => 0,
    );
    const health = await visitor.ask("GET", "/api/health").catch(() => ({ status: 0 }));
    if (status === 200 && health.status === 200) return Date.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function invariantsNow({ sql }: House): Promise<string[]> {
  for (let tries = 1; ; tries++) {
    try {
      return await brokenInvariants((query) => sql.unsafe(query));
    } catch (error) {
      // A backend was killed: this connection is opened anew.
      if (tries === 5) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function linesOf(product: Seen, backends: Seen, broken: number): Line[] {
  const within = (what: string, times: number[]): Line => ({
    what,
    goal: `within ${seconds(SERVING_WITHIN_MS)} each time`,
    measured: `${times.filter((time) => time <= SERVING_WITHIN_MS).length} of ${times.length}; longest ${seconds(Math.max(...times))}`,
    held: times.every((time) => time <= SERVING_WITHIN_MS),
  });
  return [
    {
      what: `invariants after each of ${KILLS + BACKEND_KILLS} kills`,
      goal: "0 broken",
      measured: `${broken} broken`,
      held: broken === 0,
    },
    within("the portal serves after the kill of a process", product.outages),
    within("the killed process serves again", product.restarts),
    within("the portal serves after the kill of a PostgreSQL backend", backends.outages),
  ];
}

async function lineOfLosses(crowd: Crowd): Promise<Line> {
  const lost = await lostOf(crowd);
  const created = crowd.lives.filter(({ isCreated }) => isCreated).length;
  return {
    what: "accounts, passwords, apps and sessions that were acknowledged",
    goal: "0 lost",
    measured: `${lost.length} lost of ${created} people's${lost.length > 0 ? `: ${lost.slice(0, 3).join(", ")}` : ""}`,
    held: lost.length === 0 && created > 0,
  };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
