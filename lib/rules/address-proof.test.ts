import { describe, expect, it } from "vitest";
import { addressProofOf, type Opener } from "./address-proof";
import { ATTEMPT_IDLE_MINUTES } from "./attempt";

const ADA = "ada@company.example";
const EVE = "eve@evil.example";
const start = new Date("2026-11-21T14:00:00Z");
const idleEnd = new Date(start.getTime() + ATTEMPT_IDLE_MINUTES * 60_000);
const account = { authEpoch: 7, mailboxHeldUntil: null, connectionId: null, isStaff: false };
const attempt: NonNullable<Opener["attempt"]> = {
  purpose: "reset-password",
  proved: ["mailed-code"],
  startedAt: start,
  lastStepAt: start,
  redeemedAt: null,
  account,
  accountEpoch: 7,
  authenticator: null,
  connectionId: null,
  provider: null,
  trustedDevice: null,
  readAt: [ADA],
};
const beforeEnd = new Date(idleEnd.getTime() - 1);

describe("H6: whether the address of a case was proved", () => {
  it.each<[string, Partial<Opener>, string, Date]>([
    ["nobody is signed in and nothing was begun", {}, "none", start],
    ["signed in with it", { signedInAs: ADA }, "signed-in", start],
    ["signed in with another one", { signedInAs: EVE }, "none", start],
    ["its code was typed in the open attempt", { attempt }, "mailed-code", start],
    ["… until the attempt ends", { attempt }, "mailed-code", beforeEnd],
    ["… and not from then on", { attempt }, "none", idleEnd],
    ["a code was typed that went to another address", { attempt: { ...attempt, readAt: [EVE] } }, "none", start],
    ["no code was typed", { attempt: { ...attempt, readAt: [] } }, "none", start],
    [
      "the attempt was put to its use: the browser may be anybody's",
      { attempt: { ...attempt, redeemedAt: start } },
      "none",
      start,
    ],
    [
      "everything was signed out since",
      { attempt: { ...attempt, account: { ...account, authEpoch: 8 } } },
      "none",
      start,
    ],
    ["too many tries: it stays proved", { attempt: { ...attempt, lock: { until: null } } }, "mailed-code", start],
    ["signed in with another one, and its code was typed", { signedInAs: EVE, attempt }, "mailed-code", start],
  ])("H6: %s", (_name, opener, proof, now) => {
    expect(addressProofOf(ADA, { signedInAs: null, attempt: null, ...opener }, now)).toBe(proof);
  });
});
