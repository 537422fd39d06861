import { describe, expect, it } from "vitest";
import {
  CASE_REFERENCE_BYTES,
  CASE_REFERENCE_CHARACTERS,
  LONGEST_NOTE,
  LONGEST_QUESTION,
  caseMailUsefulUntil,
  caseReferenceFrom,
  casesKeptSince,
  consentedOrigin,
  contactAddress,
  isCaseReference,
  readNote,
  readOrigin,
  readQuestion,
} from "./support-case";
import { readPhone } from "./phone";
import type { Tree } from "./troubleshooter";

const issue = { steps: [{ id: "first" }], owner: "you" as const, nextOwner: null, articles: [] };
const tree: Tree = {
  password: issue,
  "code-not-received": issue,
  "code-rejected": issue,
  "page-stuck": issue,
  sso: issue,
};

describe("H7: a case's reference", () => {
  it("H7: has at least 40 bits, in two groups that can be read out", () => {
    expect(CASE_REFERENCE_CHARACTERS * 5).toBeGreaterThanOrEqual(40);
    expect(caseReferenceFrom(new Uint8Array(CASE_REFERENCE_BYTES))).toBe("0000-0000");
    expect(caseReferenceFrom(new Uint8Array(CASE_REFERENCE_BYTES).fill(255))).toBe("ZZZZ-ZZZZ");
    const all = Array.from({ length: 256 }, (_, byte) => caseReferenceFrom(new Uint8Array(5).fill(byte)));
    expect(all.join("")).not.toMatch(/[^0-9A-HJKMNP-TV-Z-]/);
    expect(new Set(all).size).toBe(256);
    expect(() => caseReferenceFrom(new Uint8Array(4))).toThrow(RangeError);
  });

  it.each<[unknown, boolean]>([
    ["7G2K-0QWE", true],
    ["7g2k-0qwe", false],
    ["7G2K0QWE", false],
    ["7G2K-0QWE-9XTR", false],
    ["7G2K-0QWO", false],
    ["7G2-K0QWE", false],
    ["<b>K-0QWE", false],
    [["7G2K-0QWE"], false],
    [undefined, false],
  ])("H7: %j is shown as a reference: %s", (given, is) => {
    expect(isCaseReference(given)).toBe(is);
  });
});

describe("H7: what people type is bounded and made visible", () => {
  it("H7: a question of 300 characters is looked at, a longer one is not", () => {
    expect(readQuestion("x".repeat(LONGEST_QUESTION))).toHaveLength(300);
    expect(readQuestion("x".repeat(LONGEST_QUESTION + 1))).toBeNull();
  });

  it.each<[unknown, string | null]>([
    ["  no code\r\nBcc: eve@evil.example ", "no code Bcc: eve@evil.example"],
    ["a\u0000b\u202Ec", "a b c"],
    ["<b>bold</b>", "<b>bold</b>"],
    [" \u0007\n ", null],
    [["code"], null],
    [undefined, null],
  ])("H7: the question %j becomes %j", (given, question) => {
    expect(readQuestion(given)).toBe(question);
  });

  it("H7: a note has up to 2,000 characters, each new line one of them", () => {
    const longest = `${"é\r\n".repeat(LONGEST_NOTE / 2 - 1)}xx`;
    expect(readNote(longest)).toMatchObject({ ok: true });
    expect(readNote(`${longest}x`)).toEqual({ ok: false });
    expect(readNote("😀".repeat(LONGEST_NOTE))).toMatchObject({ ok: true });
    expect(readNote(" ".repeat(10_001))).toEqual({ ok: false });
    expect(readNote(" ".repeat(10_000))).toEqual({ ok: true, note: "" });
  });

  it("H7: of control characters only new lines stay in a note", () => {
    const typed = "one\r\ntwo\rthree\u0000\u001b[2J\tfour\u2028five\ud800\u202Esix\n";
    expect(readNote(typed)).toEqual({ ok: true, note: "one\ntwo\nthree  [2J four five  six" });
  });

  it.each([
    ["+49 (30) 1234-567", "+49 (30) 1234-567"],
    ["  030/1234.56 ", "030/1234.56"],
    ["＋４９ ３０ １２３４５６", "+49 30 123456"],
    ["", ""],
    ["12345", "12345"],
    ["1234", null],
    ["call me", null],
    ["030 1234\r\nBcc: eve", null],
    ["1".repeat(20), "1".repeat(20)],
    ["1".repeat(21), null],
    ["0".repeat(10_000), null],
  ])("H8: the telephone number %j becomes %j", (typed, phone) => {
    expect(readPhone(typed)).toBe(phone);
  });
});

describe("H4: the way to support", () => {
  it("H4: carries the issue, what was tried and what was asked, and nothing that is not there", () => {
    expect(contactAddress()).toBe("/help/contact");
    expect(contactAddress({ issue: "sso", tried: [], question: null })).toBe("/help/contact?issue=sso");
    const tried = [{ issue: "sso" as const, step: "contact-admin" }];
    const address = contactAddress({ issue: "sso", tried, question: "why & how?#" });
    const query = new URL(address, "http://localhost").searchParams;
    expect(Object.fromEntries(query)).toEqual({ issue: "sso", tried: "sso.contact-admin", question: "why & how?#" });
  });

  it("H4: is read with what is unknown dropped", () => {
    const nothing = { issue: null, tried: [], question: null, checks: [] };
    expect(readOrigin(tree, {})).toEqual(nothing);
    expect(readOrigin(tree, { issue: "toString", tried: "sso.gone", question: "x".repeat(301) })).toEqual(nothing);
    expect(readOrigin(tree, { issue: ["sso"], tried: ["sso.first"], question: ["x"] })).toEqual(nothing);
    expect(readOrigin(tree, { issue: "sso", tried: "sso.first,sso.gone", question: " why? " })).toEqual({
      issue: "sso",
      tried: [{ issue: "sso", step: "first" }],
      question: "why?",
      checks: [],
    });
  });

  it("H6: carries results of a check, and a case takes them only where the box was ticked", () => {
    const checks = [{ of: "browser", check: "cookies", says: "problem" }];
    const query = new URL(contactAddress({ checks }), "http://localhost").searchParams;
    const origin = readOrigin(tree, Object.fromEntries(query));
    expect(origin.checks).toEqual(checks);
    expect(consentedOrigin(origin, true)).toEqual(origin);
    expect(consentedOrigin(origin, false)).toEqual({ ...origin, checks: [] });
  });

  it("H7: a case is kept for a year, and its mail tried for a month", () => {
    const now = new Date("2026-11-21T14:00:00Z");
    expect(casesKeptSince(now)).toEqual(new Date("2025-11-21T14:00:00Z"));
    expect(caseMailUsefulUntil(now)).toEqual(new Date("2026-12-21T14:00:00Z"));
  });
});
