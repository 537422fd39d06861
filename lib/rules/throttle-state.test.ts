import { describe, expect, it } from "vitest";
import { limits } from "./limits";
import { forgetAt, giveTryBack, takeTry, untouched, type Limit, type ThrottleState } from "./throttle";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const start = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const one = (limit: Limit) => [{ key: "count", limit }];

describe("S12: what is stored of a count", () => {
  it("S12: a count is kept for a whole window from now, or from the end of a wait that goes on", () => {
    const state = { tries: [start.getTime()], waits: 0, waitUntil: null };
    const [room, pause] = [limits.codesSent, limits.passwordsFromOnePlace].map((limit) => ({ key: "count", limit }));
    expect(forgetAt(room!, untouched, start)).toEqual(start);
    expect(forgetAt(room!, state, start)).toEqual(after(15 * MINUTE));
    expect(forgetAt(pause!, { ...state, waitUntil: after(8 * MINUTE) }, start)).toEqual(after(23 * MINUTE));
    expect(forgetAt(pause!, { ...state, waitUntil: after(-MINUTE) }, start)).toEqual(after(15 * MINUTE));
  });

  it("S12: no more is stored of a count than its limit looks at, and waits of those that wait alone", () => {
    for (const limit of Object.values(limits)) {
      let state = untouched;
      for (let index = 0; index < 3 * limit.tries; index++) {
        [state = untouched] = takeTry(one(limit), [{ ...state, waitUntil: null }], after(index)).states;
        if (typeof limit.then !== "object") expect(state).toMatchObject({ waits: 0, waitUntil: null });
      }
      expect(state.tries.length).toBeLessThanOrEqual(limit.tries + 1);
    }
  });
});

describe("S12: a try that is taken back", () => {
  const limit = limits.passwordsFromOnePlace;
  const back = (state: ThrottleState, at: number) => giveTryBack(one(limit), [state], after(at))[0];
  const tried = (...moments: number[]) => moments.map((moment) => after(moment).getTime());
  const wait = { waits: 2, waitUntil: after(HOUR) };

  it("S12: leaves the waits as they are where none goes on", () => {
    expect(back({ tries: tried(1, 2), waits: 0, waitUntil: null }, 2)).toEqual({
      tries: tried(1),
      waits: 0,
      waitUntil: null,
    });
  });

  it("S12: ends the wait that it began, or that too few tries are left for", () => {
    expect(back({ tries: tried(1, 2, 3, 4, 5, 6), ...wait }, 6)).toEqual({
      tries: tried(1, 2, 3, 4, 5),
      waits: 1,
      waitUntil: null,
    });
    expect(back({ tries: tried(1, 2, 3, 4, 5), ...wait }, 1)).toMatchObject({ waits: 1, waitUntil: null });
  });

  it("S12: leaves the wait that a later one began", () => {
    expect(back({ tries: tried(1, 2, 3, 4, 5, 6), ...wait }, 1)).toEqual({ tries: tried(2, 3, 4, 5, 6), ...wait });
  });

  it("S12: that was never counted changes nothing", () => {
    const state = { tries: tried(1, 2), ...wait };
    expect(back(state, 3)).toEqual(state);
  });
});
