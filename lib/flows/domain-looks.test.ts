import { describe, expect, it } from "vitest";
import { findConnectionCalled } from "@/db/connections";
import { proofRecord } from "@/lib/rules/domain-proof";
import { claimsOf, firstStepOf, useCompanies } from "@/lib/testing/companies";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, openBrowser } from "@/lib/testing/people";
import { enableConnection, lookAtDueDomains } from "./sign-in-connections";
import { acceptCompanyAnswer } from "./single-sign-on";

useDatabase();
const { records, addProved } = useCompanies();

const ADA = "ada@acme.example";
const now = after({ hours: 1 });

describe("O1: the proof of a domain is looked at again daily", () => {
  async function lookAfter(hours: number) {
    const at = after({ hours }, now);
    await lookAtDueDomains(at);
    return firstStepOf(ADA, at);
  }

  it("gone for 72 h, the domain is nobody's; back again, it is its company's at once", async () => {
    const { domains } = await addProved();
    await enableConnection("Acme", now);
    const { name, value } = proofRecord(domains[0]!);
    records().delete(name);
    expect(await lookAfter(23)).toBe("company");
    expect((await findConnectionCalled("Acme"))?.domains[0]?.missingSince).toBeNull();
    expect([await lookAfter(25), await lookAfter(50), await lookAfter(96)]).toEqual(["company", "company", "company"]);
    expect(await lookAfter(97)).toBe("password");
    records().set(name, [[value]]);
    expect(await lookAfter(122)).toBe("company");
  });

  it("a name server that fails changes nothing", async () => {
    const { domains } = await addProved();
    await enableConnection("Acme", now);
    records().set(proofRecord(domains[0]!).name, "broken");
    expect([await lookAfter(25), await lookAfter(200)]).toEqual(["company", "company"]);
  });

  it("of an account in a domain that is lost nothing is taken over, and no token is taken", async () => {
    const { id, domains } = await addProved();
    await enableConnection("Acme", now);
    const token = await begin("sign-in", ADA, openBrowser(), after({ hours: 97, minutes: -1 }, now));
    records().delete(proofRecord(domains[0]!).name);
    await lookAfter(25);
    const late = after({ hours: 97 }, now);
    const outcome = await acceptCompanyAnswer(token, id, claimsOf(ADA), openBrowser(), late);
    expect(outcome).toMatchObject({ reason: "address-of-another-domain" });
  });
});
