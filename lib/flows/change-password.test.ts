import { expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { changeThrottles } from "@/db/throttles";
import { chosenPasswordThrottles, limits } from "@/lib/rules/limits";
import { takingTry } from "@/lib/rules/throttle";
import { newPasswordField } from "@/lib/web/fields";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  ANOTHER_PASSWORD,
  begin,
  countWrongPasswords,
  mailKindsTo,
  newPerson,
  openBrowser,
  PASSWORD,
  signIn,
  stepAfterPassword,
  trustingPerson,
} from "@/lib/testing/people";
import { reauthenticated, sessionOf, tokenAfter } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { changePassword } from "./change-password";
import { verifyPassword } from "./password";
import { isReauthenticated } from "./reauthentication";
import { findSignedIn, signOut } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 2 });
const at = (minutes: number) => after({ minutes }, now);
const passwords = { current: PASSWORD, next: ANOTHER_PASSWORD };
const wrongPassword = "Wrong-Meadow-9-bell";

it("P3: other sessions and all trust end; this session stays, with a new token; only the new password counts", async () => {
  const { browser, sessionToken, session } = await trustingPerson(ADDRESS);
  const elsewhere = openBrowser("198.51.100.1");
  const other = await signIn(ADDRESS, elsewhere, at(-10), { trust: true });
  const begun = await begin("sign-in", ADDRESS, elsewhere, now);
  const done = await effectsOf(() => changePassword(session, passwords, browser, now));
  expect(done.rows).toMatchObject({ account_events: 1, outbox: 1, owner_alerts: 1 });
  const kept = tokenAfter(done.result as Awaited<ReturnType<typeof changePassword>> & { ok: true });
  expect(kept).not.toBe(sessionToken);
  expect(await findSignedIn(kept, now)).toMatchObject({ id: session.id, expiresAt: session.expiresAt });
  for (const ended of [sessionToken, other.sessionToken]) expect(await findSignedIn(ended, now)).toBeNull();
  expect(await viewAttempt(begun, elsewhere, now)).toMatchObject({ step: "expired" });

  for (const trusted of [browser, elsewhere]) {
    const token = await begin("sign-in", ADDRESS, trusted, at(1));
    expect(await verifyPassword(token, PASSWORD, trusted, at(1))).toMatchObject({ reason: "wrong-password" });
    expect(await verifyPassword(token, ANOTHER_PASSWORD, trusted, at(1))).toEqual({ ok: true });
    expect(await viewAttempt(token, trusted, at(1))).toMatchObject({ step: "second-step" });
  }
});

it.each([
  ["a wrong present one", { current: wrongPassword, next: ANOTHER_PASSWORD }, "wrong-current-password"],
  ["the present one again", { current: PASSWORD, next: PASSWORD }, "same-password"],
  ["a widely used one", { current: PASSWORD, next: "Password123!" }, "common-password"],
])("P3: %s is refused, and nothing changes", async (_what, typed, reason) => {
  const person = await newPerson(ADDRESS);
  const before = await findAccountByAddress(ADDRESS);
  const session = await sessionOf(person.sessionToken, now);
  expect(await changePassword(session, typed, person.browser, now)).toMatchObject({ ok: false, reason });
  expect(await findAccountByAddress(ADDRESS)).toEqual(before);
  expect(await findSignedIn(person.sessionToken, now)).not.toBeNull();
  expect(await mailKindsTo(ADDRESS)).not.toContain("password-changed");
});

it("C3: one too similar to the address is refused before any of it", () => {
  const field = newPasswordField(ADDRESS);
  expect(field.safeParse(ANOTHER_PASSWORD).success).toBe(true);
  for (const similar of ["Company-Meadow-7", "Yn4pmoc-Lamp-77"]) expect(field.safeParse(similar).success).toBe(false);
});

