import { describe, expect, it } from "vitest";
import {
  DEFAULT_MAILBOX_HOLD_HOURS,
  isMailboxHeld,
  mailboxHoldEndsAt,
  methodsFor,
  type Method,
} from "./second-step-method";

const HOUR = 60 * 60_000;
const now = new Date("2026-01-01T12:00:00Z");
const from = (milliseconds: number) => new Date(now.getTime() + milliseconds);
const app = {};
const free = { mailboxHeldUntil: null, isStaff: false };
const heldFor = (milliseconds: number) => ({ mailboxHeldUntil: from(milliseconds), isStaff: false });

describe("the ways through the second step, the primary one first", () => {
  it.each<[string, object | null, { mailboxHeldUntil: Date | null; isStaff: boolean } | null, Method[]]>([
    [
      "S4: without an app the emailed code is primary, the backup code stands in",
      null,
      free,
      ["email-code", "backup-code"],
    ],
    [
      "S5: with an app its code is primary, the other two stand in",
      app,
      free,
      ["authenticator", "email-code", "backup-code"],
    ],
    ["C4: nobody is asked for what somebody without an app is", null, null, ["email-code", "backup-code"]],
    ["P5: a held mailbox proves nothing beside an app", app, heldFor(HOUR), ["authenticator", "backup-code"]],
    ["P5: to its last millisecond", app, heldFor(1), ["authenticator", "backup-code"]],
    ["P5: and no longer", app, heldFor(0), ["authenticator", "email-code", "backup-code"]],
    [
      "P5: without an app there is nothing to defeat: the mailbox is not held",
      null,
      heldFor(HOUR),
      ["email-code", "backup-code"],
    ],
    ["H6: support staff prove the app itself", app, { ...free, isStaff: true }, ["authenticator"]],
    ["H6: also while the mailbox is held", app, { ...heldFor(HOUR), isStaff: true }, ["authenticator"]],
    [
      "H6: staff without an app come in, and no further",
      null,
      { ...free, isStaff: true },
      ["email-code", "backup-code"],
    ],
  ])("%s", (_rule, authenticator, account, methods) => {
    expect(methodsFor({ authenticator, account, connectionId: null }, now)).toEqual(methods);
  });
});

describe("the hold of a mailbox", () => {
  it("P5: lasts 24 hours unless a setting says otherwise", () => {
    expect(DEFAULT_MAILBOX_HOLD_HOURS).toBe(24);
    expect(mailboxHoldEndsAt(now, 24)).toEqual(from(24 * HOUR));
    expect(mailboxHoldEndsAt(now, 0.5)).toEqual(from(HOUR / 2));
  });

  it.each([
    ["nobody's", null, false],
    ["never reset", free, false],
    ["held a millisecond longer", heldFor(1), true],
    ["held until now", heldFor(0), false],
  ])("P5: %s: %s", (_whose, account, held) => {
    expect(isMailboxHeld(account, now)).toBe(held);
  });
});
