import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "../server/install.mjs";
import { installDebianPackages } from "./debian.mjs";
import { STEPS } from "./steps.mjs";

// `npm test`: everything that CI runs, on a machine with only Node and npm. `npm test -- --only lint,unit` runs a part.

/** `failures`: the names of what failed. @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Count */

process.chdir(new URL("../..", import.meta.url).pathname);
const reports = mkdtempSync(join(tmpdir(), "latchkey-test-"));
process.once("exit", () => rmSync(reports, { recursive: true, force: true }));

const total = await testEverything().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1, skipped: 0 };
});
for (const failure of total.failures ?? []) console.log(`✗ ${failure}`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** @returns {Promise<Count>} */
async function testEverything() {
  const steps = chosenSteps();
  installPackages();
  installDebianPackages();

  const total = { passed: 0, failed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };
  const broken = new Set();
  const takeFrom = async (/** @type {import("./steps.mjs").Step[]} */ waiting) => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const needed = step.needs?.find((name) => broken.has(name));
      const count = needed ? pointless(step.title, needed) : await runStep(step);
      if (count.failed > 0) broken.add(step.name);
      total.passed += count.passed;
      total.failed += count.failed;
      total.skipped += count.skipped;
      if (count.failed > 0) total.failures.push(...(count.failures?.length ? count.failures : [step.title]));
    }
  };
  const sharing = steps.filter(({ alone }) => !alone);
  await Promise.all([takeFrom(sharing), takeFrom(sharing)]);
  await takeFrom(steps.filter(({ alone }) => alone));
  return total;
}

function chosenSteps() {
  const { only } = parseArgs({ options: { only: { type: "string" } } }).values;
  if (!only) return STEPS;
  const names = only.split(",");
  const known = STEPS.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`No step is called ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  return STEPS.filter(({ name }) => names.includes(name));
}

/** @param {string} title @param {string} needed @returns {Count} */
function pointless(title, needed) {
  console.log(`✗ ${title}: left out, because ${needed} failed`);
  return { passed: 0, failed: 1, skipped: 0 };
}

/** @param {import("./steps.mjs").Step} step @returns {Promise<Count>} */
async function runStep(step) {
  const begin = Date.now();
  const report = join(reports, `${step.name}.json`);
  let output = "";
  let ok = true;
  for (const command of step.commands) {
    const withReport = step.counts === "vitest" ? [...command, `--outputFile.json=${report}`] : command;
    const result = await run(withReport, { ...step.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report });
    output += result.output;
    ok = result.ok;
    if (!ok) break;
  }
  const count = step.counts
    ? countIn(report, step.counts, ok)
    : { passed: Number(ok), failed: Number(!ok), skipped: 0 };
  const seconds = Math.round((Date.now() - begin) / 1000);
  const tests = step.counts ? `, ${count.passed} passed, ${count.failed} failed` : "";
  console.log(`${count.failed > 0 ? "✗" : "✓"} ${step.title} (${seconds} s${tests})`);
  if (count.failed > 0) console.log(output.trim());
  return count;
}

/** @param {string[]} command @param {Record<string, string>} env @returns {Promise<{ ok: boolean, output: string }>} */
function run([program = "", ...words], env) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      env: { ...process.env, NO_COLOR: "1", NEXT_TELEMETRY_DISABLED: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (part) => (output += part));
    child.stderr.on("data", (part) => (output += part));
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (status) => resolve({ ok: status === 0, output }));
  });
}

/**
 * What a test runner's own report says. No report, no test in it, or a failed run without a failed test is a failure:
 * a suite that does not even load must not look like one that passes.
 * @param {string} report @param {"vitest" | "playwright"} runner @param {boolean} ok @returns {Count}
 */
function countIn(report, runner, ok) {
  const count = readReport(report, runner);
  const nothingSaid = count.failed === 0 && (!ok || count.passed === 0);
  return nothingSaid ? { ...count, failed: 1 } : count;
}

/** @param {string} report @param {"vitest" | "playwright"} runner @returns {Count} */
function readReport(report, runner) {
  try {
    const read = JSON.parse(readFileSync(report, "utf8"));
    if (runner === "vitest") {
      return {
        passed: read.numPassedTests,
        failed: read.numFailedTests,
        skipped: read.numPendingTests + read.numTodoTests,
        failures: failuresOfVitest(read),
      };
    }
    const { expected, unexpected, flaky, skipped } = read.stats;
    return {
      passed: expected,
      failed: unexpected + flaky,
      skipped,
      failures: read.suites.flatMap(failuresOfPlaywright),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * @typedef {{ name: string, assertionResults: { status: string, fullName: string }[] }} TestedFile
 * @param {{ testResults: TestedFile[] }} read
 */
function failuresOfVitest({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`),
  );
}

/**
 * @typedef {{ file: string, title: string, ok: boolean, tests: { status: string, projectName: string }[] }} Spec
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @param {Suite} suite @returns {string[]}
 */
function failuresOfPlaywright({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ projectName }) => `e2e/${file} (${projectName}): ${title}`),
  );
  return [...own, ...suites.flatMap(failuresOfPlaywright)];
}
