import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { accounts, oneTimeCodes, sessions } from "@/db/schema";
import type { Outcome } from "@/lib/rules/outcome";
import { useDatabase } from "@/lib/testing/database";
import type { Call, Report } from "@/lib/testing/flow-worker";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  codeOf,
  countWrongPasswords,
  enterCode,
  enterPassword,
  mailKindsTo,
  newPerson,
  openBrowser,
  PASSWORD,
  provedReset,
  provedSignUp,
  redeem,
  start,
  wrongCode,
} from "@/lib/testing/people";
import { useTwoProcesses } from "@/lib/testing/second-process";

useDatabase();
const inTwoProcesses = useTwoProcesses();

const ADDRESS = "ada@company.example";
const browser = openBrowser("198.51.100.1");
const now = after({ hours: 1 });
const noTrust = { trustChosen: false };
const details = { firstName: "Ada", lastName: "Byron", password: PASSWORD };

const times = (count: number, call: (index: number) => Call) =>
  Array.from({ length: count }, (_, index) => call(index));
const rounds = (count: number) => Array.from({ length: count }, (_, round) => round);

/** A machine that is too slow for 200 at once says so and looks at nothing; every other error is one too many. */
const BUSY = /^TooBusy|statement timeout/;

/** How often each answer was given. */
function tally({ answers }: Report): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const said = "value" in answer ? outcomeIn(answer.value as Outcome<string> | null) : answer.error;
    const word = BUSY.test(said) ? "busy" : said;
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;
}

function outcomeIn(outcome: Outcome<string> | null): string {
  if (outcome === null) return "nothing";
  return "reason" in outcome ? outcome.reason : "done";
}

/** Nothing was said but these words. */
function expectOnly(said: Record<string, number>, ...words: string[]): void {
  expect(Object.keys(said).filter((word) => ![...words, "busy"].includes(word))).toEqual([]);
}

describe("two processes on one database", () => {
  it("S11: 200 submissions of one right code: one is right; 200 redeem it: one session", async () => {
    await newPerson(ADDRESS);
    for (const round of rounds(4)) {
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

  it("S12: 200 wrong passwords over 50 attempts: five hashes, then none", async () => {
    const tokens: string[] = [];
    for (let turn = 0; turn < 50; turn++) tokens.push(await begin("sign-in", ADDRESS, browser, now));
    const report = await inTwoProcesses(
      times(200, (index) => ({ flow: "verifyPassword", args: [tokens[index % 50]!, `Wrong-${index}`, browser, now] })),
    );
    const said = tally(report);
    expect(said["wrong-password"]).toBeLessThanOrEqual(5);
    expect(report.hashes).toBe(said["wrong-password"]);
    expectOnly(said, "wrong-password", "too-many-passwords");
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

  it("P1: one reset, submitted in two processes, is done once", async () => {
    await newPerson(ADDRESS);
    const token = await provedReset(ADDRESS, browser, now);
    const submit: Call = { flow: "resetPassword", args: [token, ANOTHER_PASSWORD, browser, now] };
    const said = tally(await inTwoProcesses(times(4, () => submit)));
    expect(said.done).toBe(1);
    expectOnly(said, "done", "not-this-step");
    const told = (await mailKindsTo(ADDRESS)).filter((kind) => kind === "password-was-reset");
    expect(told).toHaveLength(1);
  });

  it("P1: a reset goes through while somebody guesses passwords, and nobody sees an error", async () => {
    await newPerson(ADDRESS);
    for (const round of rounds(6)) {
      const at = after({ hours: 1 + round });
      const places = [browser, ...["2", "3", "4"].map((host) => openBrowser(`203.0.113.${host}`))];
      const guesses = await Promise.all(places.map((place) => begin("sign-in", ADDRESS, place, at)));
      for (const place of places) {
        const trier = { address: ADDRESS, network: place.networkAddress, knownBrowserId: null };
        await countWrongPasswords(trier, at, 5);
      }
      const reset = await provedReset(ADDRESS, browser, at);
      const guess = (index: number): Call => ({
        flow: "verifyPassword",
        args: [guesses[index % 4]!, "Wrong-Meadow-9-bell", places[index % 4]!, at],
      });
      const password = `${ANOTHER_PASSWORD}-${round}`;
      const said = tally(
        await inTwoProcesses([
          { flow: "resetPassword", args: [reset, password, browser, at] },
          ...times(400, guess),
        ]),
      );
      expect(said.done).toBe(1);
      expectOnly(said, "done", "wrong-password", "too-many-passwords", "not-this-step");
    }
  }, 60_000);

  it("S13: signing out everywhere counts in the other process at once, also for a sign-in finishing meanwhile", async () => {
    const person = await newPerson(ADDRESS);
    let { sessionToken } = person;
    for (const round of rounds(3)) {
      const at = after({ hours: 1 + round });
      const finished = await enterPassword(ADDRESS, person.browser, at);
      await enterCode(finished, person.browser, at);
      const report = await inTwoProcesses([
        { flow: "signOut", args: [sessionToken, "everywhere", person.browser, at] },
        { flow: "redeemAttempt", args: [finished, person.browser, at] },
      ]);
      const begun = report.answers.flatMap((answer) =>
        "value" in answer && answer.value ? [(answer.value as { sessionToken: string }).sessionToken] : [],
      );
      const looks = [sessionToken, ...begun].flatMap((token) =>
        times(2, () => ({ flow: "findSignedIn", args: [token, at] })),
      );
      expect(tally(await inTwoProcesses(looks))).toEqual({ nothing: looks.length });

      const later = after({ minutes: 5 }, at);
      const next = await enterPassword(ADDRESS, person.browser, later);
      await enterCode(next, person.browser, later);
      ({ sessionToken } = await redeem(next, person.browser, later));
    }
  });
});
