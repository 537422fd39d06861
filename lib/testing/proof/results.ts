import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { format } from "prettier";
import type { Line } from "./figure";
import { benches, figures } from "./figures";

const FILE = "lib/testing/proof/results.json";
const README = "README.md";

/** What one run of a figure measured: when, on which machine, of which commit, by which command. */
export type Result = {
  figure: string;
  date: string;
  machine: string;
  commit: string;
  command: string;
  seconds: number;
  lines: Line[];
};

/** Every figure's latest recorded run, in the order in which they were first recorded. */
export function readResults(): Result[] {
  return JSON.parse(readFileSync(FILE, "utf8")) as Result[];
}

/** Puts a run in the place of the figure's former one. */
export function recordResults(run: Omit<Result, "date" | "machine" | "commit">): void {
  const result: Result = { ...run, date: new Date().toISOString().slice(0, 10), machine: machine(), commit: commit() };
  const results = readResults();
  const known = results.some(({ figure }) => figure === run.figure);
  const next = known ? results.map((each) => (each.figure === run.figure ? result : each)) : [...results, result];
  writeFileSync(FILE, `${JSON.stringify(next, null, 2)}\n`);
}

/** Writes the tables of results into the README, between their marks, as it is formatted there. */
export async function writeReadme(results: Result[]): Promise<void> {
  writeFileSync(README, await withTables(readFileSync(README, "utf8"), results));
}

/** The README with the tables that these results make. */
export function withTables(readme: string, results: Result[]): Promise<string> {
  const made = readme.replace(MARKS, (_, begin: string, table: string, end: string) => {
    const listed = table === "benches" ? benches : figures;
    const rows = listed.flatMap(({ name }) => results.filter(({ figure }) => figure === name));
    const missing = listed.filter(({ name }) => !rows.some(({ figure }) => figure === name));
    return [begin, tableOf(rows), missingFrom(missing), end].filter(Boolean).join("\n\n");
  });
  return format(made, { parser: "markdown", printWidth: 120 });
}

const MARKS = /(<!-- (figures|benches) -->).*?(<!-- end of \2 -->)/gs;

/** A figure that nobody measured whole is no figure: it is named all the same. */
function missingFrom(missing: { name: string }[]): string {
  const names = missing.map(({ name }) => `\`${name}\``).join(", ");
  return names && `Written, and not measured whole yet: ${names}.`;
}

/** The results as Markdown: one line a figure's line, with when and of which commit it was measured. */
export function tableOf(results: Result[]): string {
  const rows = results.flatMap(({ figure, lines, date, commit }) =>
    lines.map(({ what, goal, measured, held }, index) => [
      index === 0 ? `\`${figure}\`` : "",
      what,
      goal,
      measured,
      held ? "yes" : "**no**",
      `${date}, ${commit}`,
    ]),
  );
  const head = ["name", "figure", "goal", "measured", "held", "when, commit"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function machine(): string {
  const [first] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model.trim() ?? "unknown"}, ${gigabytes} GB, Node ${process.versions.node}`;
}

/** The commit that was measured; what was changed since then is said, too. */
function commit(): string {
  const git = (...words: string[]) => execFileSync("git", words, { encoding: "utf8" }).trim();
  const changed = git("status", "--porcelain", "--", ":!README.md", `:!${FILE}`) !== "";
  return git("rev-parse", "--short", "HEAD") + (changed ? " with changes" : "");
}
