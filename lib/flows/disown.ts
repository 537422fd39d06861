import { endDeletion } from "@/db/account-deletion";
import { lockAccount, raiseEpoch } from "@/db/accounts";
import { recordEvent } from "@/db/account-events";
import { inTransaction } from "@/db/client";
import { removeLink } from "@/db/linked-sign-ins";
import { claimOwnerAlert, claimOwnerAlertsOf, findOwnerAlert } from "@/db/owner-alerts";
import { digestOf } from "@/lib/crypto/tokens";
import { callOffRecovery } from "@/lib/mail/called-off-recovery";
import { mayUnlink } from "@/lib/rules/google-identity";
import { ownerAlertLinksSince } from "@/lib/rules/owner-alert";
import type { Visitor } from "@/lib/rules/visitor";
import { tellOwner } from "./events";

/** Whether the link of a mail to an owner still works. Looking at it uses nothing up. */
export async function isOwnerAlertOpen(token: string, now = new Date()): Promise<boolean> {
  return (await findOwnerAlert(digestOf(token), ownerAlertLinksSince(now))) !== undefined;
}

/**
 * "This was not me" (SPEC T6): uses the link up, with every other one sent until now, and ends every session, all trust
 * and whatever was begun, the deletion of the account (SPEC G5) and its recovery (X4) too. Answers the address whose password is to be chosen anew; null when the link was used already, is too old, or is none.
 */
export async function disown(token: string, visitor: Visitor, now = new Date()): Promise<string | null> {
  const id = digestOf(token);
  return inTransaction(async () => {
    const found = await findOwnerAlert(id, ownerAlertLinksSince(now));
    if (!found) return null;
    const { id: accountId, emailAddress } = found.account;
    // The account first, as everywhere: a change of it that ends its links at this very moment would be waited for in a ring.
    await lockAccount(accountId);
    if (!(await claimOwnerAlert(id, now))) return null;
    // A link that a stranger made must not outlive the reset; where Google is the only way in, it is the owner's.
    if (mayUnlink(found.account)) await removeLink(accountId);
    await raiseEpoch(accountId);
    // Whoever once read the mailbox must not keep a stock of links that sign its owner out.
    await claimOwnerAlertsOf(accountId, now);
    const { userAgent, networkAddress } = visitor;
    await recordEvent({ accountId, kind: "disowned", userAgent, networkAddress, at: now });
    if (await callOffRecovery(found.account, now)) await tellOwner(found.account, "recovery-stopped", visitor, now);
    // A thief who was stopped must not have the account deleted all the same.
    if (await endDeletion(accountId)) await tellOwner(found.account, "deletion-ended", visitor, now);
    return emailAddress;
  });
}
