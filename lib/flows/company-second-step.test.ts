import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { connections } from "@/db/connection-schema";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, mustWork, openBrowser } from "@/lib/testing/people";
import { enterAppCode, personWithApp, totpFor, wrongAppCode } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { acceptCompanyAnswer, addCompany } from "./single-sign-on";

useDatabase();

const [ADA, BOB] = ["ada@acme.example", "bob@acme.example"];
const now = after({ hours: 1 });
const ACME = { issuer: "https://id.acme.example", clientId: "c", clientSecret: "horse", contact: "it@acme.example" };
const addAcme = () => addCompany({ name: "Acme", ...ACME, domains: ["acme.example"] });

/** Somebody types an address of the company, and the company says who it is. */
async function saidToBe(acme: string, address: string, typed = address): Promise<string> {
  const browser = openBrowser();
  const token = await begin("sign-in", typed, browser, now);
  const claims = { sub: address, email: address, email_verified: true, given_name: "Ada", family_name: "King" };
  mustWork(await acceptCompanyAnswer(token, acme, claims, browser, now));
  return token;
}

it("S12, O2: wrong codes count for the account that the company named, whichever address was typed", async () => {
  const { key } = await personWithApp(ADA);
  const acme = await addAcme();
  const reasons: string[] = [];
  for (let typed = 0; typed < 4; typed++) {
    const token = await saidToBe(acme, ADA, `x${typed}@acme.example`);
    for (let turn = 0; turn < 4; turn++) {
      const outcome = await enterAppCode(token, wrongAppCode(key, now, 4 * typed + turn), openBrowser(), now);
      reasons.push(outcome.ok ? "right" : outcome.reason);
    }
  }
  expect(new Set(reasons.slice(0, 10))).toEqual(new Set(["wrong-app-code"]));
  expect(reasons.slice(10)).toEqual(Array(6).fill("too-many-codes-tried"));
});

it("S12, O2: and never for a colleague whose address was typed", async () => {
  const [ada, bob] = [await personWithApp(ADA), await personWithApp(BOB)];
  const acme = await addAcme();
  const token = await saidToBe(acme, ADA, BOB);
  for (let turn = 0; turn < 10; turn++) {
    await enterAppCode(token, wrongAppCode(ada.key, now, turn), openBrowser(), now);
  }
  const own = await saidToBe(acme, BOB, BOB);
  expect(await viewAttempt(own, openBrowser(), now)).toMatchObject({ step: "second-step" });
  expect(await enterAppCode(own, totpFor(bob.key, now), openBrowser(), now)).toEqual({ ok: true });
});

it("O1, O2: a company sign-in that is turned off before the app's code takes no account over", async () => {
  const { key, accountId } = await personWithApp(ADA);
  const acme = await addAcme();
  const token = await saidToBe(acme, ADA);
  const before = await findAccountByAddress(ADA);
  await database().update(connections).set({ state: "off" }).where(eq(connections.id, acme));
  expect(await enterAppCode(token, totpFor(key, now), openBrowser(), now)).toMatchObject({ reason: "not-this-step" });
  expect(await redeemAttempt(token, openBrowser(), now)).toBeNull();
  expect(await findAccountByAddress(ADA)).toEqual({ ...before, id: accountId, connectionId: null });
});

it("O1, O2: nor one that is turned off after it", async () => {
  const { key } = await personWithApp(ADA);
  const acme = await addAcme();
  const token = await saidToBe(acme, ADA);
  mustWork(await enterAppCode(token, totpFor(key, now), openBrowser(), now));
  const before = await findAccountByAddress(ADA);
  await database().update(connections).set({ state: "off" }).where(eq(connections.id, acme));
  expect(await redeemAttempt(token, openBrowser(), now)).toBeNull();
  expect(await findAccountByAddress(ADA)).toEqual(before);
});
