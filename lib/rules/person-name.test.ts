import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPersonName, LONGEST_NAME } from "./person-name";

describe("C2: names", () => {
  it.each([
    ["Ada", "Ada"],
    ["X", "X"],
    ["Anne Marie", "Anne Marie"],
    ["  Anne \t\u00a0\u3000\n Marie\u2003", "Anne Marie"],
    ["O'Neill", "O'Neill"],
    ["O’Neill", "O’Neill"],
    ["Hawai\u02bbi", "Hawai\u02bbi"],
    ["Oʼahu", "Oʼahu"],
    ["Jean-Luc", "Jean-Luc"],
    ["Jean‐Luc", "Jean‐Luc"],
    ["J. R. R.", "J. R. R."],
    ["'t Hooft", "'t Hooft"],
    ["Zoe\u0308", "Zo\u00eb"],
    ["Müller", "Müller"],
    ["Nguyễn", "Nguyễn"],
    ["Владимир", "Владимир"],
    ["山田", "山田"],
    ["渡邉\u{e0101}", "渡邉\u{e0101}"],
    ["김", "김"],
    ["محمد", "محمد"],
    ["رحمت\u200cالله", "رحمت\u200cالله"],
    ["ශ්\u200dරී", "ශ්\u200dරී"],
    ["सुनील", "सुनील"],
    ["\u{1e900}\u{1e901}", "\u{1e900}\u{1e901}"],
    ["M.ª", "M.ª"],
  ])("C2: %j is %j", (typed, name) => {
    expect(checkPersonName(typed)).toEqual({ ok: true, name });
  });

  it.each([[""], [" "], ["\t\r\n\u00a0\u3000\ufeff"]])("C2: %j is missing", (typed) => {
    expect(checkPersonName(typed)).toEqual({ ok: false, reason: "missing" });
  });

  it.each([
    ["a digit", "R2"],
    ["an Arabic digit", "علي٣"],
    ["a full-width digit", "Ada１"],
    ["a superscript digit", "Ada²"],
    ["a Roman numeral", "Ada Ⅳ"],
    ["no letter but a hyphen", "-"],
    ["no letter but full stops", "..."],
    ["no letter but apostrophes", "'’"],
    ["no letter but the modifier apostrophe", "ʼ"],
    ["a mark on nothing", "\u0301"],
    ["a mark that begins a name", "\u0338da"],
    ["a mark on a hyphen", "Jean-\u0301Luc"],
    ["markup", "<b>Ada</b>"],
    ["an entity", "Ada&amp"],
    ["a comma", "Lovelace, Ada"],
    ["a quotation mark", 'Ada "A" L'],
    ["an underscore", "ada_l"],
    ["an address", "ada@demo"],
    ["a slash", "Ada/Eve"],
    ["an emoji", "Ada \u{1f600}"],
    ["NUL", "Ada\0"],
    ["an escape", "Ada\u001b"],
    ["a lone surrogate", "Ada\ud800"],
    ["a private-use character", "Ada\ue000"],
    ["a direction override", "Ada\u202e"],
    ["a zero-width space", "A\u200bda"],
    ["a soft hyphen", "A\u00adda"],
    ["a joiner between Latin letters", "A\u200dda"],
    ["a joiner at the end", "ශ්\u200d"],
    ["two joiners", "ශ්\u200d\u200dරී"],
    ["a Hangul filler", "\u3164"],
    ["a Hangul filler inside", "Ada\u115fL"],
    ["an en dash", "Jean–Luc"],
    ["a ligature of words", "\u{1f1e6}"],
  ])("C2: refuses %s", (_, typed) => {
    expect(checkPersonName(typed)).toEqual({ ok: false, reason: "characters" });
  });
});

describe("C2: how long a name may be", () => {
  it("C2: takes 60 characters and not 61, counted in code points after normalising", () => {
    expect(LONGEST_NAME).toBe(60);
    expect(checkPersonName("a".repeat(60))).toEqual({ ok: true, name: "a".repeat(60) });
    expect(checkPersonName("a".repeat(61))).toEqual({ ok: false, reason: "too-long" });
    expect(checkPersonName("\u{1e900}".repeat(60)).ok).toBe(true);
    expect(checkPersonName("\u{1e900}".repeat(61))).toEqual({ ok: false, reason: "too-long" });
    expect(checkPersonName("e\u0301".repeat(60))).toEqual({ ok: true, name: "é".repeat(60) });
    expect(checkPersonName(`  ${"a".repeat(58)}    b  `)).toEqual({ ok: true, name: `${"a".repeat(58)} b` });
  });

  it("C2: reads 1,000 typed characters and no more", () => {
    expect(checkPersonName("Ada".padEnd(1_000, " "))).toEqual({ ok: true, name: "Ada" });
    expect(checkPersonName("Ada".padEnd(1_001, " "))).toEqual({ ok: false, reason: "too-long" });
  });

  it("C2: answers what was made to be slow; going back and forth over it would outlast this test", () => {
    for (const slow of ["ʼ", "a\u0301", "ශ්\u200d", " ", "."]) {
      expect(checkPersonName(`${slow.repeat(59)}1`.slice(-60)).ok).toBe(false);
    }
    expect(checkPersonName("\u0301\u0323".repeat(400_000)).ok).toBe(false);
  });
});

it("C2: a name that was taken is taken again as it is, and holds nothing else", () => {
  const piece = fc.oneof(
    fc.uint16Array({ maxLength: 10 }).map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom("é", "e\u0301", " ", "ʼ", "-", "Ada"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const checked = checkPersonName(pieces.join(""));
      if (!checked.ok) return;
      expect(checkPersonName(checked.name)).toEqual(checked);
      expect(checked.name).toMatch(/^[\p{L}\p{M} '’.‐\u200c\u200d-]{1,60}$/u);
      expect(checked.name).not.toMatch(/^ | $| {2}/);
    }),
    { numRuns: 500 },
  );
});
