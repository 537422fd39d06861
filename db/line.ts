import { connect, type Socket } from "node:net";
import { brokenLine, secured, type Tls } from "./tls";

/** A database that said nothing for this long, though it was asked, does not answer; longer than any statement may take. */
const PATIENCE_MS = 2600;

/** A process that was busy for long itself first reads what has come meanwhile, and then judges. */
const READ_FIRST_MS = 100;

/** So long nobody asks it again: who comes meanwhile is told at once. */
const LEFT_ALONE_MS = 500;

/** An error that came this soon after the line broke came of that. */
const LATELY_MS = 3000;

/**
 * What this process knows of its lines to PostgreSQL. Moments are of the process's own count of milliseconds
 * (`performance.now()`): on a machine whose clock is set back, what was silent a moment ago would be so for hours.
 */
type Lines = { heardAt: number; brokeAt: number; silentAt: number };

const NEVER = -Infinity;

// Next bundles pages, actions and instrumentation apart; the process has one set of lines all the same.
const house = globalThis as typeof globalThis & { latchkeyLines?: Lines };
const lines = (house.latchkeyLines ??= { heardAt: NEVER, brokeAt: NEVER, silentAt: NEVER });

/** Whether nothing is to be expected of the database just now: it kept silent a moment ago. */
export function isDatabaseSilent(): boolean {
  return performance.now() - lines.silentAt < LEFT_ALONE_MS;
}

/** Whether the database went away within the last seconds, though it may be back by now. */
export function wasDatabaseAwayLately(now = performance.now()): boolean {
  return now - Math.max(lines.brokeAt, lines.silentAt) < LATELY_MS;
}

/** A statement failed because the database, which answers, can do nothing now: its disk is full, say. */
export function noteDatabaseAway(now = performance.now()): void {
  lines.brokeAt = now;
}

/** What is called when a line is in trouble: see `impatientLine`. */
type OnTrouble = (trouble: "silence" | "break") => void;

/**
 * A line to PostgreSQL that is cut when it stays silent while an answer is due. `onTrouble` is called with `silence` when
 * no other line says anything either: then it is not this line, it is the database; with `break` when the line broke.
 */
export function impatientLine(
  { host, port, path }: { host: string[]; port: number[]; path?: string | null },
  tls: Tls | null,
  onTrouble: OnTrouble,
): Socket | Promise<Socket> {
  const [name = "", number = 5432] = [host[0], port[0]];
  const line = watched(path ? connect(path) : connect({ host: name, port: number }), onTrouble);
  Object.assign(line, { host: name, port: number });
  if (!tls || path) return line;
  return secured(line, name, tls, (secure) => watched(secure, onTrouble)).catch((reason: unknown) => {
    line.destroy();
    return brokenLine(reason);
  });
}

function watched<Line extends Socket>(socket: Line, onTrouble: OnTrouble): Line {
  const write = socket.write.bind(socket) as (...chunk: unknown[]) => boolean;
  let patience: NodeJS.Timeout | undefined;
  /** An answer is due from now on. What is asked while one is due changes nothing: who asks often does not wait longer. */
  const expectAnswer = () => {
    const since = performance.now();
    patience ??= setTimeout(() => (patience = setTimeout(judge, READ_FIRST_MS, since).unref()), PATIENCE_MS).unref();
  };
  const forgive = () => {
    clearTimeout(patience);
    patience = undefined;
  };
  socket.on("data", () => {
    lines.heardAt = performance.now();
    lines.silentAt = NEVER;
    forgive();
  });
  socket.on("close", forgive);
  socket.on("error", () => {
    lines.brokeAt = performance.now();
    onTrouble("break");
  });
  // A line that is ended politely, unasked, is broken all the same; the driver would connect again and again without a word.
  socket.on("end", () => {
    if (!socket.writableEnded) socket.destroy(errorOf("ECONNRESET", "The database ended the line."));
  });
  const judge = (since: number) => {
    if (lines.heardAt <= since) {
      lines.silentAt = performance.now();
      onTrouble("silence");
    }
    socket.destroy(errorOf("ETIMEDOUT", "The database does not answer."));
  };
  expectAnswer();
  return Object.assign(socket, {
    write(...chunk: unknown[]) {
      expectAnswer();
      return write(...chunk);
    },
  });
}

function errorOf(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
