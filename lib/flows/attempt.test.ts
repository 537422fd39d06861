import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { accountEvents, attempts, sessions } from "@/db/schema";
import { effectsOf } from "@/lib/testing/effects";
import { useDatabase } from "@/lib/testing/database";
import {
  after,
  begin,
  codeOf,
  enterCode,
  enterPassword,
  newPerson,
  openBrowser,
  PASSWORD,
  provedReset,
  provedSignUp,
  redeem,
  signIn,
  start,
} from "@/lib/testing/people";
import type { Visitor } from "@/lib/rules/visitor";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { createAccount } from "./create-account";
import { sendAnotherCode, verifyEmailCode } from "./email-code";
import { verifyPassword } from "./password";
import { resetPassword } from "./reset-password";
import { findSignedIn, signOut } from "./session";

useDatabase();

const ADDRESS = "ada@company.example";
const now = after({ hours: 1 });
const details = { firstName: "Ada", lastName: "Byron", password: PASSWORD };
const notThisStep = { ok: false, reason: "not-this-step", until: null };

/** Whoever holds an attempt's token calls everything but what is due now: all is refused, and nothing is done. */
async function expectRefusedAllBut(due: string[], token: string, browser: Visitor, at = now): Promise<void> {
  const actions: Record<string, () => Promise<unknown>> = {
    password: () => verifyPassword(token, PASSWORD, browser, at),
    code: () => verifyEmailCode(token, "123456", { trustChosen: true }, browser, at),
    newCode: () => sendAnotherCode(token, browser, at),
    details: () => createAccount(token, details, browser, at),
    newPassword: () => resetPassword(token, PASSWORD, browser, at),
    session: async () => (await redeemAttempt(token, browser, at)) ?? notThisStep,
  };
  for (const [name, action] of Object.entries(actions).filter(([name]) => !due.includes(name))) {
    expect({ name, ...(await effectsOf(action)) }).toMatchObject({ name, result: notThisStep, rows: {}, hashes: 0 });
  }
}

describe("an attempt", () => {
  it("S11: of a sign-in: password, second step, then one session, and never a second one", async () => {
    const { browser, accountId } = await newPerson(ADDRESS);
    const token = await begin("sign-in", ADDRESS, browser, now);
    expect(await redeemAttempt(token, browser, now)).toBeNull();
    await verifyPassword(token, PASSWORD, browser, now);
    expect(await redeemAttempt(token, browser, now)).toBeNull();
    await enterCode(token, browser, now);
    expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "finish", pages: ["/sign-in/finish"] });

    const session = await redeem(token, browser, now);
    expect(session).toMatchObject({ accountId, returnTo: "/security", deviceToken: null });
    expect(await findSignedIn(session.sessionToken, now)).toMatchObject({ accountId, createdAt: now });
    expect(await redeemAttempt(token, browser, now)).toBeNull();
    expect(await viewAttempt(token, browser, now)).toMatchObject({ step: "redeemed", pages: ["/security"] });
    await expectRefusedAllBut([], token, browser);
  });

  it("S11: redeemed by twenty callers at once begins one session, with one line in the activity", async () => {
    const { browser } = await newPerson(ADDRESS);
    const token = await enterPassword(ADDRESS, browser, now);
    await enterCode(token, browser, now);
    const { result, rows } = await effectsOf(() =>
      Promise.all(Array.from({ length: 20 }, () => redeemAttempt(token, browser, now))),
    );
    expect(result.filter((session) => session !== null)).toHaveLength(1);
    expect(rows).toEqual({ sessions: 1, account_events: 1, backup_codes: 1 });
  });

  it("S11: proved in all but not redeemed, because a process died, is finished later", async () => {
    const browser = openBrowser();
    const signUp = await provedSignUp(ADDRESS, browser, start);
    expect(await createAccount(signUp, details, browser, start)).toEqual({ ok: true });
    const later = after({ minutes: 14 });
    expect(await viewAttempt(signUp, browser, later)).toMatchObject({ step: "finish" });
    expect((await redeem(signUp, browser, later)).sessionToken).toHaveLength(43);

    const signedIn = await enterPassword(ADDRESS, browser, later);
    await enterCode(signedIn, browser, later);
    const muchLater = after({ minutes: 14 }, later);
    const { sessionToken } = await redeem(signedIn, browser, muchLater);
    const session = await findSignedIn(sessionToken, muchLater);
    expect(session?.expiresAt).toEqual(after({ days: 30 }, later));
  });

  it("S11: whose session could not be written is not spent", async () => {
    const { browser } = await newPerson(ADDRESS);
    const token = await enterPassword(ADDRESS, browser, now);
    await enterCode(token, browser, now);
    await database().execute("alter table account_events add constraint full_disk check (false) not valid");
    await expect(redeemAttempt(token, browser, now)).rejects.toThrow();
    await database().execute("alter table account_events drop constraint full_disk");
    expect(await database().$count(sessions)).toBe(1);
    expect(await redeemAttempt(token, browser, now)).not.toBeNull();
  });
});

