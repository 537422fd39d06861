import { removeRecovery } from "@/db/account-recoveries";
import { addressMailUsefulUntil } from "@/lib/rules/address-change";
import { browserName } from "@/lib/rules/browser-name";
import type { Visitor } from "@/lib/rules/visitor";
import { queueMail } from "./outbox";

/**
 * Ends the recovery of an account and tells the address that was to get it; false when none is under way. Call it in a
 * transaction, with the account locked.
 */
export async function callOffRecovery(
  account: { id: string; language: string },
  { userAgent, networkAddress }: Pick<Visitor, "userAgent" | "networkAddress">,
  now: Date,
): Promise<boolean> {
  const recovery = await removeRecovery(account.id);
  // One that was not finished in time is over by itself: whoever asked for it has known that.
  if (!recovery || now >= recovery.endsAt) return false;
  await queueMail({
    kind: "recovery-called-off",
    to: recovery.newAddress,
    language: account.language,
    usefulUntil: addressMailUsefulUntil(now),
    now,
    askedFrom: { ...browserName(userAgent), networkAddress, at: now },
  });
  return true;
}
