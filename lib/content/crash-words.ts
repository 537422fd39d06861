import { crash as en } from "./en/crash";
import type { catalogs } from "./messages";

export type CrashWords = typeof en;

/** By language, the words for a page that failed in the browser: each page carries those of its own language. */
export const crashWords = { en } satisfies Record<keyof typeof catalogs, CrashWords>;
