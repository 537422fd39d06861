import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { testSettings } from "@/lib/testing/database";
import { reseal, seal, unseal } from "./sealing";

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");

beforeEach(() => void testSettings());

/** The same sealed text with one byte turned over. */
function altered(sealed: string, position: number): string {
  const [id = "", body = ""] = sealed.split(".");
  const bytes = Buffer.from(body, "base64url");
  bytes[position] = (bytes[position] ?? 0) ^ 1;
  return `${id}.${bytes.toString("base64url")}`;
}

describe("M2: what is sealed at rest", () => {
  it("M2: opens for its own context and no other", () => {
    const text = fc.string({ maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (plain, context, other) => {
        const sealed = seal(plain, context);
        expect(unseal(sealed, context)).toBe(plain);
        if (other !== context) expect(() => unseal(sealed, other)).toThrow();
      }),
    );
  });

  it("M2: shows nothing and is never sealed the same way twice", () => {
    const sealed = Array.from({ length: 100 }, () => seal("your code is 012345", "outbox/1"));
    expect(new Set(sealed.map((one) => one.slice(0, 20))).size).toBe(100);
    expect(
      sealed.map((one) => Buffer.from(one.split(".")[1] ?? "", "base64url").toString("latin1")).join(),
    ).not.toContain("012345");
  });

  it("M2: does not open when any of its bytes was altered", () => {
    const sealed = seal("code", "outbox/1");
    const length = Buffer.from(sealed.split(".")[1] ?? "", "base64url").length;
    expect(length).toBe(12 + 4 + 16);
    for (let position = 0; position < length; position++) {
      expect(() => unseal(altered(sealed, position), "outbox/1")).toThrow();
    }
  });

  it.each([
    ["nothing", ""],
    ["no bytes", "test-2."],
    ["no key", ".AAAA"],
    ["no dot", "test-2"],
    ["too few bytes", "test-2.AAAA"],
    ["a nonce and no tag", `test-2.${Buffer.alloc(12).toString("base64url")}`],
  ])("M2: does not open %s", (_what, sealed) => {
    expect(() => unseal(sealed, "outbox/1")).toThrow();
  });

  it("M2: does not open what was cut off", () => {
    const sealed = seal("code", "outbox/1");
    for (let end = 0; end < sealed.length; end++) expect(() => unseal(sealed.slice(0, end), "outbox/1")).toThrow();
  });

  it("X3: opens after the key was replaced, while the older one is in the ring", () => {
    testSettings({ SECRET_KEYS: `old:${key(5)}` });
    const sealed = seal("code", "outbox/1");
    testSettings({ SECRET_KEYS: `new:${key(6)},old:${key(5)}` });
    expect(unseal(sealed, "outbox/1")).toBe("code");
    expect(seal("code", "outbox/1")).toMatch(/^new\./);
    expect(() => unseal(sealed.replace("old.", "new."), "outbox/1")).toThrow();
    testSettings({ SECRET_KEYS: `new:${key(6)}` });
    expect(() => unseal(sealed, "outbox/1")).toThrow('"old"');
  });

  it("T4: is sealed anew under the newest key, for the same context, and left as it is when it was", () => {
    testSettings({ SECRET_KEYS: `old:${key(5)}` });
    const sealed = seal("key", "authenticator:1");
    expect(reseal(sealed, "authenticator:1")).toBe(sealed);
    testSettings({ SECRET_KEYS: `new:${key(6)},old:${key(5)}` });
    const anew = reseal(sealed, "authenticator:1");
    expect(anew).toMatch(/^new\./);
    expect(() => reseal(sealed, "authenticator:2")).toThrow();
    testSettings({ SECRET_KEYS: `new:${key(6)}` });
    expect(unseal(anew, "authenticator:1")).toBe("key");
  });
});
