import { describe, expect, it } from "vitest";
import { beginsSession, currentStep, factorsRequired, pagesOf, startPageOf, type AttemptFacts } from "./attempt";
import { changePages, type Change } from "./reauthentication";

const start = new Date("2026-01-01T12:00:00Z");
const at = (minutes: number, milliseconds = 0) => new Date(start.getTime() + minutes * 60_000 + milliseconds);
const account = { authEpoch: 7, mailboxHeldUntil: null, connectionId: null, isStaff: false };
const held = { ...account, mailboxHeldUntil: at(1) };
const app = {};
const device = { trustedAt: start, accountEpoch: 7 };
const attempt = (facts: Partial<AttemptFacts>) => ({
  purpose: "sign-in" as const,
  proved: ["password"],
  startedAt: start,
  lastStepAt: start,
  redeemedAt: null,
  account,
  accountEpoch: 7,
  authenticator: null,
  connectionId: null,
  provider: null,
  trustedDevice: null,
  returnTo: "/settings",
  change: null,
  ...facts,
});
const reauthentication = (facts: Partial<AttemptFacts> = {}) => ({
  ...attempt({ purpose: "reauthenticate", proved: ["password", "second-step"], ...facts }),
  returnTo: changePages["turn-off-authenticator"],
  change: "turn-off-authenticator" as Change,
});

describe("S7: what trust in a device skips", () => {
  it.each<[string, Partial<AttemptFacts>, string]>([
    ["the emailed code of a sign-in", {}, "finish"],
    ["never the authenticator app", { authenticator: app }, "second-step"],
    ["never re-authentication", { purpose: "reauthenticate" }, "second-step"],
    ["never re-authentication with an app", { purpose: "reauthenticate", authenticator: app }, "second-step"],
  ])("S7: %s", (_what, facts, step) => {
    expect(currentStep(attempt({ trustedDevice: device, ...facts }), start)).toBe(step);
  });

  it("S3: nobody can turn the second step off: without trust it is always asked", () => {
    for (const purpose of ["sign-in", "reauthenticate"] as const) {
      for (const authenticator of [app, null]) {
        expect(factorsRequired(attempt({ purpose, authenticator }), start)).toEqual(["password", "second-step"]);
      }
    }
  });
});

describe("O2: a company that takes an account over", () => {
  const company = { connectionId: "c1", proved: [] };
  const managed = { ...account, connectionId: "c1" };

  it.each<[string, Partial<AttemptFacts>, string[]]>([
    ["asks whoever has an app for it first", { authenticator: app }, ["company", "second-step"]],
    ["asks nobody else for a second step", { authenticator: null }, ["company"]],
    ["asks nobody whose account it manages already", { authenticator: app, account: managed }, ["company"]],
    ["asks nobody who has no account yet", { authenticator: null, account: null }, ["company"]],
  ])("O2: %s", (_what, facts, factors) => {
    expect(factorsRequired(attempt({ ...company, ...facts }), start)).toEqual(factors);
  });
});

describe("the pages of the second step, the one to lead to first", () => {
  it.each<[string, Partial<AttemptFacts>, string[]]>([
    ["S4: without an app", {}, ["email-code", "backup-code"]],
    ["S5: with an app", { authenticator: app }, ["authenticator", "email-code", "backup-code"]],
    ["P5: with an app and a held mailbox", { authenticator: app, account: held }, ["authenticator", "backup-code"]],
    ["P5: without an app nothing is held", { account: held }, ["email-code", "backup-code"]],
  ])("%s", (_rule, facts, methods) => {
    for (const purpose of ["sign-in", "reauthenticate"] as const) {
      const pages = methods.map((method) => `/${purpose}/verify/${method}`);
      expect(pagesOf(attempt({ ...facts, purpose }), start)).toEqual(pages);
      expect(pagesOf(attempt({ ...facts, purpose, lock: { until: null } }), start)).toEqual(pages);
    }
  });

  it("P5: the page of emailed codes is back when the hold ends", () => {
    const holding = attempt({ authenticator: app, account: held });
    expect(pagesOf(holding, at(1, -1))).not.toContain("/sign-in/verify/email-code");
    expect(pagesOf(holding, at(1))).toContain("/sign-in/verify/email-code");
  });
});

describe("T1: a re-authentication", () => {
  it("T1: finished, is good for 10 minutes and leads to its change", () => {
    expect(currentStep(reauthentication(), at(10, -1))).toBe("finish");
    expect(pagesOf(reauthentication(), at(10, -1))).toEqual(["/security/authenticator/turn-off"]);
    expect(currentStep(reauthentication(), at(10))).toBe("expired");
    expect(pagesOf(reauthentication(), at(10))).toEqual([
      "/reauthenticate?change=turn-off-authenticator&notice=expired",
    ]);
  });

  it("T1: unfinished, is given the time of any attempt, and a finished sign-in too", () => {
    expect(currentStep(reauthentication({ proved: ["password"] }), at(15, -1))).toBe("second-step");
    expect(currentStep(attempt({ proved: ["password", "second-step"] }), at(15, -1))).toBe("finish");
  });

  it("T1: begins no session, and no reset does", () => {
    expect(["sign-in", "create-account"].map((purpose) => beginsSession(purpose as "sign-in"))).toEqual([true, true]);
    expect(beginsSession("reauthenticate")).toBe(false);
    expect(beginsSession("reset-password")).toBe(false);
  });

  it("T1: begins on a page that names its change", () => {
    expect(startPageOf(reauthentication())).toBe("/reauthenticate?change=turn-off-authenticator");
    expect(startPageOf(attempt({}))).toBe("/sign-in");
  });
});
