import { getTableName, NoopLogger } from "drizzle-orm";
import { database } from "@/db/client";
import "@/lib/crypto/hash-queue";
import { listTables } from "./database";

/** What `work` did that a clock or a disk could tell, besides its result. */
export type Effects<T> = {
  result: T;
  /** Word for word, without their values. */
  statements: string[];
  hashes: number;
  /** Rows added, per table; tables without a change are left out. */
  rows: Record<string, number>;
};

type Queue = { running: number; waiting: (() => void)[] };
const house = globalThis as typeof globalThis & { latchkeyHashQueue?: Queue };

export async function effectsOf<T>(work: () => Promise<T>): Promise<Effects<T>> {
  const before = await rowCounts();
  const statements: string[] = [];
  // Every handle of the product logs to one of these: nothing is replaced, it is only listened to.
  const listened = NoopLogger.prototype as { logQuery: (statement: string) => void };
  const silence = listened.logQuery;
  listened.logQuery = (statement) => void statements.push(statement);
  const hashes = countHashes();
  try {
    const result = await work();
    listened.logQuery = silence;
    const now = await rowCounts();
    const added = Object.keys(now).map((table) => [table, now[table]! - before[table]!] as const);
    return { result, statements, hashes: hashes(), rows: Object.fromEntries(added.filter(([, count]) => count !== 0)) };
  } finally {
    listened.logQuery = silence;
    hashes();
  }
}

/** How many rows each table holds. */
export async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of listTables()) {
    counts[getTableName(table)] = await database().$count(table);
  }
  return counts;
}

/** Counts the hashes that begin from now on, until the answered function is called for the number. */
export function countHashes(): () => number {
  const queue = house.latchkeyHashQueue!;
  let { running } = queue;
  let begun = 0;
  const shift = queue.waiting.shift.bind(queue.waiting);
  Object.defineProperty(queue, "running", {
    configurable: true,
    get: () => running,
    set(next: number) {
      if (next > running) begun++;
      running = next;
    },
  });
  // Who waited takes over the place of who is done: the number running stays the same.
  queue.waiting.shift = () => {
    const next = shift();
    if (next) begun++;
    return next;
  };
  return () => {
    Object.defineProperty(queue, "running", { configurable: true, enumerable: true, writable: true, value: running });
    queue.waiting.shift = shift;
    return begun;
  };
}
