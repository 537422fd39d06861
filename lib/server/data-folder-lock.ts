import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, realpath, unlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Makes sure that no second process opens the embedded database in `dataDir`, which would lose rows, and answers
 * the database's folder. The lock is a listening socket: it dies with its process, however that ends.
 * Rejects when another process holds it, naming that process.
 */
export async function lockDataFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, "database");
  await mkdir(folder, { recursive: true });
  const name = createHash("sha256")
    .update(await realpath(folder))
    .digest("hex")
    .slice(0, 32);
  const path = join(tmpdir(), `latchkey-${name}.sock`);
  if (await listen(path)) return folder;
  const holder = await askHolder(path);
  if (holder) throw new Error(`${dataDir} is in use by process ${holder}. Stop it first, or set another DATA_DIR.`);
  await unlink(path).catch(() => undefined);
  if (await listen(path)) return folder;
  throw new Error(`${dataDir} is in use by another process. Stop it first, or set another DATA_DIR.`);
}

/** True once this process listens at `path`; false when something is there already. */
function listen(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.end(String(process.pid)));
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(false) : reject(error),
    );
    server.listen(path, () => {
      process.once("exit", () => rmSync(path, { force: true }));
      resolve(true);
    });
    server.unref();
  });
}

/** The process id of whoever listens at `path`; null when nobody does any more. */
function askHolder(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect(path);
    let said = "";
    socket.on("data", (data) => (said += data.toString()));
    socket.on("end", () => resolve(said || "unknown"));
    socket.on("error", () => resolve(null));
  });
}
