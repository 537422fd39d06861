import { pino, type Logger } from "pino";
import { settings } from "@/lib/env";

const house = globalThis as typeof globalThis & { latchkeyLog?: Logger };

/**
 * What is told of an error: its kind, PostgreSQL's or the system's code, and where. Drizzle's message lists the values
 * of the failed statement, so only its cause's is told, and stacks lose their first lines.
 */
export function tellError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const frames = error.stack?.split("\n").filter((line) => line.startsWith("    at "));
  const code = "code" in cause ? cause.code : undefined;
  const message = error.message.startsWith("Failed query") && cause === error ? "a query failed" : cause.message;
  return { type: error.name, code, message, stack: frames?.join("\n") };
}

/** Structured log lines on standard output. Never given a code, a password, a key, a token or a mail's content. */
export function log(): Logger {
  return (house.latchkeyLog ??= pino({ level: settings().logLevel, base: null, serializers: { err: tellError } }));
}
