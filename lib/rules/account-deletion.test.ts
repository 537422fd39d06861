import { describe, expect, it } from "vitest";
import {
  DELETION_DAYS,
  deletionEndsAt,
  deletionRefusal,
  deletionsDueSince,
  KEEP_ACCOUNT_PAGE,
  leadsToKeeping,
} from "./account-deletion";

const startedAt = new Date("2026-11-21T14:00:00Z");
const at = (milliseconds: number) => new Date(deletionEndsAt(startedAt).getTime() + milliseconds);

describe("deleting an account", () => {
  it("G5: leaves 30 days to change one's mind, to the millisecond", () => {
    expect(DELETION_DAYS).toBe(30);
    expect(deletionEndsAt(startedAt)).toEqual(new Date("2026-12-21T14:00:00Z"));
    const isDue = (now: Date) => startedAt <= deletionsDueSince(now);
    expect([isDue(at(-1)), isDue(at(0)), isDue(at(1))]).toEqual([false, true, true]);
  });

  it.each([
    [{ connectionId: null, isStaff: false }, null],
    [{ connectionId: "acme", isStaff: false }, "is-managed"],
    [{ connectionId: null, isStaff: true }, "is-staff"],
    [{ connectionId: "acme", isStaff: true }, "is-managed"],
  ])("G5: %o: %s", (account, refusal) => {
    expect(deletionRefusal(account)).toBe(refusal);
  });

  it("G5: meanwhile every page leads to keeping it, but the one that keeps it", () => {
    for (const page of ["/security", "/settings/export", "/support", "/sign-in/backup-code", "/"]) {
      expect(leadsToKeeping({ deletionStartedAt: startedAt }, page)).toBe(true);
      expect(leadsToKeeping({ deletionStartedAt: null }, page)).toBe(false);
    }
    expect(leadsToKeeping({ deletionStartedAt: startedAt }, KEEP_ACCOUNT_PAGE)).toBe(false);
  });
});
