import { expect, it } from "vitest";
import { ROWS_AT_ONCE } from "@/db/old-rows";
import { expireOldMail } from "@/db/outbox";
import { removeThrottles } from "@/db/throttles";
import { rowCounts } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, newPerson, openBrowser, signIn, start } from "@/lib/testing/people";
import { saveCode, signInWithCode } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { startHousekeeping, tidyUp } from "./housekeeping";
import { findSignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";

it("S12: nothing that still counts is removed", async () => {
  const { sessionToken, browser } = await newPerson(ADDRESS);
  await signIn(ADDRESS, browser, after({ minutes: 1 }), { trust: true });
  const token = await begin("sign-in", ADDRESS, browser, after({ minutes: 2 }));
  const before = await rowCounts();
  await tidyUp(after({ minutes: 2 }));
  // The password chosen, two counts of codes sent before a password and two after it; tries given back hold nothing.
  expect(await rowCounts()).toEqual({ ...before, throttles: 5 });
  expect(await viewAttempt(token, browser, after({ minutes: 2 }))).toMatchObject({ step: "password" });
  expect(await findSignedIn(sessionToken, after({ minutes: 2 }))).not.toBeNull();
});

it("C1: attempts and their codes go a day after they began, not before", async () => {
  await begin("create-account", ADDRESS, openBrowser(), start);
  await tidyUp(after({ days: 1 }));
  expect(await rowCounts()).toMatchObject({ attempts: 1, one_time_codes: 1 });
  await tidyUp(after({ days: 1, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ attempts: 0, one_time_codes: 0 });
});

it("S12: counts go when their last window is over, not before", async () => {
  await begin("create-account", ADDRESS, openBrowser(), start);
  expect(await rowCounts()).toMatchObject({ throttles: 2 });
  await tidyUp(after({ minutes: 15, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ throttles: 1 });
  await tidyUp(after({ days: 1, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ throttles: 0 });
});

it("S7: sessions and trust go when their 30 days are over; the browser stays known, for 400 days", async () => {
  const { browser } = await newPerson(ADDRESS);
  await signIn(ADDRESS, browser, start, { trust: true });
  await tidyUp(after({ days: 30 }));
  expect(await rowCounts()).toMatchObject({ sessions: 2, trusted_devices: 1, known_browsers: 1 });
  await tidyUp(after({ days: 30, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ sessions: 0, trusted_devices: 0, known_browsers: 1, accounts: 1 });
  await tidyUp(after({ days: 400, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ known_browsers: 0, accounts: 1 });
});

it("T7: lines of activity go after 400 days, not before", async () => {
  await newPerson(ADDRESS);
  const { account_events: lines } = await rowCounts();
  await tidyUp(after({ days: 400 }));
  expect(await rowCounts()).toMatchObject({ account_events: lines, accounts: 1 });
  await tidyUp(after({ days: 400, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ account_events: 0, accounts: 1 });
});

it("T5: a backup code goes 400 days after its end, not before; the one that counts stays", async () => {
  const person = await newPerson(ADDRESS);
  const code = await saveCode(person, start);
  const used = after({ minutes: 1 });
  const session = await signInWithCode(ADDRESS, code, person.browser, used);
  await saveCode({ ...person, ...session }, used);
  await tidyUp(after({ days: 400 }, used));
  expect(await rowCounts()).toMatchObject({ backup_codes: 2 });
  await tidyUp(after({ days: 400, milliseconds: 1 }, used));
  expect(await rowCounts()).toMatchObject({ backup_codes: 1 });
});

it("M2: mails go 30 days after they were queued, not before, and never while they are on their way", async () => {
  await begin("create-account", ADDRESS, openBrowser(), start);
  await tidyUp(after({ days: 30, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ outbox: 1 });
  await expireOldMail(after({ days: 30 }));
  await tidyUp(after({ days: 30 }));
  expect(await rowCounts()).toMatchObject({ outbox: 1 });
  await tidyUp(after({ days: 30, milliseconds: 1 }));
  expect(await rowCounts()).toMatchObject({ outbox: 0 });
});

it("X1: everything old goes in one round, also when it is more than one statement takes", async () => {
  const throttles = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => ({ key: `${kind}/${index}` }));
  await removeThrottles(throttles("old", ROWS_AT_ONCE));
  await removeThrottles(throttles("older", ROWS_AT_ONCE + 1));
  expect(await rowCounts()).toMatchObject({ throttles: 2 * ROWS_AT_ONCE + 1 });
  await tidyUp(start);
  expect(await rowCounts()).toMatchObject({ throttles: 0 });
});

it("X1: goes on in the background without keeping the process alive, until it is stopped", () => {
  const stop = startHousekeeping([]);
  expect(stop).not.toThrow();
});
