import { reasons } from "@/lib/content/en/reasons";
import { limits } from "@/lib/rules/limits";
import { watchEffects } from "./effect-log";
import type { Figure, Line } from "./figure";
import { guessings, type Guessing, type ReadyToGuess } from "./guess-kinds";
import { openHouse, type House } from "./house";
import type { Answer } from "./http-visitor";

const GUESSES = 200;
const ATTEMPTS = 50;
const VOLLEYS = 50;
const ROUNDS = Number(process.env.PROOF_ROUNDS ?? 3);

const LOOKED_AT = [
  reasons["wrong-password"],
  reasons["wrong-code"],
  reasons["wrong-app-code"],
  reasons["wrong-backup-code"],
];
/** What begins the refusals that looked at nothing because a count was full. */
const FULL = ["Too many wrong passwords", "Too many wrong codes"];

export const guesses: Figure = {
  name: "guesses",
  title: `${GUESSES} parallel wrong guesses, on one attempt and spread over ${ATTEMPTS}, two processes, ${ROUNDS} rounds`,
  async measure({ say }) {
    const house = await openHouse();
    try {
      const effects = await watchEffects(house.sql);
      const lines: Line[] = [];
      for (const guessing of guessings) {
        for (const attempts of [1, ATTEMPTS]) {
          lines.push(await measure(house, guessing, attempts, effects));
          say(`${lines.at(-1)?.what}: ${lines.at(-1)?.measured}`);
        }
      }
      return lines;
    } finally {
      await house.stop();
    }
  },
};

async function measure(
  house: House,
  { what, limit, makeReady }: Guessing,
  attempts: number,
  effects: () => Promise<Record<string, number>>,
): Promise<Line> {
  const allowed = limits[limit(attempts)].tries;
  const looks: number[] = [];
  const opened: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const ready = await makeReady(house, attempts, `${round}-of-${attempts}`);
    await effects();
    looks.push(await guess(ready));
    if (!says(FULL)(await ready.enterRight())) opened.push("another answer");
    opened.push(...Object.keys(await effects()));
  }
  const over = attempts === 1 ? "one attempt" : `${attempts} attempts`;
  return {
    what: `${what}: ${GUESSES} wrong ones over ${over}`,
    goal: `${allowed} looked at; then the right one is refused unlooked at and opens nothing`,
    measured: `${looks.join(", ")} looked at; then the right one: ${opened.join(", ") || "nothing"}`,
    held: looks.every((count) => count === allowed) && opened.length === 0,
  };
}

/**
 * Hands in every guess at once, and then once more those that were refused: a try that was given back late leaves room
 * for another, and for no more than that. Answers how many were looked at.
 */
async function guess(ready: ReadyToGuess): Promise<number> {
  const all = Array.from({ length: GUESSES }, (_, index) => index);
  const { looked, refused } = await handIn(ready, all);
  return looked + (await handIn(ready, refused)).looked;
}

/** Where the machine was too busy to look, it said so and gave the try back: that one is handed in again. */
async function handIn({ shots }: ReadyToGuess, guesses: number[]): Promise<{ looked: number; refused: number[] }> {
  const refused: number[] = [];
  let looked = 0;
  let left = guesses;
  for (let volley = 0; left.length > 0; volley++) {
    if (volley === VOLLEYS) throw new Error(`${left.length} guesses were never answered: the machine is too busy.`);
    const answers = await Promise.all(left.map((index) => shots[index % shots.length]!(index)));
    const those = (words: string[]) => left.filter((_, position) => says(words)(answers[position]!));
    looked += those(LOOKED_AT).length;
    refused.push(...those(FULL));
    left = left.filter((_, position) => !says([...LOOKED_AT, ...FULL])(answers[position]!));
  }
  return { looked, refused };
}

function says(words: string[]): (answer: Answer) => boolean {
  return ({ html }) => words.some((each) => html.includes(each));
}
