import { describe, expect, it } from "vitest";
import { supportCases } from "@/db/case-schema";
import { database } from "@/db/client";
import { caseSteps, supportLooks } from "@/db/support-schema";
import { movedHelp, troubleshooter } from "@/lib/content/troubleshooter";
import { signLink } from "@/lib/crypto/signed-links";
import type { TriedStep } from "@/lib/rules/tried-steps";
import { findHelpPage, type HelpPage } from "@/lib/rules/troubleshooter";
import { useDatabase } from "@/lib/testing/database";
import { after, newPerson, openBrowser, start } from "@/lib/testing/people";
import { appTurnedOnAt, personWithApp, sessionOf, signInWithApp } from "@/lib/testing/second-steps";
import { tidyUp } from "./housekeeping";
import { isSupportSession, makeStaff } from "./staff";
import { openCase } from "./support-case";
import { closeCase, listCases, makeSupportLink, searchCase, viewCase } from "./support-desk";
import { checkPasted, followSupportLink } from "./support-link";

useDatabase();

const staff = { accountId: "00000000-0000-4000-8000-000000000001" };
const nothing = { carried: null, isSent: false };
const clock: TriedStep = { issue: "code-rejected", step: "clock" };
const pageAt = (path: string) => findHelpPage(troubleshooter, movedHelp, path.split("/")) as HelpPage;
const clockPage = pageAt("code-rejected/clock");

async function newCase(now = start): Promise<string> {
  const origin = { issue: null, tried: [clock], question: null, checks: [] };
  const content = { ...origin, note: "<b>x</b>", replyAddress: "a@b.example", phone: null };
  const opened = await openCase(content, { account: null, attemptToken: null }, openBrowser(), now);
  return opened.ok ? opened.reference : "";
}

async function linkTo(step: TriedStep, reference: string | null, now = start) {
  const made = await makeSupportLink(staff, { ...step, reference }, "hour", now);
  if (!made.ok) throw new Error(made.reason);
  return { address: made.link, text: new URL(made.link).searchParams.get("link") ?? "" };
}

const looks = async () => (await database().select().from(supportLooks)).map(({ what, about }) => [what, about]);

describe("H6: a link to a step", () => {
  it("H6: opens the step, tells the case that it was reached, and once only however often it is opened", async () => {
    const reference = await newCase();
    const { address, text } = await linkTo(clock, reference);
    expect(address).toContain("/help/sign-in/code-rejected/clock?link=");
    const open = () => followSupportLink({ link: text }, clockPage, [], start);
    expect(await Promise.all(Array.from({ length: 20 }, open))).toEqual(
      Array.from({ length: 20 }, () => ({ carried: text, isSent: true })),
    );
    const rows = await database().select().from(caseSteps);
    expect(rows).toEqual([{ reference, ...clock, reachedAt: start, tickedAt: null }]);
  });

  it("H6: carried on, it tells what did not help and how it ended, the first moment of each", async () => {
    const reference = await newCase();
    const { text } = await linkTo(clock, reference);
    await followSupportLink({ link: text }, clockPage, [], start);
    const end = pageAt("code-rejected/owner");
    for (const minutes of [1, 2]) {
      const at = after({ minutes });
      expect(await followSupportLink({ from: text }, end, [clock], at)).toEqual({ carried: text, isSent: false });
    }
    const viewed = await viewCase(staff, reference);
    expect(viewed?.steps.map(({ step, reachedAt, tickedAt }) => [step, reachedAt, tickedAt])).toEqual([
      ["clock", start, after({ minutes: 1 })],
      ["owner", after({ minutes: 1 }), null],
    ]);
  });

  it("H6: altered, over, for another page or made for something else, it is the plain step and nothing else", async () => {
    const reference = await newCase();
    const { text } = await linkTo(clock, reference);
    const facts = { issue: "code-rejected", step: "clock", case: reference };
    const foreign = await signLink("try-company-sign-in", facts, after({ hours: 1 }));
    for (let at = 0; at < text.length - 1; at += 7) {
      if (text[at] === "." || text[at + 1] === ".") continue;
      const altered = text.slice(0, at) + (text[at] === "A" ? "Q" : "A") + text.slice(at + 1);
      expect([at, await followSupportLink({ link: altered }, clockPage, [], start)]).toEqual([at, nothing]);
    }
    for (const link of [foreign, "", "x".repeat(100_000), "https://evil.example", ["a", "b"], { a: 1 }, "a.b.c\0"]) {
      expect(await followSupportLink({ link }, clockPage, [], start)).toEqual(nothing);
    }
    for (const page of ["code-rejected/by-email", "password/reset", "code-rejected/solved", "code-rejected"]) {
      expect(await followSupportLink({ link: text }, pageAt(page), [], start)).toEqual(nothing);
    }
    expect(await followSupportLink({ link: text }, clockPage, [], after({ hours: 1 }))).toEqual(nothing);
    expect(await database().$count(caseSteps)).toBe(0);
    expect(await followSupportLink({ link: text }, clockPage, [], after({ hours: 1, milliseconds: -1000 }))).toEqual({
      carried: text,
      isSent: true,
    });
  });

  it("H6: without a case, or with one that is closed or forgotten, it opens the step and writes nothing", async () => {
    const reference = await newCase();
    const [plain, told] = [await linkTo(clock, null), await linkTo(clock, reference)];
    await closeCase(staff, reference, start);
    const sent = (text: string) => followSupportLink({ link: text }, clockPage, [], start);
    expect(await sent(plain.text)).toEqual({ carried: plain.text, isSent: true });
    expect(await sent(told.text)).toEqual({ carried: told.text, isSent: true });
    await database().delete(supportCases);
    expect(await sent(told.text)).toEqual({ carried: told.text, isSent: true });
    expect(await database().$count(caseSteps)).toBe(0);
  });

  it("H6: while nothing can be written, the step is shown all the same", async () => {
    const { text } = await linkTo(clock, await newCase());
    await database().execute("alter table case_steps add constraint full_disk check (false) not valid");
    expect(await followSupportLink({ link: text }, clockPage, [], start)).toEqual({ carried: text, isSent: true });
    await database().execute("alter table case_steps drop constraint full_disk");
  });
});

