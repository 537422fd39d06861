import { errorPages as en, type ErrorPageWords } from "./en/error-page";
import { errorPages as de } from "./de/error-page";
import { errorPages as fr } from "./fr/error-page";
import { errorPages as es } from "./es/error-page";
import { errorPages as ja } from "./ja/error-page";
import type { catalogs } from "./messages";

export type ErrorPageStatus = keyof typeof en;

/** By language and HTTP status, the pages in place of an answer. */
export const errorPages = { en, de, fr, es, ja } satisfies Record<
  keyof typeof catalogs,
  Record<ErrorPageStatus, ErrorPageWords>
>;
