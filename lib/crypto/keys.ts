import { hkdfSync } from "node:crypto";
import { settings, type SecretKey } from "@/lib/env";

/** What a key is for. Each use has its own key, derived from the ring's (RFC 5869), so that none serves two ends. */
export type KeyUse = "password-pepper" | "one-time-code" | "backup-code" | "sealing" | "next-auth" | "signed-link";

const KEY_BYTES = 32;

/** The newest key for `use`: everything new is made with it. */
export function currentKey(use: KeyUse): SecretKey {
  const newest = settings().secretKeys[0];
  if (!newest) throw new Error("SECRET_KEYS holds no key.");
  return { id: newest.id, bytes: derive(newest, use) };
}

/** Every key for `use`, newest first: for what tries one after the other. */
export function allKeys(use: KeyUse): Buffer[] {
  return settings().secretKeys.map((key) => derive(key, use));
}

/** The key called `id`, for reading what was made with it; throws when it is no longer in the ring. */
export function keyCalled(id: string, use: KeyUse): Buffer {
  const key = findKey(id, use);
  if (!key) throw new Error(`SECRET_KEYS no longer holds the key "${id}".`);
  return key;
}

/** The key called `id`; undefined when it is no longer in the ring. */
export function findKey(id: string, use: KeyUse): Buffer | undefined {
  const key = settings().secretKeys.find((candidate) => candidate.id === id);
  return key && derive(key, use);
}

function derive(key: SecretKey, use: KeyUse): Buffer {
  return Buffer.from(hkdfSync("sha256", key.bytes, "", `latchkey/${use}`, KEY_BYTES));
}
