import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { closeDatabase, migrateDatabase, openDatabase } from "@/db/client";
import { runCommand } from "@/lib/commands/operator";
import { settings } from "@/lib/env";
import { lockDataFolder } from "./data-folder-lock";
import { provideDemoKeys } from "./demo-keys";
import { askRunningProcess } from "./operator-socket";

/** Commands that read something, and so wait for the end of standard input. */
const READING = [
  ["connection", "add"],
  ["connection", "secret"],
];

/** The operators' command line (SPEC X4): on PostgreSQL by itself; with the embedded database through the process that has it open. */
async function main(args: string[]): Promise<number> {
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  await provideDemoKeys();
  const { databaseUrl, dataDir } = settings();
  const input = READING.some((words) => words.every((word, at) => args[at] === word)) ? await readInput() : "";
  if (databaseUrl) return onDatabase({ url: databaseUrl }, () => runCommand(args, { input, say }));
  if (!existsSync(dataDir)) throw new Error(`DATA_DIR: there is no portal in ${dataDir}. Run npm start first.`);
  const status = await askRunningProcess(dataDir, { args, input }, say);
  if (status !== null) return status;
  return onDatabase({ folder: await lockDataFolder(dataDir) }, () => runCommand(args, { input, say }));
}

async function readInput(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write("Client secret, then Enter and Ctrl+D:\n");
  return text(process.stdin);
}

async function onDatabase(at: { url: string } | { folder: string }, work: () => Promise<number>): Promise<number> {
  await openDatabase(at);
  try {
    await migrateDatabase();
    return await work();
  } finally {
    await closeDatabase();
  }
}

// The process ends by itself, once everything has been written: exit() would cut off what goes into a pipe.
main(process.argv.slice(2)).then(
  (status) => void (process.exitCode = status),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
