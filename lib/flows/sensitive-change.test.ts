import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import { after, newPerson, openBrowser, signIn, stepAfterPassword, trustingPerson } from "@/lib/testing/people";
import { personWithApp, reauthenticated, standingOf, tokenAfter, totpFor } from "@/lib/testing/second-steps";
import { findNewApp, turnOffAuthenticator, turnOnAuthenticator } from "./authenticator";
import { generateBackupCode } from "./backup-code";
import { findSignedIn } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 2 });
const notThisStep = { ok: false, reason: "not-this-step", until: null };
const at = (minutes: number) => after({ minutes }, now);

describe("before the change", () => {
  it("T1: of one key is no good for another: setting up and updating are two changes", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, "set-up-authenticator", now);
    expect(await findNewApp(changing, "update-authenticator", "Latchkey", now)).toBeNull();
    const { key } = (await findNewApp(changing, "set-up-authenticator", "Latchkey", now))!;
    const crossed = turnOnAuthenticator(changing, "update-authenticator", totpFor(key, now), person.browser, now);
    expect(await crossed).toEqual(notThisStep);
  });
});

describe("after the change", () => {
  it("T1: this session goes on under a new token, every other and all trust end at once", async () => {
    const { browser, sessionToken, session } = await trustingPerson(ADDRESS);
    const trusted = openBrowser("198.51.100.2");
    const other = await signIn(ADDRESS, trusted, at(-20), { trust: true });
    const person = { address: ADDRESS, accountId: session.accountId, browser, sessionToken };
    const changing = await reauthenticated(person, "generate-backup-code", now);
    const kept = tokenAfter(await generateBackupCode(changing, browser, now));
    expect(kept).not.toBe(sessionToken);
    for (const ended of [sessionToken, other.sessionToken]) expect(await findSignedIn(ended, now)).toBeNull();
    expect(await findSignedIn(kept, now)).toMatchObject({ id: session.id, expiresAt: session.expiresAt });
    expect(await stepAfterPassword(ADDRESS, browser, at(1))).toBe("second-step");
    expect(await stepAfterPassword(ADDRESS, trusted, at(1))).toBe("second-step");
  });

  it.each(["account_events", "outbox", "owner_alerts"])(
    "T6: change, line and mail commit together or not at all: %s cannot be written",
    async (table) => {
      const person = await personWithApp(ADDRESS);
      const changing = await reauthenticated(person, "turn-off-authenticator", now);
      const before = await standingOf(ADDRESS);
      await database().execute(`alter table ${table} add constraint full_disk check (false) not valid`);
      const failed = await effectsOf(() => turnOffAuthenticator(changing, person.browser, now).catch(() => "failed"));
      await database().execute(`alter table ${table} drop constraint full_disk`);
      expect(failed).toMatchObject({ result: "failed", rows: {} });
      expect(await standingOf(ADDRESS)).toEqual(before);
      expect(await findSignedIn(person.sessionToken, now)).not.toBeNull();
      expect(await turnOffAuthenticator(changing, person.browser, now)).toMatchObject({ ok: true });
    },
  );
});
