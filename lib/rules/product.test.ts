import { describe, expect, it } from "vitest";
import { asksEmailedCode, occasionOf } from "./second-step";
import { isAccountWideByDefault, isVersionYear, readName, trustedSince, visitOfProduct } from "./product";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const now = new Date("2026-11-21T14:00:00Z");
const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const account = { authEpoch: 3 };
const opened = { lastSeenAt: before(DAY), lastOpenedAt: before(DAY), signedOutAt: null, accountEpoch: 3 };

describe("G4: products", () => {
  it.each([
    [2022, false],
    [2023, true],
    [2026, true],
  ])("G4: of %i, by the account: %s", (year, byAccount) => expect(isAccountWideByDefault(year)).toBe(byAccount));

  it.each([
    [1979, false],
    [1980, true],
    [2100, true],
    [2101, false],
    [2023.5, false],
    [NaN, false],
  ])("G4: %d is a version year: %s", (year, is) => expect(isVersionYear(year)).toBe(is));

  it.each([
    [" Office\u0000\u202e  computer\n", "Office computer"],
    ["<b>PC</b>", "<b>PC</b>"],
    ["x".repeat(60), "x".repeat(60)],
    ["x".repeat(61), null],
    ["\ud800", null],
    ["", null],
    [undefined, null],
    [["PC"], null],
  ])("G4: a device called %j is kept as %j", (given, kept) => expect(readName(given, 60)).toBe(kept));
});

describe("S9: a product on a device, in the one table", () => {
  it.each([
    ["the first time", undefined, "product-not-opened-lately"],
    ["asked for a code, and never opened", { ...opened, lastOpenedAt: null }, "product-not-opened-lately"],
    ["opened yesterday", opened, null],
    ["after 30 days less 1 ms", { ...opened, lastOpenedAt: before(30 * DAY - 1) }, null],
    ["after 30 days", { ...opened, lastOpenedAt: before(30 * DAY) }, "product-not-opened-lately"],
    ["signed out", { ...opened, signedOutAt: before(HOUR) }, "signed-out"],
    ["after a new password", { ...opened, accountEpoch: 2 }, "signed-out"],
  ])("S9: %s", (_what, device, occasion) => {
    const visit = visitOfProduct(device, account);
    expect(occasionOf(visit, now)).toBe(occasion);
    expect(asksEmailedCode(visit, null, now)).toBe(occasion !== null);
    expect(asksEmailedCode(visit, before(DAY), now), "on a trusted device").toBe(false);
  });

  it("S7, S9: trust counts from its own moment, for 30 days, in the account's epoch", () => {
    const trust = (age: number, trustedEpoch: number | null = 3) => ({ trustedAt: before(age), trustedEpoch });
    expect(trustedSince([], account, now)).toBeNull();
    expect(trustedSince([{ trustedAt: null, trustedEpoch: null }, trust(DAY, 2), trust(DAY, null)], account, now)).toBe(
      null,
    );
    expect(trustedSince([trust(30 * DAY)], account, now)).toBeNull();
    expect(trustedSince([trust(30 * DAY - 1)], account, now)).toEqual(before(30 * DAY - 1));
    expect(trustedSince([trust(2 * DAY), trust(DAY)], account, now)).toEqual(before(DAY));
  });
});
