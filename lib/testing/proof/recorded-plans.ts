import { openSync, readSync, closeSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sql } from "postgres";

/** A statement that really ran: its words, how long PostgreSQL took for it, and the tables it read from end to end. */
export type Ran = { words: string; ms: number; scans: string[] };

type Plan = {
  "Node Type": string;
  "Relation Name"?: string;
  "Index Cond"?: string;
  "Actual Rows"?: number;
  "Actual Loops"?: number;
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

/** More rows than this on a walk along an index, and it is no way to a few. */
const A_FEW = 1000;

/** The tables that a plan reads from end to end: as they lie, or along an index without a condition. */
function scansIn(plan: Plan): string[] {
  const { "Relation Name": table, Plans: parts = [] } = plan;
  const below = parts.flatMap(scansIn);
  return table && readsAll(plan) ? [table, ...below] : below;
}

/** Of an index of few rows, or with a limit, all is little: the rows that were really read count. */
function readsAll({ "Node Type": node, ...plan }: Plan): boolean {
  if (node === "Seq Scan") return true;
  if (!/^Index (Only )?Scan/.test(node) || plan["Index Cond"]) return false;
  const rows = (plan["Actual Rows"] ?? 0) + (plan["Rows Removed by Filter"] ?? 0);
  return rows * (plan["Actual Loops"] ?? 1) > A_FEW;
}
