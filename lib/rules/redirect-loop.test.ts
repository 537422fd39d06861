import { describe, expect, it } from "vitest";
import { hasAttempt, isLoop, MOST_REDIRECTS, nextRound, roundAsText, roundIn, type Round } from "./redirect-loop";

const now = new Date("2026-11-21T14:00:00Z");
const after = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const round = (count: number, to = "/a"): Round => ({ count, since: now.getTime(), to });

describe("H5: being led round", () => {
  it.each<[string, Round | null, string, Date, number]>([
    ["the first redirect", null, "/a", now, 1],
    ["on from where it led", round(1), "/a", after(1), 2],
    ["from somewhere else: the person went there", round(5), "/b", after(1), 1],
    ["within a minute", round(5), "/a", after(60_000), 6],
    ["after a minute", round(5), "/a", after(60_001), 1],
  ])("H5: %s", (_what, former, from, at, count) => {
    expect(nextRound(former, from, "/b", at)).toMatchObject({ count, to: "/b" });
  });

  it("H5: six in a row are a loop, five are none", () => {
    expect(MOST_REDIRECTS).toBe(6);
    expect([isLoop(round(5)), isLoop(round(6))]).toEqual([false, true]);
  });
});

describe("H5: what is kept in the browser", () => {
  it("H5: comes back as it was", () => {
    const kept = round(3, "/sign-in/verify/email-code");
    expect(roundIn(`attempt=x; round=${roundAsText(kept)}; browser=y`)).toEqual(kept);
    expect(roundIn(`__Host-round=${roundAsText(kept)}`)).toEqual(kept);
  });

  it.each(["", "round=", "round=1", "round=12.1.x", "round=1.x.y", "around=1.1.x", "round=1.1.%ff", "round=1.1.<b>"])(
    "H5: %j is nothing",
    (cookies) => expect(roundIn(cookies)).toBeNull(),
  );

  it.each([
    ["attempt=x", true],
    ["a=b; __Host-attempt=x", true],
    ["attempt-callback=x", false],
    ["reattempt=x", false],
    ["", false],
  ])("H5: %j has an attempt: %s", (cookies, has) => {
    expect(hasAttempt(cookies)).toBe(has);
  });
});
