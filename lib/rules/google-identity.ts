import type { CompanyProblem } from "./company-problem";
import { parseEmailAddress } from "./email-address";
import { namesOf, type CompanyClaims } from "./sign-in-connection";

/** Who somebody is, as Google tells it: a person is the subject, never the address (SPEC C6). */
export type GoogleIdentity = { subject: string; emailAddress: string; firstName: string; lastName: string };

export type GoogleRefusal = "address-missing" | "address-not-verified" | "address-in-use" | "other-google-account";

/** Why signing in with Google did not work out. Each has its words in lib/content. */
export const googleProblems = [
  "unreachable",
  "slow",
  "refused",
  "not-trusted",
  "clock",
  "expired",
  "off",
  "address-missing",
  "address-not-verified",
  "address-in-use",
  "other-google-account",
] as const satisfies readonly (GoogleRefusal | CompanyProblem)[];
export type GoogleProblem = (typeof googleProblems)[number];

/** Whether what an address names is one of the problems. */
export function isGoogleProblem(named: unknown): named is GoogleProblem {
  return googleProblems.some((problem) => problem === named);
}

/** Reads who a verified ID token of Google is about, and whether Google has verified the address. */
export function readGoogleIdentity(
  claims: CompanyClaims,
): { ok: true; identity: GoogleIdentity; isVerified: boolean } | { ok: false; reason: GoogleRefusal } {
  const { sub: subject, email, email_verified: verified } = claims;
  const emailAddress = typeof email === "string" ? parseEmailAddress(email) : null;
  if (typeof subject !== "string" || !/^[\x21-\x7e]{1,255}$/.test(subject) || !emailAddress) {
    return { ok: false, reason: "address-missing" };
  }
  const identity = { subject, emailAddress, ...namesOf(claims, emailAddress) };
  return { ok: true, identity, isVerified: verified === true };
}

/** What an answer of Google means: sign in to an account, prove the password of one once, or make one. */
export type GoogleMeaning<Account> =
  { to: "sign-in"; account: Account } | { to: "prove-once" } | { to: "create" } | { refused: GoogleRefusal };

/**
 * What Google's word is good for (SPEC C6). A linked account is signed in to. Without a link, only a verified address
 * counts: an account of our own that holds it is linked once its owner has signed in to it; a company's, and one of our
 * staff, is nothing that Google could open.
 */
export function meaningOf<Account extends Kind>(
  linked: Account | undefined,
  holder: Kind | undefined,
  { isVerified }: { isVerified: boolean },
): GoogleMeaning<Account> {
  if (linked) return isOpenTo(linked) ? { to: "sign-in", account: linked } : { refused: "address-in-use" };
  if (!isVerified) return { refused: "address-not-verified" };
  if (!holder) return { to: "create" };
  return isOpenTo(holder) ? { to: "prove-once" } : { refused: "address-in-use" };
}

type Kind = { connectionId: string | null; isStaff: boolean };

function isOpenTo({ connectionId, isStaff }: Kind): boolean {
  return !connectionId && !isStaff;
}

/** Whether Google may be unlinked: never the last way in (SPEC C6). */
export function mayUnlink(account: { passwordHash: string | null }): boolean {
  return account.passwordHash !== null;
}
