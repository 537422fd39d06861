import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { listSessions } from "@/db/sessions";
import { openMailContent } from "@/lib/mail/outbox";
import { useDatabase } from "@/lib/testing/database";
import { asksForDeletion, deletionAskedAt } from "@/lib/testing/deletions";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  begin,
  enterPassword,
  mailKindsTo,
  mustWork,
  newPerson,
  openBrowser,
  signIn,
} from "@/lib/testing/people";
import { alertsTo, personWithApp, reauthenticated } from "@/lib/testing/second-steps";
import { startDeletion } from "./account-deletion";
import { viewAttempt } from "./attempt";
import { listActivity } from "./security";
import { findSignedIn } from "./session";
import { makeStaff } from "./staff";

useDatabase();

const ADDRESS = "ada@company.example";
const now = deletionAskedAt;
const elsewhere = () => openBrowser("198.51.100.1");
const notThisStep = { ok: false, reason: "not-this-step", until: null };

describe("asking for it", () => {
  it("G5: ends every session, this one too, all trust and what was begun; nothing is removed", async () => {
    const person = await newPerson(ADDRESS);
    const trusting = openBrowser("198.51.100.2");
    const other = await signIn(ADDRESS, trusting, after({ minutes: -5 }, now), { trust: true });
    const open = await begin("sign-in", ADDRESS, elsewhere(), now);
    const { session } = await asksForDeletion(person);
    expect(await listSessions(session.accountId)).toEqual([]);
    for (const token of [person.sessionToken, other.sessionToken]) expect(await findSignedIn(token, now)).toBeNull();
    expect(await viewAttempt(open, elsewhere(), now)).toMatchObject({ step: "expired" });
    const asked = await enterPassword(ADDRESS, trusting, after({ minutes: 1 }, now));
    expect(await viewAttempt(asked, trusting, after({ minutes: 1 }, now))).toMatchObject({ step: "second-step" });
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: now });
    const { events } = await listActivity(session.accountId, { lines: 3 });
    expect(events.map(({ kind }) => kind)).toContain("deletion-started");
  });

  it("G5: tells the owner by mail, in their language, with a way to say that it was not them", async () => {
    const person = await newPerson(ADDRESS);
    await database().execute(sql`update accounts set language = 'de'`);
    await asksForDeletion(person);
    expect((await alertsTo(ADDRESS)).at(-1)).toMatchObject({ kind: "deletion-started", token: expect.any(String) });
    const [mail] = (await database().select().from(outbox)).filter(({ kind }) => kind === "deletion-started");
    expect(openMailContent(mail!.id, mail!.sealedContent!).subject).toBe("Ihr Konto bei Latchkey wird gelöscht");
  });

  it("G5: works once, also sent twice at once; a re-authentication for something else is worth nothing", async () => {
    const person = await newPerson(ADDRESS);
    const wrong = await reauthenticated(person, "export-account", now);
    expect(await startDeletion(wrong, person.browser, now)).toEqual(notThisStep);
    const changing = await reauthenticated(person, "delete-account", now);
    const outcomes = await Promise.all([1, 2, 3].map(() => startDeletion(changing, person.browser, now)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mailKindsTo(ADDRESS)).filter((kind) => kind === "deletion-started")).toHaveLength(1);
  });

  it.each(["account_events", "outbox", "owner_alerts"])(
    "G5: mark, line and mail commit together or not at all: %s cannot be written",
    async (table) => {
      const person = await newPerson(ADDRESS);
      const changing = await reauthenticated(person, "delete-account", now);
      await database().execute(sql.raw(`alter table ${table} add constraint full_disk check (false) not valid`));
      const failed = await effectsOf(() => startDeletion(changing, person.browser, now).catch(() => "failed"));
      await database().execute(sql.raw(`alter table ${table} drop constraint full_disk`));
      expect(failed).toMatchObject({ result: "failed", rows: {} });
      expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
      expect(await findSignedIn(person.sessionToken, now)).not.toBeNull();
    },
  );

  it("G5: a managed account and one of staff are refused, and nothing is changed", async () => {
    const person = await newPerson(ADDRESS);
    const changing = await reauthenticated(person, "delete-account", now);
    const { session } = changing;
    for (const [of, reason] of [
      [{ connectionId: session.id }, "is-managed"],
      [{ isStaff: true }, "is-staff"],
    ] as const) {
      const theirs = { ...changing, session: { ...session, account: { ...session.account, ...of } } };
      const refused = await effectsOf(() => startDeletion(theirs, person.browser, now));
      expect(refused).toMatchObject({ result: { ok: false, reason }, rows: {} });
    }
    expect(await findAccountByAddress(ADDRESS)).toMatchObject({ deletionStartedAt: null });
  });

  it("G5: made staff in between, the re-authentication is worth nothing; and nobody to be deleted becomes staff", async () => {
    const person = await personWithApp(ADDRESS);
    const changing = await reauthenticated(person, "delete-account", now);
    mustWork(await makeStaff(ADDRESS, now));
    expect(await startDeletion(changing, person.browser, now)).toEqual(notThisStep);
    await database().execute(sql`update accounts set is_staff = false, deletion_started_at = now()`);
    expect(await makeStaff(ADDRESS, now)).toMatchObject({ ok: false, reason: "is-to-be-deleted" });
  });
});
