import { randomUUID } from "node:crypto";
import {
  claimDueDeletion,
  endDeletion,
  listDueDeletions,
  removeAccount,
  startDeletion as markForDeletion,
} from "@/db/account-deletion";
import { inTransaction } from "@/db/client";
import { deleteFinishedLastMails } from "@/db/outbox";
import { lockSession, removeSessions } from "@/db/sessions";
import { log } from "@/lib/log";
import { queueMail } from "@/lib/mail/outbox";
import { deletionRefusal, deletionsDueSince, LAST_MAIL, type DeletionRefusal } from "@/lib/rules/account-deletion";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import { ownerAlertUsefulUntil } from "@/lib/rules/owner-alert";
import type { Visitor } from "@/lib/rules/visitor";
import { makeChange, tellOwner, type Changing } from "./events";

/** How many accounts one round of housekeeping removes. */
const REMOVED_AT_ONCE = 100;

/**
 * Begins the deletion of an account after re-authentication (SPEC G5): it is marked, every session, all trust and
 * whatever was begun ends, this session too, and its owner is told. Nothing is removed yet.
 */
export async function startDeletion(
  changing: Changing,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"not-this-step" | DeletionRefusal>> {
  const { accountId, account } = changing.session;
  const refusal = deletionRefusal(account);
  if (refusal) return refused(refusal);
  const what = { change: "delete-account", told: "deletion-started" } as const;
  const changed = await inTransaction(async () => {
    const made = await makeChange(
      changing,
      what,
      visitor,
      now,
      async () => void (await markForDeletion(accountId, now)),
    );
    if (made.ok) await removeSessions(accountId);
    return made;
  });
  if (!changed.ok) return changed;
  log().info({ account: accountId }, "the deletion of an account was asked for");
  return done;
}

/** Ends the deletion of a signed-in person's account (SPEC G5), unless the removal was first. */
export async function keepAccount(
  session: Changing["session"],
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"not-this-step">> {
  const kept = await inTransaction(async () => {
    if (!(await lockSession(session.id)) || !(await endDeletion(session.accountId))) return false;
    await tellOwner(session.account, "deletion-ended", visitor, now);
    return true;
  });
  if (!kept) return refused("not-this-step");
  log().info({ account: session.accountId }, "the deletion of an account was ended by its owner");
  return done;
}

/**
 * Removes the accounts whose 30 days are over, each with everything about its person, in one transaction (SPEC G5). Of
 * any number of processes one removes it. The last mail leaves no trace here once it is sent.
 */
export async function removeDueAccounts(now: Date): Promise<void> {
  await deleteFinishedLastMails(now);
  const due = { since: deletionsDueSince(now), now };
  for (const { id } of await listDueDeletions(due, REMOVED_AT_ONCE)) {
    try {
      if (await removeIfDue(id, due)) log().info({ account: id }, "an account was deleted");
    } catch (error) {
      // One that fails must not keep the others here.
      log().warn({ account: id, err: error }, "an account could not be deleted; it is tried again");
    }
  }
}

async function removeIfDue(id: string, due: { since: Date; now: Date }): Promise<boolean> {
  return inTransaction(async () => {
    const account = await claimDueDeletion(id, due);
    if (!account) return false;
    await removeAccount(account, randomUUID());
    const { emailAddress: to, language } = account;
    await queueMail({ kind: LAST_MAIL, to, language, usefulUntil: ownerAlertUsefulUntil(due.now), now: due.now });
    return true;
  });
}
