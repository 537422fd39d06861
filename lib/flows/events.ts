import { recordEvent } from "@/db/account-events";
import { type Account, raiseEpochFrom } from "@/db/accounts";
import { type Attempt, claimAlertOfAttempt, claimAttempt, findAttempt, lockAttempt, recordProof } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findKnownBrowser } from "@/db/known-browsers";
import { claimOneTimeCode, findNewestCode } from "@/db/one-time-codes";
import { addOwnerAlert } from "@/db/owner-alerts";
import { lockSession, renewSession } from "@/db/sessions";
import { changeThrottles } from "@/db/throttles";
import { digestCode, digestOf, newToken } from "@/lib/crypto/tokens";
import { queueMail } from "@/lib/mail/outbox";
import { count } from "@/lib/metrics";
import { currentStep } from "@/lib/rules/attempt";
import { browserName } from "@/lib/rules/browser-name";
import { methodStop, ownerAlertThrottles, trierOf, wrongCodeThrottles } from "@/lib/rules/limits";
import { CODE_WRONG_TRIES, codePhase } from "@/lib/rules/one-time-code";
import { type Outcome, type Refusal, done, refused } from "@/lib/rules/outcome";
import { type OwnerAlertKind, ownerAlertUsefulUntil } from "@/lib/rules/owner-alert";
import type { Change } from "@/lib/rules/reauthentication";
import type { Method } from "@/lib/rules/second-step-method";
import { givingTryBack, takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";

/** What more than one flow does: say whose an attempt is, prove by a code, make a change of the account, tell its owner. */

/**
 * Tells the owner of an account what happened, with a link that says "this was not me", and adds the line to the
 * account's activity (SPEC T6). Call it in the transaction of what it tells.
 */
export async function tellOwner(account: Account, kind: OwnerAlertKind, visitor: Seen, now: Date): Promise<void> {
  const { userAgent, networkAddress } = visitor;
  const token = newToken();
  await recordEvent({ ...placeOf(account, visitor), kind, at: now });
  await addOwnerAlert({ id: digestOf(token), accountId: account.id, sentAt: now });
  await queueMail({
    kind,
    to: account.emailAddress,
    language: account.language,
    usefulUntil: ownerAlertUsefulUntil(now),
    now,
    token,
    askedFrom: { ...browserName(userAgent), networkAddress, at: now },
  });
}

/**
 * Whose an attempt is, now that a provider has said so. It goes on under the account's own address, whichever was typed:
 * everybody's second steps count by that (SPEC S12).
 */
export async function provedToBe({ id, authEpoch, emailAddress }: Account, browserToken: string | null) {
  const knownBrowserId = browserToken ? await findKnownBrowser(digestOf(browserToken), id) : null;
  return { accountId: id, accountEpoch: authEpoch, address: emailAddress, knownBrowserId };
}

/** Spends the mailed code of an attempt, or counts a wrong try of it. Call it in the transaction of what it proves. */
export async function claimMailedCode(attempt: Attempt, code: string, now: Date): Promise<boolean> {
  const newest = await findNewestCode(attempt.id);
  if (!newest) return false;
  const { id: attemptId, accountId, purpose } = attempt;
  const { digest } = digestCode(code, { codeId: newest.id, attemptId, accountId, purpose }, newest.keyId);
  return claimOneTimeCode({ id: newest.id, digest }, CODE_WRONG_TRIES, now);
}

type CodeProof<Reason extends string> = {
  factor: "second-step" | "mailed-code";
  method: Method;
  /** What else the proof decides. */
  chosen?: { trustChosen?: boolean; stayChosen?: boolean };
  /** Spends the code; answers "right" or why it is not. Runs in the transaction of the proof. */
  claim: () => Promise<"right" | Reason>;
};

type CodeOutcome<Reason extends string> = Outcome<
  Reason | "too-many-codes-tried" | `${Method}-stopped` | "not-this-step"
>;

/**
 * Proves a factor by a code, whichever kind. Every try is counted before it is looked at (SPEC S12). Right, the code is
 * spent and the proof recorded in one transaction. Somebody who has the password and fails here is told to the owner.
 */
export async function proveByCode<Reason extends string>(
  attempt: Attempt,
  proof: CodeProof<Reason>,
  visitor: Visitor,
  now: Date,
): Promise<CodeOutcome<Reason>> {
  const outcome = await tryCode(attempt, proof, visitor, now);
  const { purpose } = attempt;
  count("latchkey.proofs", { purpose, factor: proof.method, outcome: outcome.ok ? "right" : outcome.reason });
  return outcome;
}

async function tryCode<Reason extends string>(
  attempt: Attempt,
  { factor, method, chosen, claim }: CodeProof<Reason>,
  visitor: Visitor,
  now: Date,
): Promise<CodeOutcome<Reason>> {
  const trier = trierOf(attempt, visitor);
  const phase = codePhase(attempt.purpose);
  const stop = factor === "second-step" ? [methodStop(method, trier)] : [];
  const throttles = [...wrongCodeThrottles(phase, trier), ...stop];
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused(refusal.until ? "too-many-codes-tried" : `${method}-stopped`, refusal.until);

  const verdict = await inTransaction(async () => {
    // In the same order as everything else: session, attempt, then its code. Otherwise two of them deadlock.
    if (attempt.sessionId) await lockSession(attempt.sessionId);
    await lockAttempt(attempt.id);
    // Another tab may have come first: then no code is spent for nothing.
    const since = await findAttempt(attempt.id);
    if (!since || currentStep(since, now) !== factor) return "not-this-step";
    const claimed = await claim();
    if (claimed === "right") await recordProof(attempt.id, factor, now, chosen);
    return claimed;
  });
  // Of one form sent twice, the second finds its code used, by itself: that is no failure.
  const proved = verdict === "right" || (await isProved(attempt.id, factor));
  if (proved) await changeThrottles(throttles, givingTryBack(throttles, now));
  if (verdict === "right") return done;
  if (proved || verdict === "not-this-step") return refused("not-this-step");
  if (factor === "second-step") await tellOfFailure(attempt, visitor, now);
  return refused(verdict);
}

async function isProved(attemptId: string, factor: string): Promise<boolean> {
  const since = await findAttempt(attemptId);
  return since?.proved.includes(factor) ?? false;
}

/** Once an attempt, and a few times a day: whoever mistypes is not flooded with mail. */
async function tellOfFailure(attempt: Attempt, visitor: Visitor, now: Date): Promise<void> {
  const { account } = attempt;
  if (!account) return;
  await inTransaction(async () => {
    if (!(await claimAlertOfAttempt(attempt.id, now))) return;
    const throttles = ownerAlertThrottles(account.id);
    const refusal = await changeThrottles(throttles, takingTry(throttles, now));
    if (!refusal) await tellOwner(account, "second-step-failed", visitor, now);
  });
}

/** The session that a change is made in, and the token of its re-authentication. */
export type Changing = { session: { id: string; accountId: string; account: Account }; token: string };

/** Made, with the new token of the session that stays; or refused, and nothing was changed. */
export type Changed = { ok: true; sessionToken: string } | Refusal<"not-this-step">;

/**
 * Makes the one change that a finished re-authentication is for, and spends it (SPEC T1): `work`, the end of all other
 * sessions and of all trust, this session's new token, the line and the mail are one transaction.
 */
export async function makeChange(
  { session, token }: Changing,
  { change, told }: { change: Change; told: OwnerAlertKind },
  visitor: Visitor,
  now: Date,
  work: (attempt: Attempt) => Promise<void>,
): Promise<Changed> {
  const attemptId = digestOf(token);
  return inTransaction(async () => {
    // In the same order as signing out: session, attempt, account.
    if (!(await lockSession(session.id))) return refused("not-this-step");
    await lockAttempt(attemptId);
    const attempt = await findAttempt(attemptId);
    if (!attempt?.account || !isFor(attempt, session.id, change, now)) return refused("not-this-step");
    if (!(await raiseEpochFrom(attempt.account))) return refused("not-this-step");
    await claimAttempt(attempt.id, now);
    await work(attempt);
    const sessionToken = newToken();
    const accountEpoch = attempt.account.authEpoch + 1;
    await renewSession(session.id, { tokenDigest: digestOf(sessionToken), accountEpoch });
    await tellOwner(attempt.account, told, visitor, now);
    return { ok: true, sessionToken };
  });
}

/** Whether an attempt is a finished re-authentication, begun in this session for this change (SPEC T1). */
export function isFor(attempt: Attempt, sessionId: string, change: Change, now: Date): boolean {
  const { purpose } = attempt;
  const same = purpose === "reauthenticate" && attempt.sessionId === sessionId && attempt.change === change;
  return same && currentStep(attempt, now) === "finish";
}

/** From where somebody is seen. */
type Seen = Pick<Visitor, "userAgent" | "networkAddress">;

/** What stands in its place for what operators did from the command line. */
export const OPERATOR: Seen = { userAgent: "", networkAddress: "" };

/** Whose account and from where, as sessions and events keep it. */
export function placeOf({ id }: Pick<Account, "id">, { userAgent, networkAddress }: Seen) {
  return { accountId: id, userAgent, networkAddress };
}
