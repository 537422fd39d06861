import { availableParallelism } from "node:os";
import type { Figure } from "./figure";
import { openHouse } from "./house";
import { givePassword, readySignIns, type ReadySignIn } from "./ready-sign-ins";

const IN_FLIGHT = 16;
const A_ROUND = 120;
const ROUNDS = 3;
const GOAL = 1.8;
/** Three hash in each process; PostgreSQL, the mail server and who asks need cores too. */
const CORES_NEEDED = 8;

export const processes: Figure = {
  name: "processes",
  title: "Sign-ins a second of two processes against one, on the same machine",
  async measure({ say }) {
    const one = await openHouse({ processes: 1 });
    const alone = await speedsOf(one, say).finally(() => one.stop());
    const two = await openHouse({ processes: 2 });
    const both = await speedsOf(two, say).finally(() => two.stop());
    const ratio = both / alone;
    const cores = availableParallelism();
    const isMeant = cores >= CORES_NEEDED;
    return [
      {
        what: `two processes against one, ${IN_FLIGHT} in flight, ${cores} cores`,
        goal: isMeant
          ? `at least ${GOAL} ×`
          : `at least ${GOAL} × with ${CORES_NEEDED} cores; with ${cores}, no less than one`,
        measured: `${ratio.toFixed(2)} × (${both.toFixed(1)} of ${alone.toFixed(1)} a second)`,
        held: ratio >= (isMeant ? GOAL : 0.95),
      },
    ];
  },
};

/** Sign-ins a second, the middle one of several rounds; each in its own browser, which goes to the processes in turn. */
async function speedsOf(house: Parameters<typeof readySignIns>[0], say: (progress: string) => void): Promise<number> {
  const speeds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ready = await readySignIns(house, A_ROUND);
    const begin = performance.now();
    await Promise.all(Array.from({ length: IN_FLIGHT }, () => signInAll(ready)));
    speeds.push(A_ROUND / ((performance.now() - begin) / 1000));
    say(`${house.doors.length} processes: ${speeds.at(-1)?.toFixed(1)} sign-ins a second`);
  }
  return speeds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Whoever is asked to come back does so at once. */
async function signInAll(ready: ReadySignIn[]): Promise<void> {
  for (let each = ready.pop(); each; each = ready.pop()) while ((await givePassword(each)) === "busy");
}
