import { openBrowser } from "../people";
import type { Figure } from "./figure";
import { openHouse } from "./house";
import { holding, personIn, signedIn } from "./house-people";
import type { HttpVisitor } from "./http-visitor";
import { givePassword, readySignIns, type ReadySignIn } from "./ready-sign-ins";

const SIGN_INS = 64;
const WAITING = 320;
const WARM_UP = 16;
const READ_EVERY_MS = 50;
const LOOKED_FOR_MS = 15_000;
const TIMES_QUIET = 3;

export const storm: Figure = {
  name: "storm",
  title: `${SIGN_INS} sign-ins in flight, and the page of people who are in already`,
  async measure({ say }) {
    const house = await openHouse({ processes: 1 });
    try {
      const { sessionToken } = await signedIn(await personIn(house, "ada@company.example"), openBrowser());
      const insider = holding(house, { session: sessionToken });
      const ready = await readySignIns(house, WAITING);
      // A process that has let people in before: its threads are there, its code is compiled.
      await Promise.all(ready.splice(0, WARM_UP).map(givePassword));
      await readFor(insider, LOOKED_FOR_MS / 3);
      const quiet = p99(await readFor(insider, LOOKED_FOR_MS));
      say(`quiet: p99 ${quiet.toFixed(0)} ms`);

      let isOver = false;
      const tally = { taken: 0, busy: 0 };
      const rush = Array.from({ length: SIGN_INS }, () => signInWhile(ready, tally, () => !isOver));
      const times = await readFor(insider, LOOKED_FOR_MS).finally(() => (isOver = true));
      await Promise.all(rush);
      const stormy = p99(times);
      return [
        {
          what: `p99 of /security with ${SIGN_INS} sign-ins in flight`,
          goal: `at most ${TIMES_QUIET} × that of ${LOOKED_FOR_MS / 1000} quiet seconds`,
          measured: `${(stormy / quiet).toFixed(1)} × (${stormy.toFixed(0)} of ${quiet.toFixed(0)} ms; meanwhile ${tally.taken} passwords taken, ${tally.busy} asked to come back)`,
          held: stormy <= TIMES_QUIET * quiet && tally.taken > 0,
        },
      ];
    } finally {
      await house.stop();
    }
  },
};

/** Whoever is asked to come back does so at once; whoever is through makes room for the next. */
async function signInWhile(ready: ReadySignIn[], tally: { taken: number; busy: number }, goesOn: () => boolean) {
  for (let each = ready.pop(); each && goesOn();) {
    const outcome = await givePassword(each);
    tally[outcome]++;
    if (outcome === "taken") each = ready.pop();
    if (!each) throw new Error("All who waited are in: the crowd grew smaller.");
  }
}

/** One view of `/security` every 50 ms, whether the one before has been answered or not; how long each took. */
async function readFor(insider: HttpVisitor, milliseconds: number): Promise<number[]> {
  const views: Promise<number>[] = [];
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      views.push(view(insider.twin()));
      if (views.length * READ_EVERY_MS < milliseconds) return;
      clearInterval(timer);
      resolve();
    }, READ_EVERY_MS);
  });
  return Promise.all(views);
}

async function view(insider: HttpVisitor): Promise<number> {
  const begin = performance.now();
  const { status } = await insider.ask("GET", "/security");
  if (status !== 200) throw new Error(`/security answered ${status}.`);
  return performance.now() - begin;
}

function p99(times: number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.99)] ?? 0;
}
