import { readFileSync } from "node:fs";
import { openCrowd } from "./crowd";
import type { Figure } from "./figure";
import { openHouse, type House } from "./house";
import { pause } from "./lookout";

/** `MEMORY_MINUTES=5 npm run prove -- memory` is over sooner. */
const MINUTES = Number(process.env.MEMORY_MINUTES ?? 60);
const SAMPLE_MS = 10_000;
/** The first part of the load is for warming up: code is compiled, pools fill. */
const WARM_UP = 0.25;
const GROWTH = 0.1;

export const memory: Figure = {
  name: "memory",
  title: `memory over ${MINUTES} min of sign-ups, sign-ins and resets`,
  async measure({ say, random }) {
    const house = await openHouse();
    try {
      const crowd = openCrowd(house, random);
      const samples: number[][] = [];
      for (const end = Date.now() + MINUTES * 60_000; Date.now() < end;) {
        await pause(SAMPLE_MS);
        samples.push(residentOf(house));
        if (samples.length % 3 === 0) say(`${samples.at(-1)?.join(" and ")} MB, ${crowd.lives.length} people so far`);
      }
      await crowd.end();
      const people = crowd.lives.filter(({ isCreated }) => isCreated).length;
      return house.processes.map((_, which) => {
        const own = samples.map((each) => each[which] ?? 0).slice(Math.ceil(samples.length * WARM_UP));
        const third = Math.max(1, Math.floor(own.length / 3));
        const [first, last] = [median(own.slice(0, third)), median(own.slice(-third))];
        return {
          what: `memory of process ${which + 1}, ${people} people in ${MINUTES} min`,
          goal: `grows by less than ${GROWTH * 100} % once warm`,
          measured: `${first} MB, then ${last} MB (${(((last - first) / first) * 100).toFixed(1)} %)`,
          held: people > 0 && last < first * (1 + GROWTH),
        };
      });
    } finally {
      await house.stop();
    }
  },
};

/** What each process holds in memory now, in MB. */
function residentOf({ processes }: House): number[] {
  return processes.map(({ pid }) => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Math.round(Number(kilobytes) / 1024);
  });
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
