import { eq } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { connections } from "@/db/connection-schema";
import { authenticators, backupCodes } from "@/db/factor-schema";
import { outbox } from "@/db/mail-schema";
import { sessions, trustedDevices } from "@/db/schema";
import { domainOf } from "@/lib/rules/email-address";
import { useDatabase } from "@/lib/testing/database";
import * as people from "@/lib/testing/people";
import { after, ANOTHER_PASSWORD, begin, openBrowser, PASSWORD, redeem } from "@/lib/testing/people";
import { alertsTo, enterAppCode, personWithApp, saveCode, shownCode, totpFor } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { verifyBackupCode } from "./backup-code";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { verifyPassword } from "./password";
import { resetPassword } from "./reset-password";
import { findSignedIn } from "./session";
import { acceptCompanyAnswer, addCompany, findCompany } from "./single-sign-on";

useDatabase();

const [ADA, BOB] = ["ada@acme.example", "bob@acme.example"];
const ACME = { issuer: "https://id.acme.example", clientId: "c", clientSecret: "horse", contact: "it@acme.example" };
const now = after({ hours: 1 });
const notThisStep = { ok: false, reason: "not-this-step" };
const claims = { sub: "1", email: ADA, email_verified: true, given_name: "Ada", family_name: "King" };
const purposes = ["sign-in", "create-account", "reset-password"] as const;
const add = (name = "Acme", domain = "acme.example") => addCompany({ name, ...ACME, domains: [domain] });
const turnOff = (id: string) => database().update(connections).set({ state: "off" }).where(eq(connections.id, id));
const stepOf = async (token: string) => (await viewAttempt(token, openBrowser(), now))?.step;
const count = (...tables: PgTable[]) => Promise.all(tables.map((table) => database().$count(table)));
const alive = async (at: { sessionToken: string }) => (await findSignedIn(at.sessionToken, now)) !== null;
const noTrust = { trustChosen: false };

async function answered(changed: object = {}, browser = openBrowser(), address = ADA, from = "Acme") {
  const acme = await add(from, domainOf(address));
  const token = await begin("sign-in", address, browser, now);
  const outcome = await acceptCompanyAnswer(token, acme, { ...claims, email: address, ...changed }, browser, now);
  return { token, outcome, browser, acme };
}

async function entered(...answer: Parameters<typeof answered>) {
  const { token, outcome, browser, acme } = await answered(...answer);
  people.mustWork(outcome);
  return { ...(await redeem(token, browser, now)), browser, acme };
}

it.each(purposes)("O1, C5: %s sends a company's address there and mails nothing, account or none", async (purpose) => {
  await people.newPerson(ADA);
  const company = { id: await add(), name: "Acme", contact: "it@acme.example" };
  const before = await count(outbox);
  for (const address of [ADA, BOB]) {
    const token = await begin(purpose, address, openBrowser(), now);
    expect(await viewAttempt(token, openBrowser(), now)).toMatchObject({ step: "company", company });
    expect(await verifyPassword(token, PASSWORD, openBrowser(), now)).toMatchObject(notThisStep);
    expect(await sendAnotherCode(token, openBrowser(), now)).toMatchObject(notThisStep);
    expect(await redeemAttempt(token, openBrowser(), now)).toBeNull();
  }
  expect(await count(outbox)).toEqual(before);
});

const others = ["company.example", "mail.acme.example", "notacme.example", "acme.example.evil.example"];
it.each(others)("O1, C5: %s goes nowhere else than before", async (domain) => {
  const acme = await add();
  const tokens = await Promise.all(purposes.map((purpose) => begin(purpose, `ada@${domain}`, openBrowser(), now)));
  expect(await Promise.all(tokens.map(stepOf))).toEqual(["password", "mailed-code", "mailed-code"]);
  expect(await acceptCompanyAnswer(tokens[0]!, acme, claims, openBrowser(), now)).toMatchObject(notThisStep);
});

