import type { Language } from "@/lib/words";
import { language } from "./language";

/** English dates are written day first, as in mail. */
const locales: Record<Language, string> = {
  en: "en-GB",
  pseudo: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  ja: "ja-JP",
};

/** How days and moments are written in the language of the screens. The server cannot know the person's own time zone. */
export async function dates() {
  const locale = locales[await language()];
  return {
    locale,
    /** A day, such as "21 Nov 2026". */
    dayOf: (moment: Date) => moment.toLocaleDateString(locale, { dateStyle: "medium", timeZone: "UTC" }),
    /** A moment with its time zone: "21 Nov 2026, 14:02 UTC". */
    momentOf: (moment: Date) =>
      `${moment.toLocaleString(locale, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })} UTC`,
    /** A moment of today, to the second, with its time zone: "14:02:10 UTC". */
    clockOf: (moment: Date) => `${moment.toLocaleTimeString(locale, { timeStyle: "medium", timeZone: "UTC" })} UTC`,
  };
}
