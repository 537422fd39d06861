import { expect, it } from "vitest";
import { nextTryAt, pauseAfter } from "./retry-pauses";

const now = new Date("2026-11-21T14:00:00Z");
const inSeconds = (seconds: number) => new Date(now.getTime() + seconds * 1000);

it("M2: the pauses grow, and the longest repeats", () => {
  const seconds = [1, 2, 3, 4, 5, 6, 7, 8, 100].map((tries) => pauseAfter(tries) / 1000);
  expect(seconds).toEqual([1, 2, 5, 15, 60, 300, 900, 900, 900]);
});

it("M2: a pause is at most half of the useful time left", () => {
  expect(nextTryAt({ tries: 6, usefulUntil: inSeconds(3600) }, now)).toEqual(inSeconds(300));
  expect(nextTryAt({ tries: 6, usefulUntil: inSeconds(600) }, now)).toEqual(inSeconds(300));
  expect(nextTryAt({ tries: 6, usefulUntil: inSeconds(598) }, now)).toEqual(inSeconds(299));
});

it("M2: it is never shorter than 5 s for lack of time alone", () => {
  expect(nextTryAt({ tries: 6, usefulUntil: inSeconds(1) }, now)).toEqual(inSeconds(5));
  expect(nextTryAt({ tries: 1, usefulUntil: inSeconds(1) }, now)).toEqual(inSeconds(1));
});

it("M2: within ten minutes of a relay's absence no pause leaves a code's mail untried for more than two minutes at the end", () => {
  const usefulUntil = inSeconds(600);
  const tries = [0];
  for (let at = now; at < usefulUntil; tries.push((at.getTime() - now.getTime()) / 1000)) {
    at = nextTryAt({ tries: tries.length, usefulUntil }, at);
  }
  expect(tries.slice(0, 6)).toEqual([0, 1, 3, 8, 23, 83]);
  expect(tries.filter((second) => second > 480 && second < 600).length).toBeGreaterThan(2);
});
