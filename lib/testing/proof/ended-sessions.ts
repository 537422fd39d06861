import { watchEffects } from "./effect-log";
import { endings, type Ending, type Ready } from "./endings";
import type { Figure, Line } from "./figure";
import { openHouse, type House } from "./house";

const ROUNDS = Number(process.env.PROOF_ROUNDS ?? 5);
/** How often each of the three browsers asks before the end, and after it: pages and actions in turn, at both processes. */
const ASKS_BEFORE = 4;
const ASKS_AFTER = 8;

export const endedSessions: Figure = {
  name: "ended-sessions",
  title: `what was ended, asked for by 3 browsers all the while, two processes, ${ROUNDS} rounds`,
  async measure({ say }) {
    const house = await openHouse();
    try {
      const effects = await watchEffects(house.sql);
      const lines: Line[] = [];
      for (const ending of endings) {
        lines.push(await measure(house, ending, effects));
        say(`${lines.at(-1)?.what}: ${lines.at(-1)?.measured}`);
      }
      return lines;
    } finally {
      await house.stop();
    }
  },
};

async function measure(house: House, { what, setUp }: Ending, effects: () => Promise<Record<string, number>>) {
  const makeReady = await setUp(house);
  const seen = { before: 0, late: 0, after: 0 };
  const changed: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await house.sql`delete from throttles`;
    const ready = await makeReady(round);
    for (const { begunAfter, accepted } of await poll(ready)) {
      if (begunAfter) seen.after++;
      if (accepted) seen[begunAfter ? "late" : "before"]++;
    }
    // Whatever had begun before the end is over now: from here on nothing may have an effect.
    await house.sql`update accounts set language = 'en'`;
    await effects();
    await Promise.all(Array.from({ length: 4 }, () => ready.polls.map((ask) => ask(1))).flat());
    changed.push(...Object.keys(await effects()));
  }
  return {
    what: `${what}: requests begun after its answer`,
    goal: "0 accepted, 0 changes",
    measured:
      `${seen.late} of ${seen.after} accepted, ${changed.length} changes ${changed.join(", ")}`.trim() +
      ` (before it: ${seen.before} accepted)`,
    held: seen.late === 0 && changed.length === 0 && seen.before > 0 && seen.after > 0,
  };
}

/** Three browsers ask without a pause while something is ended; what came of each request. */
async function poll({ polls, end }: Ready): Promise<{ begunAfter: boolean; accepted: boolean }[]> {
  let endedAt = Infinity;
  const asked: { begunAt: number; accepted: boolean }[] = [];
  const browsers = polls.map((ask) => {
    let isWarm = () => {};
    const warm = new Promise<void>((resolve) => (isWarm = resolve));
    const over = (async () => {
      for (let turn = 0, left = ASKS_AFTER; left > 0; turn++) {
        const begunAt = performance.now();
        asked.push({ begunAt, accepted: await ask(turn) });
        if (begunAt >= endedAt) left--;
        if (turn + 1 === ASKS_BEFORE) isWarm();
      }
    })();
    return { warm, over };
  });
  const over = Promise.all(browsers.map((browser) => browser.over));
  await Promise.race([Promise.all(browsers.map(({ warm }) => warm)), over]);
  await end();
  endedAt = performance.now();
  await over;
  return asked.map(({ begunAt, accepted }) => ({ begunAfter: begunAt >= endedAt, accepted }));
}
