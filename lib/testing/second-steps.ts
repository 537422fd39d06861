import { createHmac } from "node:crypto";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { changeThrottles } from "@/db/throttles";
import type { NewSession } from "@/lib/flows/redeem-attempt";
import { findAppKey, findNewApp, turnOnAuthenticator, verifyAuthenticatorCode } from "@/lib/flows/authenticator";
import { offeredCodeOf, saveOfferedCode, verifyBackupCode } from "@/lib/flows/backup-code";
import type { Changed, Changing } from "@/lib/flows/events";
import { verifyPassword } from "@/lib/flows/password";
import { startReauthentication } from "@/lib/flows/reauthentication";
import { findSignedIn, type SignedIn } from "@/lib/flows/session";
import { openMailContent } from "@/lib/mail/outbox";
import { methodStop, wrongCodeThrottles, type Trier } from "@/lib/rules/limits";
import { ownerAlertKinds } from "@/lib/rules/owner-alert";
import type { Refusal } from "@/lib/rules/outcome";
import type { Change } from "@/lib/rules/reauthentication";
import type { Method } from "@/lib/rules/second-step-method";
import { takingTry } from "@/lib/rules/throttle";
import type { Visitor } from "@/lib/rules/visitor";
import { after, enterCode, enterPassword, mustWork, newPerson, openBrowser, PASSWORD, redeem, start } from "./people";

/** A person at a browser in which they are signed in; `key` is in their authenticator app, if they have one. */
type SignedInPerson = { address: string; accountId: string; browser: Visitor; sessionToken: string; key?: string };

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** The code that an app with this key shows at a moment: RFC 6238 written out, so that it checks the product's library. */
export function totpFor(key: string, at: Date): string {
  const bits = [...key].map((character) => BASE32.indexOf(character).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at.getTime() / 30_000)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, "0");
}

/** Six digits that this app shows neither now nor a minute either side. `which` from 0 on makes different ones. */
export function wrongAppCode(key: string, at: Date, which = 0): string {
  const near = [-60, -30, 0, 30, 60].map((seconds) => totpFor(key, after({ seconds }, at)));
  const wrong = Array.from({ length: 200 }, (_, digits) => String(digits).padStart(6, "0"));
  return wrong.filter((code) => !near.includes(code))[which % 100] ?? "";
}

/** The live session of a token. */
export async function sessionOf(token: string, now: Date): Promise<SignedIn> {
  const session = await findSignedIn(token, now);
  if (!session) throw new Error("This token has no live session.");
  return session;
}

/** Begins the re-authentication of a signed-in person, who gives the right password. */
export async function provedPassword(
  person: SignedInPerson,
  change: Change,
  now: Date,
  password = PASSWORD,
): Promise<Changing> {
  const session = await sessionOf(person.sessionToken, now);
  const token = await startReauthentication(session, change, person.browser, now);
  mustWork(await verifyPassword(token, password, person.browser, now));
  return { session, token };
}

/** A finished re-authentication for one change: by the app where there is one, else by the mailed code. */
export async function reauthenticated(
  person: SignedInPerson,
  change: Change,
  now: Date,
  password = PASSWORD,
): Promise<Changing> {
  const { session, token } = await provedPassword(person, change, now, password);
  if (person.key) mustWork(await enterAppCode(token, totpFor(person.key, now), person.browser, now));
  else await enterCode(token, person.browser, now);
  return { session, token };
}

/** Enters six digits as the code of the app. */
export function enterAppCode(token: string, code: string, browser: Visitor, now: Date, stayChosen = false) {
  return verifyAuthenticatorCode(token, code, { stayChosen }, browser, now);
}

/** The token of the session that stays after a change. */
export function tokenAfter(changed: Changed | Refusal<string>): string {
  if (!changed.ok) throw new Error(`The change was refused: ${changed.reason}.`);
  return changed.sessionToken;
}

