import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { backupCodes } from "@/db/factor-schema";
import { accountEvents } from "@/db/schema";
import { useDatabase } from "@/lib/testing/database";
import type { Call } from "@/lib/testing/flow-worker";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  enterPassword,
  mailKindsTo,
  mustWork,
  newPerson,
  openBrowser,
  PASSWORD,
  provedReset,
  signIn,
} from "@/lib/testing/people";
import { enterAppCode, personWithApp, reauthenticated, saveCode, sessionOf, totpFor } from "@/lib/testing/second-steps";
import { expectOnly, rounds, tally, times, useTwoProcesses } from "@/lib/testing/second-process";
import { findSignedIn } from "./session";
import { viewAttempt } from "./attempt";

useDatabase();
const inTwoProcesses = useTwoProcesses();

const ADDRESS = "ada@company.example";
const noStay = { stayChosen: false };

/** Sign-ins that wait for the second step. */
async function waiting(count: number, now: Date): Promise<string[]> {
  const tokens: string[] = [];
  for (let turn = 0; turn < count; turn++) tokens.push(await enterPassword(ADDRESS, openBrowser(), now));
  return tokens;
}

const active = async () =>
  (await database().select().from(backupCodes)).filter(({ activatedAt, endedAt }) => activatedAt && !endedAt).length;
const lines = async (kind: string) =>
  (await database().select().from(accountEvents)).filter((event) => event.kind === kind).length;

