import type { catalogs } from "./messages";

/** What the speakers of each language call it. */
export const languageNames = {
  en: "English",
} satisfies Record<keyof typeof catalogs, string>;
