/** The ways through the second step; each has a page of that name below `/sign-in/verify` and `/reauthenticate/verify`. */
export type Method = "authenticator" | "email-code" | "backup-code";

/** After a reset through mail the mailbox proves no second step of an account with an app for this long (SPEC P5). */
export const DEFAULT_MAILBOX_HOLD_HOURS = 24;

type SecondStepFacts = {
  /** The account's app, when it is on. */
  authenticator: object | null;
  account: { mailboxHeldUntil: Date | null; isStaff: boolean } | null;
  /** The company sign-in that the attempt goes through. */
  connectionId: string | null;
};

/** The methods that may prove the second step now, the primary one first (SPEC S4 to S6, P5). */
export function methodsFor({ authenticator, account, connectionId }: SecondStepFacts, now: Date): Method[] {
  // Before a company takes an account over, what the company itself can read proves nothing (SPEC O2).
  if (connectionId) return ["authenticator", "backup-code"];
  if (!authenticator) return ["email-code", "backup-code"];
  // Support staff prove the app itself (SPEC H6).
  if (account?.isStaff) return ["authenticator"];
  return isMailboxHeld(account, now)
    ? ["authenticator", "backup-code"]
    : ["authenticator", "email-code", "backup-code"];
}

/** Whether the account's mailbox is held after a reset through it. It matters only while an app is on. */
export function isMailboxHeld(account: { mailboxHeldUntil: Date | null } | null, now: Date): boolean {
  return account?.mailboxHeldUntil != null && now < account.mailboxHeldUntil;
}

/** Until when a reset through mail at `now` holds the mailbox. */
export function mailboxHoldEndsAt(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * 60 * 60_000);
}
