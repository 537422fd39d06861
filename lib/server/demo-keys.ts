import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { isDemoEnvironment } from "@/lib/env";

const OWNER_ONLY = 0o600;
const OWNERS_FOLDER = 0o700;

/**
 * In demo mode, makes the missing SECRET_KEYS and keeps them in DATA_DIR, readable by its owner alone (SPEC X3).
 * Everywhere else a missing key stops the start.
 */
export async function provideDemoKeys(): Promise<void> {
  if (process.env.SECRET_KEYS || !isDemoEnvironment(process.env)) return;
  const folder = process.env.DATA_DIR || ".data";
  const file = join(folder, "demo-keys");
  await mkdir(folder, { recursive: true, mode: OWNERS_FOLDER });
  const fresh = `demo:${randomBytes(32).toString("base64")}`;
  // Of two processes that start at once, the first one's keys are everybody's.
  await writeFile(file, fresh, { flag: "wx", mode: OWNER_ONLY }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
  process.env.SECRET_KEYS = (await readFile(file, "utf8")).trim();
}
