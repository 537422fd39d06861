import { createHmac, timingSafeEqual } from "node:crypto";
import { isWebhookTime, type WebhookHeaders } from "@/lib/rules/mail-report";

const SECRET_PREFIX = "whsec_";
const VERSION = "v1";
const MOST_SIGNATURES = 10;

/**
 * Whether whoever knows the secret sent this body under this id, and lately (https://docs.svix.com/receiving,
 * Standard Webhooks 1.0): HMAC-SHA-256 over `id.timestamp.body`. While a secret is changed, several signatures come.
 */
export function isSignedWebhook(
  { id, timestamp, signature }: WebhookHeaders,
  body: string,
  secret: string,
  now: Date,
): boolean {
  if (!isWebhookTime(timestamp, now)) return false;
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), "base64");
  const expected = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest();
  return signature
    .split(" ", MOST_SIGNATURES)
    .some((given) => given.startsWith(`${VERSION},`) && isSame(given.slice(VERSION.length + 1), expected));
}

function isSame(given: string, expected: Buffer): boolean {
  const bytes = Buffer.from(given, "base64");
  return bytes.length === expected.length && timingSafeEqual(bytes, expected);
}
