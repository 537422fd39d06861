import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { settings } from "@/lib/env";
import { databaseUrl } from "./database";
import type { Call, Report } from "./flow-worker";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A process of its own on this file's database, that calls flows when told to. */
export class FlowProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(): Promise<FlowProcess> {
    const keys = settings().secretKeys.map(({ id, bytes }) => `${id}:${bytes.toString("base64")}`);
    const child = fork("lib/testing/flow-worker.ts", {
      cwd: ROOT,
      execArgv: ["--import", "tsx"],
      env: { PATH: process.env.PATH, NODE_ENV: "test", DATABASE_URL: databaseUrl(), SECRET_KEYS: keys.join(",") },
      serialization: "advanced",
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    await Promise.race([
      once(child, "message"),
      once(child, "exit").then(() => Promise.reject(new Error("The second process did not start."))),
    ]);
    return new FlowProcess(child);
  }

  /** Makes all calls at once; answers when each has come back. */
  async run(calls: Call[]): Promise<Report> {
    const reply = once(this.child, "message") as Promise<[Report]>;
    this.child.send(calls);
    return (await reply)[0];
  }

  /** As when the machine goes away: nothing is tidied up. */
  async kill(): Promise<void> {
    const gone = once(this.child, "exit");
    this.child.kill("SIGKILL");
    await gone;
  }
}

/** Two processes on this file's database. Each call of the answered function makes its calls at once, half of them in each. */
export function useTwoProcesses(): (calls: Call[]) => Promise<Report> {
  let processes: FlowProcess[] = [];
  beforeAll(async () => {
    processes = await Promise.all([FlowProcess.start(), FlowProcess.start()]);
  });
  afterAll(() => Promise.all(processes.map((each) => each.kill())));
  return async (calls) => {
    const halves = processes.map((_, which) => calls.filter((_call, index) => index % processes.length === which));
    const reports = await Promise.all(processes.map((each, which) => each.run(halves[which] ?? [])));
    return {
      answers: reports.flatMap(({ answers }) => answers),
      hashes: reports.reduce((sum, { hashes }) => sum + hashes, 0),
    };
  };
}
