import { connect, type Socket } from "node:net";

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

/**
 * A line to PostgreSQL that is cut when it stays silent while an answer is due. `onSilence` is called when no other line
 * says anything either: then it is not this line, it is the database.
 */
export function impatientLine(
  { host, port, path }: { host: string[]; port: number[]; path?: string | null },
  onSilence: () => void,
): Socket {
  const socket = path ? connect(path) : connect({ host: host[0], port: port[0] ?? 5432 });
  Object.assign(socket, { host: host[0], port: port[0] });
  const write = socket.write.bind(socket) as (...chunk: unknown[]) => boolean;
  let since = performance.now();
  let isDue = true;
  socket.setTimeout(PATIENCE_MS);
  socket.on("data", () => {
    lines.heardAt = performance.now();
    lines.silentAt = NEVER;
    isDue = false;
    socket.setTimeout(0);
  });
  const broke = () => (lines.brokeAt = performance.now());
  socket.on("end", broke);
  socket.on("error", broke);
  const judge = () => {
    if (!isDue || socket.destroyed) return;
    socket.destroy(Object.assign(new Error("The database does not answer."), { code: "ETIMEDOUT" }));
    if (lines.heardAt > since) return;
    lines.silentAt = performance.now();
    onSilence();
  };
  socket.on("timeout", () => setTimeout(judge, READ_FIRST_MS));
  return Object.assign(socket, {
    write(...chunk: unknown[]) {
      since = performance.now();
      isDue = true;
      socket.setTimeout(PATIENCE_MS);
      return write(...chunk);
    },
  });
}
