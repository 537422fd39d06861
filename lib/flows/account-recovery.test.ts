import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { listEvents } from "@/db/account-events";
import { findAccountByAddress } from "@/db/accounts";
import { findAuthenticator } from "@/db/authenticators";
import { findActiveBackupCode } from "@/db/backup-codes";
import { startDeletion } from "@/db/account-deletion";
import { database } from "@/db/client";
import { findLink } from "@/db/linked-sign-ins";
import { accounts } from "@/db/schema";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import {
  after,
  ANOTHER_PASSWORD,
  mailKindsTo,
  openBrowser,
  PASSWORD,
  provedReset,
  provedSignUp,
  signIn,
} from "@/lib/testing/people";
import { lostEverything } from "@/lib/testing/recoveries";
import { signInWithApp } from "@/lib/testing/second-steps";
import { removeDueAccounts } from "./account-deletion";
import { finishRecovery, viewRecovery } from "./account-recovery";
import { createAccount } from "./create-account";
import { resetPassword } from "./reset-password";
import { findSignedIn } from "./session";
import { addCompany } from "./single-sign-on";

useDatabase();

const ADA = "ada@company.example";
const NEW = "ada@new.example";
const now = after({ hours: 2 });
const opensAt = after({ hours: 72 }, now);
const later = after({ minutes: 5 }, opensAt);
const anybody = openBrowser("198.51.100.7");
const over = { ok: false, reason: "recovery-over", until: null };
const finished = { ok: true, address: NEW };

const finish = (link: string, when = opensAt) => finishRecovery(link, anybody, when);

describe("X4: the hold", () => {
  it("X4: changes nothing; the owner is told, in mail and activity, and the new address gets the link", async () => {
    const { ada, link } = await lostEverything(ADA, NEW, now);
    const end = after({ milliseconds: -1 }, opensAt);
    expect(await finish(link, end)).toEqual(over);
    expect(await viewRecovery(link, end)).toMatchObject({ isOpen: false, newAddress: NEW, opensAt });
    expect(await findAccountByAddress(NEW)).toBeUndefined();
    expect((await signInWithApp(ada, openBrowser(), end)).accountId).toBe(ada.accountId);
    expect(await findSignedIn(ada.sessionToken, now)).not.toBeNull();
    expect((await mailKindsTo(ADA)).at(-2)).toBe("recovery-begun");
    expect(await mailKindsTo(NEW)).toEqual(["recovery-link"]);
    const kinds = (await listEvents(ada.accountId, { limit: 5 })).map(({ kind }) => kind);
    expect(kinds).toContain("recovery-begun");
  });

  it("X4: looking at the link changes nothing, before and after: scanners do that too", async () => {
    const { link } = await lostEverything(ADA, NEW, now);
    for (const when of [now, opensAt]) {
      const looks = await effectsOf(() => viewRecovery(link, when));
      expect(looks.rows).toEqual({});
      expect(looks.statements.filter((statement) => !/^select/i.test(statement))).toEqual([]);
    }
    expect(await finish(link)).toEqual(finished);
  });
});

