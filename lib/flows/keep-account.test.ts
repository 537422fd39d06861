import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { DELETION_DAYS } from "@/lib/rules/account-deletion";
import { claimsOf } from "@/lib/testing/companies";
import { useDatabase } from "@/lib/testing/database";
import { asksForDeletion, deletionAskedAt } from "@/lib/testing/deletions";
import { effectsOf } from "@/lib/testing/effects";
import { entered } from "@/lib/testing/google";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  enterCode,
  enterPassword,
  mailOf,
  mustWork,
  newPerson,
  openBrowser,
  provedReset,
  redeem,
  signIn,
} from "@/lib/testing/people";
import { alertsTo, personWithApp, sessionOf, totpFor } from "@/lib/testing/second-steps";
import { keepAccount, removeDueAccounts } from "./account-deletion";
import { verifyAuthenticatorCode } from "./authenticator";
import { disown } from "./disown";
import { resetPassword } from "./reset-password";
import { listActivity } from "./security";
import { acceptCompanyAnswer, addCompany } from "./single-sign-on";

useDatabase();

const ADDRESS = "ada@company.example";
const now = deletionAskedAt;
const lastDay = (milliseconds: number) => after({ days: DELETION_DAYS, milliseconds }, now);
const elsewhere = () => openBrowser("198.51.100.1");

/** Signs in again, as anybody would. */
async function backAgain(browser = elsewhere(), at = after({ days: 1 }, now)) {
  const { sessionToken } = await signIn(ADDRESS, browser, at);
  return sessionOf(sessionToken, at);
}

const isThere = async () => (await findAccountByAddress(ADDRESS)) !== undefined;

describe("within the 30 days", () => {
  it("G5: signing in asks for every factor as usual", async () => {
    const person = await personWithApp(ADDRESS);
    await asksForDeletion(person);
    const at = after({ days: 2 }, now);
    const token = await enterPassword(ADDRESS, person.browser, at);
    mustWork(await verifyAuthenticatorCode(token, totpFor(person.key, at), { stayChosen: false }, person.browser, at));
    const { sessionToken } = await redeem(token, person.browser, at);
    expect((await sessionOf(sessionToken, at)).account.deletionStartedAt).toEqual(now);
  });

  it("G5: Google signs in to it too, and the mark is there", async () => {
    const first = await entered();
    await database().execute(sql`update accounts set deletion_started_at = ${now.toISOString()}`);
    const { sessionToken, accountId } = await entered({}, openBrowser(), after({ days: 1 }, now));
    expect(accountId).toBe(first.accountId);
    const { account } = await sessionOf(sessionToken, after({ days: 1 }, now));
    expect(account.deletionStartedAt).toEqual(now);
  });

  it("G5: keeping it ends the deletion, once, tells by mail and adds a line", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const session = await backAgain();
    const at = after({ days: 1, minutes: 1 }, now);
    const kept = await Promise.all([1, 2].map(() => keepAccount(session, elsewhere(), at)));
    expect(kept.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
    expect((await alertsTo(ADDRESS)).at(-1)).toMatchObject({ kind: "deletion-ended" });
    const { events } = await listActivity(session.accountId, { lines: 1 });
    expect(events).toMatchObject([{ kind: "deletion-ended" }]);
    await removeDueAccounts(after({ days: 60 }, now));
    expect(await isThere()).toBe(true);
  });

  it("G5: asked for again after it was kept, the 30 days begin anew", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const session = await backAgain();
    mustWork(await keepAccount(session, elsewhere(), after({ days: 1 }, now)));
    const at = after({ days: 20 }, now);
    const browser = elsewhere();
    const { sessionToken, accountId } = await signIn(ADDRESS, browser, at);
    await asksForDeletion({ address: ADDRESS, accountId, browser, sessionToken }, at);
    await removeDueAccounts(lastDay(0));
    expect(await isThere()).toBe(true);
    await removeDueAccounts(after({ days: DELETION_DAYS }, at));
    expect(await isThere()).toBe(false);
  });

  it("G5, C4: the address stays taken: signing up for it looks alike, and its mail says that an account exists", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const at = after({ days: 3 }, now);
    const known = await effectsOf(() => begin("create-account", ADDRESS, elsewhere(), at));
    const unknown = await effectsOf(() => begin("create-account", "bob@company.example", elsewhere(), at));
    expect(known.statements).toEqual(unknown.statements);
    expect([known.hashes, known.rows.outbox]).toEqual([unknown.hashes, unknown.rows.outbox]);
    expect((await mailOf(known.result)).kind).toBe("create-account-exists");
  });

  it("G5: a reset through mail works, and leaves the deletion as it is", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const at = after({ days: 3 }, now);
    const token = await provedReset(ADDRESS, elsewhere(), at);
    mustWork(await resetPassword(token, ANOTHER_PASSWORD, elsewhere(), at));
    const again = await enterPassword(ADDRESS, elsewhere(), after({ minutes: 1 }, at), ANOTHER_PASSWORD);
    await enterCode(again, elsewhere(), after({ minutes: 1 }, at));
    const { sessionToken } = await redeem(again, elsewhere(), after({ minutes: 1 }, at));
    const { account } = await sessionOf(sessionToken, after({ minutes: 1 }, at));
    expect(account.deletionStartedAt).toEqual(now);
  });

  it("G5, O2: a company that takes the account over keeps it: only the organisation may ask for that from now on", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const about = {
      issuer: "https://id.company.example",
      clientId: "c",
      clientSecret: "s",
      contact: "it@company.example",
    };
    const company = await addCompany({ name: "Company", ...about, domains: ["company.example"] });
    const at = after({ days: 1 }, now);
    const token = await begin("sign-in", ADDRESS, elsewhere(), at);
    mustWork(await acceptCompanyAnswer(token, company, claimsOf(ADDRESS), elsewhere(), at));
    await redeem(token, elsewhere(), at);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ connectionId: company, deletionStartedAt: null });
    const told = (await alertsTo(ADDRESS)).map(({ kind }) => kind);
    expect(told).toEqual(expect.arrayContaining(["became-managed", "deletion-ended"]));
  });

  it("G5, T6: “this was not me” in the mail stops a thief’s deletion, without signing in", async () => {
    await asksForDeletion(await newPerson(ADDRESS));
    const { token } = (await alertsTo(ADDRESS)).at(-1)!;
    expect(await disown(token, elsewhere(), after({ days: 2 }, now))).toBe(ADDRESS);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
    expect((await alertsTo(ADDRESS)).at(-1)).toMatchObject({ kind: "deletion-ended" });
  });
});
