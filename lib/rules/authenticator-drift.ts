import { timeStepAt, TOTP_STEP_SECONDS, TOTP_STEPS_EITHER_SIDE } from "./authenticator";
import { TOLD_IN_SECONDS_UP_TO } from "./wait";

/** How far off a phone's clock is looked for, either way (SPEC H5). */
export const DRIFT_MINUTES = 10;
const DRIFT_STEPS = (DRIFT_MINUTES * 60) / TOTP_STEP_SECONDS;

/** How far apart the offsets of two codes of one clock may be: its steps and ours begin at different moments. */
const ONE_CLOCK_STEPS = 1;

/** The key of a replaced app is kept this long, to know its codes again: it lets nobody in. */
export const FORMER_APP_DAYS = 30;

/** A refused code that the app does show, at another time: when, and by how many steps it is ahead of us. */
export type RefusedStep = { timeStep: number; offset: number };

/** By how much a phone's clock is off: about, for a code tells half a minute and not when it was typed. */
export type Drift = { direction: "ahead" | "behind"; count: number; unit: "seconds" | "minutes" };

/** The time steps whose codes are refused at `now` and looked through all the same, the nearest first. */
export function driftSteps(now: Date): number[] {
  const present = timeStepAt(now);
  const distances = Array.from({ length: DRIFT_STEPS }, (_, index) => index + 1);
  return distances
    .filter((distance) => distance > TOTP_STEPS_EITHER_SIDE)
    .flatMap((distance) => [present - distance, present + distance]);
}

/** No step before this one is looked at any more. */
export function oldestDriftStep(now: Date): number {
  return timeStepAt(now) - DRIFT_STEPS;
}

/** A matched step, as it is seen at `now`. */
export function refusedStepAt(timeStep: number, now: Date): RefusedStep {
  return { timeStep, offset: timeStep - timeStepAt(now) };
}

/**
 * What the refused codes of one attempt tell of the phone's clock: something only once the newest and an earlier,
 * different one fit one offset. From a single code nobody learns anything.
 */
export function driftOf(refused: readonly RefusedStep[]): Drift | null {
  const newest = refused.at(-1);
  const fitting = refused.find(
    (earlier) =>
      newest && earlier.timeStep !== newest.timeStep && Math.abs(earlier.offset - newest.offset) <= ONE_CLOCK_STEPS,
  );
  return newest && fitting ? driftInWords((newest.offset + fitting.offset) / 2) : null;
}

/** Rounded to whole steps, away from zero; beyond a minute and a half to whole minutes. */
function driftInWords(steps: number): Drift {
  const seconds = Math.round(Math.abs(steps)) * TOTP_STEP_SECONDS;
  const direction = steps > 0 ? "ahead" : "behind";
  if (seconds <= TOLD_IN_SECONDS_UP_TO) return { direction, count: seconds, unit: "seconds" };
  return { direction, count: Math.round(seconds / 60), unit: "minutes" };
}

/** Since when an app must have been replaced for its codes to be known again at `now`. */
export function formerAppsSince(now: Date): Date {
  return new Date(now.getTime() - FORMER_APP_DAYS * 24 * 60 * 60_000);
}
