import { openSync, readSync, closeSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sql } from "postgres";

/** A statement that really ran: its words, how long PostgreSQL took for it, and the tables it read from end to end. */
export type Ran = { words: string; ms: number; scans: string[] };

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  "Rows Removed by Filter"?: number;
  Plans?: Plan[];
};

const ENTRY = /^\S+ \S+ \S+ \[\d+\] LOG: {2}duration: ([\d.]+) ms {2}plan:$/;

/**
 * Has PostgreSQL itself (auto_explain) write down each statement of this database with the plan that it ran by, also those
 * within: what a deletion does to rows that refer to the deleted. For connections that are opened from now on.
 */
export async function recordPlans(sql: Sql, { generic }: { generic: boolean }): Promise<void> {
  const [{ name } = { name: "" }] = await sql<{ name: string }[]>`select current_database() as name`;
  const settings = {
    session_preload_libraries: "auto_explain",
    "auto_explain.log_min_duration": "0",
    "auto_explain.log_analyze": "on",
    "auto_explain.log_timing": "off",
    "auto_explain.log_nested_statements": "on",
    "auto_explain.log_format": "json",
    plan_cache_mode: generic ? "force_generic_plan" : "auto",
  };
  for (const [setting, value] of Object.entries(settings)) {
    await sql.unsafe(`alter database "${name}" set ${setting} = '${value}'`);
  }
}

/** Begins to listen at the end of PostgreSQL's log; the answered function reads what ran since. */
export async function listenToPlans(sql: Sql): Promise<() => Ran[]> {
  const [{ folder } = { folder: "" }] = await sql<{ folder: string }[]>`
    select current_setting('unix_socket_directories') as folder`;
  const log = join(folder, "log");
  const begin = statSync(log).size;
  return () => readPlans(readFrom(log, begin));
}

function readFrom(file: string, begin: number): string {
  const length = statSync(file).size - begin;
  const bytes = Buffer.alloc(length);
  const opened = openSync(file, "r");
  readSync(opened, bytes, 0, length, begin);
  closeSync(opened);
  return bytes.toString("utf8");
}

function readPlans(log: string): Ran[] {
  const ran: Ran[] = [];
  let entry: { ms: number; json: string } | null = null;
  for (const line of log.split("\n")) {
    const ms = ENTRY.exec(line)?.[1];
    if (ms) entry = { ms: Number(ms), json: "" };
    else if (entry && line.startsWith("\t")) entry.json += line;
    else entry = null;
    if (entry && line === "\t}") ran.push(ranAs(entry.ms, entry.json));
  }
  return ran;
}

function ranAs(ms: number, json: string): Ran {
  const { "Query Text": words, Plan: plan } = JSON.parse(json) as { "Query Text": string; Plan: Plan };
  return { words, ms, scans: scansIn(plan) };
}

/** Nodes that ask what is below them for no more rows than they are asked for themselves. */
const ASKING_ONE_BY_ONE = ["Limit", "LockRows", "Nested Loop", "Subquery Scan", "Incremental Sort"];
/** More rows that were read and not wanted are the way through a table, not to a row. */
const PASSED_OVER = 1000;

/** The tables that a plan reads from end to end. */
function scansIn(plan: Plan, isLimited = false): string[] {
  const { "Node Type": node, "Relation Name": table, Plans: parts = [] } = plan;
  const goesOn = node === "Limit" || (isLimited && ASKING_ONE_BY_ONE.includes(node));
  const below = parts.flatMap((part) => scansIn(part, goesOn));
  return table && readsAll(plan, isLimited) ? [table, ...below] : below;
}

/** As it lies, or along an index: with no limit, or past all that is not wanted. */
function readsAll({ "Node Type": node, ...plan }: Plan, isLimited: boolean): boolean {
  if (node === "Seq Scan") return true;
  if (!/^Index (Only )?Scan/.test(node) || plan["Index Cond"]) return false;
  return !isLimited || (plan["Rows Removed by Filter"] ?? 0) > PASSED_OVER;
}
