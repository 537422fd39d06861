import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const ON_A_DATABASE = [
  "db/**/*.test.ts",
  "lib/{flows,mail,commands,web,server}/**/*.test.ts",
  "lib/testing/{database,proof/invariants}.test.ts",
];
const RACES = ["**/*.race.test.ts"];
const QUICK_HASHES = ["lib/testing/quick-bcrypt.ts"];
const PROVIDE_POSTGRES = ["lib/testing/provide-postgres.ts"];
const NEVER = ["node_modules/**", ".next/**", "e2e/**"];

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/**
 * `rules`: needs no database, milliseconds · `pglite`, `postgresql`: the same tests on both databases · `races`: what
 * needs more than one connection, on PostgreSQL. One of them: `npx vitest run --project rules`.
 */
export default defineConfig({
  resolve: {
    alias: [{ find: /^@\//, replacement: path("./") }],
  },
  test: {
    pool: "forks",
    // Files share their worker: starting one, with every module and a database, takes longer than most files.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // It imports next/server without an extension, which only a bundler resolves.
    server: { deps: { inline: ["next-auth"] } },
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["{lib,components,app}/**/*.test.{ts,tsx}"],
          exclude: [...NEVER, ...ON_A_DATABASE, ...RACES],
        },
      },
      {
        extends: true,
        test: {
          name: "pglite",
          include: ON_A_DATABASE,
          exclude: [...NEVER, ...RACES],
          setupFiles: QUICK_HASHES,
        },
      },
      {
        extends: true,
        test: {
          name: "postgresql",
          include: ON_A_DATABASE,
          exclude: [...NEVER, ...RACES],
          setupFiles: QUICK_HASHES,
          globalSetup: PROVIDE_POSTGRES,
        },
      },
      { extends: true, test: { name: "races", include: RACES, exclude: NEVER, globalSetup: PROVIDE_POSTGRES } },
    ],
  },
});
