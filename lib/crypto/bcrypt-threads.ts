import { join } from "node:path";
import { Worker } from "node:worker_threads";

type Call = { kind: "hash"; values: [string, number] } | { kind: "compare"; values: [string, string] };

// Next bundles pages, actions and instrumentation apart; the process has one set of threads all the same.
const house = globalThis as typeof globalThis & { latchkeyBcryptThreads?: { usual: Worker[]; makingWay: Worker[] } };
const idle = (house.latchkeyBcryptThreads ??= { usual: [], makingWay: [] });

/** bcrypt's hash of a password with 2^`cost` rounds. */
export function hash(password: string, cost: number, makesWay: boolean): Promise<string> {
  return inThread({ kind: "hash", values: [password, cost] }, makesWay) as Promise<string>;
}

/** Whether `password` is what was hashed. */
export function compare(password: string, hashed: string, makesWay: boolean): Promise<boolean> {
  return inThread({ kind: "compare", values: [password, hashed] }, makesWay) as Promise<boolean>;
}

/**
 * Hashes in a thread of its own, outside of Node's pool, where the compression of every response waits. With `makesWay`
 * it is one that lets all others go first: a storm of sign-ins takes what is left of the cores, and the pages of people
 * who are in already keep theirs. There are as many threads as were ever busy at once; hash-queue.ts says how many.
 */
function inThread(call: Call, makesWay: boolean): Promise<unknown> {
  const threads = makesWay ? idle.makingWay : idle.usual;
  const thread = threads.pop() ?? newThread(makesWay);
  thread.ref();
  return new Promise((resolve, reject) => {
    // A thread that failed has ended; the next call starts another.
    thread.once("error", reject);
    thread.once("message", (result: unknown) => {
      thread.off("error", reject);
      thread.unref();
      threads.push(thread);
      resolve(result);
    });
    thread.postMessage(call);
  });
}

function newThread(makesWay: boolean): Worker {
  return new Worker(join(process.cwd(), "lib", "crypto", "bcrypt-thread.mjs"), { workerData: { makesWay } });
}
