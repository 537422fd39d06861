import { describe, expect, it } from "vitest";
import {
  appEntryName,
  authenticatorSealing,
  groupedKey,
  timeStepAt,
  TOTP_ALGORITHM,
  TOTP_DIGITS,
  TOTP_STEP_SECONDS,
  TOTP_STEPS_EITHER_SIDE,
} from "./authenticator";

describe("an authenticator's code", () => {
  it("Durations: 30 s, 6 digits, SHA-1, one step either side", () => {
    expect([TOTP_STEP_SECONDS, TOTP_DIGITS, TOTP_ALGORITHM, TOTP_STEPS_EITHER_SIDE]).toEqual([30, 6, "SHA1", 1]);
  });

  it.each([
    [0, 0],
    [29_999, 0],
    [30_000, 1],
    [59_000, 1],
    [1_111_111_109_000, 37_037_036],
    [20_000_000_000_000, 666_666_666],
  ])("T4: %i ms after 1970 is time step %i (RFC 6238 §4)", (milliseconds, step) => {
    expect(timeStepAt(new Date(milliseconds))).toBe(step);
  });
});

describe("an entry in an app", () => {
  it("T2: is called by the brand", () => {
    expect(appEntryName("Smith & Co")).toBe("Smith & Co MFA");
  });

  it.each([
    ["ABCDEFGH", "ABCD EFGH"],
    ["ABCDEFGHI", "ABCD EFGH I"],
    ["ABCD", "ABCD"],
    ["", ""],
  ])("T2: the key %s is shown as %s", (key, shown) => {
    expect(groupedKey(key)).toBe(shown);
  });

  it("T4: a sealed key is bound to its account", () => {
    expect(authenticatorSealing("one")).not.toBe(authenticatorSealing("other"));
  });
});
