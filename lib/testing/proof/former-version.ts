import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Lock = { packages: Record<string, { version?: string }> };
type Journal = { entries: { tag: string }[] };

/** The product as it was before its newest migration, in a folder of its own, built. */
export type FormerVersion = { commit: string; folder: string; remove: () => void };

/**
 * Checks the former version out and builds it, with this checkout's packages where they are the same. Throws where the
 * history does not reach so far, as in a shallow clone.
 */
export function checkOutFormer(): FormerVersion {
  const commit = commitBeforeNewestMigration();
  const folder = mkdtempSync(join(tmpdir(), "latchkey-former-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const archive = execFileSync("git", ["archive", commit], { maxBuffer: 2 ** 28 });
    execFileSync("tar", ["-x", "-C", folder], { input: archive });
    if (hasSamePackages(folder)) linkPackages(folder);
    build(folder);
    return { commit: commit.slice(0, 7), folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function commitBeforeNewestMigration(): string {
  const journal = JSON.parse(readFileSync("db/migrations/meta/_journal.json", "utf8")) as Journal;
  const newest = `db/migrations/${journal.entries.at(-1)?.tag}.sql`;
  const git = (...words: string[]) => execFileSync("git", words, { encoding: "utf8" }).trim();
  const [added] = git("log", "--first-parent", "-m", "--diff-filter=A", "--format=%H", "--", newest).split("\n");
  if (!added) throw new Error(`The history does not tell when ${newest} came: this clone may be shallow.`);
  return git("rev-parse", "--verify", `${added}^1`);
}

/** Whether every package that the former version's lock file names is installed here in the same version. */
function hasSamePackages(folder: string): boolean {
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Lock;
  const [former, ours] = [read(join(folder, "package-lock.json")), read("package-lock.json")];
  return Object.entries(former.packages).every(([name, { version }]) => ours.packages[name]?.version === version);
}

/** Takes the files of this checkout's packages, and says that they are installed, as lib/server/install.mjs does. */
function linkPackages(folder: string): void {
  const linked = spawnSync("cp", ["-al", "node_modules", folder]);
  if (linked.status !== 0) cpSync("node_modules", join(folder, "node_modules"), { recursive: true });
  const stamp = join(folder, "node_modules", ".latchkey-installed");
  const lock = readFileSync(join(folder, "package-lock.json"));
  const wanted = createHash("sha256")
    .update(lock)
    .update(process.version.split(".")[0] ?? "");
  // The stamp is this checkout's own file until it is another one.
  rmSync(stamp, { force: true });
  writeFileSync(stamp, wanted.digest("hex"));
}

function build(folder: string): void {
  const code =
    'import { installPackages } from "./lib/server/install.mjs"; import { buildIfNeeded } from "./lib/server/build.mjs"; await installPackages(); await buildIfNeeded();';
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error(`The former version could not be built.\n${stdout}\n${stderr}`);
}
