import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { throttleBook } from "@/lib/testing/throttle-book";
import { limits } from "./limits";
import { type Limit } from "./throttle";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const one = (limit: Limit) => [{ key: "count", limit }];

describe("S12: whatever comes", () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 3 * HOUR }), { minLength: 1, maxLength: 250 });
  const untilRoom = fc.constantFrom(
    limits.passwordsFromUnknownBrowsers,
    limits.passwordsFromOneNetwork,
    limits.codesSent,
    limits.codesSentInADay,
  );

  it("S12: never more than the limit is looked at within any window", () => {
    const run = (limit: Limit, pauses: number[]) => {
      const book = throttleBook();
      let now = 0;
      const looked = pauses.map((pause) => (now += pause)).filter((at) => !book.take(one(limit), after(at)));
      looked.slice(limit.tries).forEach((at, index) => {
        expect(at - (looked[index] ?? 0)).toBeGreaterThanOrEqual(limit.windowMs);
      });
    };
    fc.assert(
      fc.property(untilRoom, gaps, (limit, pauses) =>
        run(
          limit,
          pauses.map((pause) => pause % 20_000),
        ),
      ),
    );
    fc.assert(fc.property(untilRoom, gaps, run));
  });

  it("S12: the wait that is told is honest: one millisecond before it is refused, at it allowed", () => {
    const any = fc.constantFrom<Limit>(...Object.values(limits));
    const together = fc.uniqueArray(any, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(together, gaps, (chosen, pauses) => {
        const throttles = chosen.map((limit, index) => ({ key: String(index), limit }));
        const book = throttleBook();
        let now = 0;
        for (const pause of pauses) {
          now += pause % (5 * MINUTE);
          const until = book.take(throttles, after(now))?.until;
          if (!until) continue;
          expect(until.getTime()).toBeGreaterThan(after(now).getTime());
          expect(book.refusal(throttles, new Date(until.getTime() - 1))).not.toBeNull();
          expect(book.refusal(throttles, until)).toBeNull();
        }
      }),
    );
  });
});
