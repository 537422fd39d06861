import { findAccountByAddress } from "@/db/accounts";
import { claimDueMail, expireOldMail, nextDueAt } from "@/db/outbox";
import { writeExport } from "@/lib/flows/account-export";
import { removeDueAccounts, startDeletion } from "@/lib/flows/account-deletion";
import { sendAnotherCode, verifyEmailCode, viewEmailCode } from "@/lib/flows/email-code";
import { tidyUp } from "@/lib/flows/housekeeping";
import { verifyPassword } from "@/lib/flows/password";
import { resetPassword } from "@/lib/flows/reset-password";
import { listActivity, RECENT_LINES, viewSecurity } from "@/lib/flows/security";
import { noteSeen, signOut } from "@/lib/flows/session";
import { openCase } from "@/lib/flows/support-case";
import { closeCase, listCases, makeSupportLink, searchCase, viewCase } from "@/lib/flows/support-desk";
import { followSupportLink } from "@/lib/flows/support-link";
import { unlock } from "@/lib/flows/unlock";
import { traceMail } from "@/lib/flows/where-is-my-code";
import { deliverMail } from "@/lib/mail/deliver";
import { DELETION_DAYS } from "@/lib/rules/account-deletion";
import type { Visitor } from "@/lib/rules/visitor";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  codeOf,
  enterPassword,
  mustWork,
  newPerson,
  openBrowser,
  provedReset,
  redeem,
  signIn,
  wrongCode,
  type Person,
} from "../people";
import { reauthenticated, saveCode, sessionOf, signInWithApp, signInWithCode, turnOnApp } from "../second-steps";

const LEASE_MS = 60_000;

/** Somebody's whole life with the portal, from the sign-up on, begun at `at`; the person stays. `which` makes another one. */
export async function everyJourney(which: string, networkAddress: string, at: Date): Promise<Person> {
  const browser = openBrowser(networkAddress);
  const minute = (minutes: number) => after({ minutes }, at);
  const person = await newPerson(`${which}@company.example`, at, browser);
  const code = await saveCode(person, at);
  await askForCodes(person, minute(1));
  await signIn(person.address, browser, minute(3), { trust: true });
  const trusted = await enterPassword(person.address, browser, minute(4));
  const { sessionToken } = await redeem(trusted, browser, minute(4));
  await lookAtSecurity(sessionToken, browser, minute(5));
  const withApp = await turnOnApp({ ...person, sessionToken }, minute(6));
  await signInWithApp(withApp, browser, minute(8));
  const next = await signInWithCode(person.address, code, browser, minute(9));
  await saveCode({ ...person, sessionToken: next.sessionToken }, minute(9));
  await askSupport(person, minute(10));
  await sendMails(minute(10));
  await getLost(person.address, minute(11));
  await signOut(next.sessionToken, "session", browser, minute(13));
  await signInWithApp(withApp, browser, minute(14));
  await sendMails(minute(15));
  return person;
}

/** What ends with its person: a reset by mail, a copy of the account, its removal. */
export async function lastJourney(which: string, networkAddress: string, at: Date): Promise<void> {
  const browser = openBrowser(networkAddress);
  const person = await newPerson(`${which}@leaving.example`, at, browser);
  const reset = await provedReset(person.address, browser, after({ minutes: 1 }, at));
  mustWork(await resetPassword(reset, ANOTHER_PASSWORD, browser, after({ minutes: 2 }, at)));
  const later = after({ minutes: 20 }, at);
  const session = await signIn(person.address, browser, later, { password: ANOTHER_PASSWORD });
  const owner = { ...person, sessionToken: session.sessionToken };
  for await (const piece of writeExport({ id: person.accountId, emailAddress: person.address })) void piece;
  const changing = await reauthenticated(owner, "delete-account", after({ minutes: 21 }, at), ANOTHER_PASSWORD);
  mustWork(await startDeletion(changing, browser, after({ minutes: 22 }, at)));
  await sendMails(after({ minutes: 22 }, at));
  await removeDueAccounts(after({ days: DELETION_DAYS, minutes: 23 }, at));
  await removeDueAccounts(after({ days: DELETION_DAYS, minutes: 33 }, at));
}

/** What goes on with nobody there. */
export async function chores(now: Date): Promise<void> {
  await tidyUp(now);
  await removeDueAccounts(now);
  await sendMails(now);
}

async function askForCodes({ address, browser }: Person, at: Date): Promise<void> {
  const token = await enterPassword(address, browser, at);
  const wrong = wrongCode(await codeOf(token));
  await verifyEmailCode(token, wrong, { trustChosen: false }, browser, after({ seconds: 10 }, at));
  mustWork(await sendAnotherCode(token, browser, after({ seconds: 40 }, at)));
  await viewEmailCode(token, browser, after({ seconds: 41 }, at));
  await traceMail(token, after({ seconds: 42 }, at));
}

async function lookAtSecurity(token: string, browser: Visitor, at: Date): Promise<void> {
  const session = await sessionOf(token, at);
  await noteSeen(session, browser.networkAddress, at);
  await viewSecurity(session, browser, at);
  const { nextBefore } = await listActivity(session.accountId, { lines: RECENT_LINES });
  if (nextBefore) await listActivity(session.accountId, { lines: RECENT_LINES, before: nextBefore });
}

async function askSupport({ address, accountId, browser }: Person, at: Date): Promise<void> {
  const account = await findAccountByAddress(address);
  const told = { issue: "code-rejected", tried: [], question: null, checks: [], phone: null } as const;
  const content = { ...told, tried: [], checks: [], note: "The code is refused.", replyAddress: address };
  const opened = await openCase(content, { account: account ?? null, attemptToken: null }, browser, at);
  if (!opened.ok) throw new Error(`The case was refused: ${opened.reason}.`);
  const staff = { accountId };
  const { reference } = opened;
  await listCases(staff, at);
  await searchCase(staff, reference, at);
  const sent = await makeSupportLink(staff, { issue: "code-rejected", step: "clock", reference }, "day", at);
  if (!sent.ok) throw new Error(`The link was refused: ${sent.reason}.`);
  const link = new URL(sent.link).searchParams.get("link");
  const page = { kind: "step", issue: "code-rejected", step: "clock", number: 1, of: 1, no: "" } as const;
  await followSupportLink({ link }, page, [], at);
  await viewCase(staff, reference, at);
  await closeCase(staff, reference, at);
}

/** As the worker does: claims what is due, hands it over, and looks when the next is due. */
async function sendMails(now: Date): Promise<void> {
  for (let mail = await claimDueMail(now, LEASE_MS); mail; mail = await claimDueMail(now, LEASE_MS)) {
    await deliverMail(mail);
  }
  await nextDueAt(now);
  await expireOldMail(now);
}

/** Wrong passwords, an address that nobody has, and the operators' way out of it. */
async function getLost(address: string, at: Date): Promise<void> {
  const stranger = openBrowser("203.0.113.9");
  for (const each of [address, `nobody-${address}`]) {
    const token = await begin("sign-in", each, stranger, at);
    await verifyPassword(token, ANOTHER_PASSWORD, stranger, at);
    await unlock(each, at);
  }
}
