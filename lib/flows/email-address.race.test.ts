import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { addressChanges } from "@/db/address-change-schema";
import { gaveAddress, undoTokenTo } from "@/lib/testing/address-changes";
import { useDatabase } from "@/lib/testing/database";
import type { Call } from "@/lib/testing/flow-worker";
import { after, codeOf, newPerson, openBrowser, PASSWORD, start } from "@/lib/testing/people";
import { expectOnly, rounds, tally, times, useTwoProcesses } from "@/lib/testing/second-process";

useDatabase();
const inTwoProcesses = useTwoProcesses();

const now = after({ hours: 2 });

describe("two processes on one database", () => {
  it("G2: two accounts race for one address: one gets it, the other keeps its own", async () => {
    for (const round of rounds(3)) {
      const wanted = `wanted-${round}@new.example`;
      const calls: Call[] = [];
      for (const name of ["ada", "bob"]) {
        const person = await newPerson(
          `${name}-${round}@company.example`,
          start,
          openBrowser(`198.51.100.${calls.length + 1}`),
        );
        const changing = await gaveAddress(person, wanted, after({ minutes: calls.length }, now));
        const code = await codeOf(changing.token);
        calls.push({ flow: "changeEmailAddress", args: [changing, code, person.browser, after({ minutes: 2 }, now)] });
      }
      const said = tally(await inTwoProcesses(times(40, (index) => calls[Math.floor(index / 2) % 2]!)));
      expect(said.done).toBe(1);
      expectOnly(said, "done", "address-taken-meanwhile", "not-this-step", "wrong-code", "too-many-codes-tried");
      expect(await findAccountByAddress(wanted)).toBeDefined();
      expect(await database().$count(addressChanges)).toBe(round + 1);
    }
  }, 60_000);

  it("G2: eight parallel undos of one change: one brings the address back", async () => {
    const person = await newPerson("ada@company.example");
    const changing = await gaveAddress(person, "ada@new.example", now);
    const args: [typeof changing, string, typeof person.browser, Date] = [
      changing,
      await codeOf(changing.token),
      person.browser,
      now,
    ];
    expect(tally(await inTwoProcesses([{ flow: "changeEmailAddress", args }]))).toEqual({ done: 1 });
    const link = await undoTokenTo("ada@company.example");
    const undo: Call = { flow: "undoAddressChange", args: [link, PASSWORD, openBrowser(), after({ minutes: 5 }, now)] };
    const said = tally(await inTwoProcesses(times(8, () => undo)));
    expect(said.done).toBe(1);
    expectOnly(said, "done", "link-used", "too-many-tries");
    expect(await findAccountByAddress("ada@company.example")).toMatchObject({ id: person.accountId });
  }, 60_000);
});
