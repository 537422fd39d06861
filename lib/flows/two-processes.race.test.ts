import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { oneTimeCodes } from "@/db/factor-schema";
import { accounts, sessions } from "@/db/schema";
import { useDatabase } from "@/lib/testing/database";
import type { Call } from "@/lib/testing/flow-worker";
import {
  after,
  begin,
  codeOf,
  enterCode,
  enterPassword,
  mailKindsTo,
  newPerson,
  openBrowser,
  PASSWORD,
  provedSignUp,
  redeem,
  start,
  wrongCode,
} from "@/lib/testing/people";
import { expectOnly, rounds, tally, times, useTwoProcesses } from "@/lib/testing/second-process";
import type { NewSession } from "./redeem-attempt";

useDatabase();
const inTwoProcesses = useTwoProcesses();

const ADDRESS = "ada@company.example";
const browser = openBrowser("198.51.100.1");
const noTrust = { trustChosen: false };
const details = { firstName: "Ada", lastName: "Byron", password: PASSWORD };

describe("two processes on one database", () => {
  it("S11: 200 submissions of one right code: one is right; 200 redeem it: one session", async () => {
    await newPerson(ADDRESS);
    for (const round of rounds(3)) {
      const at = after({ hours: 1 + round });
      const token = await enterPassword(ADDRESS, browser, at);
      const code = await codeOf(token);
      const submit: Call = { flow: "verifyEmailCode", args: [token, code, noTrust, browser, at] };
      const submitted = tally(await inTwoProcesses(times(200, () => submit)));
      expect(submitted.done).toBe(1);
      expectOnly(submitted, "done", "wrong-code", "not-this-step", "too-many-codes-tried");

      const before = await database().$count(sessions);
      const redeemed = tally(
        await inTwoProcesses(times(200, () => ({ flow: "redeemAttempt", args: [token, browser, at] }))),
      );
      expect(redeemed.done).toBe(1);
      expectOnly(redeemed, "done", "nothing");
      expect(await database().$count(sessions)).toBe(before + 1);
    }
  }, 60_000);

  it("S12: 200 wrong codes over 50 attempts: as many are looked at as the limit, no more", async () => {
    for (const round of rounds(3)) {
      const at = after({ hours: round });
      const tokens: string[] = [];
      for (let turn = 0; turn < 50; turn++) tokens.push(await begin("create-account", ADDRESS, browser, at));
      const code = await codeOf(tokens[0]!);
      const said = tally(
        await inTwoProcesses(
          times(200, (index) => ({
            flow: "verifyEmailCode",
            args: [tokens[index % 50]!, wrongCode(code, index + 1), noTrust, browser, at],
          })),
        ),
      );
      expect(said["wrong-code"]).toBeLessThanOrEqual(10);
      expectOnly(said, "wrong-code", "too-many-codes-tried");
    }
    const looked = (await database().select().from(oneTimeCodes)).map(({ wrongTries }) => wrongTries);
    expect(looked.reduce((sum, tries) => sum + tries)).toBeGreaterThan(0);
    expect(looked.reduce((sum, tries) => sum + tries)).toBeLessThanOrEqual(30);
    expect(Math.max(...looked)).toBeLessThanOrEqual(5);
  }, 60_000);

  it("S4: 40 ask for a new code: one is mailed", async () => {
    const token = await begin("create-account", ADDRESS, browser, start);
    for (const minutes of [1, 2, 3]) {
      const ask: Call = { flow: "sendAnotherCode", args: [token, browser, after({ minutes })] };
      const said = tally(await inTwoProcesses(times(40, () => ask)));
      expect(said.done).toBe(1);
      expectOnly(said, "done", "too-soon-for-a-code");
      expect(await mailKindsTo(ADDRESS)).toHaveLength(minutes + 1);
    }
  });

  it("S4: a new code asked for while the old one is entered: one of them wins, and nobody sees an error", async () => {
    for (const round of rounds(15)) {
      const token = await begin("create-account", `p${round}@company.example`, browser, start);
      const at = after({ minutes: 1 });
      const code = await codeOf(token);
      const said = tally(
        await inTwoProcesses([
          ...times(4, () => ({ flow: "verifyEmailCode", args: [token, code, noTrust, browser, at] }) as const),
          ...times(4, () => ({ flow: "sendAnotherCode", args: [token, browser, at] }) as const),
        ]),
      );
      expectOnly(said, "done", "wrong-code", "not-this-step", "too-soon-for-a-code");
    }
  }, 60_000);

  it("C1: two sign-ups for one address: one account, the other is told", async () => {
    for (const round of rounds(3)) {
      const address = `p${round}@company.example`;
      const tokens = [await provedSignUp(address, browser, start), await provedSignUp(address, browser, start)];
      const said = await inTwoProcesses(
        tokens.map((token) => ({ flow: "createAccount", args: [token, details, browser, start] }) as const),
      );
      expect(tally(said)).toEqual({ done: 1, "address-taken": 1 });
      expect(await database().$count(accounts)).toBe(round + 1);
    }
  });

  it("S13: signing out everywhere counts in the other process at once, also for a sign-in finishing meanwhile", async () => {
    const person = await newPerson(ADDRESS);
    let { sessionToken } = person;
    for (const round of rounds(3)) {
      const at = after({ hours: 1 + round });
      const finished = await enterPassword(ADDRESS, person.browser, at);
      await enterCode(finished, person.browser, at);
      const { answers } = await inTwoProcesses([
        { flow: "signOut", args: [sessionToken, "everywhere", person.browser, at] },
        { flow: "redeemAttempt", args: [finished, person.browser, at] },
      ]);
      expect(answers[0]).toEqual({ value: true });
      const begun = answers.slice(1).flatMap((answer) => ("value" in answer && answer.value ? [answer.value] : []));
      const tokens = [sessionToken, ...begun.map((session) => (session as NewSession).sessionToken)];
      const looks = tokens.flatMap((token) => times(2, () => ({ flow: "findSignedIn", args: [token, at] })));
      expect(tally(await inTwoProcesses(looks))).toEqual({ nothing: looks.length });

      const later = after({ minutes: 5 }, at);
      const next = await enterPassword(ADDRESS, person.browser, later);
      await enterCode(next, person.browser, later);
      ({ sessionToken } = await redeem(next, person.browser, later));
    }
  });
});