it("O2: the first sign-in makes a managed account: names of the token, no password, no backup code, one session", async () => {
  const { sessionToken, accountId, acme } = await entered();
  const made = { firstName: "Ada", lastName: "King", connectionId: acme, subject: "1", passwordHash: null };
  expect(await findAccountByAddress(ADA)).toMatchObject({ id: accountId, ...made });
  expect([await shownCode(sessionToken, now), await count(sessions, backupCodes)]).toEqual([null, [1, 0]]);
});

it("O2: later ones find it by its subject, and a new address and names are carried over", async () => {
  const first = await entered();
  const second = await entered({ email: "ada.king@acme.example", family_name: "Lovelace" });
  expect(second.accountId).toBe(first.accountId);
  expect(await findAccountByAddress("ada.king@acme.example")).toMatchObject({ lastName: "Lovelace", subject: "1" });
  expect(await alive(first)).toBe(true);
});

it("O2: an address that another holds is not carried over", async () => {
  const bob = await entered({ sub: "2", email: BOB });
  const { accountId } = await entered();
  expect((await entered({ email: BOB, given_name: "Augusta" })).accountId).toBe(accountId);
  expect(await findAccountByAddress(ADA)).toMatchObject({ id: accountId, firstName: "Augusta" });
  expect(await findAccountByAddress(BOB)).toMatchObject({ id: bob.accountId, subject: "2" });
});

it("O2: the same subject at another company is another person", async () => {
  const ada = await entered();
  const other = await entered({}, openBrowser(), "ada@globex.example", "Globex");
  expect(other.accountId).not.toBe(ada.accountId);
  expect(await findAccountByAddress("ada@globex.example")).toMatchObject({ connectionId: other.acme, subject: "1" });
});

it.each([
  ["an address that a managed account holds, with another subject", { sub: "2" }, "address-in-use"],
  ["an address of another domain", { email: "ada@company.example" }, "address-of-another-domain"],
  ["no address", { email: undefined }, "address-missing"],
  ["an unverified address", { email_verified: false }, "address-not-verified"],
])("O2: %s proves nothing", async (_what, changed, reason) => {
  await entered();
  const { token, outcome, browser, acme } = await answered(changed);
  expect(outcome).toMatchObject({ ok: false, reason });
  expect([await stepOf(token), await redeemAttempt(token, browser, now)]).toEqual(["company", null]);
  expect(await acceptCompanyAnswer(token, acme, claims, browser, now)).toEqual({ ok: true });
});

it("O2: a password account of the domain becomes managed: what was its own ends, and its owner is told", async () => {
  const person = await people.newPerson(ADA);
  await saveCode(person, people.start);
  const trusting = await people.signIn(ADA, person.browser, after({ minutes: 30 }), { trust: true });
  const { sessionToken, acme } = await entered();
  const became = { connectionId: acme, subject: "1", lastName: "King", passwordHash: null, passwordKeyId: null };
  expect(await findAccountByAddress(ADA)).toMatchObject(became);
  expect(await findSignedIn(sessionToken, now)).toMatchObject({ accountId: person.accountId });
  expect([await alive(person), await alive(trusting)]).toEqual([false, false]);
  expect(await count(trustedDevices, backupCodes)).toEqual([0, 0]);
  expect((await alertsTo(ADA)).map(({ kind }) => kind)).toContain("became-managed");
});

it("O2: what was begun with the password before it became managed leads nowhere", async () => {
  await people.newPerson(ADA);
  const token = await people.enterPassword(ADA, openBrowser(), now);
  const code = await people.codeOf(token);
  const reset = await people.provedReset(ADA, openBrowser(), now);
  await entered();
  expect(await verifyEmailCode(token, code, noTrust, openBrowser(), now)).toMatchObject(notThisStep);
  expect(await resetPassword(reset, ANOTHER_PASSWORD, openBrowser(), now)).toMatchObject(notThisStep);
});

