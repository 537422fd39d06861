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
  const written = (moment: Date, style: Style) => formatter(locale, timeZone, style).format(moment);
  const zoneOf = (moment: Date) => nameOfZone(moment, locale, timeZone);
  return {
    locale,
    /** A day, such as "21 Nov 2026". */
    dayOf: (moment: Date) => written(moment, "day"),
    /** "21 Nov 2026, 14:02 UTC". */
    momentOf: (moment: Date) => `${written(moment, "moment")} ${zoneOf(moment)}`,
    /** A moment of today, to the second: "14:02:10 UTC". */
    clockOf: (moment: Date) => `${written(moment, "clock")} ${zoneOf(moment)}`,
  };
}

/** What a zone is called at a moment, in summer or winter: "CET", "GMT+9". */
function nameOfZone(moment: Date, locale: string, timeZone: string): string {
  const parts = formatter(locale, timeZone, "zone").formatToParts(moment);
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

const styles = {
  day: { dateStyle: "medium" },
  moment: { dateStyle: "medium", timeStyle: "short" },
  clock: { timeStyle: "medium" },
  zone: { timeZoneName: "short" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;
type Style = keyof typeof styles;

/** Making a formatter takes as long as drawing a small page, so the latest ones are kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const FORMATTERS_KEPT = 200;

function formatter(locale: string, timeZone: string, style: Style): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone} ${style}`;
  let made = formatters.get(name);
  if (!made) {
    if (formatters.size >= FORMATTERS_KEPT) formatters.clear();
    formatters.set(name, (made = new Intl.DateTimeFormat(locale, { ...styles[style], timeZone })));
  }
  return made;
}
