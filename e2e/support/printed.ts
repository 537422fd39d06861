import { spawn } from "node:child_process";
import { freePort } from "../../lib/testing/postgres";

/** Starts the product as `npm start` does and answers what it prints until it is ready; `stop` ends it. */
export async function startAndRead(dataFolder: string): Promise<{ printed: string; stop: () => Promise<void> }> {
  const { PATH, HOME, LANG } = process.env;
  const child = spawn(process.execPath, ["lib/server/start.mjs"], {
    env: { PATH, HOME, LANG, NODE_ENV: "production", PORT: String(await freePort()), DATA_DIR: dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  let printed = "";
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (part: Buffer) => {
      printed += String(part);
      if (/^ready: \S+$/m.test(printed)) resolve();
    });
    child.once("exit", () => reject(new Error(`The product did not start.\n${printed}`)));
  });
  return {
    printed,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
