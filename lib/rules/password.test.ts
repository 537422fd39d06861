import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasForbiddenCharacters,
  LONGEST_COMPARED,
  LONGEST_PASSWORD,
  normalisePassword,
  passwordRules,
  SHORTEST_PASSWORD,
  unmetPasswordRules,
} from "./password";

const ADDRESS = "ada.lovelace@analytical.engine.example";
/** Meets every rule at any length from 4 on. */
const ofLength = (length: number) => `Zq7-${"xw".repeat(length)}`.slice(0, length);

describe("C3: the checklist", () => {
  it("C3: keeps its order", () => {
    expect(passwordRules).toEqual([
      "min-length",
      "max-length",
      "upper-case",
      "lower-case",
      "number",
      "symbol",
      "unlike-address",
    ]);
  });

  it.each([
    ["Correct-Horse-7", []],
    ["Battery-Staple-9", []],
    ["Wand3rlust-Kiosk!", []],
    [" Zq7- x w v ", []],
    ["пРивет-Ятут-7", []],
    ["Zqxw-vkjh-", ["number"]],
    ["Zqxw-vkjh-²", []],
    ["Zqxw-vkjh-½", []],
    ["Zqxw-vkjh-٣", []],
    ["Zqxw-vkjh-Ⅳ", ["number"]],
    ["Zqxw-vkjh-〇", ["number"]],
    ["zq7-xwvkjh", ["upper-case"]],
    ["ZQ7-XWVKJH", ["lower-case"]],
    ["Zq7xwvkjhf", ["symbol"]],
    ["Zq7 xwvkjh", ["symbol"]],
    ["Zq7€xwvkjh", []],
    ["Zq7\u{1f600}xwvkjh", []],
    ["Ｚｑ７－ｘｗｖｋｊｈ", []],
    ["山田太郎山田太郎山田7-", ["upper-case", "lower-case"]],
    ["zqx", ["min-length", "upper-case", "number", "symbol", "unlike-address"]],
    ["", passwordRules],
  ] as const)("C3: %j still needs %j", (password, unmet) => {
    expect(unmetPasswordRules(password, "ob@demo.example")).toEqual(unmet);
  });

  it("C3: takes 10 characters and not 9", () => {
    expect(SHORTEST_PASSWORD).toBe(10);
    expect(unmetPasswordRules(ofLength(9), ADDRESS)).toEqual(["min-length"]);
    expect(unmetPasswordRules(ofLength(10), ADDRESS)).toEqual([]);
  });

  it("C3: takes 50 characters and not 51", () => {
    expect(LONGEST_PASSWORD).toBe(50);
    expect(unmetPasswordRules(ofLength(50), ADDRESS)).toEqual([]);
    expect(unmetPasswordRules(ofLength(51), ADDRESS)).toEqual(["max-length"]);
  });

  it("C3: counts code points after NFKC", () => {
    expect(unmetPasswordRules(`Zq7-${"\u{1f600}".repeat(46)}`, ADDRESS)).toEqual([]);
    expect(unmetPasswordRules(`Zq7-${"\u{1f600}".repeat(47)}`, ADDRESS)).toEqual(["max-length"]);
    expect(unmetPasswordRules(`Zq7-${"\u{1f600}".repeat(5)}`, ADDRESS)).toEqual(["min-length"]);
    expect(unmetPasswordRules(`Zq7-${"e\u0301".repeat(46)}`, ADDRESS)).toEqual([]);
    expect(unmetPasswordRules(`Zq7-${"e\u0301".repeat(5)}`, ADDRESS)).toEqual(["min-length"]);
    expect(unmetPasswordRules(`Zq7-${"ﬃ".repeat(2)}`, ADDRESS)).toEqual([]);
    expect(unmetPasswordRules(`Zq7-${"ﬃ".repeat(16)}`, ADDRESS)).toEqual(["max-length"]);
    expect(unmetPasswordRules(`Zq7-${"\u1fa2".normalize("NFD").repeat(46)}`, ADDRESS)).toEqual([]);
  });

  it("C3: one password typed on two keyboards is one password", () => {
    expect(normalisePassword("Zo\u0065\u0308７")).toBe("Zoë7");
    expect(normalisePassword(" aB ")).toBe(" aB ");
    expect(normalisePassword("７".repeat(LONGEST_COMPARED))).toBe("7".repeat(LONGEST_COMPARED));
    expect(normalisePassword("７".repeat(LONGEST_COMPARED + 1))).toBe("７".repeat(LONGEST_COMPARED + 1));
  });
});

describe("C3: hostile passwords", () => {
  it.each([
    ["NUL", "Zq7-xw\0vkjhf"],
    ["a tab", "Zq7-xw\tvkjhf"],
    ["a line break", "Zq7-xw\nvkjhf"],
    ["DEL", "Zq7-xw\u007fvkjhf"],
    ["a C1 control", "Zq7-xw\u0085vkjhf"],
    ["half of a pair", "Zq7-xw\ud83dvkjhf"],
    ["the other half", "Zq7-xw\ude00vkjhf"],
  ])("C3: forbids %s", (_, password) => {
    expect(hasForbiddenCharacters(password)).toBe(true);
  });

  it.each(["", "Correct-Horse-7", " space ", "\u{1f600}", "пароль", "\u00a0", "\u200d"])(
    "C3: allows %j",
    (password) => {
      expect(hasForbiddenCharacters(password)).toBe(false);
    },
  );

  it("C3: compares up to 200 code units with the address, and says of more only that it is too long", () => {
    const holding = (length: number) => `Zq7-lovelace${"x".repeat(length)}`.slice(0, length);
    expect(LONGEST_COMPARED).toBe(200);
    expect(unmetPasswordRules(holding(200), ADDRESS)).toEqual(["max-length", "unlike-address"]);
    expect(unmetPasswordRules(holding(201), ADDRESS)).toEqual(["max-length"]);
    expect(unmetPasswordRules(`Zq7-lovelace${"ﷺ".repeat(100)}`, ADDRESS)).toEqual(["max-length"]);
  });

  it("C3: does not normalise what nobody can have: that would take longer than this test may", () => {
    const marks = "\u0301\u0323".repeat(400_000);
    expect(normalisePassword(marks)).toBe(marks);
  });

  it("C3: answers whatever comes; with more than linear work it would not within this test's time", () => {
    const longAddress = `${"ab".repeat(32)}@${`${"cd".repeat(30)}.`.repeat(3)}example`;
    for (const text of ["a", "ﷺ", "\u0301\u0323", "\u{1f600}", "1l"]) {
      unmetPasswordRules(text.repeat(100), longAddress);
      expect(unmetPasswordRules(text.repeat(200_000), longAddress)).toContain("max-length");
    }
  });

  it("C3: answers in the order of the checklist, the same for every spelling of one password", () => {
    fc.assert(
      fc.property(
        fc.uint16Array({ maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
        (password) => {
          const unmet = unmetPasswordRules(password, ADDRESS);
          expect(unmet).toEqual(passwordRules.filter((rule) => unmet.includes(rule)));
          expect(unmetPasswordRules(normalisePassword(password), ADDRESS)).toEqual(unmet);
        },
      ),
    );
  });
});
