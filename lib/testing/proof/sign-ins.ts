import { compare, hash } from "@node-rs/bcrypt";
import { PASSWORD_COST } from "@/lib/crypto/password-hash";
import type { Figure } from "./figure";
import { openHouse } from "./house";
import { givePassword, readySignIns, type ReadySignIn } from "./ready-sign-ins";

const IN_FLIGHT = 8;
const ROUNDS = 3;
const A_ROUND = 60;
const ALONE = 300;
const GOAL = 0.9;

export const signIns: Figure = {
  name: "sign-ins",
  title: `The password step over HTTP, ${IN_FLIGHT} in flight, against bare bcrypt on the same cores`,
  async measure({ say }) {
    const house = await openHouse({ processes: 1 });
    try {
      const hashed = await hash("any", PASSWORD_COST);
      const bare = () => compare("other", hashed);
      const ratios: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const ready = await readySignIns(house, A_ROUND);
        const before = await perSecond(A_ROUND, bare);
        const ours = await perSecond(A_ROUND, () => mustBeTaken(ready.pop()));
        const after = await perSecond(A_ROUND, bare);
        ratios.push(ours / ((before + after) / 2));
        say(`${ours.toFixed(2)} sign-ins, ${before.toFixed(2)} and ${after.toFixed(2)} bare hashes a second`);
      }
      const ratio = ratios.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
      const rest = await restOfSignIn(await readySignIns(house, ALONE), bare);
      return [
        {
          what: `sign-ins a second, ${IN_FLIGHT} in flight, against bare bcrypt at cost ${PASSWORD_COST}`,
          goal: `at least ${GOAL.toFixed(2)}`,
          measured: `${ratio.toFixed(2)} (rounds: ${ratios.map((each) => each.toFixed(2)).join(", ")})`,
          held: ratio >= GOAL,
        },
        {
          what: `what a password step takes besides the hash, one at a time (${ALONE})`,
          goal: "p50 below 50 ms",
          measured: `p50 ${rest.p50.toFixed(0)} ms, p99 ${rest.p99.toFixed(0)} ms`,
          held: rest.p50 < 50,
        },
      ];
    } finally {
      await house.stop();
    }
  },
};

async function mustBeTaken(ready: ReadySignIn | undefined): Promise<void> {
  if (!ready || (await givePassword(ready)) !== "taken") throw new Error("A right password was not taken.");
}

async function perSecond(count: number, work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  let left = count;
  const one = async () => {
    while (left-- > 0) await work();
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, one));
  return count / ((performance.now() - begin) / 1000);
}

/** Each password step, and a bare hash right after it: the difference is ours. */
async function restOfSignIn(ready: ReadySignIn[], bare: () => Promise<unknown>) {
  const rests: number[] = [];
  for (const each of ready) {
    const whole = await millisecondsOf(() => mustBeTaken(each));
    rests.push(whole - (await millisecondsOf(bare)));
  }
  rests.sort((one, other) => one - other);
  const at = (part: number) => rests[Math.min(rests.length - 1, Math.floor(rests.length * part))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
