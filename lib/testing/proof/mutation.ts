import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fetchTool } from "./fetched-tool";
import type { Figure, Line, Proving } from "./figure";

const STRYKER = { "@stryker-mutator/core": "9.6.1", "@stryker-mutator/vitest-runner": "9.6.1" };
const RULES = "lib/rules";
const GOAL = 90;

/** What decides whether somebody gets in, and how often one may try. */
const CORE = [
  ...["attempt", "second-step", "throttle", "limits", "one-time-code", "authenticator", "backup-code", "session"],
  ...["trusted-device", "reauthentication", "email-address", "password", "losses", "sign-in-connection"],
  "troubleshooter",
];
const core = CORE.map((name) => `${name}.ts`);

type Mutant = {
  status: "Killed" | "Timeout" | "Survived" | "NoCoverage" | "Ignored" | "CompileError" | "RuntimeError" | "Pending";
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
};
type Report = { files: Record<string, { mutants: Mutant[] }> };

/**
 * Do the tests of the rules notice when a rule is wrong? Stryker changes the rules, one place at a time, and runs the
 * tests that reach that place: a change that no test notices has survived. One rule at a time, held against the tests
 * in `lib/rules` that import it: a constant is reached by all tests of a run, and all tests for each constant take hours.
 */
export const mutation: Figure = {
  name: "mutation",
  title: "The tests of the rules of getting in notice a wrong rule (Stryker)",
  measure: async (proving) => [await mutateAll("the rules of getting in", core, proving)],
};

/** The same of every other rule. */
export const mutationOthers: Figure = {
  name: "mutation-others",
  title: "The tests of all other rules notice a wrong rule (Stryker)",
  async measure(proving) {
    const rules = readdirSync(RULES).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
    const others = rules.filter((file) => !core.includes(file));
    return [await mutateAll("all other rules", others, proving)];
  },
};

async function mutateAll(what: string, files: string[], { say }: Proving): Promise<Line> {
  const folder = fetchTool("stryker", STRYKER);
  const mutants: Mutant[] = [];
  for (const file of files) {
    const found = await mutate(folder, file);
    say(`${file}: ${found.filter(isNoticed).length} of ${found.filter(isCounted).length}`);
    found.filter((mutant) => isCounted(mutant) && !isNoticed(mutant)).forEach((mutant) => say(told(file, mutant)));
    mutants.push(...found);
  }
  return lineOf(what, files.length, mutants);
}

/** Counts as Stryker does: noticed are those killed and those that made the tests hang. */
const isNoticed = ({ status }: Mutant) => status === "Killed" || status === "Timeout";
const isCounted = (mutant: Mutant) => isNoticed(mutant) || ["Survived", "NoCoverage"].includes(mutant.status);

function told(file: string, { location, mutatorName, replacement = "", status }: Mutant): string {
  return `${status}: ${file}:${location.start.line} ${mutatorName} ${replacement}`.slice(0, 160);
}

function lineOf(what: string, files: number, mutants: readonly Mutant[]): Line {
  const [counted, noticed] = [mutants.filter(isCounted).length, mutants.filter(isNoticed).length];
  const hung = mutants.filter(({ status }) => status === "Timeout").length;
  const score = (100 * noticed) / Math.max(1, counted);
  return {
    what: `${what}: wrong versions that the tests notice`,
    goal: `≥ ${GOAL} %`,
    measured: `${score.toFixed(1)} % (${noticed} of ${counted}, ${hung} by never ending; ${files} files)`,
    held: score >= GOAL,
  };
}

/** One run over a rule. Its copies of the project lie in the tool's folder and go with the run. */
async function mutate(folder: string, file: string): Promise<Mutant[]> {
  const at = (name: string) => relative(resolve("."), join(folder, name));
  const plugin = "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js";
  mkdirSync(folder, { recursive: true });
  const config = {
    testRunner: "vitest",
    plugins: [join(folder, plugin)],
    vitest: { configFile: "lib/testing/proof/rules.vitest.config.ts", related: true },
    coverageAnalysis: "perTest",
    concurrency: 2,
    allowEmpty: true,
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
    tempDirName: at("sandbox"),
    reporters: ["json"],
    jsonReporter: { fileName: at("report.json") },
    mutate: [`${RULES}/${file}`],
    timeoutMS: 20_000,
  };
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  const report = join(folder, "report.json");
  rmSync(report, { force: true });
  const output = await stryker(folder);
  if (/ with 0 mutant/.test(output)) return [];
  if (!existsSync(report)) throw new Error(`No test in ${RULES} imports ${file}.`);
  const { files } = JSON.parse(readFileSync(report, "utf8")) as Report;
  return files[`${RULES}/${file}`]?.mutants ?? [];
}

/** At a low priority, so that a machine in use stays usable. Answers what it said. */
function stryker(folder: string): Promise<string> {
  const program = join(folder, "node_modules/@stryker-mutator/core/bin/stryker.js");
  const child = spawn("nice", [process.execPath, program, "run", join(folder, "config.json")], {
    env: { ...process.env, NODE_ENV: "test", NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  let output = "";
  const listen = (part: Buffer) => (output = (output + part).slice(-20_000));
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      process.off("exit", end);
      if (status === 0) resolve(output);
      else reject(new Error(`Stryker ended with ${status}.\n${output}`));
    });
  });
}
