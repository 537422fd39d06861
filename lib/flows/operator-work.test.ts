import { describe, expect, it } from "vitest";
import { listEvents } from "@/db/account-events";
import { findAccountByAddress } from "@/db/accounts";
import { findAuthenticator } from "@/db/authenticators";
import { database } from "@/db/client";
import { authenticators } from "@/db/factor-schema";
import { accounts } from "@/db/schema";
import { plans } from "@/lib/rules/support-level";
import { testSettings, useDatabase } from "@/lib/testing/database";
import {
  after,
  begin,
  countWrongPasswords,
  enterPassword,
  mustWork,
  newPerson,
  openBrowser,
} from "@/lib/testing/people";
import {
  appTurnedOnAt,
  countWrongCodes,
  enterAppCode,
  personWithApp,
  saveCode,
  sessionOf,
  totpFor,
} from "@/lib/testing/second-steps";
import { changePlan } from "./account-plan";
import { viewAttempt } from "./attempt";
import { verifyBackupCode } from "./backup-code";
import { sendAnotherCode } from "./email-code";
import { rotateKeys } from "./key-ring";
import { viewMailQueue } from "./mail-queue";
import { startReauthentication } from "./reauthentication";
import { findSignedIn } from "./session";
import { addCompany, acceptCompanyAnswer, findCompany } from "./single-sign-on";
import { endStaff, listStaffAddresses, makeStaff } from "./staff";
import { unlock } from "./unlock";

useDatabase();

const ADA = "ada@acme.example";
const now = after({ hours: 1 });

describe("H6, X4: support staff", () => {
  it("an account with its app on becomes staff, is signed out, and from then on gets in by the app itself only", async () => {
    const person = await personWithApp(ADA);
    const backupCode = await saveCode(person, appTurnedOnAt);
    expect(await makeStaff(ADA, now)).toEqual({ ok: true });
    expect([await listStaffAddresses(), await findSignedIn(person.sessionToken, now)]).toEqual([[ADA], null]);
    const token = await enterPassword(ADA, openBrowser(), now);
    expect(await viewAttempt(token, openBrowser(), now)).toMatchObject({ methods: ["authenticator"] });
    expect(await sendAnotherCode(token, openBrowser(), now)).toMatchObject({ reason: "not-this-step" });
    expect(await verifyBackupCode(token, backupCode, openBrowser(), now)).toMatchObject({ reason: "not-this-step" });
    mustWork(await enterAppCode(token, totpFor(person.key, now), openBrowser(), now));
    expect(await endStaff(ADA, now)).toEqual({ ok: true });
    expect([await listStaffAddresses(), await endStaff(ADA, now)]).toMatchObject([[], { reason: "no-such-account" }]);
  });

  it("one without an app, a managed one and none do not", async () => {
    await newPerson("bob@company.example");
    const acme = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "s" };
    const id = await addCompany({ ...acme, contact: "it@acme.example", domains: ["acme.example"] });
    await database()
      .insert(accounts)
      .values({ emailAddress: ADA, firstName: "A", lastName: "B", connectionId: id, subject: "1", createdAt: now });
    const made = [await makeStaff("bob@company.example"), await makeStaff(ADA), await makeStaff("x@company.example")];
    expect(made).toMatchObject([{ reason: "no-app" }, { reason: "is-managed" }, { reason: "no-such-account" }]);
    expect(await listStaffAddresses()).toEqual([]);
  });

  it("O2: a company does not take a staff account over", async () => {
    const person = await personWithApp(ADA);
    await makeStaff(ADA, now);
    const acme = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "s" };
    const id = await addCompany({ ...acme, contact: "it@acme.example", domains: ["acme.example"] });
    const token = await begin("sign-in", ADA, openBrowser(), now);
    const claims = { sub: "1", email: ADA, email_verified: true };
    expect(await acceptCompanyAnswer(token, id, claims, openBrowser(), now)).toMatchObject({
      reason: "address-in-use",
    });
    expect(await findAccountByAddress(ADA)).toMatchObject({ id: person.accountId, connectionId: null });
  });
});

