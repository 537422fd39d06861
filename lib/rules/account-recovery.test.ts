import { describe, expect, it } from "vitest";
import {
  mayBeginRecovery,
  RECOVERY_HOLD_HOURS,
  RECOVERY_OPEN_DAYS,
  recoveryPhase,
  recoveryTimes,
} from "./account-recovery";

const begun = new Date("2026-11-21T14:00:00Z");
const HOUR_MS = 60 * 60 * 1000;
const after = (hours: number, milliseconds = 0) => new Date(begun.getTime() + hours * HOUR_MS + milliseconds);

const account = { emailAddress: "ada@company.example", connectionId: null, isStaff: false };
const managed = { ...account, connectionId: "acme" };
const staff = { ...account, isStaff: true };
const free = { account, lastChange: undefined, connection: null };

describe("X4: recovering an account", () => {
  it("X4: is on hold for 72 hours, and can be finished for 7 days after them", () => {
    expect([RECOVERY_HOLD_HOURS, RECOVERY_OPEN_DAYS]).toEqual([72, 7]);
    expect(recoveryTimes(begun)).toEqual({ opensAt: after(72), endsAt: after(72 + 7 * 24) });
  });

  it.each([
    ["at once", after(0), "on-hold"],
    ["a millisecond before the hold is over", after(72, -1), "on-hold"],
    ["when it is over", after(72), "open"],
    ["a millisecond before the end", after(240, -1), "open"],
    ["at the end", after(240), "over"],
  ] as const)("X4: %s", (_when, now, phase) => {
    expect(recoveryPhase(recoveryTimes(begun), now)).toBe(phase);
  });

  it.each([
    ["a free address", "ada@new.example", free, "ok"],
    ["the address it has", "ada@company.example", free, "same-address"],
    ["an address of a company", "ada@acme.example", { ...free, connection: {} }, "company-address"],
    ["a managed account", "ada@new.example", { ...free, account: managed }, "is-managed"],
    ["support staff", "ada@new.example", { ...free, account: staff }, "is-staff"],
    [
      "one that was moved lately",
      "ada@new.example",
      { ...free, lastChange: { reservedUntil: after(1) } },
      "changed-lately",
    ],
    ["one that was moved long ago", "ada@new.example", { ...free, lastChange: { reservedUntil: begun } }, "ok"],
  ] as const)("X4: %s", (_what, address, facts, answer) => {
    const outcome = mayBeginRecovery(address, facts, begun);
    expect(outcome.ok ? "ok" : outcome.reason).toBe(answer);
  });
});
