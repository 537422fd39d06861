import type { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { linkedSignIns } from "@/db/factor-schema";
import { accounts, sessions } from "@/db/schema";
import { useDatabase } from "@/lib/testing/database";
import { ADA, answered, entered, googleClaims, now, provedOnce } from "@/lib/testing/google";
import { after, mailOf, mailKindsTo, mustWork, newPerson, openBrowser, PASSWORD } from "@/lib/testing/people";
import { begin, provedReset, redeem } from "@/lib/testing/people";
import { alertsTo, enterAppCode, personWithApp, shownCode, totpFor } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { sendAnotherCode } from "./email-code";
import { acceptGoogleAnswer, viewLink } from "./google-sign-in";
import { verifyPassword } from "./password";
import { acceptCompanyAnswer, addCompany } from "./single-sign-on";
import { makeStaff } from "./staff";
import { startAttempt, startGoogleAttempt } from "./start-attempt";

useDatabase();

const notThisStep = { ok: false, reason: "not-this-step" };
const count = (...tables: PgTable[]) => Promise.all(tables.map((table) => database().$count(table)));

describe("C6: signing in with Google", () => {
  it("creates the account: verified address, no password, a backup code to save; found by subject later", async () => {
    const first = await entered();
    expect(await findAccountByAddress(ADA)).toMatchObject({ firstName: "Ada", lastName: "King", passwordHash: null });
    expect(await shownCode(first.sessionToken, now)).not.toBeNull();
    const again = await entered({ email: "ada.king@mail.example", email_verified: false }, openBrowser());
    expect(again.accountId).toBe(first.accountId);
    expect(await count(accounts, linkedSignIns)).toEqual([1, 1]);
    expect(await findAccountByAddress(ADA)).toMatchObject({ id: first.accountId });
  });

  it.each([false, undefined, "true"])("with email_verified %j nothing is made or linked", async (email_verified) => {
    await newPerson("bob@mail.example");
    for (const email of [ADA, "bob@mail.example"]) {
      const { token, outcome } = await answered({ email, email_verified });
      expect(outcome).toMatchObject({ reason: "address-not-verified" });
      expect(await redeemAttempt(token, openBrowser(), now)).toBeNull();
    }
    expect(await count(accounts, linkedSignIns)).toEqual([1, 0]);
  });

  it("an account with the address is linked once its owner signed in to it, and they are told", async () => {
    const person = await newPerson(ADA);
    const { token, outcome } = await answered();
    expect(outcome).toMatchObject({ ok: true, next: "prove-once", address: ADA });
    expect([await redeemAttempt(token, openBrowser(), now), await viewLink(person.accountId)]).toEqual([null, null]);
    await provedOnce(openBrowser());
    expect(await viewLink(person.accountId)).toMatchObject({ emailAddress: ADA });
    expect((await alertsTo(ADA)).map(({ kind }) => kind)).toContain("google-linked");
    expect((await entered()).accountId).toBe(person.accountId);
  });

  it("S5: an app that is on is still asked", async () => {
    const person = await personWithApp(ADA);
    const browser = openBrowser();
    const { outcome } = await answered({}, browser);
    if (!outcome.ok || outcome.next !== "prove-once") throw new Error("Nothing has to be proved.");
    const linking = { address: ADA, returnTo: "/", googleIdentity: outcome.identity };
    const first = await startAttempt({ purpose: "sign-in", ...linking }, browser, now);
    mustWork(await verifyPassword(first, PASSWORD, browser, now));
    mustWork(await enterAppCode(first, totpFor(person.key, now), browser, now));
    await redeem(first, browser, now);
    const later = after({ minutes: 2 }, now);
    const { token } = await answered({}, browser, later);
    expect(await redeemAttempt(token, browser, later)).toBeNull();
    expect(await viewAttempt(token, browser, later)).toMatchObject({ step: "second-step", address: ADA });
    mustWork(await enterAppCode(token, totpFor(person.key, later), browser, later));
    expect((await redeem(token, browser, later)).accountId).toBe(person.accountId);
  });

  it("two answers of one person at once make one account", async () => {
    const tokens = [(await answered()).token, (await answered()).token];
    const made = [];
    for (const token of tokens) made.push((await redeem(token, openBrowser(), now)).accountId);
    expect(new Set(made).size).toBe(1);
    expect(await count(accounts, linkedSignIns, sessions)).toEqual([1, 1, 2]);
  });

  it("an answer counts once, in time, and for an attempt that asked for it", async () => {
    const { token, outcome, browser } = await answered();
    expect(outcome.ok).toBe(true);
    expect(await acceptGoogleAnswer(token, googleClaims, browser, now)).toMatchObject(notThisStep);
    const slow = await startGoogleAttempt("/", now);
    const late = after({ minutes: 15 }, now);
    expect(await acceptGoogleAnswer(slow, googleClaims, browser, late)).toMatchObject(notThisStep);
    const own = await begin("sign-in", ADA, browser, now);
    expect(await acceptGoogleAnswer(own, googleClaims, browser, now)).toMatchObject(notThisStep);
  });

  it("a mailed code or a password proves nothing of it", async () => {
    const token = await startGoogleAttempt("/", now);
    expect(await verifyPassword(token, PASSWORD, openBrowser(), now)).toMatchObject(notThisStep);
    expect(await sendAnotherCode(token, openBrowser(), now)).toMatchObject(notThisStep);
    expect(await redeemAttempt(token, openBrowser(), now)).toBeNull();
  });
});

describe("C6, O1: companies and staff", () => {
  const acme = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "s" };
  const addAcme = () => addCompany({ ...acme, contact: "it@acme.example", domains: ["mail.example"] });

  it("a Google address of a company's domain goes to that company, linked or not", async () => {
    await entered();
    await addAcme();
    for (const email of [ADA, "new@mail.example"]) {
      const { token, outcome } = await answered({ email });
      expect(outcome).toMatchObject({ ok: true, next: "company", address: email });
      expect(await redeemAttempt(token, openBrowser(), now)).toBeNull();
    }
  });

  it("O2: what a company takes over is linked no more", async () => {
    await entered();
    const id = await addAcme();
    const browser = openBrowser();
    const token = await begin("sign-in", ADA, browser, now);
    mustWork(await acceptCompanyAnswer(token, id, { ...googleClaims, sub: "1" }, browser, now));
    await redeem(token, browser, now);
    expect(await count(linkedSignIns)).toEqual([0]);
  });

  it("H6: staff are not signed in with Google", async () => {
    await personWithApp(ADA);
    await makeStaff(ADA, now);
    expect((await answered()).outcome).toMatchObject({ reason: "address-in-use" });
  });
});

it("P2: a reset of an account with Google alone mails its name and no code", async () => {
  await entered();
  const token = await begin("reset-password", ADA, openBrowser(), now);
  const mail = await mailOf(token);
  expect(mail.kind).toBe("reset-password-google");
  expect(mail.text).toContain("Continue with Google");
  expect(mail.text).not.toMatch(/(?<!\d)\d{6}(?!\d)/);
  await expect(provedReset(ADA, openBrowser(), after({ minutes: 1 }, now))).rejects.toThrow("holds no code");
  expect(await mailKindsTo(ADA)).toContain("reset-password-google");
});
