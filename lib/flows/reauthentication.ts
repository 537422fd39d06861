import { addAttempt, findAttempt } from "@/db/attempts";
import { findKnownBrowser } from "@/db/known-browsers";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { seal } from "@/lib/crypto/sealing";
import { newTotpKey } from "@/lib/crypto/totp";
import { authenticatorSealing } from "@/lib/rules/authenticator";
import { bringsNewKey, changePages, type Change } from "@/lib/rules/reauthentication";
import type { Visitor } from "@/lib/rules/visitor";
import { isFor } from "./events";

type Session = {
  id: string;
  accountId: string;
  account: { emailAddress: string; authEpoch: number; passwordHash: string | null };
};

/** Begins the re-authentication of a session for one change (SPEC T1) and answers the token for its cookie. */
export async function startReauthentication(
  session: Session,
  change: Change,
  visitor: Visitor,
  now = new Date(),
): Promise<string> {
  const token = newToken();
  const { accountId, account } = session;
  const { browserToken } = visitor;
  await addAttempt({
    id: digestOf(token),
    purpose: "reauthenticate",
    address: account.emailAddress,
    accountId,
    accountEpoch: account.authEpoch,
    knownBrowserId: browserToken ? await findKnownBrowser(digestOf(browserToken), accountId) : null,
    // Without a password the provider stands for it (SPEC T1).
    provider: account.passwordHash ? null : "google",
    change,
    sessionId: session.id,
    sealedNewKey: bringsNewKey(change) ? seal(newTotpKey(), authenticatorSealing(accountId)) : null,
    returnTo: changePages[change],
    startedAt: now,
    lastStepAt: now,
  });
  return token;
}

/** Whether this token's attempt is a finished, unspent re-authentication of this session for this change. */
export async function isReauthenticated(
  session: { id: string },
  token: string,
  change: Change,
  now = new Date(),
): Promise<boolean> {
  const attempt = await findAttempt(digestOf(token));
  return attempt !== undefined && isFor(attempt, session.id, change, now);
}
