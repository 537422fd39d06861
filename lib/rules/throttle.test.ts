import { describe, expect, it } from "vitest";
import { throttleBook } from "@/lib/testing/throttle-book";
import { limits } from "./limits";
import { forgetAt, takeTry, takingTry, untouched, type Limit } from "./throttle";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const one = (limit: Limit) => [{ key: "count", limit }];

/** Uses a limit up, one try a second from `start` on; answers its book and the moment of its last try. */
function usedUp(limit: Limit) {
  const book = throttleBook();
  const moments = Array.from({ length: limit.tries }, (_, index) => after(index * 1000));
  expect(moments.map((moment) => book.take(one(limit), moment))).toEqual(moments.map(() => null));
  return { book, lastTry: moments.at(-1) ?? start };
}

describe("S12: how many tries, and in which time", () => {
  it.each<[string, Limit, number, number]>([
    ["50 passwords in 24 h from unknown browsers", limits.passwordsFromUnknownBrowsers, 50, 24 * HOUR],
    ["100 passwords in an hour from one network", limits.passwordsFromOneNetwork, 100, HOUR],
    ["5 codes sent in 15 min", limits.codesSent, 5, 15 * MINUTE],
    ["20 codes sent in a day", limits.codesSentInADay, 20, 24 * HOUR],
  ])("S12: %s, then until the oldest leaves the sliding window", (_rule, limit, tries, windowMs) => {
    expect(limit).toMatchObject({ tries, windowMs });
    const { book, lastTry } = usedUp(limit);
    const room = after(windowMs);
    expect(book.take(one(limit), lastTry)).toEqual({ until: room });
    expect(book.take(one(limit), after(windowMs - 1))).toEqual({ until: room });
    expect(book.take(one(limit), room)).toBeNull();
    expect(book.take(one(limit), room)).toEqual({ until: after(windowMs + 1000) });
    expect(book.take(one(limit), after(windowMs + 1000))).toBeNull();
  });

  it.each<[string, Limit, number, number, number]>([
    ["5 passwords in 15 min from one place, then 1 min", limits.passwordsFromOnePlace, 5, 15 * MINUTE, MINUTE],
    [
      "5 passwords in 15 min from a known browser, then 1 min",
      limits.passwordsFromKnownBrowser,
      5,
      15 * MINUTE,
      MINUTE,
    ],
    ["10 wrong codes in 15 min, then 15 min", limits.wrongCodes, 10, 15 * MINUTE, 15 * MINUTE],
  ])("S12: %s", (_rule, limit, tries, windowMs, waitMs) => {
    expect(limit).toMatchObject({ tries, windowMs });
    const { book, lastTry } = usedUp(limit);
    const until = new Date(lastTry.getTime() + waitMs);
    expect(book.refusal(one(limit), lastTry)).toEqual({ until });
    expect(book.take(one(limit), new Date(until.getTime() - 1))).toEqual({ until });
    expect(book.take(one(limit), until)).toBeNull();
  });

  it.each([limits.passwordsFromOnePlace, limits.passwordsFromKnownBrowser, limits.wrongCodes])(
    "S12: a full count needs its tries within 15 min (%#)",
    (limit) => {
      const lastOf = (lastMs: number) => {
        const book = throttleBook();
        for (let index = 0; index < limit.tries - 1; index++) book.take(one(limit), start);
        book.take(one(limit), after(lastMs));
        return book.refusal(one(limit), after(lastMs));
      };
      expect(lastOf(15 * MINUTE - 1)).not.toBeNull();
      expect(lastOf(15 * MINUTE)).toBeNull();
    },
  );

  it.each([limits.passwordsFromOnePlace, limits.passwordsFromKnownBrowser])(
    "S12: the wait for passwords doubles: 1, 2, 4, 8, 15, 15 min (%#)",
    (limit) => {
      const { book, lastTry } = usedUp(limit);
      let now = lastTry;
      const waits = Array.from({ length: 6 }, () => {
        const until = book.refusal(one(limit), now)?.until ?? now;
        const minutes = (until.getTime() - now.getTime()) / MINUTE;
        expect(book.take(one(limit), new Date(until.getTime() - 1))).toEqual({ until });
        expect(book.take(one(limit), until)).toBeNull();
        now = until;
        return minutes;
      });
      expect(waits).toEqual([1, 2, 4, 8, 15, 15]);
    },
  );

  it("S12: a window without a try after the wait and the next is the first again", () => {
    const limit = limits.passwordsFromOnePlace;
    const waitAfter = (quietMs: number) => {
      const { book, lastTry } = usedUp(limit);
      const now = new Date(lastTry.getTime() + MINUTE + quietMs);
      book.take(one(limit), now);
      const { until } = book.refusal(one(limit), now) ?? { until: now };
      return ((until?.getTime() ?? 0) - now.getTime()) / MINUTE;
    };
    expect(waitAfter(15 * MINUTE - 1)).toBe(2);
    expect(waitAfter(15 * MINUTE)).toBe(0);
  });

  it("S12: after the 15 min for wrong codes there are ten tries again", () => {
    const { book, lastTry } = usedUp(limits.wrongCodes);
    const until = new Date(lastTry.getTime() + 15 * MINUTE);
    expect(book.takeMany(one(limits.wrongCodes), 11, until)).toBe(10);
  });

  it("S12: 100 wrong codes in a row stop the method, however long one waits", () => {
    const limit = limits.wrongCodesInARow;
    expect(limit.tries).toBe(100);
    const book = throttleBook();
    for (let day = 0; day < 100; day++) expect(book.take(one(limit), after(day * 24 * HOUR))).toBeNull();
    for (const years of [0, 1, 100]) {
      expect(book.take(one(limit), after((100 + years * 365) * 24 * HOUR))).toEqual({ until: null });
    }
  });

  it("S12: of two hundred tries at once no more are looked at than the limit", () => {
    for (const limit of Object.values(limits)) {
      expect(throttleBook().takeMany(one(limit), Math.max(200, 2 * limit.tries), start)).toBe(limit.tries);
    }
  });

  it("S12: a refused try is not counted, in no count", () => {
    const [small, large] = [
      { key: "small", limit: limits.codesSent },
      { key: "large", limit: limits.codesSentInADay },
    ];
    const { states: full } = takeTry([small, large], [{ ...untouched, tries: [1, 2, 3, 4, 5] }], new Date(6));
    expect(full).toEqual([{ ...untouched, tries: [1, 2, 3, 4, 5] }]);
    const book = throttleBook();
    expect(book.takeMany([small, large], 200, start)).toBe(5);
    expect(book.takeMany([large], 200, start)).toBe(15);
  });

  it("S12: of several waits the longest is told, and one without end outlasts all", () => {
    const [fifteenMinutes, aDay, stopped] = [
      { key: "15 min", limit: limits.codesSent },
      { key: "a day", limit: limits.codesSentInADay },
      { key: "stopped", limit: limits.wrongCodesInARow },
    ];
    const book = throttleBook();
    for (const throttle of [fifteenMinutes, aDay, stopped]) book.takeMany([throttle], 200, start);
    expect(book.refusal([fifteenMinutes, aDay], start)).toEqual({ until: after(24 * HOUR) });
    expect(book.refusal([aDay, fifteenMinutes], start)).toEqual({ until: after(24 * HOUR) });
    expect(book.refusal([stopped, aDay], start)).toEqual({ until: null });
  });
});

describe("S12: when a count may be forgotten", () => {
  it("S12: forgetting it at that moment changes no answer", () => {
    for (const limit of Object.values(limits).filter(({ windowMs }) => windowMs < Infinity)) {
      const decide = takingTry(one(limit), start);
      let states = [untouched];
      for (let index = 0; index < limit.tries; index++) states = decide(states).states;
      const [forget = start] = decide(states).forgetAt;
      expect(takeTry(one(limit), states, forget)).toEqual(takeTry(one(limit), [untouched], forget));
    }
  });

  it("S12: the count in a row is kept for 400 days after its last try, and for ever once it stopped the method", () => {
    const row = { key: "row", limit: limits.wrongCodesInARow };
    const failed = (times: number) => ({
      tries: Array<number>(times).fill(start.getTime()),
      waits: 0,
      waitUntil: null,
    });
    expect(forgetAt(row, untouched, start)).toEqual(start);
    expect(forgetAt(row, failed(1), start)).toEqual(after(400 * 24 * HOUR));
    expect(forgetAt(row, failed(99), start)).toEqual(after(400 * 24 * HOUR));
    expect(forgetAt(row, failed(100), start).getUTCFullYear()).toBe(9999);
  });
});
