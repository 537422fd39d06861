import { isTimeZone } from "@/lib/rules/profile";
import type { Language } from "@/lib/words";
import { language } from "./language";
import { currentSession } from "./session";

/** English dates are written day first, as in mail. */
const locales: Record<Language, string> = {
  en: "en-GB",
  pseudo: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  ja: "ja-JP",
};

/**
 * How days and moments are written in the language of the screens and the time zone of the person's profile; in UTC for
 * whoever has told none (SPEC G1). Each moment names its zone.
 */
export async function dates() {
  const locale = locales[await language()];
  const told = (await currentSession())?.timeZone;
  const timeZone = told && isTimeZone(told) ? told : "UTC";
  const written = (moment: Date, style: Intl.DateTimeFormatOptions) =>
    moment.toLocaleString(locale, { ...style, timeZone });
  const zoneOf = (moment: Date) => nameOfZone(moment, locale, timeZone);
  return {
    locale,
    /** A day, such as "21 Nov 2026". */
    dayOf: (moment: Date) => written(moment, { dateStyle: "medium" }),
    /** "21 Nov 2026, 14:02 UTC". */
    momentOf: (moment: Date) => `${written(moment, { dateStyle: "medium", timeStyle: "short" })} ${zoneOf(moment)}`,
    /** A moment of today, to the second: "14:02:10 UTC". */
    clockOf: (moment: Date) => `${written(moment, { timeStyle: "medium" })} ${zoneOf(moment)}`,
  };
}

/** What a zone is called at a moment, in summer or winter: "CET", "GMT+9". */
function nameOfZone(moment: Date, locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "short" }).formatToParts(moment);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
