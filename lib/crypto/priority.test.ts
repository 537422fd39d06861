import { expect, it } from "vitest";
import { makeWay } from "./bcrypt-threads";
import { hashQueueState, inHashQueue } from "./hash-queue";

type Busy = { worker: unknown; state: Int32Array };
const house = globalThis as typeof globalThis & { latchkeyBcryptThreads: { busy: Set<Busy> } };

it("X3: where the system does not let a thread make way, nobody loses a place in the queue for it", async () => {
  // A thread that is none: as for a foreign one, the system refuses (setpriority(2)).
  const foreign = { worker: null, state: Int32Array.of(2 ** 30, 0) };
  house.latchkeyBcryptThreads.busy.add(foreign);
  expect(makeWay).not.toThrow();
  const letGo: (() => void)[] = [];
  const wait = () => inHashQueue(() => new Promise<void>((resolve) => letGo.push(resolve)), 60_000);
  const all = Array.from({ length: 8 }, wait);
  while (letGo.length < all.length) {
    letGo.at(-1)?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  letGo.forEach((go) => go());
  await Promise.all(all);
  house.latchkeyBcryptThreads.busy.delete(foreign);
  expect(hashQueueState()).toEqual({ running: 0, waiting: 0 });
});
