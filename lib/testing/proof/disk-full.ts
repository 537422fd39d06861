import { isRunning } from "../product";
import { lostOf, newcomer, openCrowd } from "./crowd";
import type { Figure, Line, Proving } from "./figure";
import { openHouse, type House } from "./house";
import { brokenInvariants, PASSWORD_WATCH } from "./invariants";
import { lookUntil, openLookout, pause, untilBack, type Look } from "./lookout";
import { mailsToSettle } from "./mail-balance";
import { mountSmallDisk, type SmallDisk } from "./small-disk";

const DISK_MEGABYTES = 200;
const TIMES = 3;
const FULL_MS = 8_000;
const ANSWER_WITHIN_MS = 3_000;
const BACK_WITHIN_MS = 5_000;

export const diskFull: Figure = {
  name: "disk-full",
  title: `the database's disk full ${TIMES} × under load, and room on it again`,
  async measure(proving) {
    const disk = mountSmallDisk(DISK_MEGABYTES);
    try {
      const house = await openHouse({ databaseFaults: true, databaseFolder: disk.folder });
      try {
        return await measureIn(house, disk, proving);
      } finally {
        disk.makeRoom();
        await house.stop();
      }
    } finally {
      disk.remove();
    }
  },
};

async function measureIn(house: House, disk: SmallDisk, { say, random }: Proving): Promise<Line[]> {
  for (const statement of PASSWORD_WATCH) await house.sql.unsafe(statement);
  const pids = house.processes.map(({ pid }) => pid);
  const lookout = await openLookout(house, await newcomer(house, "insider@company.example"));
  const crowd = openCrowd(house, random, 3);
  const looks: Look[] = [];
  const back: number[] = [];
  for (let time = 1; time <= TIMES; time++) {
    await pause(3_000 + random() * 2_000);
    disk.fill();
    const end = Date.now() + FULL_MS;
    looks.push(...(await lookUntil(lookout, () => Date.now() > end)));
    disk.makeRoom();
    // Where its log could not be written PostgreSQL gave up, and whoever made room starts it.
    await house.server.restart();
    back.push(await untilBack(lookout));
    say(`full ${time} of ${TIMES}: back after ${seconds(back.at(-1) ?? 0)}`);
  }
  await crowd.end();
  say([...crowd.said].map(([what, count]) => `${what} ${count} ×`).join(", "));
  const mail = await mailsToSettle(house);
  const broken = await brokenInvariants((query) => house.sql.unsafe(query));
  const lost = await lostOf(crowd);
  for (const each of [...broken, ...lost]) say(`broken or lost: ${each}`);
  const ended = pids.filter((pid, index) => house.processes[index]?.pid !== pid || !isRunning(pid)).length;
  return [
    lineOfLooks(looks),
    {
      what: "page, form and /api/health in every process again",
      goal: `within ${seconds(BACK_WITHIN_MS)} of room and of PostgreSQL's return`,
      measured: `longest ${seconds(Math.max(...back))} of ${back.length}`,
      held: Math.max(...back) <= BACK_WITHIN_MS,
    },
    none("invariants, and what was acknowledged", "0 broken, 0 lost", broken.length + lost.length, "broken or lost"),
    none("processes that ended", "0", ended, "ended"),
    mail,
  ];
}

/** While it is full some answers may still be as ever: what only reads, or what fits in. */
function lineOfLooks(looks: Look[]): Line {
  const [right, clear] = [
    looks.filter(({ isRight }) => isRight),
    looks.filter(({ isRight, isClear }) => !isRight && isClear),
  ];
  const late = looks.filter(({ milliseconds }) => milliseconds > ANSWER_WITHIN_MS).length;
  const unclear = looks.length - right.length - clear.length;
  return {
    what: "disk full: pages, forms and /api/health meanwhile",
    goal: `as ever, a clear 503, or the form again in words, within ${seconds(ANSWER_WITHIN_MS)}`,
    measured: `${right.length} as ever, ${clear.length} clear, ${unclear} neither, ${late} later`,
    held: clear.length > 0 && unclear === 0 && late === 0,
  };
}

function none(what: string, goal: string, count: number, word: string): Line {
  return { what, goal, measured: `${count} ${word}`, held: count === 0 };
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
