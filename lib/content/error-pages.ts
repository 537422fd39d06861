import { errorPages as en, type ErrorPageWords } from "./en/error-page";
import type { catalogs } from "./messages";

export type ErrorPageStatus = keyof typeof en;

/** By language and HTTP status, the pages in place of an answer. */
export const errorPages = { en } satisfies Record<keyof typeof catalogs, Record<ErrorPageStatus, ErrorPageWords>>;
