import { afterEach, describe, expect, it } from "vitest";
import { findConnectionCalled } from "@/db/connections";
import { lookAtProvider } from "@/lib/remote/provider-look";
import { limits } from "@/lib/rules/limits";
import { proofRecord } from "@/lib/rules/domain-proof";
import { claimsOf, useCompanies } from "@/lib/testing/companies";
import { useDatabase } from "@/lib/testing/database";
import { effectsOf } from "@/lib/testing/effects";
import { after, begin, mustWork, newPerson, openBrowser, redeem, start } from "@/lib/testing/people";
import { checkCompany } from "./company-check";
import { redeemAttempt } from "./redeem-attempt";
import { disableConnection, enableConnection, lookAtDueDomains, tryConnection } from "./sign-in-connections";
import { acceptCompanyAnswer } from "./single-sign-on";
import { startTrial } from "./start-attempt";

useDatabase();
const { provider, records, addProved } = useCompanies();
afterEach(() => {
  for (const name of Object.keys(provider().changes)) delete provider().changes[name as "silent"];
});

const [ADA, BOB] = ["ada@acme.example", "bob@acme.example"];
/** Later than any test before it: what a provider answered counts for 30 s. */
let hours = 0;
const later = () => after({ hours: ++hours });
const lastSignInAt = async () => (await findConnectionCalled("Acme"))?.lastSignInAt ?? null;

async function connected(now: Date) {
  const { id } = await addProved();
  expect(await enableConnection("Acme", now)).toMatchObject({ ok: true });
  return id;
}

async function found(address: string, now: Date, network = "198.51.100.7") {
  const outcome = await checkCompany(address, openBrowser(network), now);
  if (!outcome.ok) throw new Error(outcome.reason);
  const lines = outcome.company?.lines.map(({ id, verdict, says }) => [id, `${verdict}/${says}`]);
  return lines ? (Object.fromEntries(lines) as Record<string, string>) : null;
}

async function enter(id: string, address: string, now: Date) {
  const browser = openBrowser();
  const token = await begin("sign-in", address, browser, now);
  mustWork(await acceptCompanyAnswer(token, id, claimsOf(address), browser, now));
  return redeem(token, browser, now);
}

describe("H5: the check of a company's sign-in", () => {
  it("H5: one that works is fine in every line, for every address of the domain alike", async () => {
    const now = later();
    const id = await connected(now);
    await enter(id, ADA, now);
    const browser = openBrowser();
    const [first, second] = [await checkCompany(ADA, browser, now), await checkCompany(BOB, browser, now)];
    expect(second).toEqual(first);
    expect(await found(BOB, now)).toEqual({
      ...Object.fromEntries(["domain", "on", "answers", "fits", "clock"].map((line) => [line, "fine/fine"])),
      last: "fine/hour",
    });
  });

  it("H5: it writes nothing but its count, and sends nothing", async () => {
    const now = later();
    await connected(now);
    const { rows } = await effectsOf(() => checkCompany(ADA, openBrowser(), now));
    expect(rows).toEqual({ throttles: 1 });
  });

  it("O4: an unknown domain, one of a mail service, a sub-domain and one in test mode are all not connected", async () => {
    const now = later();
    await newPerson("plain@company.example");
    await addProved();
    expect(await tryConnection("Acme", [ADA], now)).toMatchObject({ ok: true });
    const addresses = [ADA, "plain@company.example", "nobody@company.example", "ada@mail.acme.example"];
    for (const address of addresses) expect(await found(address, now), address).toBeNull();
  });

  it("O4: one that is being set up is not connected; one that was turned off says so and is not asked", async () => {
    const now = later();
    await addProved();
    expect(await found(ADA, now)).toBeNull();
    expect(await enableConnection("Acme", now)).toMatchObject({ ok: true });
    const { id } = (await findConnectionCalled("Acme"))!;
    await enter(id, ADA, now);
    mustWork(await disableConnection("Acme"));
    provider().changes.status = 503;
    expect(await found(ADA, now)).toMatchObject({
      on: "problem/problem",
      answers: "unknown/unknown",
      last: "fine/hour",
    });
  });

  it("O1: a domain whose proof has been gone for 72 hours is told", async () => {
    const now = later();
    await connected(now);
    const facts = (await findConnectionCalled("Acme"))!.domains[0]!;
    records().delete(proofRecord(facts).name);
    await lookAtDueDomains(after({ hours: 25 }, now));
    expect(await found(ADA, after({ hours: 96 }, now))).toMatchObject({ domain: "fine/fine" });
    expect(await found(ADA, after({ hours: 97 }, now))).toMatchObject({ domain: "problem/problem" });
  });

  it.each<[string, object, object]>([
    ["a server that fails", { status: 503 }, { answers: "problem/problem", fits: "unknown/unknown" }],
    ["another issuer", { discovery: { issuer: "https://elsewhere.example" } }, { fits: "problem/problem" }],
    ["no keys", { keys: [] }, { answers: "fine/fine", fits: "problem/problem" }],
    ["a clock behind", { date: new Date(Date.now() - 600_000) }, { clock: "problem/behind" }],
    ["a clock ahead", { date: new Date(Date.now() + 600_000) }, { clock: "problem/ahead" }],
  ])("O3: %s is told", async (_what, changes, lines) => {
    const now = later();
    await connected(now);
    Object.assign(provider().changes, changes);
    expect(await found(ADA, now)).toMatchObject(lines);
  });
});

