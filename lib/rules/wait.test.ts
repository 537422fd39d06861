import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TOLD_IN_SECONDS_UP_TO, waitUntil } from "./wait";

const now = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);

describe("S12: how long to wait, in whole seconds or minutes", () => {
  it.each<[number, number, "seconds" | "minutes"]>([
    [-60_000, 1, "seconds"],
    [0, 1, "seconds"],
    [1, 1, "seconds"],
    [1000, 1, "seconds"],
    [1001, 2, "seconds"],
    [30_000, 30, "seconds"],
    [60_000, 60, "seconds"],
    [90_000, 90, "seconds"],
    [90_001, 2, "minutes"],
    [120_000, 2, "minutes"],
    [120_001, 3, "minutes"],
    [15 * 60_000, 15, "minutes"],
    [24 * 60 * 60_000, 1440, "minutes"],
  ])("S12: %i ms are told as %i %s", (milliseconds, count, unit) => {
    expect(TOLD_IN_SECONDS_UP_TO).toBe(90);
    expect(waitUntil(after(milliseconds), now)).toEqual({ count, unit });
  });

  it("S12: who waits as long as told is not told to wait again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 24 * 60 * 60_000 }), (milliseconds) => {
        const { count, unit } = waitUntil(after(milliseconds), now);
        const told = count * (unit === "seconds" ? 1000 : 60_000);
        expect(Number.isInteger(count)).toBe(true);
        expect(told).toBeGreaterThanOrEqual(milliseconds);
        expect(told - milliseconds).toBeLessThanOrEqual(unit === "seconds" ? 1000 : 60_000);
      }),
    );
  });
});
