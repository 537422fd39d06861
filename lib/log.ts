import { pino, type Logger } from "pino";
import { settings } from "@/lib/env";

const house = globalThis as typeof globalThis & { latchkeyLog?: Logger };

/** Structured log lines on standard output. Never given a code, a password, a key, a token or a mail's content. */
export function log(): Logger {
  return (house.latchkeyLog ??= pino({ level: settings().logLevel, base: null }));
}
