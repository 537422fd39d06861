import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compare, hash } from "./bcrypt-threads";

/** How nice each thread of this process is, as the kernel tells (proc(5)). */
function niceness(): number[] {
  return readdirSync("/proc/self/task").map((thread) => {
    const [, told = ""] = readFileSync(`/proc/self/task/${thread}/stat`, "utf8").split(/\) /);
    return Number(told.split(" ")[16]);
  });
}

const makingWay = () => niceness().filter((nice) => nice === 10).length;

it("S12: hashes run in threads that make way for all others, as many as were busy at once, used again", async () => {
  const [others, former] = [niceness().length - makingWay(), makingWay()];
  const [one, other] = await Promise.all([hash("one", 4), hash("other", 4)]);
  expect(makingWay()).toBe(Math.max(2, former));
  expect(niceness().length - makingWay(), "nobody else makes way").toBe(others);

  expect(await Promise.all([compare("one", one), compare("one", other)])).toEqual([true, false]);
  expect(makingWay()).toBe(Math.max(2, former));
});

it("X3: what cannot be hashed is refused, and the next one is hashed all the same", async () => {
  await expect(hash("one", "no cost" as never)).rejects.toThrow();
  expect(await compare("one", await hash("one", 4))).toBe(true);
});
