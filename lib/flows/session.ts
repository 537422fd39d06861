import { raiseEpoch } from "@/db/accounts";
import { recordEvent, type AccountEventKind } from "@/db/account-events";
import { inTransaction } from "@/db/client";
import { findSession, lockSession, recordSeen, removeOtherSessions, removeSession } from "@/db/sessions";
import { removeTrustByToken } from "@/db/trusted-devices";
import { digestOf } from "@/lib/crypto/tokens";
import { isSessionAlive } from "@/lib/rules/session";
import type { Visitor } from "@/lib/rules/visitor";

/** A live session and its account. */
export type SignedIn = NonNullable<Awaited<ReturnType<typeof findSignedIn>>>;

/** The live session of a token with its account, read anew from the database in one query; null when it has ended. */
export async function findSignedIn(token: string, now = new Date()) {
  const session = await findSession(digestOf(token));
  return session && isSessionAlive(session, now) ? session : null;
}

/** Writes down that the session was used; how often that is due is for lib/rules/session.ts. */
export async function noteSeen(session: SignedIn, networkAddress: string, now = new Date()): Promise<void> {
  await recordSeen(session.id, { lastSeenAt: now, networkAddress });
}

/** What to end besides this session: nothing, the trust in this device, or everything everywhere (SPEC S7, S13). */
export type SignOutScope = "session" | "device" | "everywhere";

/**
 * Signs out (SPEC S13). Works on the very next request, in every process. From a session that has ended already the
 * trust in this device can still be ended, by its own token. False when it could not do what was asked: "everywhere"
 * needs a live session.
 */
export async function signOut(
  token: string,
  scope: SignOutScope,
  visitor: Visitor,
  now = new Date(),
): Promise<boolean> {
  const session = await findSignedIn(token, now);
  return inTransaction(async () => {
    if (scope === "device" && visitor.deviceToken) await removeTrustByToken(digestOf(visitor.deviceToken));
    // In the same order as a change of the account: session, account, and the codes that go with a session last.
    if (!session || !(await lockSession(session.id))) return scope !== "everywhere";
    if (scope === "everywhere") await raiseEpoch(session.accountId);
    await removeSession(session.accountId, session.id);
    await record(session.accountId, scope === "everywhere" ? "signed-out-everywhere" : "signed-out", visitor, now);
    return true;
  });
}

/** Ends one session of the account that asks; one of another account is left alone. */
export async function endSession(current: SignedIn, id: string, visitor: Visitor, now = new Date()): Promise<void> {
  await inTransaction(async () => {
    const removed = await removeSession(current.accountId, id);
    if (removed) await record(current.accountId, "session-removed", visitor, now);
  });
}

/** Ends every session of the account but this one. */
export async function endOtherSessions(current: SignedIn, visitor: Visitor, now = new Date()): Promise<void> {
  await inTransaction(async () => {
    await removeOtherSessions(current.accountId, current.id);
    await record(current.accountId, "session-removed", visitor, now);
  });
}

async function record(accountId: string, kind: AccountEventKind, visitor: Visitor, at: Date): Promise<void> {
  const { userAgent, networkAddress } = visitor;
  await recordEvent({ accountId, kind, userAgent, networkAddress, at });
}
