import { networkOf } from "./network-address";

/** How many tries fit into a sliding window, and what happens when it is full (SPEC S12). */
export type Limit = {
  tries: number;
  windowMs: number;
  /** Until the oldest try leaves the window · a pause that doubles with each further try · until the method is bound anew. */
  then: "until-room" | { firstWaitMs: number; longestWaitMs: number } | "stopped";
};

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const passwordPause = { firstWaitMs: 1 * MINUTE, longestWaitMs: 15 * MINUTE };
const codePause = { firstWaitMs: 15 * MINUTE, longestWaitMs: 15 * MINUTE };

/** SPEC S12, each number once. */
export const limits = {
  passwordsFromOnePlace: { tries: 5, windowMs: 15 * MINUTE, then: passwordPause },
  passwordsFromUnknownBrowsers: { tries: 50, windowMs: 24 * HOUR, then: "until-room" },
  passwordsFromOneNetwork: { tries: 100, windowMs: 1 * HOUR, then: "until-room" },
  passwordsFromKnownBrowser: { tries: 5, windowMs: 15 * MINUTE, then: passwordPause },
  wrongCodes: { tries: 10, windowMs: 15 * MINUTE, then: codePause },
  wrongCodesInARow: { tries: 100, windowMs: Infinity, then: "stopped" },
  passwordsChosen: { tries: 10, windowMs: 15 * MINUTE, then: "until-room" },
  codesSent: { tries: 5, windowMs: 15 * MINUTE, then: "until-room" },
  codesSentInADay: { tries: 20, windowMs: 24 * HOUR, then: "until-room" },
} as const satisfies Record<string, Limit>;

/** One count: a limit and whom it counts for. */
export type Throttle = { key: string; limit: Limit };

/** What is stored of one count. `tries` are epoch milliseconds, oldest first. */
export type ThrottleState = { tries: number[]; waits: number; waitUntil: Date | null };

/** `until` is null when waiting does not help (a method that was stopped). */
export type ThrottleRefusal = { until: Date | null };

export const untouched: ThrottleState = { tries: [], waits: 0, waitUntil: null };

/**
 * Who is trying. `knownBrowserId` is set when this account completed a sign-in in this browser before: then it has
 * counts of its own, so that nothing strangers do can lock the owner out of it. Addresses count alike, known or not.
 */
export type Trier = { address: string; network: string; knownBrowserId: string | null };

/** Codes asked for or failed before the right password count apart from those after it. */
export type Phase = "before-password" | "after-password";

/** Who tries to prove something of an attempt, from where the request comes. */
export function trierOf(
  { address, knownBrowserId }: Pick<Trier, "address" | "knownBrowserId">,
  { networkAddress }: { networkAddress: string },
): Trier {
  return { address, knownBrowserId, network: networkOf(networkAddress) };
}

/** Wrong passwords, known and unknown addresses alike. */
export function passwordThrottles({ address, network, knownBrowserId }: Trier): Throttle[] {
  if (knownBrowserId) {
    return [{ key: `password/browser/${knownBrowserId}`, limit: limits.passwordsFromKnownBrowser }];
  }
  return [
    { key: `password/place/${address}/${network}`, limit: limits.passwordsFromOnePlace },
    { key: `password/account/${address}`, limit: limits.passwordsFromUnknownBrowsers },
    { key: `password/network/${network}`, limit: limits.passwordsFromOneNetwork },
  ];
}

/** Passwords to be that reach the hash, for one attempt: each costs as much as a sign-in. */
export function chosenPasswordThrottles(attemptId: string): Throttle[] {
  return [{ key: `password-chosen/${attemptId}`, limit: limits.passwordsChosen }];
}

/** Wrong codes; after the right password also those in a row. */
export function wrongCodeThrottles(phase: Phase, trier: Trier): Throttle[] {
  const windowed = { key: `code-wrong/${phase}/${owner(trier)}`, limit: limits.wrongCodes };
  return phase === "after-password" ? [windowed, emailCodeStop(trier)] : [windowed];
}

/** The count that stops emailed codes as a second step after 100 failures in a row, until a reset through mail. */
export function emailCodeStop(trier: Pick<Trier, "address" | "knownBrowserId">): Throttle {
  return { key: `code-stop/${owner(trier)}`, limit: limits.wrongCodesInARow };
}

/**
 * The counts that a reset through mail ends: wrong passwords no longer say anything about the new one, and emailed
 * codes are bound anew. Counts of codes and of whole networks go on.
 */
export function throttlesEndedByReset(trier: Trier, knownBrowserIds: string[]): Throttle[] {
  const owners = [null, ...knownBrowserIds].map((knownBrowserId) => ({ ...trier, knownBrowserId }));
  const passwords = owners.flatMap(passwordThrottles).filter(({ limit }) => limit !== limits.passwordsFromOneNetwork);
  return [...passwords, ...owners.map(emailCodeStop)];
}

/** Codes sent to one owner. */
export function codeSentThrottles(phase: Phase, trier: Trier): Throttle[] {
  return [
    { key: `code-sent/${phase}/${owner(trier)}`, limit: limits.codesSent },
    { key: `code-sent-day/${phase}/${owner(trier)}`, limit: limits.codesSentInADay },
  ];
}

function owner({ address, knownBrowserId }: Pick<Trier, "address" | "knownBrowserId">): string {
  return knownBrowserId ? `browser/${knownBrowserId}` : `account/${address}`;
}

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

/** When a count may be forgotten: nothing of it matters any more. */
export function forgetAt({ limit }: Throttle, state: ThrottleState, now: Date): Date {
  if (state.tries.length === 0) return now;
  if (limit.windowMs === Infinity) return new Date("9999-01-01T00:00:00Z");
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
