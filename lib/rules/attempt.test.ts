import { describe, expect, it } from "vitest";
import { attemptEndsAt, currentStep, factorsRequired, pagesOf, type AttemptFacts, type Purpose } from "./attempt";

const start = new Date("2026-01-01T12:00:00Z");
const at = (minutes: number, milliseconds = 0) => new Date(start.getTime() + minutes * 60_000 + milliseconds);
const account = { authEpoch: 7, mailboxHeldUntil: null, connectionId: null, isStaff: false };
const newEpoch = { ...account, authEpoch: 8 };
const device = { trustedAt: start, accountEpoch: 7 };
const signIn = (facts: Partial<AttemptFacts> = {}): AttemptFacts => ({
  purpose: "sign-in",
  proved: [],
  startedAt: start,
  lastStepAt: start,
  redeemedAt: null,
  account,
  accountEpoch: 7,
  authenticator: null,
  connectionId: null,
  provider: null,
  trustedDevice: null,
  ...facts,
});
const nobody = { account: null, accountEpoch: null };

describe("S11: the step follows from what was proved", () => {
  it.each<[string, Partial<AttemptFacts>, string]>([
    ["S3: the password comes first", {}, "password"],
    ["S3: the right password asks for the second step", { proved: ["password"] }, "second-step"],
    ["S11: the second step alone is not enough", { proved: ["second-step"] }, "password"],
    ["S11: the order of proving does not matter", { proved: ["second-step", "password"] }, "finish"],
    ["S11: a proof of another purpose counts for nothing", { proved: ["mailed-code", "details"] }, "password"],
    ["C1: the mailed code comes before the details", { purpose: "create-account" }, "mailed-code"],
    ["C1: details without the code are nothing", { purpose: "create-account", proved: ["details"] }, "mailed-code"],
    ["P1: the mailed code comes before the new password", { purpose: "reset-password" }, "mailed-code"],
    ["P1: a new password needs the code", { purpose: "reset-password", proved: ["new-password"] }, "mailed-code"],
    ["P1: the old password is no proof", { purpose: "reset-password", proved: ["password"] }, "mailed-code"],
    ["C4: an unknown address is asked for a password too", nobody, "password"],
    ["S7: a trusted device skips the emailed code", { proved: ["password"], trustedDevice: device }, "finish"],
    ["S7: and never the password", { trustedDevice: device }, "password"],
    [
      "S7: trust of an older epoch skips nothing",
      { proved: ["password"], trustedDevice: { ...device, accountEpoch: 6 } },
      "second-step",
    ],
    ["S7: trust skips nothing for nobody", { ...nobody, proved: ["password"], trustedDevice: device }, "second-step"],
    ["S11: a used attempt stays used", { proved: ["password", "second-step"], redeemedAt: start }, "redeemed"],
    ["P1: a new password meanwhile ends it", { proved: ["password"], account: newEpoch }, "expired"],
    [
      "O1: a company sign-in turned off meanwhile ends it",
      { connectionId: "acme", connection: { state: "off" }, proved: ["company"] },
      "expired",
    ],
    [
      "O3: who is still on the way there is told by the page of that step",
      { connectionId: "acme", connection: { state: "off" } },
      "company",
    ],
    [
      "O1: one that is on goes on",
      { connectionId: "acme", connection: { state: "on" }, proved: ["company"] },
      "finish",
    ],
    ["S12: while a factor is locked nothing is asked", { lock: { until: at(1) } }, "locked"],
    ["S12: a method that was stopped stays locked", { lock: { until: null } }, "locked"],
    ["S12: no lock, no wait", { lock: null }, "password"],
    ["S11: over is told before locked", { lock: { until: null }, account: newEpoch }, "expired"],
  ])("%s", (_rule, facts, step) => {
    expect(currentStep(signIn(facts), start)).toBe(step);
  });

  it("S7: trust skips the emailed code at sign-in only", () => {
    const required = (purpose: Purpose) => factorsRequired(signIn({ purpose, trustedDevice: device }), start);
    expect(required("sign-in")).toEqual(["password"]);
    expect(required("create-account")).toEqual(["mailed-code", "details"]);
    expect(required("reset-password")).toEqual(["mailed-code", "new-password"]);
  });

  it("S12: a lock ends at its moment, not one millisecond before", () => {
    const locked = signIn({ lock: { until: at(1) } });
    expect(currentStep(locked, at(1, -1))).toBe("locked");
    expect(currentStep(locked, at(1))).toBe("password");
  });

  it("C1: the attempt that creates an account is nobody's until there is one", () => {
    const creating = signIn({ ...nobody, purpose: "create-account", proved: ["mailed-code"] });
    expect(currentStep(creating, start)).toBe("details");
    const created = {
      ...creating,
      proved: ["mailed-code", "details"],
      account: { ...account, authEpoch: 0 },
      accountEpoch: 0,
    };
    expect(currentStep(created, start)).toBe("finish");
  });
});

describe("Durations: an attempt", () => {
  it.each([
    ["15 min after its only step", 0, 15],
    ["15 min after its last step", 10, 25],
    ["60 min in all", 45, 60],
    ["60 min in all, however busy", 59, 60],
  ])("Durations: ends %s", (_when, lastStep, end) => {
    const attempt = signIn({ lastStepAt: at(lastStep) });
    expect(attemptEndsAt(attempt)).toEqual(at(end));
    expect(currentStep(attempt, at(end, -1))).toBe("password");
    expect(currentStep(attempt, at(end))).toBe("expired");
  });
});

describe("S14: where a finished attempt leads", () => {
  const redeemed = (purpose: Purpose) =>
    pagesOf({ ...signIn({ purpose, redeemedAt: start }), returnTo: "/settings" }, start);

  it("S14: to where the person was going", () => {
    expect(redeemed("sign-in")).toEqual(["/settings"]);
    expect(redeemed("create-account")).toEqual(["/settings"]);
  });

  it("P1: a reset leads to sign-in, wherever the person was going", () => {
    expect(redeemed("reset-password")).toEqual(["/sign-in?notice=password-was-reset"]);
  });
});
