import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { isRunning } from "../product";
import { lostOf, newcomer, openCrowd } from "./crowd";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { brokenInvariants, PASSWORD_WATCH } from "./invariants";
import { pause } from "./lookout";
import { mailsToSettle } from "./mail-balance";

/** Fewer while developing: CLOCK_JUMPS=4 npm run prove -- clock. */
const JUMPS = Number(process.env.CLOCK_JUMPS ?? 20);
/** As far as a clock may be set by hand or by a wrong time zone. */
const FARTHEST_MS = 2 * 60 * 60_000;
const BACK_WITHIN_MS = 10_000;
const LOADER = resolve("lib/testing/proof/shifted-clock.mjs");

export const clock: Figure = {
  name: "clock",
  title: `${JUMPS} jumps of the clock of one of two processes, up to 2 h either way, under load`,
  async measure(proving) {
    const folder = mkdtempSync(join(tmpdir(), "latchkey-clock-"));
    const house = await openHouse({ variables: { CLOCK_FOLDER: folder, NODE_OPTIONS: `--import=${LOADER}` } });
    try {
      return await measureIn(house, folder, proving);
    } finally {
      await house.stop();
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureIn(house: House, folder: string, { say, random }: Proving): Promise<Line[]> {
  for (const statement of PASSWORD_WATCH) await house.sql.unsafe(statement);
  const set = (door: number, shift: number) =>
    writeFileSync(join(folder, new URL(house.doors[door] ?? "").port), String(shift));
  const pids = house.processes.map(({ pid }) => pid);
  const crowd = openCrowd(house, random, 3);
  for (let jump = 1; jump <= JUMPS; jump++) {
    await pause(1_000 + random() * 2_000);
    const door = Math.floor(random() * house.doors.length);
    const shift = Math.round((random() * 2 - 1) * FARTHEST_MS);
    set(door, shift);
    say(`jump ${jump} of ${JUMPS}: process ${door} is ${Math.round(shift / 60_000)} min off`);
  }
  for (const door of house.doors.keys()) set(door, 0);
  // The processes look at it ten times a second.
  await pause(1_000);
  const begin = Date.now();
  await newcomer(house, "afterwards@company.example");
  const back = Date.now() - begin;
  await crowd.end();
  say([...crowd.said].map(([what, count]) => `${what} ${count} ×`).join(", "));
  const mail = await mailsToSettle(house, { mayExpire: true });
  const broken = await brokenInvariants((query) => house.sql.unsafe(query));
  // What is two hours old may have ended: sessions are not counted.
  const lost = (await lostOf(crowd)).filter((each) => !each.includes(": the session"));
  for (const each of [...broken, ...lost]) say(`broken or lost: ${each}`);
  const faults = [...crowd.said].filter(([what]) => /^5\d\d$/.test(what) && what !== "503");
  return [
    none("invariants, and accounts, passwords and apps that were acknowledged", broken.length + lost.length),
    none(
      "answers of 500",
      faults.reduce((sum, [, count]) => sum + count, 0),
    ),
    none("processes that ended", pids.filter((pid) => !isRunning(pid)).length),
    {
      what: "clocks right again: a new person creates an account",
      goal: `within ${BACK_WITHIN_MS / 1000} s`,
      measured: `${(back / 1000).toFixed(1)} s`,
      held: back <= BACK_WITHIN_MS,
    },
    mail,
  ];
}

function none(what: string, count: number): Line {
  return { what, goal: "0", measured: `${count}`, held: count === 0 };
}
