import { mkdtempSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { askRunningProcess, listenToOperators } from "./operator-socket";

useDatabase();

let folder: string;
let stop: () => void;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "latchkey-operator-"));
  stop = await listenToOperators(folder);
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(args: string[], dataDir = folder) {
  const said: string[] = [];
  const status = await askRunningProcess(dataDir, { args, input: "" }, (line) => said.push(line));
  return { status, said: said.join("\n") };
}

it("X4: the socket can be opened by its owner alone", () => {
  expect(statSync(join(folder, "operator")).mode & 0o777).toBe(0o600);
});

it("X4: a command runs in the process that has the database open, and tells how it went", async () => {
  expect(await ask(["staff", "list"])).toEqual({ status: 0, said: "Nobody is support staff." });
  expect(await ask(["staff", "add", "x@company.example"])).toEqual({ status: 1, said: "There is no such account." });
});

it("X4: where no process listens there is none", async () => {
  const nowhere = mkdtempSync(join(tmpdir(), "latchkey-operator-"));
  expect(await ask(["staff", "list"], nowhere)).toEqual({ status: null, said: "" });
  rmSync(nowhere, { recursive: true });
});

it.each(["", "no json", '{"args":"all"}', "[]", "x".repeat(200_000)])("X4: %.10j breaks nothing", async (text) => {
  await new Promise<void>((resolve) => {
    const socket = connect(join(folder, "operator"), () => socket.end(text));
    socket
      .resume()
      .on("error", () => undefined)
      .on("close", () => resolve());
  });
  expect(await ask(["staff", "list"])).toMatchObject({ status: 0 });
});
