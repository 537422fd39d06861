import { describe, expect, it } from "vitest";
import type { DomainFacts } from "./domain-proof";
import { connectionFor, mayEnter, provedDomains, redirectPath, type ConnectionState } from "./sign-in-connection";

describe("O1, O4: which connection an address is sent to", () => {
  const now = new Date("2026-03-01T12:00:00Z");
  const proved = { domain: "acme.example", proofToken: "t", provedAt: now, missingSince: null };
  const at = (state: ConnectionState, facts: Partial<DomainFacts> = {}) => ({
    connection: { state },
    domain: { ...proved, ...facts },
  });

  it.each<[string, ReturnType<typeof at> | undefined, boolean]>([
    ["none names the domain", undefined, false],
    ["it is on", at("on"), true],
    ["it is off", at("off"), false],
    ["it is in test mode", at("test"), false],
    ["the domain is not proved", at("on", { provedAt: null }), false],
    ["the proof went missing just now", at("on", { missingSince: now }), true],
    ["the proof is missing for long", at("on", { missingSince: new Date("2026-02-01T12:00:00Z") }), false],
  ])("O1: %s: %s", (_what, found, sent) => {
    expect(connectionFor(found, now)).toEqual(sent ? found?.connection : null);
  });

  it("O1: it speaks for its proved domains only", () => {
    expect(provedDomains([proved, { ...proved, domain: "b.example", provedAt: null }], now)).toEqual(["acme.example"]);
  });

  it.each<[ConnectionState, string, boolean]>([
    ["on", "anybody@acme.example", true],
    ["test", "ada@acme.example", true],
    ["test", "bob@acme.example", false],
    ["off", "ada@acme.example", false],
  ])("O4: a connection that is %s lets %s in: %s", (state, emailAddress, enters) => {
    expect(mayEnter(state, { emailAddress }, "ada@acme.example")).toBe(enters);
  });

  it("O1: each has a redirect address of its own", () => {
    expect(redirectPath({ id: "1" })).toBe("/api/auth/callback/company-1");
  });
});
