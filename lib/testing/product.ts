import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "./postgres";

export type Product = {
  /** Where it answers, as it said itself. */
  address: string;
  pid: number;
  /** Ends it as an operator would (SIGTERM) and resolves when the process is gone. */
  stop: () => Promise<void>;
  /** Ends it as when the machine goes away (SIGKILL): nothing is tidied up by it. Resolves when the process is gone. */
  kill: () => Promise<void>;
  /** Runs a command of the operators, as `npm run latchkey` does, and answers what it said and its exit status. */
  operate: (args: string[], input?: string) => { said: string; status: number | null };
  /** The same, while this process goes on answering: the command may ask it something. Answers what it said. */
  operateMeanwhile: (args: string[], input?: string) => Promise<string>;
};

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STOPPED_WITHIN_MS = 15_000;

/**
 * Starts the real product, as `npm start` does, on a free port with a data folder of its own, and waits for its line
 * `ready: <address>`. `variables` are its settings (README); of this process's own only the system's are handed on.
 * Rejects with everything it printed when it ends before that. `root` is another folder that holds the product.
 */
export async function startProduct(variables: Record<string, string> = {}, root = ROOT): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-product-"));
  const { PATH, HOME, LANG } = process.env;
  const system = { PATH, HOME, LANG, NODE_ENV: "production" as const };
  const own = { PORT: String(await freePort()), DATA_DIR: join(folder, "data"), LOG_LEVEL: "warn" };
  const env = { ...system, ...own, ...variables };
  const child = spawn(process.execPath, ["lib/server/start.mjs"], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  // A run that is broken off leaves no server behind.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const tidyUp = () => {
    process.off("exit", kill);
    rmSync(folder, { recursive: true, force: true });
  };

  const address = await readyAt(child).catch((error: unknown) => {
    tidyUp();
    throw error;
  });

  const stop = async () => {
    child.kill("SIGTERM");
    const giveUp = setTimeout(kill, STOPPED_WITHIN_MS);
    await ended;
    clearTimeout(giveUp);
    tidyUp();
  };
  return {
    address,
    pid: child.pid ?? 0,
    stop,
    async kill() {
      kill();
      await ended;
      tidyUp();
    },
    operate: (args, input = "") => operate(args, input, env),
    operateMeanwhile: (args, input = "") => operateMeanwhile(args, input, env),
  };
}

/** Whether the process with this id runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Where a process that was just started answers, as it says itself. */
function readyAt(child: ChildProcess): Promise<string> {
  let output = "";
  return new Promise((resolve, reject) => {
    const listen = (part: Buffer) => {
      output += part;
      const ready = /^ready: (\S+)$/m.exec(output);
      if (ready?.[1]) resolve(ready[1]);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", (status) => reject(new Error(`The product did not start (exit ${status}).\n${output}`)));
  });
}

function operate(args: string[], input: string, env: NodeJS.ProcessEnv) {
  const command = ["lib/server/latchkey.mjs", ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd: ROOT, env, input, encoding: "utf8" });
  return { said: stdout + stderr, status };
}

function operateMeanwhile(args: string[], input: string, env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, ["lib/server/latchkey.mjs", ...args], { cwd: ROOT, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (said += part));
  child.stdin.end(input);
  return new Promise((resolve) => child.once("close", () => resolve(said)));
}
