/** Up to this long a wait is told in seconds, beyond it in minutes. */
export const TOLD_IN_SECONDS_UP_TO = 90;

/** How long to wait until `until`, in whole seconds or minutes, never less than it is and at least one. */
export function waitUntil(until: Date, now: Date): { count: number; unit: "seconds" | "minutes" } {
  const seconds = Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 1000));
  return seconds <= TOLD_IN_SECONDS_UP_TO
    ? { count: seconds, unit: "seconds" }
    : { count: Math.ceil(seconds / 60), unit: "minutes" };
}
