import { removeOldAddressChanges } from "@/db/address-changes";
import { removeOldAttempts } from "@/db/attempts";
import { forgetFormerKeys } from "@/db/authenticators";
import { removeOldKnownBrowsers } from "@/db/known-browsers";
import { removeOldOwnerAlerts } from "@/db/owner-alerts";
import { removeOldProductDevices } from "@/db/product-devices";
import { removeEndedSessions } from "@/db/sessions";
import { removeOldSupportCases } from "@/db/support-cases";
import { removeOldSupportLooks } from "@/db/support-looks";
import { removeForgottenThrottles } from "@/db/throttles";
import { removeOldTrustedDevices } from "@/db/trusted-devices";
import { log } from "@/lib/log";
import { ATTEMPT_LONGEST_MINUTES } from "@/lib/rules/attempt";
import { formerAppsSince } from "@/lib/rules/authenticator-drift";
import { ownerAlertLinksSince } from "@/lib/rules/owner-alert";
import { PRODUCT_DEVICES_KEPT_DAYS } from "@/lib/rules/product";
import { casesKeptSince, looksKeptSince } from "@/lib/rules/support-case";
import { TRUST_DAYS } from "@/lib/rules/trusted-device";

const EVERY_MINUTES = 10;
const ATTEMPTS_KEPT_HOURS = 24;
const BROWSERS_KEPT_DAYS = 400;
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Removes what has ended, so that no table grows for ever. Nothing that still counts is touched. */
export async function tidyUp(now: Date): Promise<void> {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await removeOldAttempts(ago(Math.max(ATTEMPTS_KEPT_HOURS * HOUR_MS, ATTEMPT_LONGEST_MINUTES * 60_000)));
  await removeEndedSessions(now);
  await removeOldOwnerAlerts(ownerAlertLinksSince(now));
  await removeForgottenThrottles(now);
  await removeOldAddressChanges(now);
  await forgetFormerKeys(formerAppsSince(now));
  await removeOldTrustedDevices(ago(TRUST_DAYS * DAY_MS));
  await removeOldSupportCases(casesKeptSince(now));
  await removeOldSupportLooks(looksKeptSince(now));
  await removeOldProductDevices(ago(PRODUCT_DEVICES_KEPT_DAYS * DAY_MS));
  await removeOldKnownBrowsers(ago(BROWSERS_KEPT_DAYS * DAY_MS));
}

/** Does the chores, tidying up among them, every ten minutes until the answered function is called. */
export function startHousekeeping(chores: ((now: Date) => Promise<void>)[]): () => void {
  const timer = setInterval(() => {
    for (const chore of [tidyUp, ...chores]) {
      chore(new Date()).catch((error: unknown) => log().warn({ err: error }, "a chore failed; it is tried again"));
    }
  }, EVERY_MINUTES * 60_000);
  timer.unref();
  return () => clearInterval(timer);
}
