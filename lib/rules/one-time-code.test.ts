import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Purpose } from "./attempt";
import {
  carriesCode,
  CODE_MINUTES,
  CODE_WRONG_TRIES,
  codeExpiresAt,
  codeMailFor,
  codePhase,
  codeStateOf,
  NEW_CODE_AFTER_SECONDS,
  newCodeAllowedAt,
  parseOneTimeCode,
  type CodeMail,
} from "./one-time-code";

const start = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);

describe("S4: what may be typed for a code", () => {
  it.each([
    ["012345", "012345"],
    ["000000", "000000"],
    ["012 345", "012345"],
    [" 012345\t\r\n", "012345"],
    ["0 1 2 3 4 5", "012345"],
    ["012\u00a0345", "012345"],
    ["012\u3000345", "012345"],
    ["\ufeff012345", "012345"],
    ["012-345", "012345"],
    ["012–345", "012345"],
    ["012—345", "012345"],
    ["012\u2010345", "012345"],
    ["012\u2011345", "012345"],
    ["012\u2212345", "012345"],
    ["012－345", "012345"],
    ["０１２３４５", "012345"],
    ["６７８９　０１", "678901"],
    [`012345${" ".repeat(58)}`, "012345"],
  ])("S4: %j is read as %s", (typed, code) => {
    expect(parseOneTimeCode(typed)).toBe(code);
  });

  it.each([
    "",
    " ",
    "01234",
    "0123456",
    "01234a",
    "O12345",
    "012_345",
    "012.345",
    "012,345",
    "+12345",
    "0x1234",
    "1e1000",
    "٠١٢٣٤٥",
    "०१२३४५",
    "①②③④⑤⑥",
    "𝟎𝟏𝟐𝟑𝟒𝟓",
    "012345\0",
    "\u200b012345",
    "none",
    `012345${" ".repeat(59)}`,
    "0".repeat(1_000_000),
  ])("S4: %#: anything else is no code", (typed) => {
    expect(parseOneTimeCode(typed)).toBeNull();
  });

  it("S4: every one of the million codes, however grouped, is read as itself", () => {
    const separator = fc.constantFrom("", " ", "-", "–", "\t", " - ");
    const code = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, "0"));
    fc.assert(
      fc.property(code, fc.array(separator, { minLength: 7, maxLength: 7 }), fc.boolean(), (digits, gaps, wide) => {
        const widened = (digit = "") => (wide && digit ? String.fromCharCode(0xff10 + Number(digit)) : digit);
        expect(parseOneTimeCode(gaps.map((gap, index) => gap + widened(digits[index])).join(""))).toBe(digits);
      }),
    );
  });

  it("S4: whatever is typed, the answer is six ASCII digits or none", () => {
    fc.assert(
      fc.property(fc.uint16Array({ maxLength: 70 }), (units) => {
        const typed = String.fromCharCode(...units);
        expect(parseOneTimeCode(typed) ?? "000000").toMatch(/^[0-9]{6}$/);
      }),
    );
  });
});

describe("S4: how long a code is good for, and when the next one may be sent", () => {
  it("S4: ten minutes", () => {
    expect(CODE_MINUTES).toBe(10);
    expect(codeExpiresAt(start)).toEqual(after(10 * 60_000));
  });

  it("S4: five wrong tries", () => {
    expect(CODE_WRONG_TRIES).toBe(5);
  });

  it("S4: a new one after 30 s", () => {
    expect(NEW_CODE_AFTER_SECONDS).toBe(30);
    expect(newCodeAllowedAt(start)).toEqual(after(30_000));
  });
});

describe("C4: every address gets a mail", () => {
  const owners = {
    none: undefined,
    own: { passwordHash: "hash", connectionId: null },
    google: { passwordHash: null, connectionId: null },
    company: { passwordHash: null, connectionId: "acme" },
  };
  it.each<[Purpose, keyof typeof owners, CodeMail, boolean]>([
    ["sign-in", "own", "sign-in-code", true],
    ["sign-in", "none", "sign-in-code", true],
    ["reauthenticate", "own", "reauthentication-code", true],
    ["create-account", "own", "create-account-exists", false],
    ["create-account", "google", "create-account-exists", false],
    ["create-account", "none", "create-account-code", true],
    ["change-address", "own", "change-address-exists", false],
    ["change-address", "google", "change-address-exists", false],
    ["change-address", "company", "change-address-exists", false],
    ["change-address", "none", "change-address-code", true],
    ["reset-password", "own", "reset-password-code", true],
    ["reset-password", "google", "reset-password-google", false],
    ["reset-password", "company", "reset-password-company", false],
    ["reset-password", "none", "reset-password-unknown", false],
  ])("C4, P2: %s, account: %s, gets %s; with a code: %s", (purpose, owner, mail, code) => {
    expect(codeMailFor(purpose, owners[owner], false)).toBe(mail);
    expect(carriesCode(mail)).toBe(code);
  });

  it.each<[Purpose, keyof typeof owners, CodeMail]>([
    ["create-account", "none", "address-reserved"],
    ["change-address", "none", "address-reserved"],
    ["create-account", "own", "create-account-exists"],
    ["change-address", "own", "change-address-exists"],
    ["reset-password", "none", "reset-password-unknown"],
    ["sign-in", "none", "sign-in-code"],
  ])("G2: %s, account: %s, at an address kept for who left it, gets %s", (purpose, owner, mail) => {
    expect(codeMailFor(purpose, owners[owner], true)).toBe(mail);
  });

  it("G2: a mail about a reserved address carries no code", () => {
    expect(carriesCode("address-reserved")).toBe(false);
  });

  it.each<[Purpose, string]>([
    ["change-address", "before-password"],
    ["sign-in", "after-password"],
    ["reauthenticate", "after-password"],
    ["create-account", "before-password"],
    ["reset-password", "before-password"],
  ])("S12: codes of %s count as sent %s", (purpose, phase) => {
    expect(codePhase(purpose)).toBe(phase);
  });
});

describe("H5: how a code stands", () => {
  const code = { usedAt: null, endedAt: null, wrongTries: 0, expiresAt: after(600_000) };
  it.each([
    ["live", {}, 599_999],
    ["too-old", {}, 600_000],
    ["live", { wrongTries: 4 }, 0],
    ["tried-too-often", { wrongTries: 5, endedAt: start }, 0],
    ["replaced", { endedAt: start }, 0],
    ["replaced", { endedAt: start }, 600_000],
    ["used", { usedAt: start, endedAt: start, wrongTries: 4 }, 600_000],
  ])("H5: %s: %j after %i ms", (state, facts, milliseconds) => {
    expect(codeStateOf({ ...code, ...facts }, after(milliseconds))).toBe(state);
  });
});
