import { describe, expect, it } from "vitest";
import { findAccountByAddress } from "@/db/accounts";
import { supportCases } from "@/db/case-schema";
import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { openMailContent } from "@/lib/mail/outbox";
import type { CaseContent } from "@/lib/rules/support-case";
import type { Plan } from "@/lib/rules/support-level";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import { after, newPerson, openBrowser, start } from "@/lib/testing/people";
import { tidyUp } from "./housekeeping";
import { openCase, type CaseBrowser } from "./support-case";

useDatabase();

const content: CaseContent = {
  issue: "code-rejected",
  tried: [
    { issue: "code-rejected", step: "by-email" },
    { issue: "code-rejected", step: "clock" },
  ],
  question: "app code refused",
  note: "It says no.\nSince Monday.",
  replyAddress: "ada@company.example",
  phone: "+44 20 7946 0000",
  checks: [],
};
const nobody: CaseBrowser = { account: null, attemptToken: null };
const on = (plan: Plan): CaseBrowser => ({ ...nobody, account: { plan, emailAddress: "else@company.example" } });
const browser = openBrowser();
const from = (network: number) => openBrowser(`192.0.2.${network}`);
const to = (name: string | number): CaseContent => ({ ...content, replyAddress: `${name}@company.example` });

async function newestMail() {
  const mails = await database().select().from(outbox).orderBy(outbox.queuedAt);
  const mail = mails.at(-1)!;
  return { ...mail, ...openMailContent(mail.id, mail.sealedContent!) };
}

/** How many of `count` cases, one after the other, were opened. */
async function openedOf(count: number, open: (index: number) => ReturnType<typeof openCase>): Promise<number> {
  let opened = 0;
  for (let index = 0; index < count; index++) if ((await open(index)).ok) opened++;
  return opened;
}

describe("H7: handing over to a person", () => {
  it("H4, H7: stores the case and mails it to support, with what was asked and tried", async () => {
    testSettings({ SUPPORT_EMAIL: "desk@portal.example" });
    const opened = await effectsOf(() => openCase(content, nobody, browser, start));
    expect(opened.rows).toMatchObject({ support_cases: 1, outbox: 1 });
    const reference = opened.result.ok ? opened.result.reference : "";
    expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(await database().select().from(supportCases)).toMatchObject([
      { reference, issue: "code-rejected", tried: ["code-rejected.by-email", "code-rejected.clock"], openedAt: start },
    ]);
    const { text, recipient, subject, from: sender } = await newestMail();
    expect(recipient).toBe("desk@portal.example");
    expect(subject).toBe(`Latchkey case ${reference}`);
    expect(sender.address).toBe("noreply@latchkey.example");
    expect(text).toContain("Answer to: ada@company.example");
    expect(text).toContain("- Get the code by email");
    expect(text).toContain("> app code refused");
    expect(text).toContain("> It says no.\n> Since Monday.");
    expect(text).toContain("/help/sign-in/code-rejected");
  });

  it("H7: case and mail commit together or not at all, and then the try does not count", async () => {
    await database().execute("alter table outbox add constraint full_disk check (false) not valid");
    for (let tries = 0; tries < 6; tries++) await expect(openCase(content, nobody, browser, start)).rejects.toThrow();
    await database().execute("alter table outbox drop constraint full_disk");
    expect(await database().$count(supportCases)).toBe(0);
    expect(await openCase(content, nobody, browser, start)).toMatchObject({ ok: true });
  });

  it("H7: nothing of it tells whether there is an account for the reply address", async () => {
    await newPerson("ada@company.example");
    const known = await effectsOf(() => openCase(to("ada"), nobody, from(1), start));
    const unknown = await effectsOf(() => openCase(to("eve"), nobody, from(2), start));
    expect(known.statements).toEqual(unknown.statements);
    expect(known.rows).toEqual(unknown.rows);
    expect(known.hashes + unknown.hashes).toBe(0);
  });
});

describe("H7: cases are throttled", () => {
  it("H7: five an hour from one network, whatever the addresses", async () => {
    expect(await openedOf(7, (index) => openCase(to(index), nobody, browser, start))).toBe(5);
    const refusal = await openCase(to("more"), nobody, browser, start);
    expect(refusal).toEqual({ ok: false, reason: "too-many-cases", until: after({ hours: 1 }) });
    expect(await openCase(to("more"), nobody, browser, after({ hours: 1, milliseconds: -1 }))).toMatchObject({
      ok: false,
    });
    expect(await openCase(to("more"), nobody, browser, after({ hours: 1 }))).toMatchObject({ ok: true });
  });

  it("H7: five an hour for one reply address, whatever the networks", async () => {
    expect(await openedOf(7, (index) => openCase(content, nobody, from(index), start))).toBe(5);
    expect(await openCase(to("other"), nobody, from(9), start)).toMatchObject({ ok: true });
  });

  it("H7: twenty a day for one address", async () => {
    const hourly = (index: number) => openCase(content, nobody, from(index), after({ minutes: 15 * index }));
    expect(await openedOf(24, hourly)).toBe(20);
    expect(await openCase(content, nobody, from(99), after({ hours: 24 }))).toMatchObject({ ok: true });
  });

  it("H7: of ten at once five are opened, each under a reference of its own", async () => {
    const at = await Promise.all(Array.from({ length: 10 }, () => openCase(content, nobody, browser, start)));
    expect(at.filter(({ ok }) => ok)).toHaveLength(5);
    expect(await database().$count(supportCases)).toBe(5);
    expect(await database().$count(outbox)).toBe(5);
  });
});

describe("H8: only what the plan includes", () => {
  it.each([
    ["basic", { ok: false, reason: "not-in-plan" }, 0],
    ["standard", { ok: true }, 1],
    ["premium", { ok: true }, 1],
    [null, { ok: true }, 1],
  ] as const)("H8: on the plan %s: %j", async (plan, outcome, cases) => {
    expect(await openCase(content, plan ? on(plan) : nobody, browser, start)).toMatchObject(outcome);
    expect(await database().$count(supportCases)).toBe(cases);
  });

  it("H8: a number to call back is kept only where the plan includes the call", async () => {
    await openCase(to(1), nobody, browser, start);
    await openCase(to(2), on("standard"), browser, start);
    await openCase(to(3), on("premium"), browser, start);
    const cases = await database().select().from(supportCases).orderBy(supportCases.replyAddress);
    expect(cases.map(({ phone }) => phone)).toEqual([null, null, content.phone]);
  });

  it("H8: an account begins on the plan that includes a person", async () => {
    const { address } = await newPerson();
    expect(await findAccountByAddress(address)).toMatchObject({ plan: "standard" });
  });

  it("H7: a case is forgotten after a year", async () => {
    await openCase(content, nobody, browser, start);
    await tidyUp(after({ days: 365 }));
    expect(await database().$count(supportCases)).toBe(1);
    await tidyUp(after({ days: 365, milliseconds: 1 }));
    expect(await database().$count(supportCases)).toBe(0);
  });
});
