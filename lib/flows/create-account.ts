import { addAccount, findAccountByAddress, hasAccounts, hasAccountsIn } from "@/db/accounts";
import { recordEvent } from "@/db/account-events";
import { findAttempt, recordProof } from "@/db/attempts";
import { replaceAuthenticator } from "@/db/authenticators";
import { addActiveBackupCode } from "@/db/backup-codes";
import { inTransaction } from "@/db/client";
import { addLink } from "@/db/linked-sign-ins";
import { changeThrottles } from "@/db/throttles";
import { newBackupCode } from "@/lib/crypto/backup-codes";
import { isWidelyUsed } from "@/lib/crypto/common-passwords";
import { hashPassword } from "@/lib/crypto/password-hash";
import { seal } from "@/lib/crypto/sealing";
import { digestOf } from "@/lib/crypto/tokens";
import { newTotpKey } from "@/lib/crypto/totp";
import { currentStep } from "@/lib/rules/attempt";
import { authenticatorSealing } from "@/lib/rules/authenticator";
import { readGoogleIdentity } from "@/lib/rules/google-identity";
import { done, refused, type Outcome } from "@/lib/rules/outcome";
import { chosenPasswordThrottles } from "@/lib/rules/limits";
import { takingTry } from "@/lib/rules/throttle";
import type { CompanyClaims } from "@/lib/rules/sign-in-connection";
import type { Plan } from "@/lib/rules/support-level";
import type { Visitor } from "@/lib/rules/visitor";

export type AccountDetails = { firstName: string; lastName: string; password: string };

/**
 * Creates the account of an attempt whose mailed code was right (SPEC C1). Names and password have passed their
 * rules; the password is also looked up among the widely used ones. After it the attempt can be redeemed.
 */
export async function createAccount(
  token: string,
  details: AccountDetails,
  visitor: Visitor,
  now = new Date(),
): Promise<Outcome<"common-password" | "address-taken" | "too-many-tries" | "not-this-step">> {
  const attempt = await findAttempt(digestOf(token));
  if (!attempt || currentStep(attempt, now) !== "details") return refused("not-this-step");
  if (isWidelyUsed(details.password)) return refused("common-password");
  const throttles = chosenPasswordThrottles(attempt.id);
  const refusal = await changeThrottles(throttles, takingTry(throttles, now));
  if (refusal) return refused("too-many-tries", refusal.until);

  const account = await newAccount(attempt.address, details, visitor.language, now);
  const created = await inTransaction(async () => {
    const added = await addAccount(account);
    if (!added) return false;
    const { userAgent, networkAddress } = visitor;
    await recordProof(attempt.id, "details", now, { accountId: added.id, accountEpoch: added.authEpoch });
    await recordEvent({ accountId: added.id, kind: "account-created", userAgent, networkAddress, at: now });
    return true;
  });
  if (created) return done;
  // The same form sent twice loses against itself: then the attempt has moved on, and so does the person.
  const since = await findAttempt(attempt.id);
  return refused(since && currentStep(since, now) === "details" ? "address-taken" : "not-this-step");
}

/**
 * Adds an account for an address that needs no proof, whose backup code counts as saved: demo people only. `withApp`
 * turns on an authenticator app with a key of its own; without `plan` it is everybody's. False when there is one already.
 */
export async function addPerson(
  address: string,
  details: AccountDetails & { withApp: boolean; plan?: Plan; isStaff?: boolean },
  now = new Date(),
): Promise<boolean> {
  if (await findAccountByAddress(address)) return false;
  const account = await newAccount(address, details, "en", now);
  return inTransaction(async () => {
    const added = await addAccount({ ...account, plan: details.plan, isStaff: details.isStaff });
    if (!added) return false;
    const { digest, keyId } = newBackupCode(added.id);
    await addActiveBackupCode({ accountId: added.id, digest, keyId, generatedAt: now });
    if (details.withApp) {
      const sealedKey = seal(newTotpKey(), authenticatorSealing(added.id));
      await replaceAuthenticator({ accountId: added.id, sealedKey, lastTimeStep: 0, turnedOnAt: now });
    }
    return true;
  });
}

/** Adds an account with Google alone, whose backup code counts as saved: a demo person only. False when there is one already. */
export async function addGooglePerson(claims: CompanyClaims, now = new Date()): Promise<boolean> {
  const read = readGoogleIdentity(claims);
  if (!read.ok || (await findAccountByAddress(read.identity.emailAddress))) return false;
  const { subject, emailAddress, ...names } = read.identity;
  return inTransaction(async () => {
    const added = await addAccount({ emailAddress, ...names, agreedToTermsAt: now, createdAt: now });
    if (!added) return false;
    const { digest, keyId } = newBackupCode(added.id);
    await addActiveBackupCode({ accountId: added.id, digest, keyId, generatedAt: now });
    return addLink(added.id, { subject, emailAddress }, now);
  });
}

/** Whether there is any account at all. */
export async function holdsAccounts(): Promise<boolean> {
  return hasAccounts();
}

/** Whether any account has an address in `domain`. */
export async function holdsAddressesOf(domain: string): Promise<boolean> {
  return hasAccountsIn(domain);
}

async function newAccount(
  emailAddress: string,
  { firstName, lastName, password }: AccountDetails,
  language: string,
  now: Date,
) {
  const stored = await hashPassword(password);
  return { emailAddress, firstName, lastName, language, ...stored, agreedToTermsAt: now, createdAt: now };
}
