import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect } from "vitest";
import { settings } from "@/lib/env";
import type { Outcome } from "@/lib/rules/outcome";
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

export const times = (count: number, call: (index: number) => Call) =>
  Array.from({ length: count }, (_, index) => call(index));
export const rounds = (count: number) => Array.from({ length: count }, (_, round) => round);

/** A machine that is too slow for 200 at once says so and looks at nothing; every other error is one too many. */
const BUSY = /^TooBusy|statement timeout/;

/** How often each answer was given. */
export function tally({ answers }: Report): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const said = "value" in answer ? outcomeIn(answer.value as Outcome<string> | null | undefined) : answer.error;
    const word = BUSY.test(said) ? "busy" : said;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function outcomeIn(outcome: Outcome<string> | null | undefined): string {
  if (outcome == null) return "nothing";
  return "reason" in outcome ? outcome.reason : "done";
}

/** Nothing was said but these words. */
export function expectOnly(said: Record<string, number>, ...words: string[]): void {
  expect(Object.keys(said).filter((word) => ![...words, "busy"].includes(word))).toEqual([]);
}
