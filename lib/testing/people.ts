import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { findNewestCode } from "@/db/one-time-codes";
import { changeThrottles } from "@/db/throttles";
import { digestOf } from "@/lib/crypto/tokens";
import { viewAttempt } from "@/lib/flows/attempt";
import { redeemAttempt, type NewSession } from "@/lib/flows/redeem-attempt";
import { startAttempt } from "@/lib/flows/start-attempt";
import { createAccount } from "@/lib/flows/create-account";
import { verifyEmailCode } from "@/lib/flows/email-code";
import { verifyPassword } from "@/lib/flows/password";
import { findSignedIn } from "@/lib/flows/session";
import { openMailContent } from "@/lib/mail/outbox";
import type { Purpose } from "@/lib/rules/attempt";
import type { Outcome } from "@/lib/rules/outcome";
import { passwordThrottles, type Trier } from "@/lib/rules/limits";
import { takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";

/** When the tests play. People are made at this moment. */
export const start = new Date("2026-11-21T14:00:00Z");

type Span = { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number };

/** The moment that lies this long after `from`. */
export function after(
  { days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Span,
  from: Date = start,
): Date {
  return new Date(from.getTime() + (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000 + milliseconds);
}

export const PASSWORD = "Quiet-Meadow-7-lamp";
export const ANOTHER_PASSWORD = "Tall-Chimney-4-rook";

/** A person with an account, and the browser in which they made it. */
export type Person = { address: string; accountId: string; browser: Visitor; sessionToken: string };

/** A browser without cookies. It gets them where a real one would: see `redeem`. */
export function openBrowser(networkAddress = "192.0.2.7"): Visitor {
  const userAgent =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";
  return { networkAddress, userAgent, language: "en", browserToken: null, deviceToken: null };
}

/** Begins a journey; answers the attempt's token. */
export function begin(purpose: Purpose, address: string, browser: Visitor, now: Date): Promise<string> {
  return startAttempt({ purpose, address, returnTo: "/security" }, browser, now);
}

/** The newest mail of an attempt, as its reader sees it: every attempt that mails has one, with a code or without. */
export async function mailOf(token: string): Promise<{ id: string; kind: string; to: string; text: string }> {
  const mailId = (await findNewestCode(digestOf(token)))?.mailId;
  const [mail] = mailId ? await database().select().from(outbox).where(eq(outbox.id, mailId)) : [];
  if (!mail?.sealedContent) throw new Error("This attempt has no mail that can be read.");
  return { id: mail.id, kind: mail.kind, to: mail.recipient, text: openMailContent(mail.id, mail.sealedContent).text };
}

/** The six digits in the newest mail of an attempt. */
export async function codeOf(token: string): Promise<string> {
  const code = /(?<!\d)\d{6}(?!\d)/.exec((await mailOf(token)).text)?.[0];
  if (!code) throw new Error("The mail holds no code.");
  return code;
}

/** Six other digits. `which` from 1 on makes different ones. */
export function wrongCode(right: string, which = 1): string {
  return String((Number(right) + which) % 1_000_000).padStart(6, "0");
}

/** The kinds of the mails to an address, oldest first. */
export async function mailKindsTo(address: string): Promise<string[]> {
  const mails = await database().select().from(outbox).orderBy(outbox.queuedAt);
  return mails.filter(({ recipient }) => recipient === address).map(({ kind }) => kind);
}

/** Throws unless a step of a test's story went as told. */
export function mustWork(outcome: Outcome<string>): void {
  if (!outcome.ok) throw new Error(`The story stops here: ${outcome.reason}.`);
}

/** Enters the mailed code. */
export async function enterCode(token: string, browser: Visitor, now: Date, trustChosen = false): Promise<void> {
  mustWork(await verifyEmailCode(token, await codeOf(token), { trustChosen }, browser, now));
}

/** Turns a finished attempt into a session; the browser keeps the cookies that come of it. */
export async function redeem(token: string, browser: Visitor, now: Date): Promise<NewSession> {
  const session = await redeemAttempt(token, browser, now);
  if (!session) throw new Error("The attempt could not be redeemed.");
  browser.browserToken = session.browserToken;
  browser.deviceToken = session.deviceToken ?? browser.deviceToken;
  return session;
}

/** A sign-up whose code was right; it waits for the details. */
export async function provedSignUp(address: string, browser: Visitor, now: Date): Promise<string> {
  const token = await begin("create-account", address, browser, now);
  await enterCode(token, browser, now);
  return token;
}

/** Creates an account and its first session, as anybody would. */
export async function newPerson(
  address = "ada@company.example",
  now = start,
  browser = openBrowser(),
): Promise<Person> {
  const token = await provedSignUp(address, browser, now);
  mustWork(await createAccount(token, { firstName: "Ada", lastName: "Byron", password: PASSWORD }, browser, now));
  const { accountId, sessionToken } = await redeem(token, browser, now);
  return { address, accountId, browser, sessionToken };
}

/** A sign-in whose password was right. */
export async function enterPassword(
  address: string,
  browser: Visitor,
  now: Date,
  password = PASSWORD,
): Promise<string> {
  const token = await begin("sign-in", address, browser, now);
  mustWork(await verifyPassword(token, password, browser, now));
  return token;
}

/** Signs in with password and mailed code; `trust` is the choice below the code. */
export async function signIn(
  address: string,
  browser: Visitor,
  now: Date,
  { trust = false, password = PASSWORD } = {},
): Promise<NewSession> {
  const token = await enterPassword(address, browser, now, password);
  await enterCode(token, browser, now, trust);
  return redeem(token, browser, now);
}

/** The step after the right password: "finish" where trust skips the code. */
export async function stepAfterPassword(address: string, browser: Visitor, now: Date): Promise<string | undefined> {
  const token = await enterPassword(address, browser, now);
  return (await viewAttempt(token, browser, now))?.step;
}

/** When `trustingPerson` chose to trust their browser. */
export const trustedAt = after({ hours: 1 });

/** A person who trusts their browser, and the session that began with it. */
export async function trustingPerson(address = "ada@company.example", browser = openBrowser()) {
  await newPerson(address, start, browser);
  const { sessionToken } = await signIn(address, browser, trustedAt, { trust: true });
  const session = await findSignedIn(sessionToken, trustedAt);
  if (!session) throw new Error("The sign-in began no session.");
  return { browser, sessionToken, session };
}

/** A reset whose code was right; it waits for the new password. */
export async function provedReset(address: string, browser: Visitor, now: Date): Promise<string> {
  const token = await begin("reset-password", address, browser, now);
  await enterCode(token, browser, now);
  return token;
}

/**
 * Counts wrong passwords as the flow does before it looks at one, so that a test of a limit does not wait for a hash
 * each: a quarter of a second, and five to a hundred of them.
 */
export async function countWrongPasswords(trier: Trier, now: Date, times: number): Promise<void> {
  const throttles = passwordThrottles(trier);
  for (let turn = 0; turn < times; turn++) {
    if (await changeThrottles(throttles, takingTry(throttles, now))) throw new Error("The limit was reached before.");
  }
}