describe("X4: unlocking", () => {
  it("S12: ends waits and stops of an account, and skips no factor", async () => {
    await newPerson(ADA);
    const trier = { address: ADA, network: "198.51.100.1", knownBrowserId: null };
    await countWrongPasswords(trier, now, 5);
    const browser = openBrowser("198.51.100.1");
    const token = await begin("sign-in", ADA, browser, now);
    expect((await viewAttempt(token, browser, now))?.step).toBe("locked");
    expect(await unlock(ADA, now)).toBeGreaterThan(0);
    expect((await viewAttempt(token, browser, now))?.step).toBe("password");
  });

  it("S12: brings a method that 100 failures stopped back", async () => {
    const person = await personWithApp(ADA);
    await countWrongCodes("authenticator", { address: ADA, knownBrowserId: null, network: "198.51.100.1" }, now, 100);
    await unlock(ADA, now);
    const token = await enterPassword(ADA, openBrowser(), now);
    mustWork(await enterAppCode(token, totpFor(person.key, now), openBrowser(), now));
  });

  it("an address without an account is unlocked alike, and one that nothing keeps out stays so", async () => {
    await countWrongPasswords({ address: "x@company.example", network: "198.51.100.1", knownBrowserId: null }, now, 5);
    expect(await unlock("x@company.example", now)).toBeGreaterThan(0);
    expect(await unlock("y@company.example", now)).toBe(0);
    // Its counts begin alike, and are another's.
    expect(await unlock("x@company.exampl", now)).toBe(0);
  });
});

describe("H8, X4: the plan of an account", () => {
  it("H8: is what the operators make it, from one to any other, and the account's owner sees that it changed", async () => {
    const { accountId, sessionToken } = await newPerson(ADA);
    for (const plan of plans) {
      mustWork(await changePlan(ADA, plan, now));
      expect((await findSignedIn(sessionToken, now))?.account, "and nobody is signed out").toMatchObject({ plan });
    }
    const [newest] = await listEvents(accountId, { limit: 1 });
    expect(newest).toMatchObject({ kind: "plan-changed", at: now });
  });

  it("H8: changes that account alone, and no account where there is none", async () => {
    await newPerson(ADA);
    await newPerson("bob@company.example");
    mustWork(await changePlan(ADA, "premium", now));
    expect(await findAccountByAddress("bob@company.example")).toMatchObject({ plan: "standard" });
    expect(await changePlan("x@company.example", "basic", now)).toMatchObject({ reason: "no-such-account" });
  });
});

describe("X4: rotating keys", () => {
  const key = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString("base64")}`;
  const old = [key("test-2", 2), key("test-1", 1)];

  it("seals every secret under the newest key; what was sealed before still works, and old keys are told", async () => {
    const person = await personWithApp(ADA);
    const { sealedKey: formerSealedKey } = (await findAuthenticator(person.accountId))!;
    await database().update(authenticators).set({ formerSealedKey, replacedAt: now });
    const acme = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "horse" };
    const id = await addCompany({ ...acme, contact: "it@acme.example", domains: ["globex.example"] });
    testSettings({ SECRET_KEYS: [key("new", 9), ...old].join(",") });
    const rotation = await rotateKeys();
    expect(rotation).toMatchObject({ newest: "new", resealed: 3, spare: ["test-1"] });
    expect(rotation.needed.map(({ what }) => what)).toContain("password");
    expect(rotation.needed.some(({ what }) => what.endsWith("authenticator app") || what === "company secret")).toBe(
      false,
    );
    expect((await findAuthenticator(person.accountId))?.sealedKey).toMatch(/^new\./);
    expect(await findCompany(id)).toMatchObject({ clientSecret: "horse" });
    const token = await enterPassword(ADA, openBrowser(), now);
    mustWork(await enterAppCode(token, totpFor(person.key, now), openBrowser(), now));
    expect((await rotateKeys()).resealed).toBe(0);
  });

  it("X4: a key that a code on its way or an app being set up needs is not spare", async () => {
    const person = await newPerson(ADA);
    await begin("create-account", "eve@company.example", openBrowser(), now);
    await startReauthentication(await sessionOf(person.sessionToken, now), "set-up-authenticator", openBrowser(), now);
    testSettings({ SECRET_KEYS: [key("new", 9), ...old].join(",") });
    const needs = async (at: Date) => (await rotateKeys(at)).needed.map(({ what }) => what);
    const passing = ["emailed code that is still good", "authenticator app being set up"];
    expect(await needs(now)).toEqual(expect.arrayContaining(passing));
    expect(await needs(after({ hours: 2 }, now))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/good|set up$/)]),
    );
  });

  it("a key that is needed and gone is told", async () => {
    await newPerson(ADA);
    testSettings({ SECRET_KEYS: key("new", 9) });
    expect((await rotateKeys()).needed).toContainEqual({
      keyId: "test-2",
      isInRing: false,
      what: "password",
      count: 1,
    });
  });
});

it("X4: the queue shows what waits, and nothing of what it says", async () => {
  const token = await begin("reset-password", ADA, openBrowser(), now);
  const { waiting, counts } = await viewMailQueue(now);
  expect(waiting).toMatchObject([{ kind: "reset-password-unknown", status: "queued", tries: 0, recipient: ADA }]);
  expect(counts).toEqual([{ status: "queued", count: 1 }]);
  expect(JSON.stringify(waiting)).not.toMatch(/sealed|subject/);
  expect(token).not.toBe("");
});