it("P3: a wrong present password counts as at sign-in, in one count with it; a right one costs no try", async () => {
  const person = await newPerson(ADDRESS);
  const session = await sessionOf(person.sessionToken, now);
  const strange = { ...person.browser, browserToken: null };
  const trier = { address: ADDRESS, network: strange.networkAddress, knownBrowserId: null };
  await countWrongPasswords(trier, now, 4);
  for (const turn of [1, 2]) {
    const again = await changePassword(session, { current: PASSWORD, next: PASSWORD }, strange, now);
    expect({ turn, ...again }).toMatchObject({ turn, reason: "same-password" });
  }
  const wrong = { current: wrongPassword, next: ANOTHER_PASSWORD };
  expect(await changePassword(session, wrong, strange, now)).toMatchObject({ reason: "wrong-current-password" });
  const locked = { ok: false, reason: "too-many-passwords", until: at(1) };
  expect(await effectsOf(() => changePassword(session, passwords, strange, now))).toMatchObject({
    result: locked,
    hashes: 0,
  });
  const token = await begin("sign-in", ADDRESS, strange, now);
  expect(await verifyPassword(token, PASSWORD, strange, now)).toEqual(locked);
  expect(await changePassword(session, passwords, person.browser, now)).toMatchObject({ ok: true });
});

it("S12: takes so many passwords to be in one session, then none without a hash, until there is room again", async () => {
  const person = await newPerson(ADDRESS);
  const session = await sessionOf(person.sessionToken, now);
  const throttles = chosenPasswordThrottles(session.id);
  const { tries, windowMs } = limits.passwordsChosen;
  for (let turn = 0; turn < tries; turn++) await changeThrottles(throttles, takingTry(throttles, now));
  const until = after({ milliseconds: windowMs }, now);
  const refused = await effectsOf(() => changePassword(session, passwords, person.browser, now));
  expect(refused).toMatchObject({ result: { ok: false, reason: "too-many-tries", until }, hashes: 0, rows: {} });
  expect(await changePassword(session, passwords, person.browser, until)).toMatchObject({ ok: true });
});

it("P3: sent twice at once it is one change, with one mail", async () => {
  const person = await newPerson(ADDRESS);
  const session = await sessionOf(person.sessionToken, now);
  const change = (next: string) => changePassword(session, { current: PASSWORD, next }, person.browser, now);
  const outcomes = await Promise.all([change(ANOTHER_PASSWORD), change("Other-Meadow-3-bird")]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await findAccountByAddress(ADDRESS)).toMatchObject({ authEpoch: 1 });
  expect((await mailKindsTo(ADDRESS)).filter((kind) => kind === "password-changed")).toHaveLength(1);
});

it("P3: in a session that was signed out meanwhile nothing changes", async () => {
  const person = await newPerson(ADDRESS);
  const session = await sessionOf(person.sessionToken, now);
  await signOut(person.sessionToken, "session", person.browser, now);
  expect(await changePassword(session, passwords, person.browser, now)).toMatchObject({ reason: "not-this-step" });
  expect(await stepAfterPassword(ADDRESS, person.browser, now)).toBe("second-step");
});

it("T1: it ends a re-authentication that was finished before", async () => {
  const person = await newPerson(ADDRESS);
  const changing = await reauthenticated(person, "generate-backup-code", now);
  const kept = await changePassword(changing.session, passwords, person.browser, now);
  expect(kept.ok).toBe(true);
  expect(await isReauthenticated(changing.session, changing.token, "generate-backup-code", now)).toBe(false);
});

it.each(["account_events", "outbox", "owner_alerts"])(
  "P3: commits as a whole or not at all: %s cannot be written",
  async (table) => {
    const person = await newPerson(ADDRESS);
    const session = await sessionOf(person.sessionToken, now);
    const before = await findAccountByAddress(ADDRESS);
    await database().execute(`alter table ${table} add constraint full_disk check (false) not valid`);
    await expect(changePassword(session, passwords, person.browser, now)).rejects.toThrow();
    await database().execute(`alter table ${table} drop constraint full_disk`);
    expect(await findAccountByAddress(ADDRESS)).toEqual(before);
    expect(await findSignedIn(person.sessionToken, now)).not.toBeNull();
  },
);
