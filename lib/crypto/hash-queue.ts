import { availableParallelism } from "node:os";
import { count, time, timed } from "@/lib/metrics";
import { TooBusy } from "@/lib/rules/outcome";
import { makeWay } from "./bcrypt-threads";

/** How long a hash may wait for its turn before the person is told to come back. */
export const LONGEST_WAIT_MS = 2500;

type Queue = { running: number; waiting: (() => void)[] };
const house = globalThis as typeof globalThis & { latchkeyHashQueue?: Queue };
const queue = (house.latchkeyHashQueue ??= { running: 0, waiting: [] });

// More hashes at once than cores make none of them faster, and starve the pages of people already signed in:
// they share libuv's four threads with the compression of every response.
const AT_ONCE = Math.max(1, Math.min(availableParallelism(), 3));

/**
 * Runs `work` when one of the places is free, first come first served, and tells it whether there is a rush: it waited
 * itself, or others do. Rejects with TooBusy after LONGEST_WAIT_MS.
 */
export async function inHashQueue<T>(
  work: (isRush: boolean) => Promise<T>,
  longestWaitMs = LONGEST_WAIT_MS,
): Promise<T> {
  const begin = performance.now();
  const waits = queue.running >= AT_ONCE;
  if (waits) await turn(longestWaitMs);
  else queue.running++;
  time("latchkey.hash.wait", performance.now() - begin);
  try {
    return await timed("latchkey.hash.duration", {}, () => work(waits || queue.waiting.length > 0));
  } finally {
    const next = queue.waiting.shift();
    if (next) next();
    else queue.running--;
  }
}

/** How many hashes run and wait now. */
export function hashQueueState(): { running: number; waiting: number } {
  return { running: queue.running, waiting: queue.waiting.length };
}

function turn(longestWaitMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const enter = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(() => {
      queue.waiting.splice(queue.waiting.indexOf(enter), 1);
      count("latchkey.hash.refused");
      reject(new TooBusy(Math.ceil(longestWaitMs / 1000)));
    }, longestWaitMs);
    makeWay();
    queue.waiting.push(enter);
  });
}
