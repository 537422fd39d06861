import fc from "fast-check";
import { crossings } from "./crossings";
import { beginStory, openWorld, type Crossing, type World } from "./cross-use-world";
import type { Figure, Line } from "./figure";

const STORIES = 150;

export const crossUse: Figure = {
  name: "cross-use",
  title: "what one account, purpose, attempt or browser was given, used with another (fast-check)",
  quick: true,
  async measure({ random, say }) {
    const world = await openWorld();
    try {
      const lines: Line[] = [];
      for (const crossing of crossings) {
        lines.push(await measure(world, crossing, Math.floor(random() * 2 ** 31)));
        say(`${lines.at(-1)?.what}: ${lines.at(-1)?.measured}`);
      }
      return lines;
    } finally {
      await world.stop();
    }
  },
};

/** Stories drawn at random, one in three of them on the diagonal; what is taken there counts as well. */
async function measure(world: World, { what, stories, tell }: Crossing<unknown>, seed: number): Promise<Line> {
  const own = { tried: 0, taken: 0 };
  const foreign = { tried: 0, taken: 0 };
  const property = fc.asyncProperty(stories, async (story) => {
    await beginStory(world);
    const { isOwn, taken } = await tell(world, story);
    const count = isOwn ? own : foreign;
    count.tried++;
    if (taken) count.taken++;
    return taken === isOwn;
  });
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed,
    numRuns: STORIES,
    endOnFailure: true,
  });
  if (errorInstance) throw errorInstance instanceof Error ? errorInstance : new Error("A story broke off.");
  return {
    what,
    goal: "only the diagonal is taken",
    measured:
      `${foreign.taken} of ${foreign.tried} off the diagonal taken, ${own.taken} of ${own.tried} on it` +
      (failed ? `; such as ${JSON.stringify(counterexample)}` : ""),
    held: !failed && own.tried > 0 && foreign.tried > 0,
  };
}
