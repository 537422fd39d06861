import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * A scanner that only one figure needs: npm packages of exactly these versions, in a folder of their own, fetched when
 * the figure is asked for. It is no dependency of the product and its scripts do not run; what it takes from the
 * project (Vitest) it finds in the project's own node_modules, above its folder. Answers the folder.
 */
export function fetchTool(name: string, packages: Record<string, string>): string {
  const folder = resolve(".cache", "tools", name);
  const manifest = JSON.stringify({ private: true, dependencies: packages });
  const stamp = join(folder, "fetched.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === manifest) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), manifest);
  const words = ["install", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund"];
  const { status, stdout, stderr } = spawnSync("npm", words, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${name} could not be fetched.\n${stdout}${stderr}`);
  writeFileSync(stamp, manifest);
  return folder;
}

/** A scanner that is a Debian package: installed as root where it is missing, or its name is told. */
export function fetchDebianTool(name: string): void {
  const isThere = () => spawnSync("which", [name]).status === 0;
  if (isThere()) return;
  if (process.getuid?.() !== 0) throw new Error(`Install it as root: apt-get install --no-install-recommends ${name}`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["-q", "update"], { env });
  const words = ["-q", "-o", "DPkg::Lock::Timeout=120", "install", "-y", "--no-install-recommends", name];
  const { stdout, stderr } = spawnSync("apt-get", words, { env, encoding: "utf8" });
  if (!isThere()) throw new Error(`${name} could not be installed.\n${stdout}${stderr}`);
}
