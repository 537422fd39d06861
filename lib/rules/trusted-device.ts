/** Trust lasts this long from the moment it was given; using it never makes it longer (SPEC S7). */
export const TRUST_DAYS = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/** When trust given at `trustedAt` ends. */
export function trustEndsAt(trustedAt: Date): Date {
  return new Date(trustedAt.getTime() + TRUST_DAYS * DAY_MS);
}

/**
 * Whether a device is trusted by its account now (SPEC S7).
 * The account's epoch moves on with a new password, a changed method and "Sign out everywhere": trust ends with it.
 */
export function isTrusted(
  device: { trustedAt: Date; accountEpoch: number } | null,
  account: { authEpoch: number } | null,
  now: Date,
): boolean {
  return device != null && device.accountEpoch === account?.authEpoch && now < trustEndsAt(device.trustedAt);
}
