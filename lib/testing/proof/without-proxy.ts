import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MANIFEST = ".next/server/functions-config-manifest.json";
/** What a start needs not copied: the pages are built, and packages are only read. */
const LEFT_OUT = new Set(["node_modules", ".git", ".data", "e2e"]);

/**
 * The same build in another folder, with proxy.ts taken out: the build's own list of what stands before the pages is
 * emptied, everything else is as it was, to the byte.
 */
export function treeWithoutProxy(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-bare-"));
  for (const name of readdirSync(".").filter((each) => !LEFT_OUT.has(each))) {
    const isCache = (path: string) => /^\.next\/(cache|dev|trace)/.test(path);
    cpSync(name, join(folder, name), { recursive: true, verbatimSymlinks: true, filter: (path) => !isCache(path) });
  }
  symlinkSync(join(process.cwd(), "node_modules"), join(folder, "node_modules"));
  const manifest = JSON.parse(readFileSync(MANIFEST, "utf8")) as { functions: Record<string, unknown> };
  if (!("/_middleware" in manifest.functions)) throw new Error("The build does not list its proxy where it did.");
  delete manifest.functions["/_middleware"];
  writeFileSync(join(folder, MANIFEST), JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