describe("H5: nobody can use it to flood a provider", () => {
  it("H5: of parallel checks one asks, and what it heard counts for 30 s", async () => {
    const now = later();
    await connected(now);
    const fine = await Promise.all([1, 2, 3].map((network) => found(ADA, now, `192.0.2.${network}`)));
    provider().changes.status = 503;
    expect(fine.map((lines) => lines?.answers)).toEqual(Array(3).fill("fine/fine"));
    expect((await found(ADA, after({ seconds: 29 }, now)))?.answers).toBe("fine/fine");
    expect((await found(ADA, after({ seconds: 30 }, now)))?.answers).toBe("problem/problem");
  });

  it("H5: a silent provider counts as slow once patience is over", async () => {
    provider().changes.silent = true;
    expect(await lookAtProvider(provider().issuer, later(), 50)).toEqual({ kind: "slow" });
  });

  it("H5: thirty checks in 15 minutes from one network, IPv6 per /64, known domain or not; others go on", async () => {
    const now = later();
    await connected(now);
    const check = (address: string, network: string, at = now) => checkCompany(address, openBrowser(network), at);
    const { tries } = limits.companyChecks;
    const all = await Promise.all(
      Array.from({ length: tries + 5 }, (_, index) => check(index % 2 ? ADA : "a@b.example", `2001:db8::${index}`)),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(tries);
    const until = after({ minutes: 15 }, now);
    const refusal = { ok: false, reason: "too-many-company-checks", until };
    expect(await check(ADA, "2001:db8::ff")).toEqual(refusal);
    expect(await check("x@y.example", "2001:db8::ff", after({ seconds: -1 }, until))).toEqual(refusal);
    expect(await check(ADA, "2001:db8:0:1::1")).toMatchObject({ ok: true });
    expect(await check(ADA, "2001:db8::ff", until)).toMatchObject({ ok: true });
  });
});

describe("H5: when somebody got in last", () => {
  it("H5: it is noted with the session, once a minute at most", async () => {
    const now = later();
    const id = await connected(now);
    expect(await lastSignInAt()).toBeNull();
    await enter(id, ADA, now);
    expect(await lastSignInAt()).toEqual(now);
    await enter(id, BOB, after({ seconds: 59 }, now));
    expect(await lastSignInAt()).toEqual(now);
    const minute = after({ seconds: 60 }, now);
    await Promise.all([enter(id, ADA, minute), enter(id, BOB, minute)]);
    expect(await lastSignInAt()).toEqual(minute);
  });

  it("H5: an attempt that is not finished notes nothing, nor does one without a company", async () => {
    const now = later();
    await connected(now);
    await newPerson("plain@company.example");
    expect(await redeemAttempt(await begin("sign-in", ADA, openBrowser(), now), openBrowser(), now)).toBeNull();
    expect(await lastSignInAt()).toBeNull();
  });

  it("O4: nor does a test", async () => {
    const { id } = await addProved();
    const tried = await tryConnection("Acme", [ADA], start);
    if (!tried.ok) throw new Error(tried.reason);
    const token = await startTrial(new URL(tried.links[0]!.link).searchParams.get("link")!, "/security", start);
    mustWork(await acceptCompanyAnswer(token!, id, claimsOf(ADA), openBrowser(), start));
    await redeem(token!, openBrowser(), start);
    expect(await lastSignInAt()).toBeNull();
  });
});
