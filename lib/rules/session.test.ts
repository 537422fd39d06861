import { describe, expect, it } from "vitest";
import {
  isSeenDue,
  isSessionAlive,
  SEEN_EVERY_SECONDS,
  SESSION_IDLE_HOURS,
  SESSION_LONGEST_DAYS,
  sessionEndsAt,
  sessionProofOf,
} from "./session";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const start = new Date("2026-01-01T12:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const session = {
  lastSeenAt: start,
  expiresAt: after(30 * DAY),
  staysSignedIn: false,
  accountEpoch: 7,
  account: { authEpoch: 7 },
  connection: null,
};

describe("Durations: a session", () => {
  it("Durations: 24 h without activity, 30 days in all", () => {
    expect([SESSION_IDLE_HOURS, SESSION_LONGEST_DAYS]).toEqual([24, 30]);
  });

  it.each([
    ["just begun", {}, 0, true],
    ["idle for one millisecond less than 24 h", {}, 24 * HOUR - 1, true],
    ["idle for 24 h", {}, 24 * HOUR, false],
    ["busy until its last millisecond", { lastSeenAt: after(30 * DAY - 1) }, 30 * DAY - 1, true],
    ["busy, and 30 days old", { lastSeenAt: after(30 * DAY - 1) }, 30 * DAY, false],
    ["ended early by older trust", { expiresAt: after(HOUR) }, HOUR, false],
    ["one millisecond before that", { expiresAt: after(HOUR) }, HOUR - 1, true],
  ])("Durations: %s", (_when, facts, milliseconds, alive) => {
    expect(isSessionAlive({ ...session, ...facts }, after(milliseconds))).toBe(alive);
  });

  const stays = { staysSignedIn: true };
  it.each([
    ["S8: idle for 24 h, it stays", stays, 24 * HOUR, true],
    ["S8: idle for one millisecond less than 30 days, it stays", stays, 30 * DAY - 1, true],
    ["S8: 30 days old, it ends", stays, 30 * DAY, false],
    ["S8: 30 days old and busy, it ends", { ...stays, lastSeenAt: after(30 * DAY - 1) }, 30 * DAY, false],
    ["S8: a new password or a changed method ends it", { ...stays, account: { authEpoch: 8 } }, 0, false],
  ])("%s", (_rule, facts, milliseconds, alive) => {
    expect(isSessionAlive({ ...session, ...facts }, after(milliseconds))).toBe(alive);
  });

  it.each([
    ["S13: sign out everywhere, a new password or a changed method ends it", 8],
    ["S13: an epoch of the past does too", 6],
  ])("%s", (_rule, authEpoch) => {
    expect(isSessionAlive({ ...session, account: { authEpoch } }, start)).toBe(false);
  });

  it("Durations: it ends 30 days after its second step", () => {
    expect(sessionEndsAt({ secondStepAt: start })).toEqual(after(30 * DAY));
  });

  it("Durations: a company session ends 24 h after its company's answer, trusted device or not", () => {
    const attempt = { purpose: "sign-in", proved: ["company"], lastStepAt: start, connectionId: "acme" };
    for (const trustedDevice of [null, { trustedAt: start }]) {
      expect(sessionEndsAt(sessionProofOf({ ...attempt, trustedDevice }))).toEqual(after(24 * HOUR));
    }
  });

  it.each([
    ["S7: trust that skipped the second step", ["password"], { trustedAt: after(-DAY) }, { trustedAt: after(-DAY) }],
    [
      "S7: the second step, trusted or not",
      ["password", "second-step"],
      { trustedAt: after(-DAY) },
      { secondStepAt: start },
    ],
    ["S7: the second step of somebody unknown", ["password", "second-step"], null, { secondStepAt: start }],
  ])("%s is what the session of a sign-in rests on", (_rule, proved, trustedDevice, proof) => {
    const attempt = { purpose: "sign-in", proved, lastStepAt: start, trustedDevice, connectionId: null };
    expect(sessionProofOf(attempt)).toEqual(proof);
  });

  it("C4: a sign-up rests on its mailed code, whatever device was trusted before", () => {
    const attempt = { proved: ["email-code"], lastStepAt: start, trustedDevice: { trustedAt: after(-DAY) } };
    expect(sessionProofOf({ ...attempt, purpose: "create-account", connectionId: null })).toEqual({
      secondStepAt: start,
    });
  });

  it.each([
    ["on", true],
    ["test", true],
    ["off", false],
  ] as const)("O1: a session of a company sign-in that is %s is alive: %s", (state, alive) => {
    expect(isSessionAlive({ ...session, connection: { state } }, start)).toBe(alive);
  });

  it("S9: where trust skipped the second step, 30 days after trust was given", () => {
    expect(sessionEndsAt({ trustedAt: after(-29 * DAY) })).toEqual(after(DAY));
  });
});

describe("T7: when a session was last seen", () => {
  it.each([
    [0, false],
    [59_999, false],
    [60_000, true],
    [HOUR, true],
  ])("T7: %i ms after the last note, to be written: %s", (milliseconds, due) => {
    expect(SEEN_EVERY_SECONDS).toBe(60);
    expect(isSeenDue(session, after(milliseconds))).toBe(due);
  });
});
