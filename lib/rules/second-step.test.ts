import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asksEmailedCode, occasionOf, occasions, PRODUCT_ASKS_AFTER_DAYS, type Visit } from "./second-step";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const now = new Date("2026-03-01T12:00:00Z");
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const here: Visit = { sameDevice: true, sameBrowser: true, signedOut: false, lastActivityAt: now };
const opened = (milliseconds: number | null) => ({
  product: { lastOpenedAt: milliseconds === null ? null : before(milliseconds) },
});
const cookiesCleared = { sameBrowser: false };

describe("S9: when an emailed code is asked again, as one table", () => {
  const NO = null;
  it.each<[string, Partial<Visit>, keyof typeof occasions | null, "asked" | "not asked", "asked" | "not asked"]>([
    // what happened, the visit, the occasion, without trust, on a trusted device
    ["nothing", {}, NO, "not asked", "not asked"],
    ["24 h less 1 ms idle", { lastActivityAt: before(24 * HOUR - 1) }, NO, "not asked", "not asked"],
    ["(1) 24 h idle", { lastActivityAt: before(24 * HOUR) }, "idle-too-long", "asked", "not asked"],
    ["(2) another browser, or cookies cleared", cookiesCleared, "another-browser", "asked", "asked"],
    ["(2) and idle", { ...cookiesCleared, lastActivityAt: before(DAY) }, "another-browser", "asked", "asked"],
    ["(2) and signed out", { ...cookiesCleared, signedOut: true }, "another-browser", "asked", "asked"],
    ["(2) and a product", { ...cookiesCleared, ...opened(0) }, "another-browser", "asked", "asked"],
    ["(3) another device", { sameDevice: false, sameBrowser: false }, "another-device", "asked", "asked"],
    ["(3) and a product", { sameDevice: false, ...opened(0) }, "another-device", "asked", "asked"],
    ["(3) and signed out", { sameDevice: false, signedOut: true }, "another-device", "asked", "asked"],
    ["(4) signed out", { signedOut: true }, "signed-out", "asked", "not asked"],
    ["(4) signed out from a product", { signedOut: true, ...opened(0) }, "signed-out", "asked", "not asked"],
    ["(5) a product for the first time", opened(null), "product-not-opened-lately", "asked", "not asked"],
    ["(5) a product after 30 days", opened(30 * DAY), "product-not-opened-lately", "asked", "not asked"],
    ["a product after 30 days less 1 ms", opened(30 * DAY - 1), NO, "not asked", "not asked"],
    [
      "a product again, however long idle here",
      { ...opened(29 * DAY), lastActivityAt: before(29 * DAY) },
      NO,
      "not asked",
      "not asked",
    ],
  ])("S9: %s", (_what, facts, occasion, untrusted, trusted) => {
    const visit = { ...here, ...facts };
    const answer = (trustedAt: Date | null) => (asksEmailedCode(visit, trustedAt, now) ? "asked" : "not asked");
    expect(occasionOf(visit, now)).toBe(occasion);
    expect(answer(null)).toBe(untrusted);
    expect(answer(before(30 * DAY - 1))).toBe(trusted);
    expect(answer(before(30 * DAY))).toBe(untrusted);
  });

  it("S9: trust skips 1, 4 and 5", () => {
    expect(PRODUCT_ASKS_AFTER_DAYS).toBe(30);
    const skipped = Object.entries(occasions).filter(([, { trustSkips }]) => trustSkips);
    expect(skipped.map(([name]) => name)).toEqual(["idle-too-long", "signed-out", "product-not-opened-lately"]);
  });

  it("S9: trust never asks for more, and none outlasts its 30 days", () => {
    const age = fc.integer({ min: 0, max: 90 * DAY });
    const visits = fc.record({
      sameDevice: fc.boolean(),
      sameBrowser: fc.boolean(),
      signedOut: fc.boolean(),
      lastActivityAt: age.map(before),
      product: fc.option(fc.record({ lastOpenedAt: fc.option(age.map(before)) }), { nil: undefined }),
    });
    fc.assert(
      fc.property(visits, age, (visit, trustAge) => {
        const untrusted = asksEmailedCode(visit, null, now);
        const trusted = asksEmailedCode(visit, before(trustAge), now);
        if (trusted) expect(untrusted).toBe(true);
        if (trustAge >= 30 * DAY) expect(trusted).toBe(untrusted);
      }),
    );
  });
});
