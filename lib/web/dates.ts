import { language } from "./request";

/** English dates are written day first, as in mail. */
const locales = { en: "en-GB", pseudo: "en-GB" } as const;

/** How dates and amounts are written in the language of the screens. */
export const locale = () => locales[language()];

/** A day, such as "21 Nov 2026". */
export function dayOf(moment: Date): string {
  return moment.toLocaleDateString(locale(), { dateStyle: "medium", timeZone: "UTC" });
}

/** A moment with its time zone: the server cannot know the person's own. */
export function momentOf(moment: Date): string {
  const text = moment.toLocaleString(locale(), { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });
  return `${text} UTC`;
}

/** A moment of today, to the second, with its time zone: "14:02:10 UTC". */
export function clockOf(moment: Date): string {
  return `${moment.toLocaleTimeString(locale(), { timeStyle: "medium", timeZone: "UTC" })} UTC`;
}
