/** A relay that comes and goes is not pressed with everything that waits more often than this. */
const SHORTEST_BETWEEN_RETURNS_MS = 60_000;

/** Tells, of each word from a relay in turn, whether it has come back with it: then what waited for it need not wait. */
export function watchRelay(): (word: { away?: true }, now: Date) => boolean {
  let isAway = false;
  let returnedAt = -Infinity;
  return ({ away = false }, now) => {
    const isBack = isAway && !away && now.getTime() - returnedAt >= SHORTEST_BETWEEN_RETURNS_MS;
    if (away || isBack) isAway = away;
    if (isBack) returnedAt = now.getTime();
    return isBack;
  };
}
