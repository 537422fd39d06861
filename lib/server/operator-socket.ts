import { rmSync } from "node:fs";
import { chmod, unlink } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { runCommand } from "@/lib/commands/operator";
import { log } from "@/lib/log";
import { socketPath } from "./data-folder-lock";

const OWNER_ONLY = 0o600;
const LONGEST_REQUEST = 100_000;

type Request = { args: string[]; input: string };
type Part = { line: string } | { exit: number };

/**
 * Lets the operators' command line reach this process, which alone may open the embedded database (SPEC X4), through a
 * socket in DATA_DIR that only its owner can open. Answers how to stop.
 */
export async function listenToOperators(dataDir: string): Promise<() => void> {
  const path = await socketPath(dataDir, "operator");
  // Whoever held it is dead: this process has the lock of the folder.
  await unlink(path).catch(() => undefined);
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    void answer(socket);
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(path, resolve));
  await chmod(path, OWNER_ONLY);
  server.unref();
  const stop = () => rmSync(path, { force: true });
  process.once("exit", stop);
  return () => server.close();
}

async function answer(socket: Socket): Promise<void> {
  const send = (part: Part) => socket.write(`${JSON.stringify(part)}\n`);
  try {
    const asked = await heard(socket);
    const { args, input } = JSON.parse(asked) as Request;
    send({ exit: await runCommand(args, { input, say: (line) => void send({ line }) }) });
  } catch (error) {
    log().error({ err: error }, "an operator's command failed");
    send({ line: "This failed. The log of the portal says why." });
    send({ exit: 1 });
  }
  socket.end();
}

/** What comes until the other side has said it all. Reading to the end leaves the socket open for the answer. */
function heard(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let asked = "";
    socket.setEncoding("utf8").on("data", (part: string) => {
      asked += part;
      if (asked.length > LONGEST_REQUEST) reject(new Error("An operator's command was too long."));
    });
    socket
      .once("end", () => resolve(asked))
      .once("close", () => reject(new Error("An operator's command was cut off.")));
  });
}

/** Has the process that serves `dataDir` run a command; null when there is none. Answers the exit status. */
export async function askRunningProcess(dataDir: string, request: Request, say: (line: string) => void) {
  const path = await socketPath(dataDir, "operator");
  const socket = connect(path);
  const connected = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
  });
  if (!connected) return null;
  socket.on("error", () => socket.destroy());
  socket.end(JSON.stringify(request));
  let exit = 1;
  for (const line of (await text(socket)).split("\n").filter(Boolean)) {
    const part = JSON.parse(line) as Part;
    if ("line" in part) say(part.line);
    else exit = part.exit;
  }
  return exit;
}
