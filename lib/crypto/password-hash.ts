import { createHmac } from "node:crypto";
import { compare, hash } from "./bcrypt-threads";
import { normalisePassword } from "@/lib/rules/password";
import { inHashQueue } from "./hash-queue";
import { currentKey, findKey } from "./keys";

/** bcrypt's work factor: 2^12 rounds, about 0.2 s of one core. */
export const PASSWORD_COST = 12;

/** What an account keeps of its password: bcrypt's own text (cost and salt inside) and the id of the pepper's key. */
export type StoredPassword = { passwordHash: string; passwordKeyId: string };

// Compared when there is no account or no password, so that the answer takes the same work. Of random bytes, thrown away.
const NOBODY = "$2b$12$s/pcU2/zLuA0m73QvmvlbeWTz44Yq39ITzZJrrqdIb3kwXy82aJxe";

export async function hashPassword(password: string): Promise<StoredPassword> {
  const key = currentKey("password-pepper");
  const passwordHash = await inHashQueue((isRush) => hash(peppered(password, key.bytes), PASSWORD_COST, isRush));
  return { passwordHash, passwordKeyId: key.id };
}

/**
 * Whether `password` is the stored one: always one bcrypt comparison at the same cost, also for nobody.
 * A password whose pepper is no longer in the ring matches nothing: a reset sets a new one. `stale` says that the hash was made with an older key or cost and should be made anew.
 */
export async function checkPassword(
  password: string,
  stored: { passwordHash: string | null; passwordKeyId: string | null } | null,
): Promise<{ right: boolean; stale: boolean }> {
  const current = currentKey("password-pepper");
  const keyId = stored?.passwordKeyId ?? current.id;
  const key = findKey(keyId, "password-pepper");
  const against = stored?.passwordHash ?? NOBODY;
  const same = await inHashQueue((isRush) => compare(peppered(password, key ?? current.bytes), against, isRush));
  const right = same && key !== undefined && stored?.passwordHash != null;
  return { right, stale: right && (keyId !== current.id || !against.startsWith(`$2b$${PASSWORD_COST}$`)) };
}

/**
 * bcrypt reads 72 bytes and stops at NUL, so it is given 64 base64 characters of a keyed digest instead:
 * every character of a long password counts, and a stolen table is worth nothing without the pepper.
 */
function peppered(password: string, key: Buffer): string {
  return createHmac("sha384", key).update(normalisePassword(password)).digest("base64");
}
