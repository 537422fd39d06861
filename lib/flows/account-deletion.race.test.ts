import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { pingDatabase } from "@/db/client";
import { DELETION_DAYS } from "@/lib/rules/account-deletion";
import { useDatabase } from "@/lib/testing/database";
import { after, mailKindsTo, mustWork, newPerson, openBrowser, signIn } from "@/lib/testing/people";
import { reauthenticated, sessionOf } from "@/lib/testing/second-steps";
import { expectOnly, FlowProcess, rounds, tally, times, useTwoProcesses } from "@/lib/testing/second-process";
import { startDeletion } from "./account-deletion";

useDatabase();
const inTwoProcesses = useTwoProcesses();

const now = after({ hours: 1 });
const lastDay = after({ days: DELETION_DAYS }, now);

/** Somebody whose 30 days are just over, signed in again and about to press the button. */
async function onTheLastDay(address: string) {
  const person = await newPerson(address);
  const changing = await reauthenticated(person, "delete-account", now);
  mustWork(await startDeletion(changing, person.browser, now));
  const { sessionToken } = await signIn(address, openBrowser(), after({ seconds: -10 }, lastDay));
  return sessionOf(sessionToken, lastDay);
}

describe("two processes on one database", () => {
  it("G5: “Keep my account” against the removal: one of them wins, whole", async () => {
    const wins = { kept: 0, removed: 0 };
    for (const round of rounds(10)) {
      const address = `ada${round}@company.example`;
      const session = await onTheLastDay(address);
      const keeping = { flow: "keepAccount", args: [session, openBrowser(), lastDay] } as const;
      const removing = { flow: "removeDueAccounts", args: [lastDay] } as const;
      const calls = [keeping, removing, removing, keeping];
      const report = await inTwoProcesses(
        (round % 2 ? calls : calls.toReversed()).map((call) => ({ ...call, args: [...call.args] }) as never),
      );
      expect(report.answers.flatMap((answer) => ("error" in answer ? [answer.error] : []))).toEqual([]);
      const kinds = await mailKindsTo(address);
      const account = await findAccountByAddress(address);
      if (account) {
        wins.kept++;
        expect(account.deletionStartedAt).toBeNull();
        expect(kinds.filter((kind) => kind === "deletion-ended")).toHaveLength(1);
        expect(kinds).not.toContain("account-deleted");
      } else {
        wins.removed++;
        expect(kinds).toEqual(["account-deleted"]);
      }
    }
    expect(wins.kept + wins.removed).toBe(10);
  }, 60_000);

  it("G5: asked for 40 times at once with one re-authentication: it begins once", async () => {
    const person = await newPerson("ada@company.example");
    const changing = await reauthenticated(person, "delete-account", now);
    const said = tally(
      await inTwoProcesses(times(40, () => ({ flow: "startDeletion", args: [changing, person.browser, now] }))),
    );
    expect(said.done).toBe(1);
    expectOnly(said, "done", "not-this-step");
    expect((await mailKindsTo(person.address)).filter((kind) => kind === "deletion-started")).toHaveLength(1);
  });

  it("G5: killed while it removes, nothing is half gone; the next one does it", async () => {
    for (const round of rounds(5)) {
      const address = `bob${round}@company.example`;
      await onTheLastDay(address);
      const killed = await FlowProcess.start();
      void killed.run([{ flow: "removeDueAccounts", args: [lastDay] }]).catch(() => undefined);
      // Each round a little later: this many answers of the database.
      for (let turn = 0; turn < round * 5; turn++) await pingDatabase();
      await killed.kill();
      const account = await findAccountByAddress(address);
      const kinds = await mailKindsTo(address);
      expect(kinds.includes("account-deleted")).toBe(account === undefined);
      if (account) expect(kinds).toContain("deletion-started");
      const { answers } = await inTwoProcesses([{ flow: "removeDueAccounts", args: [lastDay] }]);
      expect(answers).toEqual([{ value: undefined }]);
      expect(await findAccountByAddress(address)).toBeUndefined();
    }
  }, 60_000);
});
