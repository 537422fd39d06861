import { describe, expect, it } from "vitest";
import type { AttemptFacts } from "./attempt";
import { codePageIn, fixerOf, mayTraceMail } from "./where-is-my-code";

const start = new Date("2026-11-21T14:00:00Z");
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);
const account = { authEpoch: 1, mailboxHeldUntil: null, connectionId: null, isStaff: false };
const signIn: AttemptFacts = {
  purpose: "sign-in",
  proved: [],
  startedAt: start,
  lastStepAt: start,
  redeemedAt: null,
  account,
  accountEpoch: 1,
  connectionId: null,
  provider: null,
  authenticator: null,
  trustedDevice: null,
};
const nobody = { account: null, accountEpoch: null };

describe("H5: who is told of the mail", () => {
  it.each<[string, Partial<AttemptFacts>, boolean]>([
    ["a sign-in before the right password", {}, false],
    ["a sign-in of nobody", nobody, false],
    ["a sign-in after it", { proved: ["password"] }, true],
    ["a re-authentication before the right password", { purpose: "reauthenticate" }, false],
    ["a re-authentication after it", { purpose: "reauthenticate", proved: ["password"] }, true],
    ["a sign-up of nobody", { ...nobody, purpose: "create-account" }, true],
    ["a reset", { purpose: "reset-password" }, true],
    ["a reset of nobody", { ...nobody, purpose: "reset-password" }, true],
    ["a company's sign-in", { ...nobody, connectionId: "c", proved: ["company"] }, false],
    ["locked after the right password", { proved: ["password"], lock: { until: minutes(9) } }, true],
    ["a spent one", { proved: ["password", "second-step"], redeemedAt: start }, false],
    ["one that a new password overtook", { proved: ["password"], accountEpoch: 0 }, false],
  ])("H5: %s", (_who, facts, told) => {
    expect(mayTraceMail({ ...signIn, ...facts }, start)).toBe(told);
  });

  it("H5: until the attempt is over", () => {
    const reset: AttemptFacts = { ...signIn, purpose: "reset-password" };
    expect(mayTraceMail(reset, new Date(minutes(15).getTime() - 1))).toBe(true);
    expect(mayTraceMail(reset, minutes(15))).toBe(false);
  });
});

it.each([
  [["/sign-in/verify/email-code", "/sign-in/verify/backup-code"], "/sign-in/verify/email-code"],
  [["/sign-in/verify/authenticator", "/sign-in/verify/email-code"], "/sign-in/verify/email-code"],
  [["/sign-in/verify/authenticator", "/sign-in/verify/backup-code"], null],
  [["/create-account/verify"], "/create-account/verify"],
  [["/create-account/details"], null],
])("H5: of %j the code is entered on %s", (pages, page) => {
  expect(codePageIn(pages)).toBe(page);
});

it.each([
  ["queued", null, "us"],
  ["delayed", null, "us"],
  ["failed", null, "support"],
  ["handed-over", null, "you"],
  ["accepted", null, "you"],
  ["bounced", "no-such-mailbox", "you"],
  ["bounced", "mailbox-full", "you"],
  ["bounced", "unwanted", "mail-administrator"],
  ["bounced", "unknown", "mail-administrator"],
  ["blocked", null, "support"],
  ["complained", null, "support"],
] as const)("H5: %s (%s) can be solved by %s", (kind, because, owner) => {
  expect(fixerOf({ kind, because })).toBe(owner);
});
