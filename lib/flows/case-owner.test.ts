import { expect, it } from "vitest";
import { supportCases } from "@/db/case-schema";
import { database } from "@/db/client";
import type { CaseContent } from "@/lib/rules/support-case";
import { movedTo, undoTokenTo } from "@/lib/testing/address-changes";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, mustWork, newPerson, openBrowser, PASSWORD, redeem } from "@/lib/testing/people";
import { acceptCompanyAnswer, addCompany } from "./single-sign-on";
import { openCase } from "./support-case";
import { undoAddressChange } from "./undo-address-change";

useDatabase();

const [ADA, NEW] = ["ada@company.example", "ada@new.example"];
const now = after({ hours: 2 });

/** A case that is answered to this address, opened by whoever is signed in to it, or by anybody. */
async function openCaseFor(replyAddress: string, note: string, isSignedIn: boolean): Promise<void> {
  const content: CaseContent = {
    ...{ issue: null, tried: [], question: null, checks: [], phone: null },
    ...{ note, replyAddress },
  };
  const account = isSignedIn ? ({ plan: "standard", emailAddress: replyAddress } as const) : null;
  mustWork(await openCase(content, { account, attemptToken: null }, openBrowser(), now));
}

async function casesByNote(): Promise<Record<string, string>> {
  const cases = await database().select().from(supportCases);
  return Object.fromEntries(cases.map(({ note, replyAddress }) => [note, replyAddress]));
}

it("G2, G5: what its owner was proved to have written moves with the address, and back; what anybody may have does not", async () => {
  const ada = await newPerson(ADA);
  await openCaseFor(ADA, "Ada’s", true);
  await openCaseFor(ADA, "anybody’s", false);
  await openCaseFor("bob@company.example", "Bob’s", true);
  await movedTo(ada, NEW, now);
  const others = { "anybody’s": ADA, "Bob’s": "bob@company.example" };
  expect(await casesByNote()).toEqual({ ...others, "Ada’s": NEW });
  const link = await undoTokenTo(ADA);
  expect(await undoAddressChange(link, PASSWORD, openBrowser(), now)).toMatchObject({ ok: true });
  expect(await casesByNote()).toEqual({ ...others, "Ada’s": ADA });
});

it("O2, G5: so it does with an address that a company changes", async () => {
  const acme = { name: "Acme", issuer: "https://id.acme.example", clientId: "c", clientSecret: "s" };
  const id = await addCompany({ ...acme, contact: "it@acme.example", domains: ["acme.example"] });
  const signInAs = async (email: string) => {
    const browser = openBrowser();
    const token = await begin("sign-in", email, browser, now);
    const claims = { sub: "1", email, email_verified: true, given_name: "Ada", family_name: "King" };
    mustWork(await acceptCompanyAnswer(token, id, claims, browser, now));
    await redeem(token, browser, now);
  };
  await signInAs("ada@acme.example");
  await openCaseFor("ada@acme.example", "Ada’s", true);
  await signInAs("ada.king@acme.example");
  expect(await casesByNote()).toEqual({ "Ada’s": "ada.king@acme.example" });
});
