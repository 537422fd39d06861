import type { catalogs } from "./messages";

/** What the speakers of each language call it. */
export const languageNames = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  ja: "日本語",
} satisfies Record<keyof typeof catalogs, string>;
