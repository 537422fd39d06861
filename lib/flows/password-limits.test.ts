import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, countWrongPasswords, newPerson, openBrowser, PASSWORD, start } from "@/lib/testing/people";
import type { Visitor } from "@/lib/rules/visitor";
import { verifyPassword } from "./password";

useDatabase();

const ADDRESS = "ada@company.example";
const throttled = (until: Date) => ({ ok: false, reason: "too-many-passwords", until });

const countTries = (address: string, network: string, now: Date, times: number) =>
  countWrongPasswords({ address, network, knownBrowserId: null }, now, times);

async function tryFrom(browser: Visitor, now: Date, password = "Wrong-Meadow-9-bell", address = ADDRESS) {
  return verifyPassword(await begin("sign-in", address, browser, now), password, browser, now);
}

it("S12: per account from unknown browsers 50 in 24 h, from wherever; the known browser goes on", async () => {
  const { browser } = await newPerson(ADDRESS);
  const first = after({ hours: 1 });
  for (let place = 0; place < 12; place++) await countTries(ADDRESS, `198.51.100.${place}`, first, 4);
  await countTries(ADDRESS, "198.51.100.20", first, 1);
  const fresh = (host: number) => openBrowser(`203.0.113.${host}`);
  const later = after({ hours: 2 });
  expect(await tryFrom(fresh(1), later)).toMatchObject({ reason: "wrong-password" });
  const end = after({ days: 1 }, first);
  const early = after({ milliseconds: -1 }, end);
  expect(await tryFrom(fresh(2), early, PASSWORD)).toEqual(throttled(end));
  expect(await tryFrom(browser, early, PASSWORD)).toEqual({ ok: true });
  expect(await tryFrom(fresh(2), end, PASSWORD)).toEqual({ ok: true });
});

it("S12: per network address 100 in an hour, whatever the account, known or not", async () => {
  for (let person = 0; person < 25; person++) await countTries(`p${person}@company.example`, "198.51.100.1", start, 4);
  const end = after({ hours: 1 });
  const early = after({ milliseconds: -1 }, end);
  const there = openBrowser("198.51.100.1");
  expect(await tryFrom(there, early, PASSWORD, "new@company.example")).toEqual(throttled(end));
  expect(await tryFrom(openBrowser("198.51.100.2"), early, PASSWORD)).toMatchObject({ reason: "wrong-password" });
  expect(await tryFrom(there, end, PASSWORD, "new@company.example")).toMatchObject({ reason: "wrong-password" });
});
