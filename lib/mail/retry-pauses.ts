const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** After the first failed try, the second, and so on; the last one repeats. */
const PAUSES_MS = [1 * SECOND, 2 * SECOND, 5 * SECOND, 15 * SECOND, 1 * MINUTE, 5 * MINUTE, 15 * MINUTE];

/** However little time is left, a relay is not pressed harder than this. */
const SHORTEST_LATE_PAUSE_MS = 5 * SECOND;

/** How long to wait after `tries` failed tries (1 or more), in milliseconds. */
export function pauseAfter(tries: number): number {
  return PAUSES_MS[Math.min(tries, PAUSES_MS.length) - 1] ?? SECOND;
}

/**
 * When to try again. Never later than half of the time the mail is still useful, so that a code's mail gets more
 * chances before the code expires, instead of one long pause that outlives it.
 */
export function nextTryAt({ tries, usefulUntil }: { tries: number; usefulUntil: Date }, now: Date): Date {
  const half = Math.max((usefulUntil.getTime() - now.getTime()) / 2, SHORTEST_LATE_PAUSE_MS);
  return new Date(now.getTime() + Math.min(pauseAfter(tries), half));
}
