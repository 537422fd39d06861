import { describe, expect, it } from "vitest";
import { supportCases } from "@/db/case-schema";
import { database } from "@/db/client";
import { outbox } from "@/db/mail-schema";
import { openMailContent } from "@/lib/mail/outbox";
import { readChecks } from "@/lib/rules/case-checks";
import type { CaseContent } from "@/lib/rules/support-case";
import { useDatabase } from "@/lib/testing/database";
import {
  PASSWORD,
  after,
  begin,
  enterCode,
  mustWork,
  newPerson,
  openBrowser,
  provedSignUp,
  redeem,
  start,
} from "@/lib/testing/people";
import { createAccount } from "./create-account";
import { tidyUp } from "./housekeeping";
import { openCase, type CaseBrowser } from "./support-case";

useDatabase();

const origin = { issue: "code-rejected" as const, tried: [], question: null, checks: [] };
const content: CaseContent = { ...origin, note: "It says no.", replyAddress: "ada@company.example", phone: null };
const nobody: CaseBrowser = { account: null, attemptToken: null };
const browser = openBrowser();

async function caseMails(): Promise<string[]> {
  const mails = await database().select().from(outbox);
  const toSupport = mails.filter(({ kind }) => kind === "support-case");
  return toSupport.map(({ id, sealedContent }) => openMailContent(id, sealedContent!).text);
}

describe("H6: what a case tells besides", () => {
  const checks = readChecks("browser.cookies.problem,mail.way.bounced");

  it("H6: results of a check stand in the case and in its mail, and go with the case", async () => {
    await openCase({ ...content, checks }, nobody, browser, start);
    const [row] = await database().select().from(supportCases);
    expect(row).toMatchObject({ checks: ["browser.cookies.problem", "mail.way.bounced"], addressProof: "none" });
    expect((await caseMails())[0]).toContain("- Cookies: Needs attention\n");
    await tidyUp(after({ days: 366 }));
    expect(await database().$count(supportCases)).toBe(0);
  });

  const proofOf = async (replyAddress: string, opener: Partial<CaseBrowser>, now = start) => {
    const opened = await openCase({ ...content, replyAddress }, { ...nobody, ...opener }, browser, now);
    const rows = await database().select().from(supportCases);
    return opened.ok && rows.find(({ reference }) => reference === opened.reference)?.addressProof;
  };

  it("H6: the address counts as proved to whoever typed its code in this browser, and to nobody else", async () => {
    const attemptToken = await begin("reset-password", (await newPerson()).address, browser, start);
    expect(await proofOf("ada@company.example", { attemptToken })).toBe("none");
    await enterCode(attemptToken, browser, start);
    expect(await proofOf("ada@company.example", { attemptToken })).toBe("mailed-code");
    expect(await proofOf("eve@company.example", { attemptToken })).toBe("none");
    expect(await proofOf("ada@company.example", { attemptToken: "A".repeat(43) })).toBe("none");
    expect(await proofOf("ada@company.example", { attemptToken }, after({ minutes: 15 }))).toBe("none");
  });

  it("H6: … also before there is an account, and not any more once the attempt was spent", async () => {
    const attemptToken = await provedSignUp("bob@company.example", browser, start);
    expect(await proofOf("bob@company.example", { attemptToken })).toBe("mailed-code");
    const details = { firstName: "Bob", lastName: "Byron", password: PASSWORD };
    mustWork(await createAccount(attemptToken, details, browser, start));
    await redeem(attemptToken, browser, start);
    expect(await proofOf("bob@company.example", { attemptToken })).toBe("none");
  });

  it("H6: … and to whoever is signed in with it", async () => {
    const account = { plan: "standard" as const, emailAddress: "ada@company.example" };
    expect(await proofOf("ada@company.example", { account })).toBe("signed-in");
    expect(await proofOf("eve@company.example", { account })).toBe("none");
    const told = await caseMails();
    expect(told.filter((text) => text.includes("They were signed in with this address."))).toHaveLength(1);
    expect(told.filter((text) => text.includes("Nothing of this was proved"))).toHaveLength(1);
  });
});
