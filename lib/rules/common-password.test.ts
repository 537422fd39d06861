import { dictionary } from "@zxcvbn-ts/language-common";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCommonPassword, LEAST_CORE_LETTERS } from "./common-password";

const list: ReadonlySet<string> = new Set(dictionary["passwords-common"]);

describe("C3: commonly used passwords, by the real list", () => {
  it.each([
    "password",
    "PASSWORD",
    "123456",
    "Password123!",
    "P@ssw0rd2024!",
    "Sunshine-2024!",
    "Qwertyuiop1!",
    "$unshine-2024",
    "5unshine-2024",
    "Tru5tno1!!!!",
    "1qaz2wsX!!!",
    "!!!L1verp00l!!!",
    "Mi11ion-2024",
    "Wi||iam-2024",
    "Ad1da5-2024!",
    "Micha31-2024!",
    "2024-Dragon-2024",
    "Ｐａｓｓｗｏｒｄ１２３！",
    "Football2024€",
    "Letmein\u{1f600}\u{1f600}99",
    "6arfield-2024!",
    "Ama2ing-2024!",
    "8arcelona-2024",
    "Dra9on-2024!!",
  ])("C3: %s is common", (password) => {
    expect(isCommonPassword(password, list)).toBe(true);
  });

  it.each([
    "Correct-Horse-7",
    "Battery-Staple-9",
    "Wand3rlust-Kiosk!",
    "Zq7-xwvkjhf",
    "",
    "!!!!",
    "2024-2024-!",
    "\u{1f600}\u{1f600}",
  ])("C3: %j is not", (password) => {
    expect(isCommonPassword(password, list)).toBe(false);
  });
});

describe("C3: what counts as the core", () => {
  const words = new Set(["moon", "sun", "moon-1", "st4r", "lilac", "ab12cd", "p4ssage", "atlas", "kilo7x5"]);

  it.each([
    ["moon", true],
    ["Moon", true],
    ["sun", true],
    ["12-Moon-34", true],
    ["M00N!", true],
    ["moon-1!", true],
    ["Li1ac7", true],
    ["1i1ac7", true],
    ["111ac7", false],
    ["Li!ac-7", true],
    ["Li|ac-7", true],
    ["Atla5!", true],
    ["Kilo7x5!", true],
    ["ab12cd!", true],
    ["moonmoon", false],
    ["moonx1", false],
    ["P4ssage99", true],
  ])("C3: %s: %s", (password, common) => {
    expect(isCommonPassword(password, words)).toBe(common);
  });

  it("C3: a core has at least 4 letters", () => {
    expect(LEAST_CORE_LETTERS).toBe(4);
    expect(isCommonPassword("Sun-2024!", words)).toBe(false);
    expect(isCommonPassword("St4r-2024!", words)).toBe(false);
    expect(isCommonPassword("Moon-2024!", words)).toBe(true);
  });

  it("C3: leaves alone what is too long anyway: to look at it would outlast this test", () => {
    expect(isCommonPassword(`Moon${"!".repeat(46)}`, words)).toBe(true);
    expect(isCommonPassword(`Moon${"!".repeat(47)}`, words)).toBe(false);
    for (const length of [50, 100, 200, 400_000]) {
      expect(isCommonPassword(`${"…".repeat(length / 2)}a${"…".repeat(length / 2)}`, words)).toBe(false);
    }
  });

  it("C3: digits and symbols around a common word never hide it", () => {
    const noise = fc.stringMatching(/^[0-9 !-/]{0,20}$/);
    const word = fc.constantFrom("dragon", "sunshine", "password", "football");
    fc.assert(
      fc.property(noise, word, noise, (before, core, after) => {
        expect(isCommonPassword(before + core.toUpperCase() + after, list)).toBe(true);
      }),
    );
  });
});
