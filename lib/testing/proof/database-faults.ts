import { isRunning } from "../product";
import { lostOf, newcomer, openCrowd } from "./crowd";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { brokenInvariants, PASSWORD_WATCH } from "./invariants";
import { lookUntil, openLookout, pause, untilBack, type Look, type Lookout } from "./lookout";

/** Fewer while developing: RESTARTS=2 npm run prove -- database. */
const RESTARTS = Number(process.env.RESTARTS ?? 10);
const FAULT_MS = 8_000;
const ANSWER_WITHIN_MS = 3_000;
const BACK_WITHIN_MS = 5_000;

type Fault = { name: string; looks: Look[]; back: number[] };

export const databaseFaults: Figure = {
  name: "database",
  title: `the database restarted ${RESTARTS} × under load, black-holed, cut off, 100 ms slower`,
  async measure(proving) {
    const house = await openHouse({ databaseFaults: true });
    try {
      for (const statement of PASSWORD_WATCH) await house.sql.unsafe(statement);
      const pids = house.processes.map(({ pid }) => pid);
      const lookout = await openLookout(house, await newcomer(house, "insider@company.example"));
      const crowd = openCrowd(house, proving.random, 3);
      const faults = [
        await restarted(house, lookout, proving),
        await whileLine(house, lookout, proving, "silent", "black-holed"),
        await whileLine(house, lookout, proving, "cut", "every line cut"),
      ];
      const slow = await slower(house, lookout);
      await crowd.end();
      proving.say([...crowd.said].map(([what, count]) => `${what} ${count} ×`).join(", "));
      const broken = await brokenInvariants((query) => house.sql.unsafe(query));
      const lost = await lostOf(crowd);
      for (const each of [...broken, ...lost]) proving.say(`broken or lost: ${each}`);
      return [
        ...faults.flatMap(linesOf),
        slow,
        lineOf(
          "invariants, and what was acknowledged",
          "0 broken, 0 lost",
          broken.length + lost.length,
          "broken or lost",
        ),
        lineOf("processes that ended", "0", pids.filter((pid) => !isRunning(pid)).length, "ended"),
      ];
    } finally {
      await house.stop();
    }
  },
};

async function restarted(house: House, lookout: Lookout, { say, random }: Proving): Promise<Fault> {
  const fault: Fault = { name: "restarted", looks: [], back: [] };
  for (let turn = 1; turn <= RESTARTS; turn++) {
    await pause(500 + random() * 1500);
    let isOver = false;
    const over = house.server.restart().finally(() => (isOver = true));
    const looking = lookUntil(lookout, () => isOver);
    await over;
    // A look that met the end of the outage may have seen either side of it.
    const back = untilBack(lookout);
    fault.looks.push(...(await looking).filter(({ isRight }) => !isRight));
    fault.back.push(await back);
    say(`restart ${turn} of ${RESTARTS}: back after ${seconds(fault.back.at(-1) ?? 0)}`);
  }
  return fault;
}

async function whileLine(
  house: House,
  lookout: Lookout,
  { say }: Proving,
  state: "silent" | "cut",
  name: string,
): Promise<Fault> {
  house.databaseLine?.set(state);
  const end = Date.now() + FAULT_MS;
  const looks = await lookUntil(lookout, () => Date.now() > end);
  house.databaseLine?.set("open");
  const back = await untilBack(lookout);
  for (const { what, status, milliseconds, isClear } of looks) {
    if (!isClear || milliseconds > ANSWER_WITHIN_MS) say(`${name}: ${what} ${status} after ${seconds(milliseconds)}`);
  }
  return { name, looks, back: [back] };
}

async function slower(house: House, lookout: Lookout): Promise<Line> {
  house.databaseLine?.set({ lateMs: 50 });
  const end = Date.now() + FAULT_MS;
  const looks = await lookUntil(lookout, () => Date.now() > end);
  house.databaseLine?.set("open");
  const right = looks.filter(({ isRight }) => isRight);
  const longest = Math.max(...looks.map(({ milliseconds }) => milliseconds));
  return {
    what: "100 ms slower: pages, forms and /api/health",
    goal: `all answered as ever, within ${seconds(ANSWER_WITHIN_MS)}`,
    measured: `${right.length} of ${looks.length}; longest ${seconds(longest)}`,
    held: right.length === looks.length && longest <= ANSWER_WITHIN_MS,
  };
}

function linesOf({ name, looks, back }: Fault): Line[] {
  const unclear = looks.filter(({ isClear }) => !isClear).length;
  const longest = Math.max(...looks.map(({ milliseconds }) => milliseconds));
  const late = looks.filter(({ milliseconds }) => milliseconds > ANSWER_WITHIN_MS).length;
  const slowest = Math.max(...back);
  return [
    {
      what: `database ${name}: pages, forms and /api/health meanwhile`,
      goal: `a clear 503, or the form again in words, within ${seconds(ANSWER_WITHIN_MS)}`,
      measured: `${looks.length} answers, ${unclear} not so, ${late} later; longest ${seconds(longest)}`,
      held: looks.length > 0 && unclear === 0 && late === 0,
    },
    {
      what: `database ${name}: page, form and /api/health in every process again`,
      goal: `within ${seconds(BACK_WITHIN_MS)} of its return`,
      measured: `longest ${seconds(slowest)} of ${back.length}`,
      held: slowest <= BACK_WITHIN_MS,
    },
  ];
}

function lineOf(what: string, goal: string, count: number, word: string): Line {
  return { what, goal, measured: `${count} ${word}`, held: count === 0 };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
