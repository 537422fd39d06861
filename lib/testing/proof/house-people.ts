import { replaceAuthenticator } from "@/db/authenticators";
import { recordProof } from "@/db/attempts";
import { addActiveBackupCode } from "@/db/backup-codes";
import { recordKnownBrowser } from "@/db/known-browsers";
import { newBackupCode, openBackupCode } from "@/lib/crypto/backup-codes";
import { seal } from "@/lib/crypto/sealing";
import { digestOf, newToken } from "@/lib/crypto/tokens";
import { newTotpKey } from "@/lib/crypto/totp";
import { createAccount } from "@/lib/flows/create-account";
import { saveOfferedCode } from "@/lib/flows/backup-code";
import { verifyEmailCode } from "@/lib/flows/email-code";
import { redeemAttempt, type NewSession } from "@/lib/flows/redeem-attempt";
import { startReauthentication } from "@/lib/flows/reauthentication";
import { startAttempt } from "@/lib/flows/start-attempt";
import { authenticatorSealing } from "@/lib/rules/authenticator";
import type { Factor, Purpose } from "@/lib/rules/attempt";
import type { Change } from "@/lib/rules/reauthentication";
import type { Visitor } from "@/lib/rules/visitor";
import { mustWork, openBrowser, PASSWORD } from "../people";
import { sessionOf } from "../second-steps";
import type { House } from "./house";
import type { HttpVisitor } from "./http-visitor";

/** A person of the house. */
export type HousePerson = { address: string; accountId: string };

/** Creates an account through the flows, its code taken from the mail that the house sent, and ticks its backup code. */
export async function personIn(house: House, address: string): Promise<HousePerson> {
  const browser = openBrowser();
  const token = await startAttempt({ purpose: "create-account", address, returnTo: "/security" }, browser);
  mustWork(await verifyEmailCode(token, await house.codeTo(address), { trustChosen: false }, browser));
  mustWork(await createAccount(token, { firstName: "Ada", lastName: "Byron", password: PASSWORD }, browser));
  const begun = await redeemAttempt(token, browser);
  if (!begun) throw new Error(`${address} could not be made.`);
  const session = await sessionOf(begun.sessionToken, new Date());
  mustWork(await saveOfferedCode(session, session.offeredCodeId ?? "", browser));
  return { address, accountId: begun.accountId };
}

/** A browser in which this person signed in before: its failures are counted apart from everyone else's. */
export async function knownBrowser({ accountId }: HousePerson, now = new Date()): Promise<Visitor> {
  const browserToken = newToken();
  const digests = { tokenDigest: digestOf(browserToken), formerTokenDigest: null };
  await recordKnownBrowser(digests, accountId, now);
  return { ...openBrowser(), browserToken };
}

/**
 * Begins a journey of which these factors count as proved already: their own proof is not what is measured, and a
 * password costs a quarter of a second.
 */
export async function journey(
  purpose: Purpose,
  { address }: { address: string },
  proved: Factor[],
  browser: Visitor,
  now = new Date(),
): Promise<string> {
  const token = await startAttempt({ purpose, address, returnTo: "/security" }, browser, now);
  for (const factor of proved) await recordProof(digestOf(token), factor, now);
  return token;
}

/** A session of this person in a browser. */
export async function signedIn(person: HousePerson, browser: Visitor, now = new Date()): Promise<NewSession> {
  const token = await journey("sign-in", person, ["password", "second-step"], browser, now);
  const session = await redeemAttempt(token, browser, now);
  if (!session) throw new Error(`${person.address} could not be signed in.`);
  return session;
}

/** A re-authentication for one change, in a session: finished, unless fewer factors are named. */
export async function readyFor(
  change: Change,
  sessionToken: string,
  browser: Visitor,
  now = new Date(),
  proved: Factor[] = ["password", "second-step"],
): Promise<string> {
  const token = await startReauthentication(await sessionOf(sessionToken, now), change, browser, now);
  for (const factor of proved) await recordProof(digestOf(token), factor, now);
  return token;
}

/** A browser that holds these tokens in its cookies. */
export function holding(house: House, tokens: Record<string, string | null>): HttpVisitor {
  const visitor = house.visitor();
  for (const [name, token] of Object.entries(tokens)) if (token) visitor.cookies.set(name, token);
  return visitor;
}

/** An app that was turned on just now; answers its key. */
export async function newApp({ accountId }: HousePerson, now = new Date()): Promise<string> {
  const key = newTotpKey();
  const sealedKey = seal(key, authenticatorSealing(accountId));
  await replaceAuthenticator({ accountId, sealedKey, lastTimeStep: 0, turnedOnAt: now });
  return key;
}

/** A backup code that counts as saved, in place of the account's others; answers it. */
export async function newSavedCode(house: { sql: House["sql"] }, { accountId }: HousePerson, now = new Date()) {
  const { sealedCode, ...stored } = newBackupCode(accountId);
  await house.sql`delete from backup_codes where account_id = ${accountId}`;
  await addActiveBackupCode({ accountId, ...stored, generatedAt: now });
  return openBackupCode(sealedCode, accountId);
}
