import { describe, expect, it } from "vitest";
import {
  ADDRESS_CHANGE_DAYS,
  addressMailUsefulUntil,
  addressReservedUntil,
  mayChangeAddress,
  mayUndo,
} from "./address-change";
import { isOfOwnFactors } from "./sign-in-connection";

const start = new Date("2026-11-21T14:00:00Z");
const DAY_MS = 24 * 60 * 60 * 1000;
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const end = addressReservedUntil(start);

const account = { emailAddress: "ada@company.example", connectionId: null };
const free = { account, lastChange: undefined, connection: null };
const changed = { ...free, lastChange: { reservedUntil: end } };

describe("G2: when the address may be changed", () => {
  it("G2: one change in seven days", () => {
    expect(ADDRESS_CHANGE_DAYS).toBe(7);
    expect(end).toEqual(after(7 * DAY_MS));
  });

  it("M2: a mail about a change is tried for three days", () => {
    expect(addressMailUsefulUntil(start)).toEqual(after(3 * DAY_MS));
  });

  it.each([
    ["the first change", "new@company.example", free, start, "ok"],
    ["a millisecond before seven days", "new@company.example", changed, after(7 * DAY_MS - 1), "changed-lately"],
    ["after seven days", "new@company.example", changed, end, "ok"],
    ["the address of now", "ada@company.example", free, start, "same-address"],
    ["an address of a company", "new@acme.example", { ...free, connection: {} }, start, "company-address"],
    [
      "a managed account",
      "new@company.example",
      { ...free, account: { ...account, connectionId: "acme" } },
      start,
      "not-this-step",
    ],
  ])("G2: %s", (_what, address, facts, now, answer) => {
    const outcome = mayChangeAddress(address, facts, now);
    expect(outcome.ok ? "ok" : outcome.reason).toBe(answer);
  });

  it("P4, G2: its pages are not for managed accounts", () => {
    expect(isOfOwnFactors("/security/email")).toBe(true);
    expect(isOfOwnFactors("/security/email/verify")).toBe(true);
  });
});

describe("G2: when a change can be undone", () => {
  const change = { reservedUntil: end, undoneAt: null, account: { connectionId: null } };
  it.each([
    ["at once", change, start, true],
    ["to the last millisecond", change, after(7 * DAY_MS - 1), true],
    ["not after seven days", change, end, false],
    ["not twice", { ...change, undoneAt: start }, start, false],
    ["not once a company has the account", { ...change, account: { connectionId: "acme" } }, start, false],
  ])("G2: %s", (_what, facts, now, may) => {
    expect(mayUndo(facts, now)).toBe(may);
  });
});
