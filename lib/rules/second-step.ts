import { SESSION_IDLE_HOURS } from "./session";
import { TRUST_DAYS } from "./trusted-device";

/** A product asks again when it was last opened this long ago (SPEC S9, fifth case). */
export const PRODUCT_ASKS_AFTER_DAYS = 30;

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** The five occasions on which an emailed code is asked again, and whether a trusted device skips it (SPEC S9). */
export const occasions = {
  "idle-too-long": { trustSkips: true },
  "another-browser": { trustSkips: false },
  "another-device": { trustSkips: false },
  "signed-out": { trustSkips: true },
  "product-not-opened-lately": { trustSkips: true },
} as const;
export type Occasion = keyof typeof occasions;

export type Visit = {
  sameDevice: boolean;
  /** False in another browser, and where the cookies were cleared. */
  sameBrowser: boolean;
  signedOut: boolean;
  lastActivityAt: Date;
  /** Set when a product is being opened; null when it was never opened on this device. */
  product?: { lastOpenedAt: Date | null };
};

/** Which occasion a visit is, the one that trust cannot skip first; null when nothing is asked. */
export function occasionOf(visit: Visit, now: Date): Occasion | null {
  if (!visit.sameDevice) return "another-device";
  if (!visit.sameBrowser) return "another-browser";
  if (visit.signedOut) return "signed-out";
  if (visit.product) {
    const openedAt = visit.product.lastOpenedAt?.getTime() ?? -Infinity;
    return now.getTime() - openedAt >= PRODUCT_ASKS_AFTER_DAYS * DAY_MS ? "product-not-opened-lately" : null;
  }
  return now.getTime() - visit.lastActivityAt.getTime() >= SESSION_IDLE_HOURS * HOUR_MS ? "idle-too-long" : null;
}

/** Whether an occasion asks for the emailed code, on a device that is trusted or not. */
export function isCodeAskedOn(occasion: Occasion, trusted: boolean): boolean {
  return !(trusted && occasions[occasion].trustSkips);
}

/** SPEC S9 as a whole: whether the emailed code is asked now. `trustedAt` is when this device was trusted, if it is. */
export function asksEmailedCode(visit: Visit, trustedAt: Date | null, now: Date): boolean {
  const occasion = occasionOf(visit, now);
  if (!occasion) return false;
  const trusted = trustedAt != null && now.getTime() - trustedAt.getTime() < TRUST_DAYS * DAY_MS;
  return isCodeAskedOn(occasion, trusted);
}
