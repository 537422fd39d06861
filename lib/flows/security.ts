import { listEvents } from "@/db/account-events";
import { findAuthenticator } from "@/db/authenticators";
import { findActiveBackupCode } from "@/db/backup-codes";
import { adviceFor, losses, waysInAfter } from "@/lib/rules/recovery";

/** How many lines of activity a page shows. */
export const ACTIVITY_LINES = 20;
export const RECENT_LINES = 5;

type Owner = { accountId: string; account: { mailboxHeldUntil: Date | null; isStaff: boolean } };

/** How an account's second step stands, and what a loss would leave of it (SPEC §4, T8). */
export async function viewSecondStep({ accountId, account }: Owner, now = new Date()) {
  const app = await findAuthenticator(accountId);
  const backupCode = await findActiveBackupCode(accountId);
  const facts = {
    hasApp: app !== undefined,
    hasBackupCode: backupCode !== undefined,
    mailboxHeldUntil: account.mailboxHeldUntil,
    isStaff: account.isStaff,
  };
  return {
    appTurnedOnAt: app?.turnedOnAt ?? null,
    backupCodeGeneratedAt: backupCode?.generatedAt ?? null,
    losses: losses.map((loss) => ({ loss, waysIn: waysInAfter(loss, facts, now), advice: adviceFor(loss, facts) })),
  };
}

/** What happened to an account, newest first, and where the next page begins; null at the end. */
export async function listActivity(accountId: string, { lines, before }: { lines: number; before?: number }) {
  const events = await listEvents(accountId, { limit: lines + 1, before });
  const shown = events.slice(0, lines);
  return { events: shown, nextBefore: events.length > lines ? (shown.at(-1)?.id ?? null) : null };
}
