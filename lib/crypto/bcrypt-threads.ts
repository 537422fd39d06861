import { setPriority } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";

type Call = { kind: "hash"; values: [string, number] } | { kind: "compare"; values: [string, string] };

/** `state`: the number that Linux gives the thread, 0 as long as it is not known; and 1 where it makes way. */
type Thread = { worker: Worker; state: Int32Array };
type Threads = { usual: Thread[]; makingWay: Thread[]; busy: Set<Thread> };

/** Weighs a tenth of what is not nice (Linux: sched(7)). Nobody but root can take it back, so it stays with the thread. */
const NICENESS = 10;
const MOST_IDLE = 3;

// Next bundles pages, actions and instrumentation apart; the process has one set of threads all the same.
const house = globalThis as typeof globalThis & { latchkeyBcryptThreads?: Threads };
const threads = (house.latchkeyBcryptThreads ??= { usual: [], makingWay: [], busy: new Set() });

/** bcrypt's hash of a password with 2^`cost` rounds. */
export function hash(password: string, cost: number, makesWay: boolean): Promise<string> {
  return inThread({ kind: "hash", values: [password, cost] }, makesWay) as Promise<string>;
}

/** Whether `password` is what was hashed. */
export function compare(password: string, hashed: string, makesWay: boolean): Promise<boolean> {
  return inThread({ kind: "compare", values: [password, hashed] }, makesWay) as Promise<boolean>;
}

/** What is hashed at this moment lets all others go first from now on: a rush has begun. */
export function makeWay(): void {
  for (const { state } of threads.busy) {
    Atomics.store(state, 1, 1);
    const number = Atomics.load(state, 0);
    if (number > 0) lowerPriority(number);
  }
}

/** Where the system does not let us (a sandbox, or a process that is nicer already), everybody shares as before. */
function lowerPriority(threadNumber: number): void {
  try {
    setPriority(threadNumber, NICENESS);
  } catch {
    return;
  }
}

/**
 * Hashes in a thread of its own, outside of Node's pool, where the compression of every response waits. With `makesWay`
 * it is one that lets all others go first: a storm of sign-ins takes what is left of the cores, and the pages of people
 * who are in already keep theirs. There are as many threads as were ever busy at once; hash-queue.ts says how many.
 */
function inThread(call: Call, makesWay: boolean): Promise<unknown> {
  const thread = (makesWay ? threads.makingWay : threads.usual).pop() ?? newThread(makesWay);
  const { worker, state } = thread;
  threads.busy.add(thread);
  worker.ref();
  return new Promise((resolve, reject) => {
    // A thread that failed has ended; the next call starts another.
    const failed = (error: unknown) => {
      threads.busy.delete(thread);
      reject(error);
    };
    worker.once("error", failed);
    worker.once("message", (result: unknown) => {
      worker.off("error", failed);
      worker.unref();
      threads.busy.delete(thread);
      const idle = state[1] === 1 ? threads.makingWay : threads.usual;
      if (idle.length < MOST_IDLE) idle.push(thread);
      else void worker.terminate();
      resolve(result);
    });
    worker.postMessage(call);
  });
}

function newThread(makesWay: boolean): Thread {
  const state = new Int32Array(new SharedArrayBuffer(8));
  state[1] = makesWay ? 1 : 0;
  const workerData = { niceness: NICENESS, state };
  return { worker: new Worker(join(process.cwd(), "lib", "crypto", "bcrypt-thread.mjs"), { workerData }), state };
}
