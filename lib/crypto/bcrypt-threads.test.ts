import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { expect, it } from "vitest";
import { compare, hash, makeWay } from "./bcrypt-threads";
import { inHashQueue } from "./hash-queue";

/** How nice each thread of this process is, as the kernel tells (proc(5)). */
function niceness(): number[] {
  return readdirSync("/proc/self/task").map((thread) => {
    const [, told = ""] = readFileSync(`/proc/self/task/${thread}/stat`, "utf8").split(/\) /);
    return Number(told.split(" ")[16]);
  });
}

/** A cost at which a hash takes half a second and more. */
const LONG = 13;

const makingWay = () => niceness().filter((nice) => nice === 10).length;

it("S12: hashes of a rush make way for all others, in as many threads as were busy at once, used again", async () => {
  await hash("usual", 4, false);
  const [others, former] = [niceness().length - makingWay(), makingWay()];
  const [one, other] = await Promise.all([hash("one", 4, true), hash("other", 4, true)]);
  expect(makingWay()).toBe(Math.max(2, former));
  expect(await Promise.all([compare("one", one, true), compare("one", other, true)])).toEqual([true, false]);
  expect(makingWay()).toBe(Math.max(2, former));

  expect(await compare("other", other, false)).toBe(true);
  expect(niceness().length - makingWay(), "nobody else makes way").toBe(others);
});

it("S12: a hash that began before the rush makes way, too, and is right all the same", async () => {
  await hash("usual", 4, false);
  const former = makingWay();
  const hashing = hash("long", LONG, false);
  makeWay();
  expect(makingWay()).toBe(former + 1);
  expect(await compare("long", await hashing, true)).toBe(true);

  // A thread that was not there yet hears of it when it begins; more than three are not kept.
  const starting = [hash("one", LONG, false), hash("other", LONG, false)];
  makeWay();
  await expect.poll(makingWay, { timeout: 10_000 }).toBe(former + 3);
  for (const each of starting) expect(await each).toMatch(/^\$2b\$13\$/);
  await expect.poll(makingWay, { timeout: 10_000 }).toBe(3);
});

it("S12: as soon as one has to wait in the queue, what runs already makes way", async () => {
  const former = makingWay();
  const places = Math.max(1, Math.min(availableParallelism(), 3));
  const running = Array.from({ length: places }, () => inHashQueue((isRush) => hash("long", LONG, isRush)));
  const waiting = inHashQueue((isRush) => hash("short", 4, isRush), 60_000);
  await expect.poll(makingWay, { timeout: 10_000 }).toBe(former + places);
  await Promise.all([...running, waiting]);
});

it("X3: what cannot be hashed is refused, and the next one is hashed all the same", async () => {
  await expect(hash("one", "no cost" as never, false)).rejects.toThrow();
  expect(await compare("one", await hash("one", 4, false), false)).toBe(true);
});