/** Sets up an authenticator app, as anybody would; the person holds the new key and the new token afterwards. */
export async function turnOnApp<Person extends SignedInPerson>(person: Person, now: Date) {
  const change = person.key ? "update-authenticator" : "set-up-authenticator";
  const changing = await reauthenticated(person, change, now);
  const app = await findNewApp(changing, change, "Latchkey", now);
  if (!app) throw new Error("The re-authentication brought no key.");
  const changed = await turnOnAuthenticator(changing, change, totpFor(app.key, now), person.browser, now);
  return { ...person, key: app.key, sessionToken: tokenAfter(changed) };
}

/** When `personWithApp` turned the app on. */
export const appTurnedOnAt = after({ minutes: 5 });

/** A person whose authenticator app is on. */
export async function personWithApp(address = "ada@company.example", browser = openBrowser()) {
  return turnOnApp(await newPerson(address, start, browser), appTurnedOnAt);
}

/** Signs in with password and the app's code. */
export async function signInWithApp(
  { address, key }: { address: string; key: string },
  browser: Visitor,
  now: Date,
  { stay = false, password = PASSWORD } = {},
): Promise<NewSession> {
  const token = await enterPassword(address, browser, now, password);
  mustWork(await enterAppCode(token, totpFor(key, now), browser, now, stay));
  return redeem(token, browser, now);
}

/** The backup code that this session shows; null when it shows none. */
export async function shownCode(sessionToken: string, now: Date): Promise<string | null> {
  return offeredCodeOf(await sessionOf(sessionToken, now));
}

/** Ticks the code that a person is shown as saved, and answers it. */
export async function saveCode({ sessionToken, browser }: SignedInPerson, now: Date): Promise<string> {
  const session = await sessionOf(sessionToken, now);
  const code = offeredCodeOf(session);
  if (!code) throw new Error("No backup code is shown here.");
  mustWork(await saveOfferedCode(session, session.offeredCodeId ?? "", browser, now));
  return code;
}

/** Gives the right password and then this backup code: what came of the code. */
export async function tryBackupCode(address: string, code: string, browser: Visitor, now: Date, password = PASSWORD) {
  return verifyBackupCode(await enterPassword(address, browser, now, password), code, browser, now);
}

/** Signs in with password and backup code. */
export async function signInWithCode(address: string, code: string, browser: Visitor, now: Date): Promise<NewSession> {
  const token = await enterPassword(address, browser, now);
  mustWork(await verifyBackupCode(token, code, browser, now));
  return redeem(token, browser, now);
}

/** The mails that told an owner something, oldest first, each with the token of its link. */
export async function alertsTo(address: string): Promise<{ kind: string; token: string }[]> {
  const mails = await database().select().from(outbox).orderBy(outbox.queuedAt);
  const kinds: readonly string[] = ownerAlertKinds;
  return mails.flatMap(({ id, kind, recipient, sealedContent }) => {
    if (recipient !== address || !kinds.includes(kind)) return [];
    const text = sealedContent ? openMailContent(id, sealedContent).text : "";
    return { kind, token: /\/this-was-not-me\?token=([\w-]+)/.exec(text)?.[1] ?? "" };
  });
}

/** Counts failures of a second step as the flow does before it looks at one, ten each quarter of an hour. */
export async function countWrongCodes(method: Method, trier: Trier, now: Date, times: number): Promise<void> {
  const throttles = [...wrongCodeThrottles("after-password", trier), methodStop(method, trier)];
  for (let turn = 0; turn < times; turn++) {
    const at = after({ minutes: 15 * Math.floor(turn / 10) }, now);
    if (await changeThrottles(throttles, takingTry(throttles, at))) throw new Error("The limit was reached before.");
  }
}

/** What an account's second step rests on, to see that it did not change. */
export async function standingOf(address: string) {
  return { account: await findAccountByAddress(address), key: await findAppKey(address) };
}
