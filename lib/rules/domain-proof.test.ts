import { describe, expect, it } from "vitest";
import { afterLook, holdsProof, isDomainProved, lookDueBefore, proofRecord, type DomainFacts } from "./domain-proof";

const HOUR = 60 * 60 * 1000;
const now = new Date("2026-03-01T12:00:00Z");
const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
const facts: DomainFacts = { domain: "acme.example", proofToken: "t0k-en", provedAt: ago(HOUR), missingSince: null };

it("O1: the proof is one TXT record at a name of its own", () => {
  expect(proofRecord(facts)).toEqual({ name: "_latchkey.acme.example", value: "latchkey-domain=t0k-en" });
});

describe("O1: which records are the proof", () => {
  it.each<[string, string[][], boolean]>([
    ["it alone", [["latchkey-domain=t0k-en"]], true],
    ["among others", [["v=spf1 -all"], ["latchkey-domain=t0k-en"]], true],
    ["in two parts", [["latchkey-domain=", "t0k-en"]], true],
    ["with spaces around it", [[" latchkey-domain=t0k-en "]], true],
    ["none", [], false],
    ["an empty one", [[]], false],
    ["another token", [["latchkey-domain=t0k-eN"]], false],
    ["more than it", [["latchkey-domain=t0k-en2"]], false],
    ["in two records", [["latchkey-domain="], ["t0k-en"]], false],
  ])("%s", (_what, records, held) => {
    expect(holdsProof(records, facts)).toBe(held);
  });

  it("where no proof is asked, no record is one", () => {
    expect(holdsProof([["latchkey-domain="]], { ...facts, proofToken: null })).toBe(false);
  });
});

describe("O1: whether a domain counts as its company's own", () => {
  it.each<[string, Partial<DomainFacts>, boolean]>([
    ["proved", {}, true],
    ["never proved", { provedAt: null }, false],
    ["never proved, and looked for in vain", { provedAt: null, missingSince: ago(1) }, false],
    ["missing for 72 h less 1 ms", { missingSince: ago(72 * HOUR - 1) }, true],
    ["missing for 72 h", { missingSince: ago(72 * HOUR) }, false],
    ["the demo company's", { proofToken: null, provedAt: null }, true],
  ])("%s: %s", (_what, changed, proved) => {
    expect(isDomainProved({ ...facts, ...changed }, now)).toBe(proved);
  });
});

describe("O1: what a look makes of a domain", () => {
  const lost = ago(5 * HOUR);
  it.each<[string, Partial<DomainFacts>, "there" | "missing" | "unknown", object]>([
    ["first seen", { provedAt: null }, "there", { provedAt: now, missingSince: null }],
    ["seen again", {}, "there", { provedAt: facts.provedAt, missingSince: null }],
    ["back again", { missingSince: lost }, "there", { provedAt: facts.provedAt, missingSince: null }],
    ["gone", {}, "missing", { provedAt: facts.provedAt, missingSince: now }],
    ["still gone", { missingSince: lost }, "missing", { provedAt: facts.provedAt, missingSince: lost }],
    ["not there yet", { provedAt: null }, "missing", { provedAt: null, missingSince: null }],
    ["no answer", {}, "unknown", { provedAt: facts.provedAt, missingSince: null }],
    ["no answer while gone", { missingSince: lost }, "unknown", { provedAt: facts.provedAt, missingSince: lost }],
  ])("%s", (_what, changed, seen, becomes) => {
    expect(afterLook({ ...facts, ...changed }, seen, now)).toEqual(becomes);
  });

  it("another look is due after 24 h", () => {
    expect(lookDueBefore(now)).toEqual(ago(24 * HOUR));
  });
});
