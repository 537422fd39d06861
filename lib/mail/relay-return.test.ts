import { expect, it } from "vitest";
import { watchRelay } from "./relay-return";

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000);
const away = { away: true } as const;

/** Which of these words, each at its second, tell that the relay is back. */
function returns(words: [seconds: number, word: { away?: true }][]): number[] {
  const isBack = watchRelay();
  return words.filter(([seconds, word]) => isBack(word, at(seconds))).map(([seconds]) => seconds);
}

it("M2: a relay that was never away is never back", () => {
  expect(
    returns([
      [0, {}],
      [100, {}],
      [200, {}],
    ]),
  ).toEqual([]);
});

it("M2: a relay is back with its first word after it was away, and only then", () => {
  expect(
    returns([
      [0, away],
      [1, away],
      [2, {}],
      [3, {}],
    ]),
  ).toEqual([2]);
  expect(
    returns([
      [0, {}],
      [1, away],
      [2, {}],
    ]),
  ).toEqual([2]);
  expect(
    returns([
      [0, away],
      [1, {}],
      [200, {}],
      [201, away],
      [202, {}],
    ]),
  ).toEqual([1, 202]);
});

it("M2: a relay that comes and goes is back once a minute at most", () => {
  const comesAndGoes = Array.from({ length: 120 }, (_, half): [number, { away?: true }] => [
    half,
    half % 2 === 0 ? away : {},
  ]);
  expect(returns(comesAndGoes)).toEqual([1, 61]);
  expect(
    returns([
      [0, away],
      [1, {}],
      [2, away],
      [60.999, {}],
      [61, {}],
    ]),
  ).toEqual([1, 61]);
});