describe("X4: finishing it", () => {
  it("X4: gives the new address, ends app, backup code, Google, sessions and trust, and signs nobody in", async () => {
    const { ada, link } = await lostEverything(ADA, NEW, now);
    expect(await viewRecovery(link, opensAt)).toMatchObject({ isOpen: true });
    expect(await finish(link)).toEqual(finished);
    expect(await findAccountByAddress(ADA)).toBeUndefined();
    expect(await findAccountByAddress(NEW)).toMatchObject({ id: ada.accountId });
    const left = [findAuthenticator(ada.accountId), findActiveBackupCode(ada.accountId), findLink(ada.accountId)];
    expect(await Promise.all(left)).toEqual([undefined, undefined, undefined]);
    expect(await findSignedIn(ada.sessionToken, after({ minutes: 1 }, now))).toBeNull();
    expect((await mailKindsTo(ADA)).at(-1)).toBe("email-address-changed");
    expect((await mailKindsTo(NEW)).at(-1)).toBe("account-recovered");
  });

  it("X4: the person is back with a new password and a code to the new address", async () => {
    const { ada, link } = await lostEverything(ADA, NEW, now);
    expect(await finish(link)).toEqual(finished);
    const reset = await provedReset(NEW, anybody, later);
    expect(await resetPassword(reset, ANOTHER_PASSWORD, anybody, later)).toMatchObject({ ok: true });
    const session = await signIn(NEW, anybody, later, { password: ANOTHER_PASSWORD });
    expect(session.accountId).toBe(ada.accountId);
  });

  it("X4: works once, for seven days after the hold, by that link alone", async () => {
    const { link } = await lostEverything(ADA, NEW, now);
    const endsAt = after({ days: 7 }, opensAt);
    expect(await finish(link, endsAt)).toEqual(over);
    for (const other of ["", "x", link.toLowerCase(), `${link}=`]) {
      expect(await finish(other)).toEqual(over);
      expect(await viewRecovery(other, opensAt)).toBeNull();
    }
    expect(await finish(link, after({ milliseconds: -1 }, endsAt))).toEqual(finished);
    expect(await finish(link)).toEqual(over);
    expect(await viewRecovery(link, opensAt)).toBeNull();
  });

  it("X4: both at once finish it once", async () => {
    const { link } = await lostEverything(ADA, NEW, now);
    const answers = await Promise.all([1, 2, 3].map(() => finish(link)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await mailKindsTo(NEW)).filter((kind) => kind === "account-recovered")).toHaveLength(1);
  });

  it("C6, P2: an account that had Google alone has a password to reset, and Google opens it no more", async () => {
    const { ada, link } = await lostEverything(ADA, NEW, now);
    const none = { passwordHash: null, passwordKeyId: null };
    await database().update(accounts).set(none).where(eq(accounts.id, ada.accountId));
    expect(await finish(link)).toEqual(finished);
    expect(await findLink(ada.accountId)).toBeUndefined();
    const reset = await provedReset(NEW, anybody, later);
    expect(await resetPassword(reset, ANOTHER_PASSWORD, anybody, later)).toMatchObject({ ok: true });
    expect((await signIn(NEW, anybody, later, { password: ANOTHER_PASSWORD })).accountId).toBe(ada.accountId);
  });

  it("G5: a deletion that is due waits for a recovery under way; finished, it has ended, and that is told", async () => {
    const { ada, link } = await lostEverything(ADA, NEW, now);
    await startDeletion(ada.accountId, after({ days: -40 }, now));
    await removeDueAccounts(opensAt);
    expect(await finish(link)).toEqual(finished);
    await removeDueAccounts(later);
    expect(await findAccountByAddress(NEW)).toMatchObject({ id: ada.accountId, deletionStartedAt: null });
    expect((await mailKindsTo(NEW)).slice(-2)).toEqual(["account-recovered", "deletion-ended"]);
  });

  it("C7: whoever has the new address by then keeps it, and nothing is changed", async () => {
    const { ada, link } = await lostEverything(ADA, NEW, now);
    const signUp = await provedSignUp(NEW, openBrowser(), now);
    const details = { firstName: "Eve", lastName: "Byron", password: PASSWORD };
    expect(await createAccount(signUp, details, openBrowser(), now)).toMatchObject({ ok: true });
    expect(await finish(link)).toMatchObject({ reason: "recovery-address-taken" });
    expect(await findAuthenticator(ada.accountId)).toBeDefined();
    expect((await signInWithApp(ada, openBrowser(), later)).accountId).toBe(ada.accountId);
  });

  it("O1: nor is it an address of a company by then", async () => {
    const { ada, link } = await lostEverything(ADA, NEW, now);
    const acme = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "s" };
    await addCompany({ ...acme, contact: "it@acme.example", domains: ["new.example"] });
    expect(await finish(link)).toMatchObject({ reason: "recovery-address-taken" });
    expect(await findAccountByAddress(ADA)).toMatchObject({ id: ada.accountId });
  });

  it.each(["account_events", "outbox", "address_changes", "owner_alerts"])(
    "X4: nothing is changed when %s cannot be written, and the link still works",
    async (table) => {
      const { ada, link } = await lostEverything(ADA, NEW, now);
      await database().execute(`alter table ${table} add constraint full_disk check (false) not valid`);
      const failed = await finish(link).catch(() => "failed");
      await database().execute(`alter table ${table} drop constraint full_disk`);
      expect(failed).toBe("failed");
      expect(await findAccountByAddress(ADA)).toMatchObject({ id: ada.accountId });
      expect(await findAuthenticator(ada.accountId)).toBeDefined();
      expect(await finish(link)).toEqual(finished);
    },
  );
});
