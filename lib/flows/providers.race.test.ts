import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { accounts, sessions } from "@/db/schema";
import { claimsOf } from "@/lib/testing/companies";
import { useDatabase } from "@/lib/testing/database";
import type { Call } from "@/lib/testing/flow-worker";
import { after, begin, openBrowser } from "@/lib/testing/people";
import { expectOnly, rounds, tally, times, useTwoProcesses } from "@/lib/testing/second-process";
import { addCompany } from "./single-sign-on";
import { startGoogleAttempt } from "./start-attempt";

useDatabase();
const inTwoProcesses = useTwoProcesses();

const browser = openBrowser();
const ACME = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "horse" };
const count = async () => [await database().$count(accounts), await database().$count(sessions)];

/** 200 times one answer and then 200 redemptions: of each, one counts. */
async function expectOneOf200(answer: Call, token: string, at: Date): Promise<void> {
  const [accountsBefore, sessionsBefore] = await count();
  const answered = tally(await inTwoProcesses(times(200, () => answer)));
  expect(answered.done).toBe(1);
  expectOnly(answered, "done", "not-this-step");
  const redeem: Call = { flow: "redeemAttempt", args: [token, browser, at] };
  const redeemed = tally(await inTwoProcesses(times(200, () => redeem)));
  expect(redeemed.done).toBe(1);
  expectOnly(redeemed, "done", "nothing");
  expect(await count()).toEqual([accountsBefore! + 1, sessionsBefore! + 1]);
}

describe("two processes on one database", () => {
  it("O1, O2: 200 parallel company callbacks: one proof, one account, one session", async () => {
    const id = await addCompany({ ...ACME, contact: "it@acme.example", domains: ["acme.example"] });
    for (const round of rounds(3)) {
      const at = after({ hours: 1 + round });
      const address = `person-${round}@acme.example`;
      const token = await begin("sign-in", address, browser, at);
      const claims = claimsOf(address);
      await expectOneOf200({ flow: "acceptCompanyAnswer", args: [token, id, claims, browser, at] }, token, at);
    }
  }, 60_000);

  it("O2: 200 attempts of 20 people of one company finish at once: each gets in once, and nobody waits in vain", async () => {
    const id = await addCompany({ ...ACME, contact: "it@acme.example", domains: ["acme.example"] });
    const at = after({ hours: 1 });
    const address = (index: number) => `person-${index % 20}@acme.example`;
    const tokens: string[] = [];
    for (let index = 0; index < 200; index++) tokens.push(await begin("sign-in", address(index), browser, at));
    const answers: Call[] = tokens.map((token, index) => ({
      flow: "acceptCompanyAnswer",
      args: [token, id, claimsOf(address(index)), browser, at],
    }));
    expect(tally(await inTwoProcesses(answers))).toEqual({ done: 200 });
    const redeem = (token: string): Call => ({ flow: "redeemAttempt", args: [token, browser, at] });
    const redeemed = tally(await inTwoProcesses(tokens.map(redeem)));
    expect(redeemed).toEqual({ done: 200 });
    expect(await count()).toEqual([20, 200]);
  }, 60_000);

  it("C6: 200 parallel answers of Google: one proof, one account, one session", async () => {
    for (const round of rounds(3)) {
      const at = after({ hours: 1 + round });
      const token = await startGoogleAttempt("/security", at);
      const claims = claimsOf(`ada-${round}@mail.example`);
      await expectOneOf200({ flow: "acceptGoogleAnswer", args: [token, claims, browser, at] }, token, at);
    }
  }, 60_000);
});
