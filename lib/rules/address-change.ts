import type { Outcome } from "./outcome";
import { done, refused } from "./outcome";

/** One change in this time; as long the former address stays reserved and the change can be undone (SPEC G2). */
export const ADDRESS_CHANGE_DAYS = 7;

/** The mails about a change are tried for this long. */
const USEFUL_DAYS = 3;

const DAY_MS = 24 * 60 * 60 * 1000;

/** Until when a former address is reserved, and the address cannot be changed again. */
export function addressReservedUntil(changedAt: Date): Date {
  return new Date(changedAt.getTime() + ADDRESS_CHANGE_DAYS * DAY_MS);
}

/** After this moment a mail about a change is not sent any more. */
export function addressMailUsefulUntil(now: Date): Date {
  return new Date(now.getTime() + USEFUL_DAYS * DAY_MS);
}

type ChangeFacts = {
  account: { emailAddress: string; connectionId: string | null };
  /** The account's last change, undone or not. */
  lastChange: { reservedUntil: Date } | undefined;
  /** The company sign-in that the new address is sent to (lib/rules/sign-in-connection.ts). */
  connection: object | null;
};

/**
 * Whether an account may be given a new address (SPEC G2). Whose the address is now is not asked: whoever tries is told
 * nothing about it (SPEC C4).
 */
export function mayChangeAddress(
  newAddress: string,
  { account, lastChange, connection }: ChangeFacts,
  now: Date,
): Outcome<"not-this-step" | "changed-lately" | "same-address" | "company-address"> {
  if (account.connectionId) return refused("not-this-step");
  if (isChangedLately(lastChange, now)) return refused("changed-lately");
  if (newAddress === account.emailAddress) return refused("same-address");
  return connection ? refused("company-address") : done;
}

/** Whether the last change is too young for another. */
export function isChangedLately(lastChange: { reservedUntil: Date } | undefined, now: Date): boolean {
  return lastChange !== undefined && now < lastChange.reservedUntil;
}

type UndoFacts = { reservedUntil: Date; undoneAt: Date | null; account: { connectionId: string | null } };

/** Whether a change can still be undone: once, while the former address is reserved, unless a company has the account. */
export function mayUndo({ reservedUntil, undoneAt, account }: UndoFacts, now: Date): boolean {
  return !undoneAt && now < reservedUntil && !account.connectionId;
}