describe("two processes on one database", () => {
  it("T4: 200 right submissions of one time step over eight sign-ins: one is right", async () => {
    const { key } = await personWithApp(ADDRESS);
    for (const round of rounds(3)) {
      const now = after({ hours: 1 + round });
      const tokens = await waiting(8, now);
      const code = totpFor(key, now);
      const said = tally(
        await inTwoProcesses(
          times(200, (index) => ({
            flow: "verifyAuthenticatorCode",
            args: [tokens[index % 8]!, code, noStay, openBrowser(), now],
          })),
        ),
      );
      expect(said.done).toBe(1);
      expectOnly(said, "done", "used-app-code", "not-this-step", "too-many-codes-tried");
      const steps = await Promise.all(tokens.map((token) => viewAttempt(token, openBrowser(), now)));
      expect(steps.filter((view) => view?.step === "finish")).toHaveLength(1);
    }
  }, 60_000);

  it("T5: 200 right submissions of one backup code over eight sign-ins: one is right, none is active until the tick", async () => {
    const person = await newPerson(ADDRESS);
    let { sessionToken } = person;
    for (const round of rounds(3)) {
      const now = after({ hours: 1 + round });
      const code = await saveCode({ ...person, sessionToken }, now);
      expect(await active()).toBe(1);
      const tokens = await waiting(8, now);
      const submit = (index: number): Call => ({
        flow: "verifyBackupCode",
        args: [tokens[index % 8]!, code, openBrowser(), now],
      });
      const said = tally(await inTwoProcesses(times(200, submit)));
      expect(said.done).toBe(1);
      expectOnly(said, "done", "wrong-backup-code", "not-this-step", "too-many-codes-tried");
      expect([await active(), await lines("backup-code-used")]).toEqual([0, round + 1]);

      const redeemed = await inTwoProcesses(
        tokens.map((token) => ({ flow: "redeemAttempt", args: [token, openBrowser(), now] })),
      );
      const sessions = redeemed.answers.flatMap((answer) => ("value" in answer && answer.value ? [answer.value] : []));
      expect(sessions).toHaveLength(1);
      sessionToken = (sessions[0] as { sessionToken: string }).sessionToken;
    }
  }, 60_000);

  it("S10: 60 ticks in three sessions at once: one code is active, none is offered", async () => {
    const person = await newPerson(ADDRESS);
    const sessions = [await sessionOf(person.sessionToken, after({}))];
    for (const minutes of [1, 2]) {
      const { sessionToken } = await signIn(ADDRESS, person.browser, after({ minutes }));
      sessions.push(await sessionOf(sessionToken, after({ minutes })));
    }
    const tick = (index: number): Call => ({
      flow: "saveOfferedCode",
      args: [sessions[index % 3]!, sessions[index % 3]!.offeredCodeId!, person.browser, after({ minutes: 3 })],
    });
    const said = tally(await inTwoProcesses(times(60, tick)));
    expectOnly(said, "done", "other-code-saved");
    expect(said.done).toBe(20);
    expect([await active(), await lines("backup-code-saved")]).toEqual([1, 1]);
    expect((await database().select().from(backupCodes)).filter(({ sealedCode }) => sealedCode)).toEqual([]);
  });

  it("T1: one finished re-authentication spent 200 times: one change, one line, one mail", async () => {
    const person = await newPerson(ADDRESS);
    let { sessionToken } = person;
    for (const round of rounds(3)) {
      const now = after({ hours: 1 + round });
      const changing = await reauthenticated({ ...person, sessionToken }, "generate-backup-code", now);
      const spend: Call = { flow: "generateBackupCode", args: [changing, person.browser, now] };
      const report = await inTwoProcesses(times(200, () => spend));
      const said = tally(report);
      expect(said.done).toBe(1);
      expectOnly(said, "done", "not-this-step");
      expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: round + 1 });
      expect(await lines("backup-code-generated")).toBe(round + 1);
      expect((await mailKindsTo(ADDRESS)).filter((kind) => kind === "backup-code-generated")).toHaveLength(round + 1);
      const kept = report.answers.flatMap((answer) =>
        "value" in answer && (answer.value as { ok: boolean }).ok ? [answer.value] : [],
      );
      ({ sessionToken } = kept[0] as { sessionToken: string });
    }
  }, 60_000);

  it("T3: the app is turned off while sign-ins finish by it: no session of the old state lives on", async () => {
    const person = await personWithApp(ADDRESS);
    const now = after({ hours: 1 });
    const changing = await reauthenticated(person, "turn-off-authenticator", now);
    const later = after({ minutes: 2 }, now);
    const finished = await enterPassword(ADDRESS, person.browser, later);
    mustWork(await enterAppCode(finished, totpFor(person.key, later), person.browser, later));
    const waits = await enterPassword(ADDRESS, person.browser, later);
    const next = totpFor(person.key, after({ seconds: 30 }, later));
    const { answers } = await inTwoProcesses([
      { flow: "turnOffAuthenticator", args: [changing, person.browser, later] },
      { flow: "redeemAttempt", args: [finished, person.browser, later] },
      { flow: "verifyAuthenticatorCode", args: [waits, next, noStay, person.browser, later] },
    ]);
    const said = tally({ answers: answers.slice(0, 1), hashes: 0 });
    expect(said).toEqual({ done: 1 });
    for (const answer of answers) {
      const begun = "value" in answer ? (answer.value as { sessionToken?: string; accountId?: string } | null) : null;
      if (begun?.accountId && begun.sessionToken) expect(await findSignedIn(begun.sessionToken, later)).toBeNull();
    }
    expect(answers.filter((answer) => "error" in answer)).toEqual([]);
    for (const token of [finished, waits]) {
      const view = await viewAttempt(token, person.browser, later);
      expect(["expired", "redeemed"]).toContain(view?.step);
    }
  });

  it("P3, P1: a change and a reset of the password and signing in, all at once: one of the two wins", async () => {
    const person = await newPerson(ADDRESS);
    const now = after({ hours: 1 });
    const session = await sessionOf(person.sessionToken, now);
    const reset = await provedReset(ADDRESS, person.browser, now);
    const signingIn = await begin("sign-in", ADDRESS, person.browser, now);
    const said = await inTwoProcesses([
      {
        flow: "changePassword",
        args: [session, { current: PASSWORD, next: "Other-Meadow-3-bird" }, person.browser, now],
      },
      { flow: "resetPassword", args: [reset, ANOTHER_PASSWORD, person.browser, now] },
      { flow: "verifyPassword", args: [signingIn, PASSWORD, person.browser, now] },
    ]);
    expect(said.answers.filter((answer) => "error" in answer)).toEqual([]);
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: 1 });
    expect((await lines("password-changed")) + (await lines("password-was-reset"))).toBe(1);
  });
});
