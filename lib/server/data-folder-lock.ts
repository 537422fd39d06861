import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { chmod, mkdir, realpath, unlink } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const OWNER_ONLY = 0o700;

/** A socket's path has room for 107 bytes (Linux, unix(7)); some systems have fewer. */
const LONGEST_SOCKET_PATH = 100;

/** Long enough for a rival that saw the same dead lock to have taken it, too. */
const RIVALS_SETTLE_MS = 300;

/**
 * Makes sure that no second process opens the embedded database in `dataDir`, which would lose rows, and answers
 * the database's folder, readable by its owner alone. The lock is a listening socket in it: it dies with its process,
 * however that ends. Rejects when another process holds it, naming that process.
 */
export async function lockDataFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, "database");
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  for (const owned of [dataDir, folder]) await chmod(owned, OWNER_ONLY);
  const path = await socketPath(dataDir, "lock");
  if (await listen(path)) return folder;

  const inUse = (holder: string) =>
    new Error(`${dataDir} is in use by process ${holder}. Stop it first, or set another DATA_DIR.`);
  const holder = await askHolder(path);
  if (holder) throw inUse(holder);
  // Its process is dead. Whoever else noticed takes the place as well; one of us is found there afterwards.
  await unlink(path).catch(() => undefined);
  if (!(await listen(path))) throw inUse((await askHolder(path)) ?? "unknown");
  await pause(RIVALS_SETTLE_MS);
  const winner = await askHolder(path);
  if (winner !== String(process.pid)) throw inUse(winner ?? "unknown");
  return folder;
}

/** Where a socket of this data folder lies: in it, unless the path is too long for one: then its digest stands for it. */
export async function socketPath(dataDir: string, name: "lock" | "operator"): Promise<string> {
  const inFolder = join(relative(process.cwd(), await realpath(dataDir)) || ".", name);
  if (inFolder.length <= LONGEST_SOCKET_PATH) return inFolder;
  const digest = createHash("sha256")
    .update(await realpath(dataDir))
    .digest("hex")
    .slice(0, 32);
  return join(tmpdir(), `latchkey-${digest}-${name}.sock`);
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
