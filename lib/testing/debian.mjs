import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

const onPath = (/** @type {string} */ program) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

function hasPostgres() {
  const versions = "/usr/lib/postgresql";
  const installed = existsSync(versions) ? readdirSync(versions) : [];
  return onPath("initdb") || installed.some((version) => existsSync(join(versions, version, "bin", "initdb")));
}

/** Debian's packages that the tests drive from outside, and how to see that each is there. */
const NEEDED = [
  { name: "chromium-headless-shell", isThere: () => onPath("chromium-headless-shell") },
  { name: "postgresql", isThere: hasPostgres },
  { name: "openssl", isThere: () => onPath("openssl") },
  { name: "oathtool", isThere: () => onPath("oathtool") },
  { name: "zbar-tools", isThere: () => onPath("zbarimg") },
];

/** Installs the missing ones as root; anyone else is told their names. Throws when one is missing in the end. */
export function installDebianPackages() {
  const missing = NEEDED.filter(({ isThere }) => !isThere()).map(({ name }) => name);
  if (missing.length === 0) return;
  const names = missing.join(" ");
  if (process.getuid?.() !== 0) {
    throw new Error(`Missing Debian packages. Install them as root: apt-get install --no-install-recommends ${names}`);
  }
  console.log(`Installing Debian packages: ${names} …`);
  apt("update");
  apt("install", "-y", "--no-install-recommends", ...missing);
}

/** @param {string[]} words */
function apt(...words) {
  const { status, stdout, stderr } = spawnSync("apt-get", ["-q", "-o", "DPkg::Lock::Timeout=120", ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`apt-get ${words.join(" ")} failed.\n${stdout}${stderr}`);
}
