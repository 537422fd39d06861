import { beforeEach, expect, it } from "vitest";
import { parseBackupCode } from "@/lib/rules/backup-code";
import { testSettings } from "@/lib/testing/database";
import { digestBackupCode, newBackupCode, openBackupCode } from "./backup-codes";

beforeEach(() => void testSettings());

const ADA = "11111111-1111-4111-8111-111111111111";
const EVE = "22222222-2222-4222-8222-222222222222";
const otherKey = `other:${Buffer.alloc(32, 9).toString("base64")}`;
const sameNameOtherKey = `test-2:${Buffer.alloc(32, 9).toString("base64")}`;

it("T5: while it is offered it is sealed for its account; its digest tells nothing of it", () => {
  const stored = newBackupCode(ADA);
  const code = openBackupCode(stored.sealedCode, ADA);
  expect(parseBackupCode(code)).toBe(code);
  expect(JSON.stringify(stored)).not.toContain(code);
  expect(() => openBackupCode(stored.sealedCode, EVE)).toThrow();
});

it("T5: no two are alike", () => {
  const codes = Array.from({ length: 50 }, () => openBackupCode(newBackupCode(ADA).sealedCode, ADA));
  expect(new Set(codes).size).toBe(50);
});

it("T5: the digest is of this code and this account, and needs the pepper", () => {
  const { sealedCode, digest, keyId } = newBackupCode(ADA);
  const code = openBackupCode(sealedCode, ADA);
  expect(digestBackupCode(code, ADA, keyId)).toBe(digest);
  expect(digestBackupCode(code, EVE, keyId)).not.toBe(digest);
  expect(digestBackupCode(`${code.slice(0, -1)}${code.endsWith("0") ? "1" : "0"}`, ADA, keyId)).not.toBe(digest);
  testSettings({ SECRET_KEYS: sameNameOtherKey });
  expect(digestBackupCode(code, ADA, keyId)).not.toBe(digest);
});

it("X3: after a new key it still fits under the old one; without that it fits nothing, and nothing fails", () => {
  const ring = testSettings().secretKeys.map(({ id, bytes }) => `${id}:${bytes.toString("base64")}`);
  const { sealedCode, digest, keyId } = newBackupCode(ADA);
  const code = openBackupCode(sealedCode, ADA);
  testSettings({ SECRET_KEYS: [otherKey, ...ring].join(",") });
  expect(digestBackupCode(code, ADA, keyId)).toBe(digest);
  expect(newBackupCode(ADA).keyId).toBe("other");
  testSettings({ SECRET_KEYS: otherKey });
  expect(digestBackupCode(code, ADA, keyId)).toBeNull();
});
