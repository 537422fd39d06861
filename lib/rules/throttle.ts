/** A count "in a row" that did not fill up is forgotten so long after its last try: browsers that nobody knows any more leave none. */
export const IN_A_ROW_DAYS = 400;

const DAY_MS = 24 * 60 * 60 * 1000;
const NEVER = new Date("9999-01-01T00:00:00Z");

/** How many tries fit into a sliding window, and what happens when it is full (SPEC S12). */
export type Limit = {
  tries: number;
  windowMs: number;
  /** Until the oldest try leaves the window · a pause that doubles with each further try · until the method is bound anew. */
  then: "until-room" | { firstWaitMs: number; longestWaitMs: number } | "stopped";
};

/** One count: a limit and whom it counts for. */
export type Throttle = { key: string; limit: Limit };

/** What is stored of one count. `tries` are epoch milliseconds, oldest first. */
export type ThrottleState = { tries: number[]; waits: number; waitUntil: Date | null };

/** `until` is null when waiting does not help (a method that was stopped). */
export type ThrottleRefusal = { until: Date | null };

export const untouched: ThrottleState = { tries: [], waits: 0, waitUntil: null };

/** Why a try is refused now, or null. The longest wait of all counts is the one to tell. */
export function refusalOf(throttles: Throttle[], states: ThrottleState[], now: Date): ThrottleRefusal | null {
  const refusals = throttles.flatMap(({ limit }, index) => refusalByOne(limit, states[index] ?? untouched, now) ?? []);
  if (refusals.length === 0) return null;
  if (refusals.some(({ until }) => until === null)) return { until: null };
  return { until: new Date(Math.max(...refusals.map(({ until }) => until!.getTime()))) };
}

/**
 * Counts one try in every throttle, before it is looked at: two hundred at once get no more looks than the limit.
 * When any count is full nothing is counted and the refusal says so.
 */
export function takeTry(throttles: Throttle[], states: ThrottleState[], now: Date) {
  const refusal = refusalOf(throttles, states, now);
  const taken = throttles.map(({ limit }, index) => withTry(limit, states[index] ?? untouched, now));
  return { states: refusal ? states : taken, refusal };
}

/** Takes back the try made at `at`, which was right or could not be looked at. A count "in a row" begins anew. */
export function giveTryBack(throttles: Throttle[], states: ThrottleState[], at: Date): ThrottleState[] {
  return throttles.map(({ limit }, index) => {
    const state = states[index] ?? untouched;
    if (limit.then === "stopped") return untouched;
    const position = state.tries.lastIndexOf(at.getTime());
    if (position === -1) return state;
    const tries = state.tries.toSpliced(position, 1);
    const beganTheWait = position === tries.length || tries.length < limit.tries;
    return beganTheWait && state.waitUntil ? { tries, waits: state.waits - 1, waitUntil: null } : { ...state, tries };
  });
}

/** `takeTry` in the form that the database changes counts by. */
export function takingTry(throttles: Throttle[], now: Date) {
  return (before: ThrottleState[]) => {
    const { states, refusal } = takeTry(throttles, before, now);
    return { states, forgetAt: forgetTimes(throttles, states, now), result: refusal };
  };
}

/** `giveTryBack` in the form that the database changes counts by. */
export function givingTryBack(throttles: Throttle[], at: Date) {
  return (before: ThrottleState[]) => {
    const states = giveTryBack(throttles, before, at);
    return { states, forgetAt: forgetTimes(throttles, states, at), result: undefined };
  };
}

function forgetTimes(throttles: Throttle[], states: ThrottleState[], now: Date): Date[] {
  return throttles.map((throttle, index) => forgetAt(throttle, states[index] ?? untouched, now));
}

/** When a count may be forgotten: nothing of it matters any more. What stopped a method is never forgotten by itself. */
export function forgetAt({ limit }: Throttle, state: ThrottleState, now: Date): Date {
  if (state.tries.length === 0) return now;
  if (limit.windowMs === Infinity)
    return isFull(limit, state) ? NEVER : new Date(now.getTime() + IN_A_ROW_DAYS * DAY_MS);
  return new Date(Math.max(now.getTime(), state.waitUntil?.getTime() ?? 0) + limit.windowMs);
}

function refusalByOne(limit: Limit, state: ThrottleState, now: Date): ThrottleRefusal | null {
  if (state.waitUntil && now < state.waitUntil) return { until: state.waitUntil };
  const tries = triesThatCount(limit, state, now);
  const oldest = tries[tries.length - limit.tries];
  if (oldest === undefined || typeof limit.then === "object") return null;
  return { until: limit.then === "stopped" ? null : new Date(oldest + limit.windowMs) };
}

function withTry(limit: Limit, state: ThrottleState, now: Date): ThrottleState {
  const before = triesThatCount(limit, state, now);
  const tries = [...before, now.getTime()];
  const waits = before.length === 0 ? 0 : state.waits;
  if (typeof limit.then !== "object" || tries.length < limit.tries) return { tries, waits, waitUntil: null };
  const waitMs = Math.min(limit.then.firstWaitMs * 2 ** waits, limit.then.longestWaitMs);
  return { tries, waits: waits + 1, waitUntil: new Date(now.getTime() + waitMs) };
}

function triesThatCount(limit: Limit, state: ThrottleState, now: Date): number[] {
  const latest = state.tries.slice(-limit.tries);
  return isDoubling(limit, state, now) ? latest : latest.filter((at) => at > now.getTime() - limit.windowMs);
}

/** The longest of doubling waits is as long as the window: what led to it counts on for a whole window after the wait. */
function isDoubling({ then, windowMs }: Limit, { waitUntil }: ThrottleState, now: Date): boolean {
  const doubles = typeof then === "object" && then.firstWaitMs < then.longestWaitMs;
  return doubles && waitUntil !== null && now.getTime() < waitUntil.getTime() + windowMs;
}

function isFull(limit: Limit, state: ThrottleState): boolean {
  return state.tries.length >= limit.tries;
}
