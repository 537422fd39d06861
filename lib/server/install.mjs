import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STAMP = join(ROOT, "node_modules", ".latchkey-installed");

/**
 * Installs exactly what the lock file names, unless that was done already: a stamp in node_modules keeps the hash of
 * the lock file it was installed from. Development packages too, whatever NODE_ENV says: they build and test.
 * Needs nothing but Node and npm. Throws when npm fails, whose own words are on the screen by then.
 */
export function installPackages() {
  const wanted = createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .update(process.version.split(".")[0] ?? "")
    .digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;

  console.log("Installing packages …");
  const { status } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error("The packages could not be installed (npm ci failed).");
  writeFileSync(STAMP, wanted);
}
