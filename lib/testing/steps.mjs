import { existsSync } from "node:fs";
import { join } from "node:path";

const bin = (/** @type {string} */ name) => join("node_modules", ".bin", name);

const vitest = (/** @type {string[]} */ ...projects) => [
  bin("vitest"),
  "run",
  ...projects.map((project) => `--project=${project}`),
  "--reporter=default",
  "--reporter=json",
];
const playwright = (/** @type {string[]} */ ...projects) => [
  bin("playwright"),
  "test",
  ...projects.map((project) => `--project=${project}`),
];

/**
 * What `npm test` runs: two at a time in this order, as most use one core, and after them each that is to be `alone`.
 * `counts` says whose JSON report tells how many tests there were; a step without one counts as one test. `needs` names
 * steps without which it would only repeat their failure.
 * @typedef {{ name: string, title: string, commands: string[][], counts?: "vitest" | "playwright",
 *   alone?: boolean, needs?: string[], env?: Record<string, string> }} Step
 * @type {Step[]}
 */
export const STEPS = [
  { name: "lint", title: "lint", commands: [[bin("eslint"), "--max-warnings=0", "."]] },
  { name: "format", title: "formatting", commands: [[bin("prettier"), "--check", "--log-level=warn", "."]] },
  {
    name: "types",
    title: "types",
    commands: [
      [bin("next"), "typegen"],
      [bin("tsc"), "--noEmit"],
    ],
  },
  {
    name: "imports",
    title: "import rules",
    commands: [[bin("depcruise"), "--config", ".dependency-cruiser.cjs", ...sources()]],
  },
  {
    name: "postgresql",
    title: "flows and races on PostgreSQL",
    commands: [vitest("postgresql", "races")],
    counts: "vitest",
  },
  { name: "unit", title: "rules, and flows on PGlite", commands: [vitest("rules", "pglite")], counts: "vitest" },
  {
    name: "build",
    title: "build",
    commands: [[process.execPath, join("lib", "server", "build-only.mjs")]],
  },
  {
    // What takes minutes is for `npm run prove` alone.
    name: "prove",
    title: "the quick figures",
    commands: [[process.execPath, join("lib", "testing", "proof", "prove.mjs"), "--quick"]],
    alone: true,
    needs: ["build"],
  },
  {
    name: "e2e",
    title: "browser, on PGlite",
    commands: [playwright("desktop", "phone", "narrow")],
    counts: "playwright",
    alone: true,
    needs: ["build"],
    env: { E2E_DATABASE: "pglite" },
  },
  {
    // What differs by screen or script does not differ by database: each runs once, and every journey on both.
    name: "e2e-postgresql",
    title: "browser without JavaScript, on PostgreSQL",
    commands: [playwright("no-javascript")],
    counts: "playwright",
    alone: true,
    needs: ["build"],
    env: { E2E_DATABASE: "postgresql" },
  },
];

function sources() {
  const files = ["app", "components", "db", "lib", "e2e", "proxy.ts", "instrumentation.ts", "vitest.config.ts"];
  return [...files, "playwright.config.ts", "drizzle.config.ts", "next.config.ts"].filter((file) => existsSync(file));
}
