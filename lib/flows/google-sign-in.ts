import { findAccountByAddress, setPassword } from "@/db/accounts";
import { isAddressReserved } from "@/db/address-changes";
import { claimAttempt, findAttempt, lockAttempt, recordProof, type Attempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findConnectionOf } from "@/db/connections";
import { findLink, findLinkedAccount, removeLink } from "@/db/linked-sign-ins";
import { changeThrottles } from "@/db/throttles";
import { isWidelyUsed } from "@/lib/crypto/common-passwords";
import { hashPassword } from "@/lib/crypto/password-hash";
import { digestOf } from "@/lib/crypto/tokens";
import { sendOneTimeCode } from "@/lib/mail/one-time-code";
import { currentStep } from "@/lib/rules/attempt";
import { domainOf } from "@/lib/rules/email-address";
import {
  mayUnlink,
  meaningOf,
  readGoogleIdentity,
  type GoogleIdentity,
  type GoogleRefusal,
} from "@/lib/rules/google-identity";
import { chosenPasswordThrottles } from "@/lib/rules/limits";
import { refused, type Refusal } from "@/lib/rules/outcome";
import { methodsFor } from "@/lib/rules/second-step-method";
import { connectionFor, type CompanyClaims } from "@/lib/rules/sign-in-connection";
import { takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { isFor, makeChange, provedToBe, type Changed, type Changing } from "./events";

/** What comes of Google's answer: proved; or another journey begins, for an address that Google has verified. */
export type GoogleOutcome =
  | { ok: true; next: "on" }
  | { ok: true; next: "company"; address: string; returnTo: string }
  | { ok: true; next: "prove-once"; address: string; returnTo: string; identity: GoogleIdentity }
  | Refusal<GoogleRefusal | "not-this-step">;

/**
 * Takes Google's answer as the proof of the attempt that asked (SPEC C6). `claims` are those of an ID token that has been
 * verified. The account is made or linked when the attempt is redeemed.
 */
export async function acceptGoogleAnswer(
  token: string,
  claims: CompanyClaims,
  visitor: Visitor,
  now = new Date(),
): Promise<GoogleOutcome> {
  return inTransaction(async () => {
    const attemptId = digestOf(token);
    await lockAttempt(attemptId);
    const attempt = await findAttempt(attemptId);
    if (!attempt || currentStep(attempt, now) !== "google") return refused("not-this-step");
    const read = readGoogleIdentity(claims);
    if (!read.ok) return refused(read.reason);
    if (attempt.purpose === "reauthenticate") return proveAgain(attempt, read.identity, visitor, now);
    return enter(attempt, read, visitor.browserToken, now);
  });
}

/** Whoever confirms a change is the person of Google that this account is linked to; the code that is asked next is mailed. */
async function proveAgain(
  attempt: Attempt,
  { subject }: GoogleIdentity,
  visitor: Visitor,
  now: Date,
): Promise<GoogleOutcome> {
  const link = attempt.accountId ? await findLink(attempt.accountId) : undefined;
  if (link?.subject !== subject) return refused("other-google-account");
  await recordProof(attempt.id, "google", now);
  if (methodsFor(attempt, now)[0] === "email-code") await sendOneTimeCode(attempt, visitor, now);
  return { ok: true, next: "on" };
}

async function enter(
  attempt: Attempt,
  { identity, isVerified }: { identity: GoogleIdentity; isVerified: boolean },
  browserToken: string | null,
  now: Date,
): Promise<GoogleOutcome> {
  const { id, returnTo } = attempt;
  const { emailAddress: address, subject } = identity;
  if (connectionFor(await findConnectionOf(domainOf(address)), now)) {
    await claimAttempt(id, now);
    return { ok: true, next: "company", address, returnTo };
  }
  const linked = await findLinkedAccount(subject);
  const meaning = meaningOf(linked, await findAccountByAddress(address), { isVerified });
  if ("refused" in meaning) return refused(meaning.refused);
  if (meaning.to === "create" && (await isAddressReserved(address, now))) return refused("address-in-use");
  if (meaning.to === "prove-once") {
    await claimAttempt(id, now);
    return { ok: true, next: "prove-once", address, returnTo, identity };
  }
  const about = meaning.to === "sign-in" ? await provedToBe(meaning.account, browserToken) : { address };
  await recordProof(id, "google", now, { ...about, googleIdentity: identity });
  return { ok: true, next: "on" };
}

/** An account's link to Google, as its owner sees it: the address there, and since when; null when there is none. */
export async function viewLink(accountId: string): Promise<{ emailAddress: string; linkedAt: Date } | null> {
  return (await findLink(accountId)) ?? null;
}

/** Ends the link to Google after re-authentication, never as the last way in (SPEC C6). */
export async function unlinkGoogle(
  changing: Changing,
  visitor: Visitor,
  now = new Date(),
): Promise<Changed | Refusal<"last-way-in">> {
  if (!mayUnlink(changing.session.account)) return refused("last-way-in");
  const what = { change: "unlink-google", told: "google-unlinked" } as const;
  return makeChange(changing, what, visitor, now, () => removeLink(changing.session.accountId));
}

/** Sets the first password of an account that has none, after re-authentication (SPEC C6). */
export async function setFirstPassword(
  changing: Changing,
  password: string,
  visitor: Visitor,
  now = new Date(),
): Promise<Changed | Refusal<"common-password" | "too-many-tries">> {
  const attempt = await findAttempt(digestOf(changing.token));
  const isReady = attempt && isFor(attempt, changing.session.id, "set-password", now);
  if (!isReady || changing.session.account.passwordHash) return refused("not-this-step");
  if (isWidelyUsed(password)) return refused("common-password");
  const throttles = chosenPasswordThrottles(changing.session.id);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-tries", refusal.until);
  const stored = await hashPassword(password);
  const what = { change: "set-password", told: "password-set" } as const;
  return makeChange(changing, what, visitor, now, () => setPassword(changing.session.accountId, stored));
}