it.each(["app", "backup code"])("O2: with an app on, the %s is asked before anything changes", async (proof) => {
  const person = await personWithApp(ADA);
  const saved = await saveCode(person, after({ minutes: 6 }));
  const before = await findAccountByAddress(ADA);
  const { token, browser, acme } = await answered();
  const methods = ["authenticator", "backup-code"];
  expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "second-step", methods });
  expect(await sendAnotherCode(token, browser, now)).toMatchObject(notThisStep);
  expect(await verifyEmailCode(token, "123456", noTrust, browser, now)).toMatchObject(notThisStep);
  expect([await redeemAttempt(token, browser, now), await findAccountByAddress(ADA)]).toEqual([null, before]);
  expect(await alive(person)).toBe(true);
  if (proof === "app") people.mustWork(await enterAppCode(token, totpFor(person.key, now), browser, now));
  else people.mustWork(await verifyBackupCode(token, saved, browser, now));
  expect((await redeem(token, browser, now)).accountId).toBe(person.accountId);
  expect(await findAccountByAddress(ADA)).toMatchObject({ connectionId: acme, passwordHash: null });
  expect([await count(authenticators, backupCodes), await alive(person)]).toEqual([[0, 0], false]);
});

it("O1: an answer counts for the connection that was asked, in time and once", async () => {
  const [acme, globex, browser] = [await add(), await add("Globex", "globex.example"), openBrowser()];
  const token = await begin("sign-in", ADA, browser, now);
  const accept = (id = acme, at = now) => acceptCompanyAnswer(token, id, claims, browser, at);
  expect(await accept(globex)).toMatchObject(notThisStep);
  expect(await accept(acme, after({ minutes: 15 }, now))).toMatchObject(notThisStep);
  expect([await accept(), await accept()]).toMatchObject([{ ok: true }, notThisStep]);
  await redeem(token, browser, now);
  expect(await accept()).toMatchObject(notThisStep);
});

it("O1: a connection that is off lets nobody in, and its people are out at once", async () => {
  const { sessionToken, acme } = await entered();
  const token = await begin("sign-in", ADA, openBrowser(), now);
  await turnOff(acme);
  expect([await findCompany(acme), await findSignedIn(sessionToken, now)]).toEqual([null, null]);
  expect(await acceptCompanyAnswer(token, acme, claims, openBrowser(), now)).toMatchObject(notThisStep);
});

it("O1: a managed account whose connection is off has no way in by password, and no code to set one", async () => {
  const { acme } = await entered();
  await turnOff(acme);
  const token = await begin("sign-in", ADA, openBrowser(), now);
  expect(await verifyPassword(token, PASSWORD, openBrowser(), now)).toMatchObject({ reason: "wrong-password" });
  for (const purpose of ["reset-password", "create-account"] as const) {
    const other = await begin(purpose, ADA, openBrowser(), now);
    const code = /(?<!\d)\d{6}(?!\d)/.exec((await people.mailOf(other)).text)?.[0] ?? "123456";
    await verifyEmailCode(other, code, noTrust, openBrowser(), now);
    expect(await resetPassword(other, ANOTHER_PASSWORD, openBrowser(), now)).toMatchObject(notThisStep);
  }
  expect(await findAccountByAddress(ADA)).toMatchObject({ connectionId: acme, passwordHash: null });
});

it("T6: a company sign-in in a known browser is not mailed again", async () => {
  const { browser } = await entered();
  await entered({}, browser);
  expect(await people.mailKindsTo(ADA)).toEqual(["new-sign-in"]);
});

it("O1: the client secret is sealed at rest and opens again", async () => {
  expect(await findCompany(await add())).toMatchObject({ name: "Acme", ...ACME });
  expect(JSON.stringify(await database().select().from(connections))).not.toContain(ACME.clientSecret);
});
