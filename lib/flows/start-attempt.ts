import { findAccountByAddress } from "@/db/accounts";
import { addAttempt } from "@/db/attempts";
import { inTransaction } from "@/db/client";
import { findConnection, findConnectionOf } from "@/db/connections";
import { findKnownBrowser } from "@/db/known-browsers";
import { findTrustedDevice } from "@/db/trusted-devices";
import { readLink } from "@/lib/crypto/signed-links";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { sendOneTimeCode } from "@/lib/mail/one-time-code";
import type { Purpose } from "@/lib/rules/attempt";
import { domainOf } from "@/lib/rules/email-address";
import type { GoogleIdentity } from "@/lib/rules/google-identity";
import { connectionFor } from "@/lib/rules/sign-in-connection";
import type { Visitor } from "@/lib/rules/visitor";

/** `googleIdentity` is linked to the account once its owner has signed in to it (SPEC C6). */
type Journey = { purpose: Purpose; address: string; returnTo: string; googleIdentity?: GoogleIdentity };

/**
 * Begins a journey for an address in canonical form and answers the token for its cookie.
 * Where the first factor is a mailed code it is mailed at once; known and unknown addresses take the same steps.
 * An address in the domain of a company sign-in goes there, whatever was to be done with it (SPEC O1, C5).
 */
export async function startAttempt(
  { purpose, address, returnTo, googleIdentity }: Journey,
  visitor: Visitor,
  now = new Date(),
): Promise<string> {
  const connection = connectionFor(await findConnectionOf(domainOf(address)), now);
  if (connection) return startCompanyAttempt({ connectionId: connection.id, address, returnTo }, now);
  const token = newToken();
  const known = await knownOf(address, purpose, visitor);
  const begun = { purpose, address, ...known, googleIdentity, returnTo, startedAt: now, lastStepAt: now };
  const attempt = { id: digestOf(token), ...begun };
  await inTransaction(async () => {
    await addAttempt(attempt);
    if (purpose !== "sign-in") await sendOneTimeCode(attempt, visitor, now);
  });
  return token;
}

/** Begins a sign-in through Google; it is nobody's until Google has said whose. */
export async function startGoogleAttempt(returnTo: string, now = new Date()): Promise<string> {
  const token = newToken();
  const to = { purpose: "sign-in", provider: "google", address: "", returnTo } as const;
  await addAttempt({ id: digestOf(token), ...to, startedAt: now, lastStepAt: now });
  return token;
}

/** Who comes by company is nobody yet: its answer says who it is. */
async function startCompanyAttempt(
  to: { connectionId: string; address: string; returnTo: string },
  now: Date,
): Promise<string> {
  const token = newToken();
  await addAttempt({ id: digestOf(token), purpose: "sign-in", ...to, startedAt: now, lastStepAt: now });
  return token;
}

/** What a link of the command line is for; null when it is none, or its connection is not in test mode (SPEC O4). */
export async function viewTrial(link: string, now = new Date()): Promise<{ name: string; address: string } | null> {
  const trial = await readTrial(link, now);
  return trial && { name: trial.connection.name, address: trial.address };
}

/** Begins a company sign-in by a link of the command line (SPEC O4); null when the link is worth nothing. */
export async function startTrial(link: string, returnTo: string, now = new Date()): Promise<string | null> {
  const trial = await readTrial(link, now);
  if (!trial) return null;
  return startCompanyAttempt({ connectionId: trial.connection.id, address: trial.address, returnTo }, now);
}

async function readTrial(link: string, now: Date) {
  const facts = await readLink("try-company-sign-in", link, now);
  if (typeof facts?.connection !== "string" || typeof facts.address !== "string") return null;
  const connection = await findConnection(facts.connection);
  return connection?.state === "test" ? { connection, address: facts.address } : null;
}

/** What is known of whoever begins: the account, and whether it was used in this browser before. */
async function knownOf(address: string, purpose: Purpose, visitor: Visitor) {
  const found = await findAccountByAddress(address);
  // Nobody but its company lets anyone in to a managed account.
  const account = !found || found.connectionId ? nobody : found;
  const { trustedDeviceId, knownBrowserId } = await seenBefore(account.id, visitor);
  // Who creates an account is nobody yet, also when the address turns out to have one.
  const { id: accountId, authEpoch: accountEpoch } = purpose === "create-account" ? nobody : account;
  return { accountId, accountEpoch, knownBrowserId, trustedDeviceId: purpose === "sign-in" ? trustedDeviceId : null };
}

const nobody = { id: null, authEpoch: null };

async function seenBefore(accountId: string | null, { deviceToken, browserToken }: Visitor) {
  const device = deviceToken ? await findTrustedDevice(digestOf(deviceToken), accountId) : undefined;
  const knownBrowserId = browserToken ? await findKnownBrowser(digestOf(browserToken), accountId) : null;
  return { trustedDeviceId: device?.id ?? null, knownBrowserId };
}
