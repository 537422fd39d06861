import { describe, expect, it } from "vitest";
import { timeStepAt } from "./authenticator";
import {
  DRIFT_MINUTES,
  driftOf,
  driftSteps,
  FORMER_APP_DAYS,
  formerAppsSince,
  oldestDriftStep,
  refusedStepAt,
  type Drift,
} from "./authenticator-drift";

const now = new Date("2026-11-21T14:00:10Z");
const present = timeStepAt(now);
/** A refused code of the app's step that lies `offset` steps from ours, typed `later` steps from now. */
const refused = (offset: number, later = 0) => ({ timeStep: present + later + offset, offset });
const off = (direction: Drift["direction"], count: number, unit: Drift["unit"]) => ({ direction, count, unit });

describe("H5: what is looked through", () => {
  it("H5: ten minutes either way, but for what is good now, the nearest first", () => {
    expect(DRIFT_MINUTES).toBe(10);
    const offsets = driftSteps(now).map((step) => step - present);
    expect(offsets.slice(0, 4)).toEqual([-2, 2, -3, 3]);
    expect(offsets).toHaveLength(38);
    expect([Math.min(...offsets), Math.max(...offsets)]).toEqual([-20, 20]);
    expect(offsets.filter((offset) => Math.abs(offset) < 2)).toEqual([]);
    expect(oldestDriftStep(now)).toBe(present - 20);
  });

  it("H5: a matched step is kept with how far it is off", () => {
    expect(refusedStepAt(present - 7, now)).toEqual(refused(-7));
  });
});

describe("H5: what refused codes tell of the phone's clock", () => {
  it.each<[string, ReturnType<typeof refused>[], Drift | null]>([
    ["nothing at all", [], null],
    ["one code", [refused(-3)], null],
    ["the same code again", [refused(-3), { timeStep: present - 3, offset: -4 }], null],
    ["two of one clock", [refused(-3), refused(-3, 1)], off("behind", 90, "seconds")],
    ["two of one clock, a step apart", [refused(-3), refused(-4)], off("behind", 2, "minutes")],
    ["two that are two steps apart", [refused(-3), refused(-5)], null],
    ["ahead", [refused(3), refused(3, 1)], off("ahead", 90, "seconds")],
    ["the least", [refused(2), refused(2, 1)], off("ahead", 60, "seconds")],
    ["the least, behind", [refused(-2), refused(-2, 2)], off("behind", 60, "seconds")],
    ["just over what is told in seconds", [refused(-4), refused(-4, 1)], off("behind", 2, "minutes")],
    ["five steps", [refused(5), refused(5, 1)], off("ahead", 3, "minutes")],
    ["the most", [refused(-20), refused(-20, 1)], off("behind", 10, "minutes")],
    ["either way", [refused(-2), refused(2)], null],
    ["the newest fits none", [refused(-3), refused(-3, 1), refused(9)], null],
    ["the newest fits the first", [refused(-3), refused(9), refused(-3, 2)], off("behind", 90, "seconds")],
  ])("H5: %s", (_what, steps, drift) => {
    expect(driftOf(steps)).toEqual(drift);
  });
});

it("H5: a replaced app is known again for 30 days", () => {
  expect(FORMER_APP_DAYS).toBe(30);
  expect(formerAppsSince(now)).toEqual(new Date("2026-10-22T14:00:10Z"));
});
