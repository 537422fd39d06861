import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fetchTool } from "./fetched-tool";
import type { Figure, Line } from "./figure";

const STRYKER = { "@stryker-mutator/core": "9.6.1", "@stryker-mutator/vitest-runner": "9.6.1" };
const RULES = "lib/rules";
const GOAL = 90;

/** What decides whether somebody gets in, and how often one may try. */
const CORE = [
  ...["attempt", "second-step", "throttle", "limits", "one-time-code", "authenticator", "backup-code", "session"],
  ...["trusted-device", "reauthentication", "email-address", "password", "recovery", "sign-in-connection"],
  "troubleshooter",
];

type Mutant = {
  status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored" | "CompileError" | "RuntimeError" | "Pending";
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
};
type Report = { files: Record<string, { mutants: Mutant[] }> };

/**
 * Do the tests of the rules notice when a rule is wrong? Stryker changes the rules, one place at a time, and runs the
 * tests that reach that place: a change that no test notices has survived. `lib/rules` and its own tests only. What it
 * found is kept in `.cache`, so that a second run repeats only what has changed since.
 */
export const mutation: Figure = {
  name: "mutation",
  title: "The tests of the rules notice a wrong rule (Stryker)",
  async measure({ say }): Promise<Line[]> {
    const folder = fetchTool("stryker", STRYKER);
    const rules = readdirSync(RULES).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    const core = CORE.map((name) => `${name}.ts`);
    const lines: Line[] = [];
    for (const [what, files] of [
      ["the rules of getting in", core],
      ["all other rules", rules.filter((file) => !core.includes(file))],
    ] as const) {
      const report = await mutate(folder, files, say);
      lines.push(lineOf(what, files, report, say));
    }
    return lines;
  },
};

/** Counts as Stryker does: noticed are those killed and those that made the tests hang. */
function lineOf(
  what: string,
  files: readonly string[],
  { files: reported }: Report,
  say: (text: string) => void,
): Line {
  const mutants = files.flatMap((file) =>
    (reported[`${RULES}/${file}`]?.mutants ?? []).map((mutant) => ({ file, ...mutant })),
  );
  const noticed = mutants.filter(({ status }) => status === "Killed" || status === "Timeout");
  const unnoticed = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage");
  for (const { file, location, mutatorName, replacement, status } of unnoticed) {
    say(`${status}: ${file}:${location.start.line} ${mutatorName} ${replacement ?? ""}`.slice(0, 160));
  }
  const score = (100 * noticed.length) / Math.max(1, noticed.length + unnoticed.length);
  return {
    what: `${what}: wrong versions that the tests notice`,
    goal: `≥ ${GOAL} %`,
    measured: `${score.toFixed(1)} % (${noticed.length} of ${noticed.length + unnoticed.length}, ${files.length} files)`,
    held: score >= GOAL,
  };
}

/** One run over these files. Its copies of the project lie in the tool's folder and go with the run. */
async function mutate(folder: string, files: readonly string[], say: (text: string) => void): Promise<Report> {
  const at = (name: string) => relative(resolve("."), join(folder, name));
  const plugin = "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js";
  mkdirSync(folder, { recursive: true });
  const config = {
    testRunner: "vitest",
    plugins: [join(folder, plugin)],
    vitest: { configFile: "lib/testing/proof/rules.vitest.config.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    // The tests look for pages by name and read words; nothing else of the project is copied.
    ignorePatterns: [
      "/*",
      "!/lib",
      "!/app",
      "!/package.json",
      "!/tsconfig.json",
      "/lib/flows",
      "/lib/web",
      "/lib/server",
    ],
    incremental: true,
    incrementalFile: at("incremental.json"),
    tempDirName: at("sandbox"),
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: at("report.json") },
    mutate: files.map((file) => `${RULES}/${file}`),
    timeoutMS: 20_000,
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  await stryker(folder, say);
  return JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as Report;
}

/** Runs it at a low priority and passes its progress on, twice a minute. */
function stryker(folder: string, say: (text: string) => void): Promise<void> {
  const program = join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const child = spawn("nice", [process.execPath, program, "run", join(folder, "config.json")], {
    env: { ...process.env, NODE_ENV: "test", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  let output = "";
  let said = 0;
  const listen = (part: Buffer) => {
    output = (output + part).slice(-20_000);
    const progress = /Mutation testing .*/.exec(String(part))?.[0];
    if (!progress || Date.now() - said < 30_000) return;
    said = Date.now();
    say(progress);
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      process.off("exit", end);
      if (status === 0) resolve();
      else reject(new Error(`Stryker ended with ${status}.\n${output}`));
    });
  });
}