describe("a step out of turn", () => {
  it("S11: is refused and changes nothing, whatever the attempt is for", async () => {
    const { browser } = await newPerson(ADDRESS);
    await expectRefusedAllBut(["password"], await begin("sign-in", ADDRESS, browser, now), browser);
    await expectRefusedAllBut(["code", "newCode"], await enterPassword(ADDRESS, browser, now), browser);
    await expectRefusedAllBut(["code", "newCode"], await begin("reset-password", ADDRESS, browser, now), browser);
    await expectRefusedAllBut(["newPassword"], await provedReset(ADDRESS, browser, now), browser);
    await expectRefusedAllBut(["details"], await provedSignUp("eve@company.example", browser, now), browser);
    await expectRefusedAllBut([], "no such token", browser);
  });

  it("S11: a finished reset is no way in", async () => {
    const { browser } = await newPerson(ADDRESS);
    const token = await provedReset(ADDRESS, browser, now);
    expect(await redeemAttempt(token, browser, now)).toBeNull();
    await resetPassword(token, "Tall-Chimney-4-rook", browser, now);
    expect(await redeemAttempt(token, browser, now)).toBeNull();
    expect(await viewAttempt(token, browser, now)).toMatchObject({
      step: "redeemed",
      pages: [expect.stringMatching(/^\/sign-in\b/)],
    });
    expect(await database().$count(sessions)).toBe(1);
  });
});

describe("the end of an attempt", () => {
  it("S11: comes 15 minutes after its last step", async () => {
    const { browser } = await newPerson(ADDRESS);
    const token = await begin("sign-in", ADDRESS, browser, now);
    const almost = (from: Date) => after({ minutes: 15, milliseconds: -1 }, from);
    expect(await viewAttempt(token, browser, after({ minutes: 15 }, now))).toMatchObject({
      step: "expired",
      pages: ["/sign-in?notice=expired"],
    });
    await expectRefusedAllBut([], token, browser, after({ minutes: 15 }, now));
    const proved = almost(now);
    expect(await verifyPassword(token, PASSWORD, browser, proved)).toEqual({ ok: true });
    expect(await viewAttempt(token, browser, almost(proved))).toMatchObject({ step: "second-step" });
    expect(await viewAttempt(token, browser, after({ minutes: 15 }, proved))).toMatchObject({ step: "expired" });
  });

  it("S11: comes 60 minutes after its start, whatever was done last", async () => {
    const { browser } = await newPerson(ADDRESS);
    const token = await enterPassword(ADDRESS, browser, now);
    await enterCode(token, browser, now);
    // Only many factors would take an attempt this far; the row is what counts.
    await database()
      .update(attempts)
      .set({ startedAt: after({ minutes: -50 }, now) });
    expect(await viewAttempt(token, browser, after({ minutes: 10, milliseconds: -1 }, now))).toMatchObject({
      step: "finish",
    });
    expect(await redeemAttempt(token, browser, after({ minutes: 10 }, now))).toBeNull();
  });

  it("S11: comes at once with a new password and with signing out everywhere", async () => {
    const { browser, sessionToken } = await newPerson(ADDRESS);
    const beforeReset = await enterPassword(ADDRESS, openBrowser("198.51.100.1"), now);
    const code = await codeOf(beforeReset);
    await resetPassword(await provedReset(ADDRESS, browser, now), "Tall-Chimney-4-rook", browser, now);
    const tried = verifyEmailCode(beforeReset, code, { trustChosen: false }, browser, now);
    expect(await tried).toEqual(notThisStep);
    expect(await viewAttempt(beforeReset, browser, now)).toMatchObject({ step: "expired" });
    expect(await findSignedIn(sessionToken, now)).toBeNull();

    const password = "Tall-Chimney-4-rook";
    const finished = await enterPassword(ADDRESS, browser, now, password);
    await enterCode(finished, browser, now);
    const { sessionToken: other } = await signIn(ADDRESS, browser, after({ minutes: 1 }, now), { password });
    await signOut(other, "everywhere", browser, after({ minutes: 2 }, now));
    expect(await redeemAttempt(finished, browser, after({ minutes: 2 }, now))).toBeNull();
    const told = await database().select().from(accountEvents).orderBy(accountEvents.id);
    expect(told.map(({ kind }) => kind)).toEqual([
      "account-created",
      "signed-in",
      "password-was-reset",
      "signed-in",
      "signed-out-everywhere",
    ]);
  });
});
