import { EventEmitter, once } from "node:events";
import { availableParallelism } from "node:os";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TooBusy } from "@/lib/rules/outcome";
import { inHashQueue, LONGEST_WAIT_MS } from "./hash-queue";

const PLACES = Math.max(1, Math.min(availableParallelism(), 3));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work that ends when it is told to, in a queue that it enters at once. */
function job(name: string, started: string[], longestWaitMs?: number) {
  const end = new EventEmitter();
  const ended = once(end, "done").then(() => name);
  const result = inHashQueue(() => {
    started.push(name);
    return ended;
  }, longestWaitMs);
  return { name, result, done: () => end.emit("done"), fail: () => end.emit("error", new Error(name)) };
}

/** Everything that follows from what has happened so far. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/** Fills every place; later called, shows that as many places are there as ever. */
async function fill(started: string[], prefix = "full") {
  const jobs = names(prefix, PLACES).map((name) => job(name, started));
  await settle();
  expect(started.slice(-PLACES)).toEqual(names(prefix, PLACES));
  return jobs;
}

async function expectAllPlacesFree() {
  const started: string[] = [];
  const jobs = await fill(started, "check");
  const extra = job("extra", started);
  await settle();
  expect(started).not.toContain("extra");
  for (const each of [...jobs, extra]) each.done();
  await Promise.all([...jobs, extra].map(({ result }) => result));
}

describe("S12: the queue in front of the password hash", () => {
  it("S12: what runs while nobody waits is no rush; who waited, and who begins while others wait, is in one", async () => {
    const rush: boolean[] = [];
    const end = new EventEmitter();
    const enter = () => inHashQueue((isRush) => (rush.push(isRush), once(end, "done")));
    const all = names("first", PLACES).map(enter);
    await settle();
    expect(rush).toEqual(all.map(() => false));
    all.push(enter());
    end.emit("done");
    await settle();
    expect(rush.slice(PLACES)).toEqual([true]);
    end.emit("done");
    await Promise.all(all);
    const alone = enter();
    await settle();
    end.emit("done");
    await alone;
    expect(rush.at(-1), "the rush is over").toBe(false);
  });

  it("S12: never runs more at once than it has places, first come first served", async () => {
    const started: string[] = [];
    const running = await fill(started);
    const waiting = names("waiting", 5).map((name) => job(name, started));
    await settle();
    expect(started).toHaveLength(PLACES);

    const all = [...running, ...waiting];
    for (const [index, each] of all.entries()) {
      each.done();
      await expect(each.result).resolves.toBe(each.name);
      expect(started).toEqual(all.slice(0, Math.min(PLACES + index + 1, all.length)).map(({ name }) => name));
    }
    await expectAllPlacesFree();
  });

  it("S12: says that it is busy after the longest wait, not one millisecond before", async () => {
    expect(LONGEST_WAIT_MS).toBeLessThan(3000);
    const started: string[] = [];
    const running = await fill(started);
    const late = job("late", started);
    const refusal = vi.fn();
    late.result.catch(refusal);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS - 1);
    expect(refusal).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(refusal.mock.calls[0]?.[0]).toBeInstanceOf(TooBusy);
    expect(refusal.mock.calls[0]?.[0]).toMatchObject({ retryAfterSeconds: Math.ceil(LONGEST_WAIT_MS / 1000) });

    for (const each of running) each.done();
    await settle();
    expect(started).not.toContain("late");
    await expectAllPlacesFree();
  });

  it("S12: whoever gave up loses nobody else's turn", async () => {
    const started: string[] = [];
    const running = await fill(started);
    const [first, impatient, last] = [job("first", started), job("impatient", started, 100), job("last", started)];
    const busy = expect(impatient.result).rejects.toBeInstanceOf(TooBusy);
    await vi.advanceTimersByTimeAsync(100);
    await busy;
    for (const each of [...running, first, last]) each.done();
    await expect(Promise.all([first.result, last.result])).resolves.toEqual(["first", "last"]);
    expect(started.slice(PLACES)).toEqual(["first", "last"]);
    await expectAllPlacesFree();
  });

  it("S12: whoever got a turn is not turned away any more, nor anyone in their stead", async () => {
    const started: string[] = [];
    const [first, ...others] = await fill(started);
    const patient = job("patient", started);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS - 1);
    first?.done();
    await settle();
    const next = job("next", started);
    await vi.advanceTimersByTimeAsync(LONGEST_WAIT_MS - 1);
    for (const each of [patient, next, ...others]) each.done();
    await expect(Promise.all([patient.result, next.result])).resolves.toEqual(["patient", "next"]);
    await expectAllPlacesFree();
  });

  it("S12: no place is lost by errors, also of waiting work", async () => {
    for (let round = 0; round < 3; round++) {
      const started: string[] = [];
      const running = await fill(started);
      const all = [...running, ...names("waiting", 3).map((name) => job(name, started))];
      const failed = Promise.allSettled(all.map(({ result }) => result));
      for (const each of all) each.fail();
      expect((await failed).map(({ status }) => status)).toEqual(all.map(() => "rejected"));
    }
    await expectAllPlacesFree();
  });

  it("S12: no place is lost by work that throws at once", async () => {
    const thrown = inHashQueue(() => {
      throw new Error("at once");
    });
    await expect(thrown).rejects.toThrow("at once");
    await expectAllPlacesFree();
  });
});
