import { crash as en } from "./en/crash";
import { crash as de } from "./de/crash";
import { crash as fr } from "./fr/crash";
import { crash as es } from "./es/crash";
import { crash as ja } from "./ja/crash";
import type { catalogs } from "./messages";

export type CrashWords = typeof en;

/** By language, the words for a page that failed in the browser: each page carries those of its own language. */
export const crashWords = { en, de, fr, es, ja } satisfies Record<keyof typeof catalogs, CrashWords>;
