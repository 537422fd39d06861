import { AsyncLocalStorage } from "node:async_hooks";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { migrate as migratePglite } from "drizzle-orm/pglite/migrator";
import { drizzle as drizzlePostgres } from "drizzle-orm/postgres-js";
import { migrate as migratePostgres } from "drizzle-orm/postgres-js/migrator";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import postgres from "postgres";
import { impatientLine, isDatabaseSilent } from "./line";
import { keepingStatements } from "./kept-statements";
import { readTls, type Tls } from "./tls";
import { timingQueries } from "./query-times";

/** A database handle, whichever of the two it is. Ask for it anew in each query function: see `database()`. */
export type Database = PgDatabase<PgQueryResultHKT>;

type Connection = {
  database: Database;
  /** What every handle, a transaction's too, gets before it is used. */
  prepared: (handle: Database) => Database;
  migrate: () => Promise<void>;
  close: () => Promise<void>;
};

const ANSWER_WITHIN_MS = 2500;
/** A pool of which a line broke: longer than any statement on its other lines may take. */
const LAST_ANSWERS_WITHIN_S = 2.6;
const MIGRATIONS_LOCK = 7_253_014;
const MIGRATIONS = { migrationsFolder: "db/migrations" };

// Next bundles pages, actions and instrumentation apart; the process has one database all the same.
const house = globalThis as typeof globalThis & {
  latchkeyConnection?: Connection;
  latchkeyTransaction?: AsyncLocalStorage<{ database: Database; afterCommit: (() => void)[] }>;
};
const transaction = (house.latchkeyTransaction ??= new AsyncLocalStorage());

/** Opens PostgreSQL at `url`, or the embedded database in `folder`. Once a process; rejects when it cannot answer. */
export async function openDatabase(at: { url: string } | { folder: string | "memory" }): Promise<void> {
  if (house.latchkeyConnection) throw new Error("The database is open already.");
  house.latchkeyConnection = "url" in at ? openPostgres(at.url) : await openPglite(at.folder);
}

/** Brings the schema up to date; several processes may start at once, one of them does it. */
export async function migrateDatabase(): Promise<void> {
  await connection().migrate();
}

export async function closeDatabase(): Promise<void> {
  await house.latchkeyConnection?.close();
  house.latchkeyConnection = undefined;
}

/** Resolves when the database answers; rejects within 3 s when it does not, at once when that is known. */
export async function pingDatabase(): Promise<void> {
  await database().execute("select 1");
}

/** The handle for the next statement: the running transaction's inside `inTransaction`, else the database's. */
export function database(): Database {
  return transaction.getStore()?.database ?? connection().database;
}

/** Runs `work` in one transaction, carried to every query inside it. Inside another one, it joins it. */
export async function inTransaction<T>(work: () => Promise<T>): Promise<T> {
  if (transaction.getStore()) return work();
  const afterCommit: (() => void)[] = [];
  const { database, prepared } = connection();
  const result = await database.transaction((handle) =>
    transaction.run({ database: prepared(handle), afterCommit }, work),
  );
  for (const run of afterCommit) run();
  return result;
}

/** Runs `callback` once the running transaction has committed; at once when there is none. */
export function afterCommit(callback: () => void): void {
  const running = transaction.getStore();
  if (running) running.afterCommit.push(callback);
  else callback();
}

/** PostgreSQL's classes for "not here now", and what is said when the line is cut, or not to whom it should lead. */
const AWAY =
  /^(08|57P|53)|^(ECONN|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|CONNECT|EHOST|ENETUNREACH|ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;

/** Whether an error means that the database cannot be reached now, rather than that a statement is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if ("code" in cause && typeof cause.code === "string" && AWAY.test(cause.code)) return true;
  }
  return false;
}

/** PostgreSQL 23505: a unique index refused a second row. */
export function isUniqueViolation(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && cause.code === "23505";
}

function connection(): Connection {
  if (!house.latchkeyConnection) throw new Error("The database has not been opened.");
  return house.latchkeyConnection;
}

function openPostgres(address: string): Connection {
  const { url, tls } = readTls(address);
  const prepared = (handle: Database) => timingQueries(keepingStatements(handle));
  const open = () => {
    const client = postgres(url, {
      max: 10,
      // The line itself is secured (db/tls.ts): what the driver secures nobody watches any more.
      ssl: false,
      // The line itself judges sooner, and then for everybody: the driver would try once more before it says so.
      connect_timeout: 5,
      // Of a pool that was replaced the driver may open a line once more; it is not kept.
      idle_timeout: 60,
      backoff: () => 0.2,
      // Drizzle reads arrays itself; a line that breaks while the driver asks for types is told to nobody.
      fetch_types: false,
      onnotice: () => {},
      connection: { statement_timeout: ANSWER_WITHIN_MS, application_name: "latchkey" },
      ...({
        socket: (to: Parameters<typeof impatientLine>[0]) =>
          impatientLine(to, tls, (trouble) => startAnew(client, trouble === "silence" ? 0 : LAST_ANSWERS_WITHIN_S)),
      } as object),
    });
    return { client, handle: prepared(drizzlePostgres(client, { casing: "snake_case" }) as unknown as Database) };
  };
  let now = open();
  // Whoever waits on a line of a silent database, or for a line to be free, is told so, and not one after the other. When
  // a line broke, the others may finish; the driver keeps what it was about to write on it and would never send it.
  const startAnew = (troubled: postgres.Sql, timeout: number) => {
    if (now.client !== troubled) return;
    now = open();
    void troubled.end({ timeout });
  };
  return {
    get database() {
      if (isDatabaseSilent()) throw Object.assign(new Error("The database does not answer."), { code: "ETIMEDOUT" });
      return now.handle;
    },
    prepared,
    migrate: () => migrateUnderLock(url, tls),
    close: () => now.client.end(),
  };
}

/** Over lines of the driver's own: what a migration does may take longer than any line of ours waits. */
async function migrateUnderLock(url: string, tls: Tls | null): Promise<void> {
  const ssl = tls?.isOptional ? "prefer" : tls && { ...tls, host: new URL(url).hostname };
  const open = () => postgres(url, { max: 1, ssl: ssl ?? false, connect_timeout: 5, onnotice: () => {} });
  const [lock, client] = [open(), open()];
  try {
    // A transaction's lock: behind a pooler, a session's could stay on a line that is no longer ours.
    await lock.begin(async (held) => {
      await held`select pg_advisory_xact_lock(${MIGRATIONS_LOCK})`;
      await migratePostgres(drizzlePostgres(client), MIGRATIONS);
    });
  } finally {
    await Promise.all([lock.end({ timeout: 1 }), client.end({ timeout: 1 })]);
  }
}

async function openPglite(folder: string): Promise<Connection> {
  const client = folder === "memory" ? new PGlite() : new PGlite(folder);
  await client.waitReady;
  const handle = drizzlePglite(client, { casing: "snake_case" });
  return {
    database: timingQueries(handle as unknown as Database),
    prepared: timingQueries,
    migrate: () => migratePglite(handle, MIGRATIONS),
    close: () => client.close(),
  };
}
