import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = [
  "app",
  "components",
  "db",
  "lib",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
];
const STAMP = join(".next", "latchkey-build");
/** What stands around the pages, and the operators' command line: read file by file each start would take seconds longer. */
const PROGRAMS = join(".next", "latchkey-server");
export const SERVER = join(PROGRAMS, "main.js");
export const OPERATOR = join(PROGRAMS, "operator.js");

/** Builds pages and server when they were never built or their sources changed. Exits with the build's words when it fails. */
export async function buildIfNeeded() {
  const fingerprint = fingerprintOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint) return;
  console.log("Building the pages. This takes about half a minute, once.");
  const build = spawnSync(process.execPath, [join("node_modules", "next", "dist", "bin", "next"), "build"], {
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (build.status !== 0) {
    console.error(`The build failed.\n${build.stdout}\n${build.stderr}`);
    process.exit(1);
  }
  await buildPrograms();
  writeFileSync(STAMP, fingerprint);
}

async function buildPrograms() {
  // Not before it is needed: a machine on which nothing was installed yet has none.
  const { build } = await import("esbuild");
  await build({
    entryPoints: ["main.ts", "operator.ts"].map((name) => join("lib", "server", name)),
    outdir: PROGRAMS,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "esm",
    sourcemap: true,
    logLevel: "warning",
  });
  writeFileSync(join(PROGRAMS, "package.json"), '{ "type": "module" }\n');
}

function fingerprintOfSources() {
  // The key is built into the pages: with another one they are made anew.
  const hash = createHash("sha256").update(process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? "");
  for (const file of SOURCES.flatMap(filesUnder)) hash.update(file).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return (
    readdirSync(path, { recursive: true })
      .map((name) => join(path, name))
      .filter((file) => /\.(ts|tsx|mjs|css|json)$/.test(file) && !/\.test\.tsx?$/.test(file))
      // The tests' own helpers are in no page.
      .filter((file) => !file.startsWith(join("lib", "testing")))
      .sort()
  );
}
