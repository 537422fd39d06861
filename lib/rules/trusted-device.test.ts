import { describe, expect, it } from "vitest";
import { isTrusted, TRUST_DAYS, trustEndsAt } from "./trusted-device";

const DAY = 24 * 60 * 60_000;
const trustedAt = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(trustedAt.getTime() + milliseconds);
const device = { trustedAt, accountEpoch: 7 };

describe("S7: trust", () => {
  it("S7: lasts 30 days from the moment it was given", () => {
    expect(TRUST_DAYS).toBe(30);
    expect(trustEndsAt(trustedAt)).toEqual(after(30 * DAY));
  });

  it.each([
    ["the moment it was given", device, { authEpoch: 7 }, 0, true],
    ["the last millisecond of 30 days", device, { authEpoch: 7 }, 30 * DAY - 1, true],
    ["30 days later", device, { authEpoch: 7 }, 30 * DAY, false],
    ["a new password or sign out everywhere", device, { authEpoch: 8 }, 0, false],
    ["an older epoch than the device's", device, { authEpoch: 6 }, 0, false],
    ["no device", null, { authEpoch: 7 }, 0, false],
    ["no account", device, null, 0, false],
    ["nothing at all", null, null, 0, false],
  ])("S7: %s", (_when, known, account, milliseconds, trusted) => {
    expect(isTrusted(known, account, after(milliseconds))).toBe(trusted);
  });

  it("S7: is fixed: using the device never extends it", () => {
    const used = { ...device, lastUsedAt: after(29 * DAY) };
    expect(isTrusted(used, { authEpoch: 7 }, after(30 * DAY))).toBe(false);
  });
});
