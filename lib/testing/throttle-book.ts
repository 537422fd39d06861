import {
  givingTryBack,
  refusalOf,
  takingTry,
  untouched,
  type Throttle,
  type ThrottleState,
} from "@/lib/rules/throttle";

/** Counts kept in memory, changed by the same decisions as those in the database. */
export function throttleBook() {
  const book = new Map<string, ThrottleState>();
  const statesOf = (throttles: Throttle[]) => throttles.map(({ key }) => book.get(key) ?? untouched);

  function change<T>(
    throttles: Throttle[],
    decide: (states: ThrottleState[]) => { states: ThrottleState[]; result: T },
  ) {
    const { states, result } = decide(statesOf(throttles));
    throttles.forEach(({ key }, index) => book.set(key, states[index] ?? untouched));
    return result;
  }

  return {
    /** Counts a try; null when it may be looked at. */
    take: (throttles: Throttle[], now: Date) => change(throttles, takingTry(throttles, now)),
    giveBack: (throttles: Throttle[], at: Date) => change(throttles, givingTryBack(throttles, at)),
    /** What a try would be told, without making one. */
    refusal: (throttles: Throttle[], now: Date) => refusalOf(throttles, statesOf(throttles), now),
    /** How many of `count` tries at once are looked at. */
    takeMany: (throttles: Throttle[], count: number, now: Date) =>
      Array.from({ length: count }, () => change(throttles, takingTry(throttles, now))).filter((refusal) => !refusal)
        .length,
  };
}
