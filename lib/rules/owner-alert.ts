/** What the owner of an account is told by mail at once, with a way to say "this was not me" (SPEC T6, P1, P5). */
export const ownerAlertKinds = [
  "authenticator-turned-on",
  "authenticator-updated",
  "authenticator-turned-off",
  "backup-code-generated",
  "backup-code-used",
  "password-changed",
  "password-was-reset",
  "became-managed",
  "google-linked",
  "google-unlinked",
  "password-set",
  "deletion-started",
  "deletion-ended",
  "account-exported",
  "new-sign-in",
  "second-step-failed",
  "email-address-restored",
  "recovery-begun",
  "recovery-stopped",
  "account-recovered",
] as const;
export type OwnerAlertKind = (typeof ownerAlertKinds)[number];

/** How long the link in such a mail works. */
export const OWNER_ALERT_LINK_DAYS = 30;

/** Such a mail is tried for this long: beyond the hold of a recovery (SPEC X4), which it is to stop. */
const USEFUL_DAYS = 10;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Links sent before this moment work no more. */
export function ownerAlertLinksSince(now: Date): Date {
  return new Date(now.getTime() - OWNER_ALERT_LINK_DAYS * DAY_MS);
}

/** After this moment such a mail is not sent any more. */
export function ownerAlertUsefulUntil(now: Date): Date {
  return new Date(now.getTime() + USEFUL_DAYS * DAY_MS);
}
