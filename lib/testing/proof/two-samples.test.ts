import { describe, expect, it } from "vitest";
import { randomFrom } from "./figure";
import { ksDistance, median, signTest } from "./two-samples";

/** Times like those of a request: some milliseconds, with a long tail. */
function times(count: number, seed: number, added = 0): number[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => 8 - 4 * Math.log(1 - random()) + added);
}

describe("SECURITY: the distance of two samples", () => {
  it.each<[string, number[], number[], number]>([
    ["the same", [1, 2, 3], [3, 1, 2], 0],
    ["nothing in common", [1, 2], [3, 4], 1],
    ["half of it higher", [1, 2, 3, 4], [3, 4, 5, 6], 0.5],
    ["of different sizes", [1], [1, 1, 2, 2], 0.5],
    ["all ties", [5, 5, 5], [5, 5], 0],
    ["ties on both sides", [1, 1, 2, 2], [1, 2, 2, 2], 0.25],
    ["one value each", [1], [2], 1],
  ])("SECURITY: %s", (_what, one, other, distance) => {
    expect(ksDistance(one, other)).toBeCloseTo(distance, 12);
    expect(ksDistance(other, one)).toBeCloseTo(distance, 12);
  });

  it("SECURITY: 1,500 of one kind are near each other, and 5 ms more is seen, half a millisecond too", () => {
    const one = times(1500, 1);
    expect(ksDistance(one, times(1500, 2))).toBeLessThan(0.06);
    expect(ksDistance(one, times(1500, 2, 5))).toBeGreaterThan(0.5);
    expect(ksDistance(one, times(1500, 2, 0.6))).toBeGreaterThan(0.1);
  });

  it("SECURITY: an empty sample is no sample", () => {
    expect(() => ksDistance([], [1])).toThrow();
    expect(() => median([])).toThrow();
  });

  it.each([
    [0, 0, 1],
    [1, 0, 1],
    [10, 0, 2 / 1024],
    [11, 0, 2 / 2048],
    [3, 7, (2 * (1 + 10 + 45 + 120)) / 1024],
    [5, 5, 1],
  ])("SECURITY: a fair coin falls %d to %d, or more one-sidedly", (one, other, likely) => {
    expect(signTest(one, other)).toBeCloseTo(likely, 10);
    expect(signTest(other, one)).toBeCloseTo(likely, 10);
  });

  it("SECURITY: among hundreds, half and half is chance, two thirds are not", () => {
    expect(signTest(95, 93)).toBeGreaterThan(0.9);
    expect(signTest(120, 60)).toBeLessThan(0.0001);
    expect(signTest(1500, 0)).toBeLessThan(1e-300);
  });

  it.each([
    [[3], 3],
    [[4, 1], 2.5],
    [[9, 1, 5], 5],
    [[1, 2, 10, 20], 6],
  ])("SECURITY: the middle of %j is %d", (sample, middle) => {
    expect(median(sample)).toBe(middle);
  });
});