describe("H6: is this you", () => {
  it("H6: says whether a link is signed by us and still good, and nothing of what is inside", async () => {
    const { address } = await linkTo(clock, await newCase());
    expect(await checkPasted(address, after({ minutes: 59 }))).toBe("ours");
    expect(await checkPasted(address, after({ hours: 1 }))).toBe("over");
    expect(await checkPasted("7g2k oqwe", start)).toBe("reference");
  });

  it("H6: one that was altered, moved or made elsewhere is not ours", async () => {
    const { address, text } = await linkTo(clock, null);
    const [head = "", body = "", signature = ""] = text.split(".");
    const swapped = `${head}.${body}.${signature.replace(/^./, (first) => (first === "A" ? "B" : "A"))}`;
    for (const pasted of [
      address.replace("clock", "by-email"),
      address.replace("//localhost", "//evil.example"),
      address.replace(text, swapped),
      address.replace("link=", "from="),
      "/help/sign-in",
      "\0",
      "x".repeat(100_000),
    ]) {
      expect(await checkPasted(pasted, start)).toBe("unsigned");
    }
  });
});

describe("H6: the desk of support", () => {
  it("H6: every look is written down before it is answered, and what is no reference is not kept", async () => {
    const reference = await newCase();
    expect(await listCases(staff, start)).toMatchObject([{ reference }]);
    expect(await searchCase(staff, reference, start)).toBe(true);
    expect(await searchCase(staff, null, start)).toBe(false);
    expect(await searchCase(staff, "0000-0000", start)).toBe(false);
    expect(await viewCase(staff, reference, start)).toMatchObject({ opened: { note: "<b>x</b>" }, steps: [] });
    expect(await viewCase(staff, "0000-0000", start)).toBeNull();
    await linkTo(clock, reference);
    expect(await looks()).toEqual([
      ["list", null],
      ["search", reference],
      ["search", null],
      ["search", "0000-0000"],
      ["case", reference],
      ["case", "0000-0000"],
      ["link", `${reference} code-rejected.clock`],
    ]);
    await database().execute("alter table support_looks add constraint full_disk check (false) not valid");
    await expect(viewCase(staff, reference)).rejects.toThrow();
    await database().execute("alter table support_looks drop constraint full_disk");
  });

  it("H6: a case is closed once, by one of two at once, and is listed no more; a link for it is refused", async () => {
    const [older, newer] = [await newCase(), await newCase(after({ minutes: 1 }))];
    expect((await listCases(staff)).map(({ reference }) => reference)).toEqual([newer, older]);
    const closed = await Promise.all([closeCase(staff, older), closeCase(staff, older)]);
    expect(closed.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await listCases(staff)).map(({ reference }) => reference)).toEqual([newer]);
    for (const reference of [older, "0000-0000"]) {
      const made = await makeSupportLink(staff, { ...clock, reference }, "day");
      expect(made).toMatchObject({ ok: false, reason: "case-not-open" });
    }
    expect(await viewCase(staff, older)).toMatchObject({ opened: { reference: older } });
  });

  it("H6: looks are forgotten after two years", async () => {
    await listCases(staff, start);
    await tidyUp(after({ days: 730 }));
    expect(await looks()).toHaveLength(1);
    await tidyUp(after({ days: 730, milliseconds: 1 }));
    expect(await looks()).toEqual([]);
  });

  it("H6: opens to staff who signed in with their app, and to nobody else", async () => {
    const plain = await newPerson("plain@company.example");
    const person = await personWithApp("ada@company.example");
    const at = after({ minutes: 5 }, appTurnedOnAt);
    expect(await isSupportSession(await sessionOf(plain.sessionToken, start))).toBe(false);
    expect(await isSupportSession(await sessionOf(person.sessionToken, appTurnedOnAt))).toBe(false);
    await makeStaff("ada@company.example", at);
    const later = after({ minutes: 5 }, at);
    const signedIn = await signInWithApp(person, openBrowser(), later);
    expect(await isSupportSession(await sessionOf(signedIn.sessionToken, later))).toBe(true);
  });
});
