import { removeRecovery } from "@/db/account-recoveries";
import { addressMailUsefulUntil } from "@/lib/rules/address-change";
import { queueMail } from "./outbox";

/**
 * Ends the recovery of an account and tells the address that was to get it; false when none is under way. Call it in a
 * transaction, with the account locked.
 */
export async function callOffRecovery(account: { id: string; language: string }, now: Date): Promise<boolean> {
  const recovery = await removeRecovery(account.id);
  // One that was not finished in time is over by itself: whoever asked for it has known that.
  if (!recovery || now >= recovery.endsAt) return false;
  const { newAddress: to } = recovery;
  const usefulUntil = addressMailUsefulUntil(now);
  await queueMail({ kind: "recovery-called-off", to, language: account.language, usefulUntil, now });
  return true;
}
