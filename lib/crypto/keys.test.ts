import { beforeEach, describe, expect, it } from "vitest";
import { settings } from "@/lib/env";
import { testSettings } from "@/lib/testing/database";
import { currentKey, keyCalled, type KeyUse } from "./keys";

beforeEach(() => void testSettings());

const uses: KeyUse[] = ["password-pepper", "one-time-code", "sealing", "next-auth"];

describe("X3: the key ring", () => {
  it("X3: makes everything new with its first key", () => {
    expect(currentKey("sealing").id).toBe("test-2");
    expect(currentKey("sealing").bytes).toEqual(keyCalled("test-2", "sealing"));
  });

  it("X3: has a key of its own for each use, of each key, and none is the key itself", () => {
    const derived = ["test-1", "test-2"].flatMap((id) => uses.map((use) => keyCalled(id, use).toString("hex")));
    const given = settings().secretKeys.map(({ bytes }) => bytes.toString("hex"));
    expect(new Set([...derived, ...given]).size).toBe(10);
    for (const key of derived) expect(key).toHaveLength(64);
  });

  it("X3: derives the same key in every process", () => {
    const before = uses.map((use) => keyCalled("test-1", use));
    testSettings({ SECRET_KEYS: `test-1:${Buffer.alloc(32, 1).toString("base64")}` });
    expect(uses.map((use) => currentKey(use).bytes)).toEqual(before);
    expect(currentKey("sealing").bytes.toString("hex")).toBe(
      "145a53ad8e22db02f26fe57b3657d429c9a22e158a2a86087a28196fdd97a028",
    );
  });

  it("X3: says which key is missing", () => {
    expect(() => keyCalled("test-3", "sealing")).toThrow('SECRET_KEYS no longer holds the key "test-3".');
    settings().secretKeys.length = 0;
    expect(() => currentKey("sealing")).toThrow("SECRET_KEYS holds no key.");
  });
});
