import type { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { database } from "@/db/client";
import { linkedSignIns } from "@/db/factor-schema";
import { useDatabase } from "@/lib/testing/database";
import { ADA, answered, entered, googleClaims, now, provedOnce } from "@/lib/testing/google";
import { enterCode, mustWork, newPerson, openBrowser, PASSWORD } from "@/lib/testing/people";
import { begin } from "@/lib/testing/people";
import { alertsTo, sessionOf } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { disown } from "./disown";
import { acceptGoogleAnswer, setFirstPassword, unlinkGoogle } from "./google-sign-in";
import { verifyPassword } from "./password";
import { startReauthentication } from "./reauthentication";
import { findSignedIn } from "./session";

useDatabase();

const notThisStep = { ok: false, reason: "not-this-step" };
const count = (...tables: PgTable[]) => Promise.all(tables.map((table) => database().$count(table)));

describe("T1, C6: changes of an account without a password", () => {
  async function confirmed(change: "set-password" | "unlink-google", subject = googleClaims.sub) {
    const { sessionToken, browser } = await entered();
    const session = await sessionOf(sessionToken, now);
    const token = await startReauthentication(session, change, browser, now);
    expect((await viewAttempt(token, browser, now))?.pages).toEqual(["/reauthenticate/google"]);
    expect(await verifyPassword(token, PASSWORD, browser, now)).toMatchObject(notThisStep);
    const outcome = await acceptGoogleAnswer(token, { ...googleClaims, sub: subject }, browser, now);
    return { changing: { session, token }, browser, outcome };
  }

  it("Google again, then the code, and the first password is set; other sessions end", async () => {
    const other = await entered();
    const { changing, browser } = await confirmed("set-password");
    expect(await setFirstPassword(changing, PASSWORD, browser, now)).toMatchObject(notThisStep);
    expect((await viewAttempt(changing.token, browser, now))?.step).toBe("second-step");
    await enterCode(changing.token, browser, now);
    expect(await setFirstPassword(changing, "Password-1234", browser, now)).toMatchObject({
      reason: "common-password",
    });
    expect(await setFirstPassword(changing, PASSWORD, browser, now)).toMatchObject({ ok: true });
    expect(await findSignedIn(other.sessionToken, now)).toBeNull();
    const token = await begin("sign-in", ADA, openBrowser(), now);
    mustWork(await verifyPassword(token, PASSWORD, openBrowser(), now));
    expect(await setFirstPassword(changing, "Other-Meadow-3-bird", browser, now)).toMatchObject(notThisStep);
  });

  it("another person of Google confirms nothing", async () => {
    const { outcome } = await confirmed("set-password", "999");
    expect(outcome).toMatchObject({ reason: "other-google-account" });
  });

  it("the last way in is not unlinked", async () => {
    const { changing, browser } = await confirmed("unlink-google");
    await enterCode(changing.token, browser, now);
    expect(await unlinkGoogle(changing, browser, now)).toMatchObject({ reason: "last-way-in" });
    expect(await count(linkedSignIns)).toEqual([1]);
  });

  it("with a password it is, after password and code; then Google links anew only by proof", async () => {
    const person = await newPerson(ADA);
    const { sessionToken } = await provedOnce(person.browser);
    const session = await sessionOf(sessionToken, now);
    const token = await startReauthentication(session, "unlink-google", person.browser, now);
    expect(await acceptGoogleAnswer(token, googleClaims, person.browser, now)).toMatchObject(notThisStep);
    mustWork(await verifyPassword(token, PASSWORD, person.browser, now));
    await enterCode(token, person.browser, now);
    expect(await unlinkGoogle({ session, token }, person.browser, now)).toMatchObject({ ok: true });
    expect((await alertsTo(ADA)).map(({ kind }) => kind)).toContain("google-unlinked");
    expect((await answered()).outcome).toMatchObject({ next: "prove-once" });
  });

  it("T6: this was not me: a link beside a password ends, the only way in stays", async () => {
    const person = await newPerson(ADA);
    await provedOnce(person.browser);
    const alert = (await alertsTo(ADA)).find(({ kind }) => kind === "google-linked");
    expect(await disown(alert?.token ?? "", openBrowser(), now)).toBe(ADA);
    expect(await count(linkedSignIns)).toEqual([0]);
    await entered({ sub: "2", email: "bob@mail.example" });
    const [bobs] = await alertsTo("bob@mail.example");
    expect(await disown(bobs?.token ?? "", openBrowser(), now)).toBe("bob@mail.example");
    expect(await count(linkedSignIns)).toEqual([1]);
  });
});
