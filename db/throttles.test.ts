import { expect, it } from "vitest";
import { limits } from "@/lib/rules/limits";
import { givingTryBack, takingTry, type Throttle } from "@/lib/rules/throttle";
import { useDatabase } from "@/lib/testing/database";
import { changeThrottles, findThrottles, removeForgottenThrottles, removeThrottles } from "./throttles";

useDatabase();

const now = new Date("2026-11-21T14:00:00Z");
const place = (name: string): Throttle => ({ key: `place/${name}`, limit: limits.passwordsFromOnePlace });
const account = (name: string): Throttle => ({ key: `account/${name}`, limit: limits.passwordsFromUnknownBrowsers });
const take = (throttles: Throttle[], at = now) => changeThrottles(throttles, takingTry(throttles, at));

it("S12: of many tries at once as many are let through as the limit has room for", async () => {
  const refusals = await Promise.all(Array.from({ length: 40 }, () => take([place("one"), account("ada")])));
  expect(refusals.filter((refusal) => refusal === null)).toHaveLength(5);
  const [one, ada] = await findThrottles([place("one"), account("ada")]);
  expect([one?.tries.length, ada?.tries.length]).toEqual([5, 5]);
});

it("S12: tries that share counts in any order wait for each other and do not deadlock", async () => {
  const pair = [place("one"), place("two")];
  const shared = Array.from({ length: 40 }, (_, turn) => take(turn % 2 ? pair : pair.toReversed()));
  expect((await Promise.all(shared)).filter((refusal) => refusal === null)).toHaveLength(5);
});

it("S12: a full count keeps the others from counting", async () => {
  for (let turn = 0; turn < 5; turn++) await take([place("one")]);
  expect(await take([account("ada"), place("one")])).toEqual({ until: new Date(now.getTime() + 60_000) });
  expect((await findThrottles([account("ada")]))[0]?.tries).toEqual([]);
});

it("S12: states come in the order asked for; a count that was never taken is untouched", async () => {
  await take([place("one")]);
  const states = await findThrottles([account("ada"), place("one"), place("two")]);
  expect(states.map(({ tries }) => tries.length)).toEqual([0, 1, 0]);
});

it("S12: a try given back leaves room for one more; a count removed begins anew", async () => {
  const throttles = [place("one")];
  for (let turn = 0; turn < 5; turn++) await take(throttles);
  await changeThrottles(throttles, givingTryBack(throttles, now));
  expect(await take(throttles)).toBeNull();
  expect(await take(throttles)).not.toBeNull();
  await removeThrottles([place("one")]);
  expect(await take(throttles)).toBeNull();
});

it("S12: counts removed while tries are taken: all wait for each other, and none fails", async () => {
  const pair = [place("one"), account("ada")];
  const both = Array.from({ length: 90 }, (_, turn) => (turn % 3 ? take(pair) : removeThrottles(pair)));
  const failed = (await Promise.allSettled(both)).filter(({ status }) => status === "rejected");
  expect(failed).toEqual([]);
});

it("S12: what still counts is not forgotten", async () => {
  await take([place("one"), account("ada")]);
  await removeForgottenThrottles(new Date(now.getTime() + 15 * 60_000));
  expect((await findThrottles([place("one")]))[0]?.tries).toHaveLength(1);
  await removeForgottenThrottles(new Date(now.getTime() + 15 * 60_000 + 1));
  const [one, ada] = await findThrottles([place("one"), account("ada")]);
  expect([one?.tries.length, ada?.tries.length]).toEqual([0, 1]);
});
