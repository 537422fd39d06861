import { isDomainProved, type DomainFacts } from "./domain-proof";
import { domainOf, parseEmailAddress } from "./email-address";
import { checkPersonName, LONGEST_NAME } from "./person-name";

/** Off, nobody gets in and the sessions of its people end. In test mode it is entered by a link only (SPEC O4). */
export type ConnectionState = "on" | "off" | "test";

/**
 * The connection that an address is sent to: the one that names its domain exactly, is on and still proves the domain
 * (SPEC O1). Sub-domains are other domains. A connection that is off or in test mode leaves the address alone.
 */
export function connectionFor<Known extends { state: ConnectionState }>(
  found: { connection: Known; domain: DomainFacts } | undefined,
  now: Date,
): Known | null {
  return found?.connection.state === "on" && isDomainProved(found.domain, now) ? found.connection : null;
}

/** The domains that a connection may speak for now. */
export function provedDomains(domains: readonly DomainFacts[], now: Date): string[] {
  return domains.filter((facts) => isDomainProved(facts, now)).map(({ domain }) => domain);
}

/** Whether a person may come through a connection. In test mode only who was named in the link (SPEC O4). */
export function mayEnter(state: ConnectionState, identity: { emailAddress: string }, invited: string): boolean {
  return state === "on" || (state === "test" && identity.emailAddress === invited);
}

/** Who somebody is, as their company tells it: a person is (connection, subject), never an address (SPEC O2). */
export type CompanyIdentity = { subject: string; emailAddress: string; firstName: string; lastName: string };

/** OpenID Connect Core §2: a subject is at most this many ASCII characters. */
const LONGEST_SUBJECT = 255;

/** What is read of an ID token that has been verified. Everything in it is a stranger's text. */
export type CompanyClaims = Record<string, unknown>;

export type IdentityRefusal =
  "address-missing" | "address-not-verified" | "address-of-another-domain" | "address-in-use" | "only-a-test";

/**
 * Reads who a verified ID token is about. An address is taken when it lies exactly in a domain that the company has
 * proved; one that the company itself calls unverified is not. Names that are none become the address's local part.
 */
export function readIdentity(
  claims: CompanyClaims,
  domains: readonly string[],
): { ok: true; identity: CompanyIdentity } | { ok: false; reason: IdentityRefusal } {
  const { sub: subject, email, email_verified: verified } = claims;
  const emailAddress = typeof email === "string" ? parseEmailAddress(email) : null;
  if (!isSubject(subject) || !emailAddress) return { ok: false, reason: "address-missing" };
  if (!domains.includes(domainOf(emailAddress))) return { ok: false, reason: "address-of-another-domain" };
  if (verified === false || verified === "false") return { ok: false, reason: "address-not-verified" };
  return { ok: true, identity: { subject, emailAddress, ...namesOf(claims, emailAddress) } };
}

function isSubject(subject: unknown): subject is string {
  return typeof subject === "string" && subject.length <= LONGEST_SUBJECT && /^[\x21-\x7e]+$/.test(subject);
}

/** First and last name of an ID token; what is none becomes the address's local part, or nothing. */
export function namesOf({ given_name: given, family_name: family, name }: CompanyClaims, emailAddress: string) {
  const [first, ...rest] = textOf(name).trim().split(/\s+/);
  return {
    firstName: nameOf(given) ?? nameOf(first) ?? emailAddress.split("@")[0]!.slice(0, LONGEST_NAME),
    lastName: nameOf(family) ?? nameOf(rest.join(" ")) ?? "",
  };
}

function nameOf(given: unknown): string | null {
  const checked = checkPersonName(textOf(given));
  return checked.ok ? checked.name : null;
}

function textOf(given: unknown): string {
  return typeof given === "string" ? given : "";
}

type Holder = { id: string; connectionId: string | null; isStaff: boolean };

/**
 * What an identity means for our accounts (SPEC O2): its known account, found by subject; else the password account that
 * holds its address, which becomes managed; else a new one. An address that another managed account holds is refused,
 * and so is one of our own staff, which no company takes over.
 */
export function accountFor<Known extends Holder>(
  known: Known | undefined,
  holder: Known | undefined,
): { ok: true; account: Known | null } | { ok: false; reason: IdentityRefusal } {
  if (known) return { ok: true, account: known };
  if (holder?.connectionId || holder?.isStaff) return { ok: false, reason: "address-in-use" };
  return { ok: true, account: holder ?? null };
}

/** Whether an account is about to become managed: its own factors end, so its app is asked first (SPEC O2). */
export function isTakenOver(account: { connectionId: string | null } | null): boolean {
  return account !== null && account.connectionId === null;
}

/** What of an account's own the company's word replaces. Its address follows unless somebody else holds the new one. */
export function carriedOver(
  identity: CompanyIdentity,
  account: { id: string; emailAddress: string },
  holder: { id: string } | undefined,
): { emailAddress: string; firstName: string; lastName: string } {
  const { firstName, lastName } = identity;
  const isFree = holder === undefined || holder.id === account.id;
  return { emailAddress: isFree ? identity.emailAddress : account.emailAddress, firstName, lastName };
}

/** The provider of a connection, by next-auth's name for it: a part of the address that its company leads back to. */
export function providerId({ id }: { id: string }): string {
  return `company-${id}`;
}

/** Where a company leads its people back to, with its answer: to be set at the provider, letter by letter. */
export function redirectPath(connection: { id: string }): string {
  return `/api/auth/callback/${providerId(connection)}`;
}

/** An issuer is an https address without query or fragment (OpenID Connect Discovery §4.1); plain http on localhost only in demo mode. */
export function isIssuer(address: string, { demo }: { demo: boolean }): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, search, hash, username } = new URL(address);
  const isLocal = demo && ["localhost", "127.0.0.1"].includes(hostname);
  return (protocol === "https:" || (protocol === "http:" && isLocal)) && !search && !hash && !username;
}

/** The pages of factors that a managed account does not have: its company confirms the sign-in (SPEC T1, P4). */
const ownFactorPages = [
  "/security/password",
  "/security/authenticator",
  "/security/backup-code",
  "/security/google",
  "/security/email",
  "/reauthenticate",
];

/** Whether a page is about a password, an app or a backup code of one's own, or about proving them. */
export function isOfOwnFactors(page: string): boolean {
  const [path = ""] = page.split("?");
  return ownFactorPages.some((own) => path === own || path.startsWith(`${own}/`));
}

/** What associated data binds a connection's secret to its connection. */
export function connectionSealing(id: string): string {
  return `connection/${id}`;
}
