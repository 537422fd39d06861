import type { Visit } from "./second-step";
import { isTrusted } from "./trusted-device";

/** From this version year on, the choices of the account apply to a product, unless its flag says otherwise (SPEC G4). */
export const ACCOUNT_WIDE_FROM_YEAR = 2023;

export const OLDEST_YEAR = 1980;
export const NEWEST_YEAR = 2100;
export const LONGEST_PRODUCT_NAME = 60;
/** In UTF-16 code units. */
export const LONGEST_DEVICE_ID = 200;
export const LONGEST_DEVICE_NAME = 60;
/** A device that was not seen for so long is forgotten. */
export const PRODUCT_DEVICES_KEPT_DAYS = 400;

/** Where in a product its own choices are: below which menu, under which name. */
export const privacyPlaces = ["account-privacy", "account-analytics", "help-privacy", "help-analytics"] as const;
export type PrivacyPlace = (typeof privacyPlaces)[number];

/** Whether a version year is one. */
export function isVersionYear(year: number): boolean {
  return Number.isInteger(year) && year >= OLDEST_YEAR && year <= NEWEST_YEAR;
}

/** Whether a product of this year goes by the account's choices, as long as nobody says otherwise. */
export function isAccountWideByDefault(versionYear: number): boolean {
  return versionYear >= ACCOUNT_WIDE_FROM_YEAR;
}

/** A product's or device's name as it is kept: one line, without what nobody sees. Null for none, and for one too long. */
export function readName(given: unknown, longest: number): string | null {
  if (typeof given !== "string" || given.length > 10 * longest) return null;
  const name = given.replace(/[\s\p{Cc}\p{Cf}\p{Cs}\p{Co}]+/gu, " ").trim();
  return name !== "" && [...name].length <= longest ? name : null;
}

/** What is known of a product on a device. */
export type ProductDeviceFacts = {
  lastSeenAt: Date;
  lastOpenedAt: Date | null;
  signedOutAt: Date | null;
  accountEpoch: number;
};

/**
 * A product being opened on a device, as a visit of the one table (lib/rules/second-step.ts, SPEC S9). "Sign out
 * everywhere", a new password or a changed method since then signed out there too.
 */
export function visitOfProduct(device: ProductDeviceFacts | undefined, account: { authEpoch: number }): Visit {
  const { lastSeenAt = new Date(0), lastOpenedAt = null, signedOutAt = null } = device ?? {};
  const isEnded = signedOutAt !== null || device?.accountEpoch !== account.authEpoch;
  const signedOut = lastOpenedAt !== null && isEnded;
  return { sameDevice: true, sameBrowser: true, signedOut, lastActivityAt: lastSeenAt, product: { lastOpenedAt } };
}

/** When a device was trusted, where that still counts: in whichever product the person chose so (SPEC S7). */
export function trustedSince(
  devices: readonly { trustedAt: Date | null; trustedEpoch: number | null }[],
  account: { authEpoch: number },
  now: Date,
): Date | null {
  const trusted = devices.flatMap(({ trustedAt, trustedEpoch }) => {
    if (!trustedAt || trustedEpoch === null) return [];
    return isTrusted({ trustedAt, accountEpoch: trustedEpoch }, account, now) ? [trustedAt] : [];
  });
  return trusted.length > 0 ? new Date(Math.max(...trusted.map((at) => at.getTime()))) : null;
}
