import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { testSettings } from "@/lib/testing/database";
import { digestCode, digestOf, newOneTimeCode, newToken, type CodeBinding } from "./tokens";

beforeEach(() => void testSettings());

const binding: CodeBinding = { codeId: "code", attemptId: "attempt", accountId: "account", purpose: "sign-in" };

describe("S13: tokens", () => {
  it("S13: hold 256 bits and are never the same", () => {
    const tokens = Array.from({ length: 1000 }, newToken);
    expect(new Set(tokens).size).toBe(1000);
    for (const token of tokens) {
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(Buffer.from(token, "base64url")).toHaveLength(32);
    }
  });

  it("S13: are kept as SHA-256, which the same token gives again", () => {
    expect(digestOf("latchkey")).toBe("A-dZoGvcv5QRJzK5Q5z2iJ9MfClRWesaIcigrH7LLkI");
    expect(digestOf(newToken())).toMatch(/^[\w-]{43}$/);
    expect(digestOf("a")).not.toBe(digestOf("b"));
  });
});

describe("S4: one-time codes", () => {
  it("S4: have six digits, also the small ones, each digit in each place", () => {
    const codes = Array.from({ length: 3000 }, newOneTimeCode);
    for (const code of codes) expect(code).toMatch(/^[0-9]{6}$/);
    for (let place = 0; place < 6; place++) expect(new Set(codes.map((code) => code[place])).size).toBe(10);
    expect(new Set(codes).size).toBeGreaterThan(2950);
  });

  it("S4: work for the code, attempt, account and purpose they were made for: only the diagonal matches", () => {
    const word = fc.constantFrom("1", "2", '1","1');
    const made = fc.record({
      code: fc.constantFrom("000001", "1"),
      codeId: word,
      attemptId: word,
      accountId: fc.option(word),
      purpose: word,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(made, { minLength: 2, maxLength: 40, selector: (one) => JSON.stringify(one) }),
        (all) => {
          const digests = all.map(({ code, ...bound }) => digestCode(code, bound).digest);
          expect(new Set(digests).size).toBe(all.length);
          expect(all.map(({ code, ...bound }) => digestCode(code, bound).digest)).toEqual(digests);
        },
      ),
    );
  });

  it.each<[string, Partial<CodeBinding>]>([
    ["code", { codeId: "other" }],
    ["attempt", { attemptId: "other" }],
    ["account", { accountId: "other" }],
    ["account, being nobody's", { accountId: null }],
    ["purpose", { purpose: "reset-password" }],
  ])("S4: do not match for another %s", (_what, other) => {
    expect(digestCode("012345", { ...binding, ...other }).digest).not.toBe(digestCode("012345", binding).digest);
  });

  it("S4: are digested under the newest pepper, and under an older one while it is in the ring", () => {
    const newest = digestCode("012345", binding);
    const older = digestCode("012345", binding, "test-1");
    expect(newest.keyId).toBe("test-2");
    expect(older.keyId).toBe("test-1");
    expect(older.digest).not.toBe(newest.digest);

    testSettings({ SECRET_KEYS: `test-1:${Buffer.alloc(32, 1).toString("base64")}` });
    expect(digestCode("012345", binding)).toEqual(older);
    expect(() => digestCode("012345", binding, "test-2")).toThrow('"test-2"');
  });

  it("S4: without the pepper a stolen table does not tell them", () => {
    const { digest } = digestCode("012345", binding);
    expect(digest).not.toBe(digestOf("012345"));
    testSettings({ SECRET_KEYS: `test-2:${Buffer.alloc(32, 3).toString("base64")}` });
    expect(digestCode("012345", binding).digest).not.toBe(digest);
  });
});
