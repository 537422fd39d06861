/** A finished re-authentication is good for this long, for one change (SPEC "Durations", T1). */
export const REAUTHENTICATION_MINUTES = 10;

/** The changes that start with re-authentication (SPEC T1), and the page of each. */
export const changePages = {
  "set-up-authenticator": "/security/authenticator",
  "update-authenticator": "/security/authenticator/update",
  "turn-off-authenticator": "/security/authenticator/turn-off",
  "generate-backup-code": "/security/backup-code",
  "set-password": "/security/password/set",
  "unlink-google": "/security/google",
  "change-address": "/security/email",
  "delete-account": "/settings/delete",
  "export-account": "/settings/export",
} as const;
export type Change = keyof typeof changePages;

/** Whether what an address or a form names is one of the changes. */
export function isChange(named: unknown): named is Change {
  return typeof named === "string" && Object.hasOwn(changePages, named);
}

/** Whether a change brings a new app, whose key has to be made. */
export function bringsNewKey(change: Change): boolean {
  return change === "set-up-authenticator" || change === "update-authenticator";
}

/** When a re-authentication that was finished at `finishedAt` is worth nothing any more. */
export function reauthenticationEndsAt(finishedAt: Date): Date {
  return new Date(finishedAt.getTime() + REAUTHENTICATION_MINUTES * 60_000);
}
