/** For this long after a deletion was asked for, the account can be kept (SPEC G5). */
export const DELETION_DAYS = 30;

/** The page that every other one behind a session leads to while an account is to be deleted. */
export const KEEP_ACCOUNT_PAGE = "/sign-in/keep-account";

/** The last mail to an account's address. */
export const LAST_MAIL = "account-deleted";

const DAY_MS = 24 * 60 * 60 * 1000;

/** When an account is removed whose deletion was asked for at `startedAt`. */
export function deletionEndsAt(startedAt: Date): Date {
  return new Date(startedAt.getTime() + DELETION_DAYS * DAY_MS);
}

/** Deletions that were asked for at this moment or before are due. */
export function deletionsDueSince(now: Date): Date {
  return new Date(now.getTime() - DELETION_DAYS * DAY_MS);
}

export type DeletionRefusal = "is-managed" | "is-staff";

/**
 * Why an account cannot be deleted by its owner: its organisation decides, or support staff has to be ended first by the
 * people who run the portal. Null when it can.
 */
export function deletionRefusal(account: { connectionId: string | null; isStaff: boolean }): DeletionRefusal | null {
  if (account.connectionId !== null) return "is-managed";
  return account.isStaff ? "is-staff" : null;
}

/** Whether a page leads to keeping the account: one that is to be deleted shows nothing else. */
export function leadsToKeeping(account: { deletionStartedAt: Date | null }, page: string): boolean {
  return account.deletionStartedAt !== null && page !== KEEP_ACCOUNT_PAGE;
}
