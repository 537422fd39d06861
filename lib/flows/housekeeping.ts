import { removeOldEvents } from "@/db/account-events";
import { removeOldRecoveries } from "@/db/account-recoveries";
import { removeOldAddressChanges } from "@/db/address-changes";
import { removeOldAttempts } from "@/db/attempts";
import { forgetFormerKeys } from "@/db/authenticators";
import { removeEndedBackupCodes } from "@/db/backup-codes";
import { removeOldKnownBrowsers } from "@/db/known-browsers";
import { deleteOldMail } from "@/db/outbox";
import { removeOldOwnerAlerts } from "@/db/owner-alerts";
import { removeOldProductDevices } from "@/db/product-devices";
import { removeEndedSessions } from "@/db/sessions";
import { removeOldSupportCases } from "@/db/support-cases";
import { removeOldSupportLooks } from "@/db/support-looks";
import { removeForgottenThrottles } from "@/db/throttles";
import { removeOldTrustedDevices } from "@/db/trusted-devices";
import { log } from "@/lib/log";
import { formerAppsSince } from "@/lib/rules/authenticator-drift";
import { ownerAlertLinksSince } from "@/lib/rules/owner-alert";
import { PRODUCT_DEVICES_KEPT_DAYS } from "@/lib/rules/product";
import {
  ATTEMPTS_KEPT_HOURS,
  BROWSERS_KEPT_DAYS,
  ENDED_CODES_KEPT_DAYS,
  EVENTS_KEPT_DAYS,
  keptSince,
  MAILS_KEPT_DAYS,
} from "@/lib/rules/retention";
import { casesKeptSince, looksKeptSince } from "@/lib/rules/support-case";
import { TRUST_DAYS } from "@/lib/rules/trusted-device";

const EVERY_MINUTES = 10;

/** Removes what has ended, so that no table grows for ever. Nothing that still counts is touched, and nobody waits. */
export async function tidyUp(now: Date): Promise<void> {
  const days = (count: number) => keptSince(now, { days: count });
  await removeForgottenThrottles(now);
  await removeOldAttempts(keptSince(now, { hours: ATTEMPTS_KEPT_HOURS }));
  await removeEndedSessions(now);
  await deleteOldMail(days(MAILS_KEPT_DAYS));
  await removeOldEvents(days(EVENTS_KEPT_DAYS));
  await removeOldOwnerAlerts(ownerAlertLinksSince(now));
  await removeEndedBackupCodes(days(ENDED_CODES_KEPT_DAYS));
  await removeOldAddressChanges(now);
  await removeOldRecoveries(now);
  await forgetFormerKeys(formerAppsSince(now));
  await removeOldTrustedDevices(days(TRUST_DAYS));
  await removeOldSupportCases(casesKeptSince(now));
  await removeOldSupportLooks(looksKeptSince(now));
  await removeOldProductDevices(days(PRODUCT_DEVICES_KEPT_DAYS));
  await removeOldKnownBrowsers(days(BROWSERS_KEPT_DAYS));
}

/** Does the chores, tidying up among them, every ten minutes until the answered function is called. */
export function startHousekeeping(chores: ((now: Date) => Promise<void>)[]): () => void {
  const rounds = [tidyUp, ...chores].map(oneAtATime);
  const timer = setInterval(() => rounds.forEach((round) => round()), EVERY_MINUTES * 60_000);
  timer.unref();
  return () => clearInterval(timer);
}

/** Does a chore, unless it is still at it since the last round. */
function oneAtATime(chore: (now: Date) => Promise<void>): () => void {
  let isUnderWay = false;
  return () => {
    if (isUnderWay) return;
    isUnderWay = true;
    chore(new Date())
      .catch((error: unknown) => log().warn({ err: error }, "a chore failed; it is tried again"))
      .finally(() => (isUnderWay = false));
  };
}
