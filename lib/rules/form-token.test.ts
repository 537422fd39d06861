import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formTokenFor, matchesFormToken } from "./form-token";

const cookie = "a".repeat(43);

describe("S11: a form belongs to the attempt or session of its cookie", () => {
  it.each([
    ["its own", formTokenFor(cookie), true],
    ["another cookie's", formTokenFor("b".repeat(43)), false],
    ["the cookie itself", cookie, false],
    ["none", "", false],
    ["a shorter one", formTokenFor(cookie).slice(0, -1), false],
    ["a longer one", `${formTokenFor(cookie)}A`, false],
    ["as many characters, more bytes", "é".repeat(43), false],
    ["as many bytes, other characters", `${"é".repeat(21)}e`, false],
    ["in capitals", formTokenFor(cookie).toUpperCase(), false],
  ])("S11: a form with %s", (_which, given, matches) => {
    expect(matchesFormToken(cookie, given)).toBe(matches);
  });

  it.each([undefined, null, 43, [formTokenFor(cookie)], new Blob([formTokenFor(cookie)])])(
    "S11: what is no text is none: %j",
    (given) => {
      expect(matchesFormToken(cookie, given)).toBe(false);
    },
  );

  it("S11: of any two cookies only the own form fits, and it does not tell the cookie", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (mine, yours) => {
        expect(matchesFormToken(mine, formTokenFor(yours))).toBe(mine === yours);
        expect(formTokenFor(mine)).toMatch(/^[\w-]{43}$/);
        expect(formTokenFor(mine)).not.toBe(mine);
      }),
    );
  });
});
