import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { currentKey, keyCalled } from "./keys";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts text at rest with AES-256-GCM under the newest key.
 * `context` says what it is and whose (associated data): elsewhere it will not open. Returns `keyId.base64url`.
 */
export function seal(plain: string, context: string): string {
  const key = currentKey("sealing");
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key.bytes, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  return `${key.id}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url")}`;
}

/** The same text under the newest key; as it is when it was sealed with that one. */
export function reseal(sealed: string, context: string): string {
  return sealed.startsWith(`${currentKey("sealing").id}.`) ? sealed : seal(unseal(sealed, context), context);
}

/** Opens what `seal` made for the same context. Throws when it was altered, moved, or its key is gone. */
export function unseal(sealed: string, context: string): string {
  const dot = sealed.indexOf(".");
  const bytes = Buffer.from(sealed.slice(dot + 1), "base64url");
  const key = keyCalled(sealed.slice(0, dot), "sealing");
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
}
