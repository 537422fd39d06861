import { describe, expect, it } from "vitest";
import { findConnectionCalled } from "@/db/connections";
import { database } from "@/db/client";
import { connectionDomains } from "@/db/connection-schema";
import { ProviderUnfit } from "@/lib/remote/provider-check";
import { proofRecord } from "@/lib/rules/domain-proof";
import { claimsOf, firstStepOf, useCompanies } from "@/lib/testing/companies";
import { useDatabase } from "@/lib/testing/database";
import { after, begin, mustWork, openBrowser, redeem, start } from "@/lib/testing/people";
import { personWithApp } from "@/lib/testing/second-steps";
import { viewAttempt } from "./attempt";
import { redeemAttempt } from "./redeem-attempt";
import { findSignedIn } from "./session";
import {
  addConnection,
  changeConnectionSecret,
  disableConnection,
  dropConnection,
  enableConnection,
  tryConnection,
} from "./sign-in-connections";
import { acceptCompanyAnswer, findCompany } from "./single-sign-on";
import { endStaff, makeStaff } from "./staff";
import { startTrial, viewTrial } from "./start-attempt";

useDatabase();
const { provider, records, given, addProved } = useCompanies();

const ADA = "ada@acme.example";
const now = after({ hours: 1 });

describe("X4: adding a connection", () => {
  it("O1: it is off, its domains are not proved, and its secret is told to nobody", async () => {
    const added = await addConnection(given(), start);
    expect(added).toMatchObject({ ok: true, keys: 1, connection: { name: "Acme", state: "off" } });
    expect(await firstStepOf(ADA, now)).toBe("password");
    expect((await findConnectionCalled("Acme"))?.domains).toMatchObject([{ domain: "acme.example", provedAt: null }]);
    expect((await findConnectionCalled("Acme"))?.sealedClientSecret).not.toContain("horse");
  });

  it("O1: a domain is in one connection only, and a name is one connection's", async () => {
    await addConnection(given(), start);
    expect(await addConnection(given("Globex", ["globex.example", "acme.example"]), start)).toMatchObject({
      reason: "domain-taken",
    });
    expect(await addConnection(given("Acme", ["globex.example"]), start)).toMatchObject({ reason: "name-taken" });
    expect(await database().$count(connectionDomains)).toBe(1);
  });

  it("O1: a provider that does not fit adds nothing", async () => {
    provider().changes.discovery = { issuer: "https://elsewhere.example" };
    await expect(addConnection(given(), start)).rejects.toThrow(ProviderUnfit);
    delete provider().changes.discovery;
    expect(await findConnectionCalled("Acme")).toBeUndefined();
  });
});

