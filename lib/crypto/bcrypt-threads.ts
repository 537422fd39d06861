import { join } from "node:path";
import { Worker } from "node:worker_threads";

type Call = { kind: "hash"; values: [string, number] } | { kind: "compare"; values: [string, string] };

// Next bundles pages, actions and instrumentation apart; the process has one set of threads all the same.
const house = globalThis as typeof globalThis & { latchkeyBcryptThreads?: Worker[] };
const idle = (house.latchkeyBcryptThreads ??= []);

/** bcrypt's hash of a password with 2^`cost` rounds. */
export function hash(password: string, cost: number): Promise<string> {
  return inThread({ kind: "hash", values: [password, cost] }) as Promise<string>;
}

/** Whether `password` is what was hashed. */
export function compare(password: string, hashed: string): Promise<boolean> {
  return inThread({ kind: "compare", values: [password, hashed] }) as Promise<boolean>;
}

/**
 * Hashes in a thread of its own that makes way for all others: a storm of sign-ins takes what is left of the cores, and
 * the pages of people who are in already keep theirs. Node's own pool has one priority for everything in it, and writes
 * every response's compression there. There are as many threads as were ever busy at once; hash-queue.ts says how many.
 */
function inThread(call: Call): Promise<unknown> {
  const thread = idle.pop() ?? new Worker(join(process.cwd(), "lib", "crypto", "bcrypt-thread.mjs"));
  thread.ref();
  return new Promise((resolve, reject) => {
    const done = (result: unknown) => {
      thread.off("error", reject);
      thread.unref();
      idle.push(thread);
      resolve(result);
    };
    // A thread that failed has ended; the next call starts another.
    thread.once("error", reject);
    thread.once("message", done);
    thread.postMessage(call);
  });
}
