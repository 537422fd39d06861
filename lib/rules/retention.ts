/** Attempts, with their codes, from when they began: longer than any can go on, and a day for whoever asks support. */
export const ATTEMPTS_KEPT_HOURS = 24;
/** Mails, with what was reported of them, from when they were queued. */
export const MAILS_KEPT_DAYS = 30;
/** Known browsers, from the last sign-in there. */
export const BROWSERS_KEPT_DAYS = 400;
/** Lines of activity: a year, and what somebody tells of it afterwards. */
export const EVENTS_KEPT_DAYS = 400;
/** Backup codes that were used up or replaced, from then on. */
export const ENDED_CODES_KEPT_DAYS = 400;

const HOUR_MS = 60 * 60 * 1000;

/** Since when something must have begun to be kept at `now`. */
export function keptSince(now: Date, { days = 0, hours = 0 }: { days?: number; hours?: number }): Date {
  return new Date(now.getTime() - (days * 24 + hours) * HOUR_MS);
}
