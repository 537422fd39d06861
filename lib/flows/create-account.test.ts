import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { mailboxMessages, outbox } from "@/db/mail-schema";
import { accountEvents, accounts } from "@/db/schema";
import { effectsOf, rowCounts } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  begin,
  enterCode,
  mailOf,
  newPerson,
  openBrowser,
  PASSWORD,
  provedSignUp,
  redeem,
  start,
} from "@/lib/testing/people";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { addPerson, createAccount, holdsAddressesOf } from "./create-account";
import { tidyUp } from "./housekeeping";
import { findSignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const browser = openBrowser();
const details = { firstName: "Ada", lastName: "Byron", password: PASSWORD };

describe("creating an account", () => {
  it("C1: code, details, account: then the person is signed in", async () => {
    const token = await begin("create-account", ADDRESS, browser, start);
    expect(await createAccount(token, details, browser, start)).toMatchObject({ reason: "not-this-step" });
    expect(await findAccountByAddress(ADDRESS)).toBeUndefined();
    await enterCode(token, browser, start);
    expect(await redeemAttempt(token, browser, start)).toBeNull();
    expect(await viewAttempt(token, browser, start)).toMatchObject({
      step: "details",
      pages: ["/create-account/details"],
    });

    const now = after({ minutes: 2 });
    const created = await effectsOf(() => createAccount(token, details, { ...browser, language: "pseudo" }, now));
    expect(created).toMatchObject({ result: { ok: true }, hashes: 1, rows: { accounts: 1, account_events: 1 } });
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({
      firstName: "Ada",
      lastName: "Byron",
      language: "pseudo",
      passwordHash: expect.stringMatching(/^\$2b\$12\$/),
      agreedToTermsAt: now,
      createdAt: now,
    });
    const { sessionToken, accountId } = await redeem(token, openBrowser(), now);
    expect(await findSignedIn(sessionToken, now)).toMatchObject({ accountId, account: { emailAddress: ADDRESS } });
  });

  it("C3: a widely used password is refused, without a hash, and the step stays", async () => {
    const token = await provedSignUp(ADDRESS, browser, start);
    const common = { ...details, password: "Password123!" };
    const refused = await effectsOf(() => createAccount(token, common, browser, start));
    expect(refused).toMatchObject({ result: { reason: "common-password" }, hashes: 0, rows: {} });
    expect(await createAccount(token, details, browser, start)).toEqual({ ok: true });
  });

  it("C1: abandoned, it does not block the address and leaves nothing", async () => {
    const empty = await rowCounts();
    await begin("create-account", ADDRESS, browser, start);
    await provedSignUp(ADDRESS, openBrowser("198.51.100.1"), after({ minutes: 1 }));
    await newPerson("eve@company.example", after({ minutes: 2 }), openBrowser("198.51.100.2"));
    await newPerson(ADDRESS, after({ minutes: 3 }));
    await database().delete(accounts);
    await tidyUp(after({ days: 3 }));
    await database().delete(outbox);
    await database().delete(mailboxMessages);
    expect(await rowCounts()).toEqual(empty);
  });

  it("C1: two at once for one address: one account, the other is told, and is not let in", async () => {
    const [mine, theirs] = [
      await provedSignUp(ADDRESS, browser, start),
      await provedSignUp(ADDRESS, openBrowser("198.51.100.1"), start),
    ];
    const outcomes = await Promise.all([
      createAccount(mine, details, browser, start),
      createAccount(theirs, { ...details, password: "Tall-Chimney-4-rook" }, browser, start),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? "created" : outcome.reason)).sort()).toEqual([
      "address-taken",
      "created",
    ]);
    const loser = outcomes[0].ok ? theirs : mine;
    expect(await redeemAttempt(loser, browser, start)).toBeNull();
    expect(await database().$count(accounts)).toBe(1);
    expect(await database().$count(accountEvents)).toBe(1);
  });

  it("C1: the form sent twice at once does no harm: one account, and nobody is told that it is taken", async () => {
    const token = await provedSignUp(ADDRESS, browser, start);
    const twice = await Promise.all([1, 2].map(() => createAccount(token, details, browser, start)));
    const refusals = twice.flatMap((outcome) => (outcome.ok ? [] : outcome.reason));
    expect(refusals).not.toContain("address-taken");
    expect(await database().$count(accounts)).toBe(1);
    expect(await viewAttempt(token, browser, start)).toMatchObject({ step: "finish" });
  });

  it("C4: an address that has an account is mailed so, and no account comes of it", async () => {
    await newPerson(ADDRESS);
    const now = after({ hours: 1 });
    const token = await begin("create-account", ADDRESS, browser, now);
    expect(await mailOf(token)).toMatchObject({ kind: "create-account-exists", to: ADDRESS });
    expect(await createAccount(token, details, browser, now)).toMatchObject({ reason: "not-this-step" });
    expect(await database().$count(accounts)).toBe(1);
  });

  it("C1: account, its line in the activity and the proof commit together or not at all", async () => {
    const token = await provedSignUp(ADDRESS, browser, start);
    await database().execute("alter table account_events add constraint full_disk check (false) not valid");
    await expect(createAccount(token, details, browser, start)).rejects.toThrow();
    await database().execute("alter table account_events drop constraint full_disk");
    expect(await findAccountByAddress(ADDRESS)).toBeUndefined();
    expect(await viewAttempt(token, browser, start)).toMatchObject({ step: "details" });
    expect(await createAccount(token, details, browser, start)).toEqual({ ok: true });
  });
});

describe("demo people", () => {
  it("M1: are added once, and can be found by their domain", async () => {
    const plain = { ...details, withApp: false, plan: "basic" } as const;
    expect(await holdsAddressesOf("demo.example")).toBe(false);
    expect(await addPerson("plain@demo.example", plain, start)).toBe(true);
    expect(await addPerson("plain@demo.example", plain, start)).toBe(false);
    expect(await holdsAddressesOf("demo.example")).toBe(true);
    expect(await holdsAddressesOf("emo.example")).toBe(false);
    expect(await findAccountByAddress("plain@demo.example")).toMatchObject({ plan: "basic" });
  });
});
