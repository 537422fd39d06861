import { request } from "undici";
import { openBrowser } from "../people";
import { startEmptyPage } from "./empty-page";
import type { Figure, Line } from "./figure";
import { openHouse } from "./house";
import { holding, personIn, signedIn } from "./house-people";

const IN_FLIGHT = 4;
const ROUND_MS = 3_000;
const ROUNDS = 5;
const WARM_UP = 400;

/** What is asked for, and the part of the empty page's speed that it has to reach; null for the empty page itself. */
type Asked = { what: string; goal: number | null; ask: () => Promise<{ status: number }> };

export const pageSpeed: Figure = {
  name: "pages",
  title: "Pages a second of one process, against an empty dynamic page of Next.js",
  async measure({ say }) {
    const empty = await startEmptyPage();
    const house = await openHouse({ processes: 1 }).catch(async (error: unknown) => {
      await empty.stop();
      throw error;
    });
    try {
      const { sessionToken } = await signedIn(await personIn(house, "ada@company.example"), openBrowser());
      const insider = holding(house, { session: sessionToken });
      const beginner = house.visitor();
      await beginner.press(await beginner.open("/sign-in"), "Next", { "email-address": "ada@company.example" });
      const pages: Asked[] = [
        { what: "an empty page", goal: null, ask: () => askPlainly(empty.address) },
        { what: "/help/sign-in", goal: 0.9, ask: () => house.visitor().ask("GET", "/help/sign-in") },
        { what: "/help/sign-in amid a sign-in", goal: 0.9, ask: () => beginner.twin().ask("GET", "/help/sign-in") },
        { what: "/security, signed in", goal: 0.7, ask: () => insider.twin().ask("GET", "/security") },
      ];
      return linesOf(pages, await speedsOf(pages, say));
    } finally {
      await house.stop();
      await empty.stop();
    }
  },
};

async function askPlainly(address: string): Promise<{ status: number }> {
  const answer = await request(address);
  await answer.body.text();
  return { status: answer.statusCode };
}

/** Requests a second of each, the middle one of several rounds in turn, so that all meet the same machine. */
async function speedsOf(pages: Asked[], say: (progress: string) => void): Promise<number[]> {
  const speeds = pages.map(() => [] as number[]);
  for (const { ask } of pages) await countedWhile(ask, (count) => count < WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, { what, ask }] of pages.entries()) {
      const begin = performance.now();
      const count = await countedWhile(ask, () => performance.now() - begin < ROUND_MS);
      const speed = count / ((performance.now() - begin) / 1000);
      speeds[index]?.push(speed);
      say(`${what}: ${speed.toFixed(0)} a second`);
    }
  }
  return speeds.map((each) => each.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0);
}

/** How many answers came, four requests in flight at any time. Every one has to be the page itself. */
async function countedWhile(ask: Asked["ask"], goesOn: (count: number) => boolean): Promise<number> {
  let count = 0;
  const one = async () => {
    while (goesOn(count)) {
      count++;
      const { status } = await ask();
      if (status !== 200) throw new Error(`Answered ${status}, not the page.`);
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, one));
  return count;
}

function linesOf(pages: Asked[], speeds: number[]): Line[] {
  const floor = speeds[0] ?? 1;
  return pages.flatMap(({ what, goal }, index) => {
    if (goal === null) return [];
    const speed = speeds[index] ?? 0;
    const measured = `${(speed / floor).toFixed(2)} (${speed.toFixed(0)} of ${floor.toFixed(0)} requests a second)`;
    const line = { what: `${what}, against an empty page`, goal: `at least ${goal}`, measured };
    return [{ ...line, held: speed / floor >= goal }];
  });
}