describe("O1: turning a connection on and off", () => {
  it("it goes on with every domain proved, and at once", async () => {
    await addProved("Acme", ["acme.example", "acme.test"]);
    expect(await enableConnection("Acme", now)).toMatchObject({ ok: true });
    expect([await firstStepOf(ADA, now), await firstStepOf("ada@acme.test", now)]).toEqual(["company", "company"]);
    expect(await firstStepOf("ada@mail.acme.example", now)).toBe("password");
  });

  it("O4: it is not put into test mode while it is on: its people would be let in no more", async () => {
    await addProved();
    expect(await enableConnection("Acme", now)).toMatchObject({ ok: true });
    expect(await tryConnection("Acme", [ADA], now)).toMatchObject({ reason: "is-on" });
    expect(await firstStepOf(ADA, now)).toBe("company");
  });

  it("H6: it stays off while support staff have addresses there", async () => {
    await addProved();
    await personWithApp(ADA);
    mustWork(await makeStaff(ADA, now));
    expect(await enableConnection("Acme", now)).toMatchObject({ reason: "has-staff" });
    expect(await firstStepOf(ADA, now)).toBe("password");
    mustWork(await endStaff(ADA, now));
    expect(await enableConnection("Acme", now)).toMatchObject({ ok: true });
  });

  it.each(["gone", "broken"])("it stays off while a proof is %s", async (how) => {
    const { domains } = await addProved("Acme", ["acme.example", "acme.test"]);
    const { name } = proofRecord(domains[1]!);
    if (how === "gone") records().delete(name);
    else records().set(name, "broken");
    expect(await enableConnection("Acme", now)).toMatchObject({ reason: "domain-not-proved" });
    expect(await firstStepOf(ADA, now)).toBe("password");
  });

  it("it stays off while its provider does not fit", async () => {
    await addProved();
    provider().changes.keys = [];
    await expect(enableConnection("Acme", now)).rejects.toThrow(ProviderUnfit);
    delete provider().changes.keys;
    expect(await firstStepOf(ADA, now)).toBe("password");
  });

  it("off, what was begun ends, and its people are out", async () => {
    const { id } = await addProved();
    await enableConnection("Acme", now);
    const browser = openBrowser();
    const token = await begin("sign-in", ADA, browser, now);
    mustWork(await acceptCompanyAnswer(token, id, claimsOf(ADA), browser, now));
    const { sessionToken } = await redeem(token, browser, now);
    const waits = await begin("sign-in", ADA, browser, now);
    expect(await findSignedIn(sessionToken, now)).not.toBeNull();
    expect(await disableConnection("Acme")).toEqual({ ok: true });
    expect(await findSignedIn(sessionToken, now)).toBeNull();
    expect(await acceptCompanyAnswer(waits, id, claimsOf(ADA), browser, now)).toMatchObject({
      reason: "not-this-step",
    });
    expect(await firstStepOf(ADA, now)).toBe("password");
    await enableConnection("Acme", now);
    expect(await findSignedIn(sessionToken, now)).toBeNull();
  });

  it("X4: its secret is changed and sealed; it is removed when it is off and has no people", async () => {
    const { id } = await addProved();
    expect(await changeConnectionSecret("Acme", "stable")).toEqual({ ok: true });
    expect(await findCompany(id)).toBeNull();
    await enableConnection("Acme", now);
    expect(await findCompany(id)).toMatchObject({ clientSecret: "stable" });
    expect((await findConnectionCalled("Acme"))?.sealedClientSecret).not.toContain("stable");
    expect(await dropConnection("Acme")).toMatchObject({ reason: "not-off" });
    const token = await begin("sign-in", ADA, openBrowser(), now);
    mustWork(await acceptCompanyAnswer(token, id, claimsOf(ADA), openBrowser(), now));
    await redeem(token, openBrowser(), now);
    await disableConnection("Acme");
    expect(await dropConnection("Acme")).toMatchObject({ reason: "has-people" });
    await addProved("Globex", ["globex.example"]);
    expect(await dropConnection("Globex")).toEqual({ ok: true });
    expect(await findConnectionCalled("Globex")).toBeUndefined();
  });

  it("one that is not there is not turned on, off, or tried", async () => {
    const refusal = { ok: false, reason: "no-such-connection" };
    expect(await enableConnection("Nobody", now)).toMatchObject(refusal);
    expect(await disableConnection("Nobody")).toMatchObject(refusal);
    expect(await changeConnectionSecret("Nobody", "s")).toMatchObject(refusal);
    expect(await dropConnection("Nobody")).toMatchObject(refusal);
    expect(await tryConnection("Nobody", [ADA], now)).toMatchObject(refusal);
  });
});

describe("O4: test mode", () => {
  async function tried() {
    const { id } = await addProved();
    const answer = await tryConnection("Acme", [ADA], now);
    if (!answer.ok) throw new Error(answer.reason);
    return { id, link: new URL(answer.links[0]!.link).searchParams.get("link")! };
  }

  it("only its link leads there: an address of its domain goes where it went before", async () => {
    const { id, link } = await tried();
    expect(await firstStepOf(ADA, now)).toBe("password");
    expect(await viewTrial(link, now)).toEqual({ name: "Acme", address: ADA });
    const browser = openBrowser();
    const token = await startTrial(link, "/security", now);
    expect(await viewAttempt(token!, browser, now)).toMatchObject({ step: "company", address: ADA });
    mustWork(await acceptCompanyAnswer(token!, id, claimsOf(ADA), browser, now));
    const { sessionToken } = await redeem(token!, browser, now);
    expect(await findSignedIn(sessionToken, now)).toMatchObject({ account: { emailAddress: ADA, connectionId: id } });
  });

  it("who was not named does not get in by it", async () => {
    const { id, link } = await tried();
    const token = await startTrial(link, "/security", now);
    const bob = await acceptCompanyAnswer(token!, id, claimsOf("bob@acme.example"), openBrowser(), now);
    expect(bob).toMatchObject({ reason: "only-a-test" });
    expect(await redeemAttempt(token!, openBrowser(), now)).toBeNull();
  });

  it("a link is over after 7 days, and with the test", async () => {
    const { link } = await tried();
    expect(await viewTrial(link, after({ days: 7, seconds: -1 }, now))).not.toBeNull();
    expect(await viewTrial(link, after({ days: 7 }, now))).toBeNull();
    await disableConnection("Acme");
    expect([await viewTrial(link, now), await startTrial(link, "/security", now)]).toEqual([null, null]);
  });

  it("nobody of an unproved or foreign domain is invited", async () => {
    await addConnection(given(), start);
    expect(await tryConnection("Acme", [ADA], now)).toMatchObject({ reason: "domain-not-proved" });
    await addProved("Globex", ["globex.example"]);
    const foreign = ["eve@globex.example", "plain@demo.example"];
    expect(await tryConnection("Globex", foreign, now)).toMatchObject({ reason: "domain-not-proved" });
    expect((await findConnectionCalled("Globex"))?.state).toBe("off");
  });
});
