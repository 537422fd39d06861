import { describe, expect, it } from "vitest";
import { adviceFor, losses, waysInAfter, type Advice, type Loss, type WayIn } from "./losses";
import { methodsFor, type Method } from "./second-step-method";

const now = new Date("2026-01-01T12:00:00Z");
const held = new Date("2026-01-02T12:00:00Z");
const ended = now;

/** An account's state in one word, as in "app+code+held". */
function factsOf(state: string) {
  const parts = state.split("+");
  const mailboxHeldUntil = parts.includes("held") ? held : parts.includes("was-held") ? ended : null;
  return {
    hasApp: parts.includes("app"),
    hasBackupCode: parts.includes("code"),
    mailboxHeldUntil,
    isStaff: parts.includes("staff"),
  };
}

describe("T8: what would still work, and what to do about it now", () => {
  it.each<[string, Loss, WayIn[], Advice]>([
    ["nothing", "phone", ["email-code"], "generate-backup-code"],
    ["nothing", "mailbox", [], "generate-backup-code"],
    ["nothing", "both", [], "generate-backup-code"],
    ["code", "phone", ["email-code", "backup-code"], "no-phone-needed"],
    ["code", "mailbox", ["backup-code"], "set-up-app"],
    ["code", "both", ["backup-code"], "keep-backup-code"],
    ["app", "phone", ["email-code"], "generate-backup-code"],
    ["app", "mailbox", ["app"], "generate-backup-code"],
    ["app", "both", [], "generate-backup-code"],
    ["app+code", "phone", ["email-code", "backup-code"], "replace-app"],
    ["app+code", "mailbox", ["app", "backup-code"], "keep-password"],
    ["app+code", "both", ["backup-code"], "keep-backup-code"],
    ["app+held", "phone", [], "generate-backup-code"],
    ["app+held", "mailbox", ["app"], "generate-backup-code"],
    ["app+held", "both", [], "generate-backup-code"],
    ["app+code+held", "phone", ["backup-code"], "replace-app"],
    ["app+code+held", "mailbox", ["app", "backup-code"], "keep-password"],
    ["app+code+held", "both", ["backup-code"], "keep-backup-code"],
    ["app+was-held", "phone", ["email-code"], "generate-backup-code"],
    ["held", "phone", ["email-code"], "generate-backup-code"],
    ["code+held", "phone", ["email-code", "backup-code"], "no-phone-needed"],
    ["code+held", "mailbox", ["backup-code"], "set-up-app"],
    ["staff+app+code", "phone", [], "ask-operators"],
    ["staff+app+code", "mailbox", ["app"], "ask-operators"],
    ["staff+app", "both", [], "ask-operators"],
    ["staff+code", "phone", ["email-code", "backup-code"], "no-phone-needed"],
  ])("T8: with %s, losing the %s leaves %j; advice: %s", (state, loss, waysIn, advice) => {
    expect(waysInAfter(loss, factsOf(state), now)).toEqual(waysIn);
    expect(adviceFor(loss, factsOf(state))).toBe(advice);
  });

  /** Where each method comes from: with it lost, the method is. */
  const needs: Record<Method, { way: WayIn; lostWith: Loss[] }> = {
    authenticator: { way: "app", lostWith: ["phone", "both"] },
    "email-code": { way: "email-code", lostWith: ["mailbox", "both"] },
    "backup-code": { way: "backup-code", lostWith: [] },
  };
  const states = ["app", "staff+app", "staff", ""].flatMap((app) =>
    ["code", ""].flatMap((code) => ["held", "was-held", ""].map((hold) => [app, code, hold].join("+"))),
  );

  it.each(losses)(
    "T8: losing the %s: never promises what sign-in would refuse, nor hides what it would take",
    (loss) => {
      for (const state of states) {
        const facts = factsOf(state);
        const authenticator = facts.hasApp ? {} : null;
        const atSignIn = methodsFor({ authenticator, account: facts, connectionId: null }, now)
          .filter((method) => method !== "backup-code" || facts.hasBackupCode)
          .filter((method) => !needs[method].lostWith.includes(loss))
          .map((method) => needs[method].way);
        expect({ state, ways: waysInAfter(loss, facts, now) }).toEqual({ state, ways: atSignIn });
      }
    },
  );
});
