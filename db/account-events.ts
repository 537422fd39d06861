import { and, desc, eq, gte, lt } from "drizzle-orm";
import { count } from "@/lib/metrics";
import type { OwnerAlertKind } from "@/lib/rules/owner-alert";
import { afterCommit, database } from "./client";
import { removeOldRows } from "./old-rows";
import { accountEvents } from "./schema";

export type AccountEventKind =
  | OwnerAlertKind
  | "account-created"
  | "signed-in"
  | "signed-out"
  | "signed-out-everywhere"
  | "backup-code-saved"
  | "disowned"
  | "device-trusted"
  | "device-removed"
  | "session-removed"
  | "staff-made"
  | "staff-ended"
  | "unlocked"
  | "plan-changed"
  | "email-address-changed"
  | "name-changed"
  | "photo-changed"
  | "photo-removed";

/** Adds a line to what happened to an account. Call it in the transaction of what it tells. */
export async function recordEvent(event: {
  accountId: string;
  kind: AccountEventKind;
  userAgent: string;
  networkAddress: string;
  at: Date;
}): Promise<void> {
  await database().insert(accountEvents).values(event);
  afterCommit(() => count("latchkey.account.events", { kind: event.kind }));
}

/** Whether this has happened to an account since `since`. */
export async function hasEventSince(accountId: string, kind: AccountEventKind, since: Date): Promise<boolean> {
  const rows = await database()
    .select({ id: accountEvents.id })
    .from(accountEvents)
    .where(and(eq(accountEvents.accountId, accountId), eq(accountEvents.kind, kind), gte(accountEvents.at, since)))
    .limit(1);
  return rows.length > 0;
}

export type AccountEvent = Omit<typeof accountEvents.$inferSelect, "kind"> & { kind: AccountEventKind };

/** What happened to an account, newest first: at most `limit` lines, those before the line `before` where it is given. */
export async function listEvents(accountId: string, { limit, before }: { limit: number; before?: number }) {
  const rows = await database()
    .select()
    .from(accountEvents)
    .where(and(eq(accountEvents.accountId, accountId), before === undefined ? undefined : lt(accountEvents.id, before)))
    .orderBy(desc(accountEvents.id))
    .limit(limit);
  return rows as AccountEvent[];
}

/** Removes the lines of before `before`. */
export async function removeOldEvents(before: Date): Promise<void> {
  await removeOldRows({ moment: accountEvents.at, before });
}
