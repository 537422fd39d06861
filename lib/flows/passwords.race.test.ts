import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import type { Call } from "@/lib/testing/flow-worker";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  countWrongPasswords,
  mailKindsTo,
  newPerson,
  openBrowser,
  provedReset,
} from "@/lib/testing/people";
import { expectOnly, rounds, tally, times, useTwoProcesses } from "@/lib/testing/second-process";

useDatabase();
const inTwoProcesses = useTwoProcesses();

const ADDRESS = "ada@company.example";
const browser = openBrowser("198.51.100.1");
const now = after({ hours: 1 });

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
      await inTwoProcesses([{ flow: "resetPassword", args: [reset, password, browser, at] }, ...times(400, guess)]),
    );
    expect(said.done).toBe(1);
    expectOnly(said, "done", "wrong-password", "too-many-passwords", "not-this-step");
  }
}, 60_000);
