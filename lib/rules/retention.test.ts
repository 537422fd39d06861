import { describe, expect, it } from "vitest";
import * as retention from "./retention";

describe("how long things are kept", () => {
  it("each as its comment says", () => {
    const { keptSince, ...kept } = retention;
    expect(kept).toEqual({
      ATTEMPTS_KEPT_HOURS: 24,
      MAILS_KEPT_DAYS: 30,
      BROWSERS_KEPT_DAYS: 400,
      EVENTS_KEPT_DAYS: 400,
      ENDED_CODES_KEPT_DAYS: 400,
    });
    expect(keptSince(new Date("2026-03-01T12:00:00Z"), {})).toEqual(new Date("2026-03-01T12:00:00Z"));
  });

  it.each([
    [{ hours: 24 }, "2026-02-28T12:00:00Z"],
    [{ days: 30 }, "2026-01-30T12:00:00Z"],
    [{ days: 1, hours: 2 }, "2026-02-28T10:00:00Z"],
  ])("%o before the first of March", (age, since) => {
    expect(retention.keptSince(new Date("2026-03-01T12:00:00Z"), age)).toEqual(new Date(since));
  });
});
