import { isMailboxHeld } from "./second-step-method";

/** What somebody may lose (SPEC T8). */
export const losses = ["phone", "mailbox", "both"] as const;
export type Loss = (typeof losses)[number];

/** What would still get them in, with the password; the first is the fastest. */
export type WayIn = "app" | "email-code" | "backup-code";

export type RecoveryFacts = {
  hasApp: boolean;
  hasBackupCode: boolean;
  mailboxHeldUntil: Date | null;
  isStaff: boolean;
};

/** Which ways in are left after a loss, from the account's real state: the same rules as at sign-in (S4 to S6, P5). */
export function waysInAfter(loss: Loss, facts: RecoveryFacts, now: Date): WayIn[] {
  const { hasApp, hasBackupCode } = facts;
  if (needsApp(facts)) return loss === "mailbox" ? ["app"] : [];
  const isMailUseful = !hasApp || !isMailboxHeld(facts, now);
  const ways: WayIn[] = [];
  if (hasApp && loss === "mailbox") ways.push("app");
  if (isMailUseful && loss === "phone") ways.push("email-code");
  if (hasBackupCode) ways.push("backup-code");
  return ways;
}

/** What to do about it now. */
export type Advice =
  | "ask-operators"
  | "generate-backup-code"
  | "set-up-app"
  | "replace-app"
  | "keep-password"
  | "keep-backup-code"
  | "no-phone-needed";

/** One piece of advice for each loss: first what closes a gap, then what keeps it closed. */
export function adviceFor(loss: Loss, facts: RecoveryFacts): Advice {
  const { hasApp, hasBackupCode } = facts;
  if (needsApp(facts)) return "ask-operators";
  if (!hasBackupCode) return "generate-backup-code";
  if (loss === "phone") return hasApp ? "replace-app" : "no-phone-needed";
  if (loss === "mailbox") return hasApp ? "keep-password" : "set-up-app";
  return "keep-backup-code";
}

/** Support staff get in by the app itself and nothing else (SPEC H6). */
function needsApp({ hasApp, isStaff }: RecoveryFacts): boolean {
  return isStaff && hasApp;
}
