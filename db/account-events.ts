import { database } from "./client";
import { accountEvents } from "./schema";

export type AccountEventKind =
  | "account-created"
  | "signed-in"
  | "signed-out"
  | "signed-out-everywhere"
  | "password-reset"
  | "device-trusted"
  | "device-removed"
  | "session-removed";

/** Adds a line to what happened to an account. Call it in the transaction of what it tells. */
export async function recordEvent(event: {
  accountId: string;
  kind: AccountEventKind;
  userAgent: string;
  networkAddress: string;
  at: Date;
}): Promise<void> {
  await database().insert(accountEvents).values(event);
}
