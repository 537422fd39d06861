import { describe, expect, it } from "vitest";
import { isWebhookTime, readMailReport, WEBHOOK_TOLERANCE_SECONDS } from "./mail-report";

const now = new Date("2026-11-21T14:00:00Z");
const mailId = "0b0f9a52-4f4c-4f0e-9f0c-0c7f5f1f7a11";
const event = (type: string, also: object = {}, created_at = "2026-11-21T13:59:30.126Z") =>
  JSON.stringify({ type, created_at, data: { tags: { "mail-id": mailId, team: "x" }, ...also } });
const read = (body: string) => readMailReport(body, "mail-id", now);

describe("M4: when a report was sent", () => {
  const at = (seconds: number) => String(Math.floor(now.getTime() / 1000) + seconds);
  it.each([
    [at(0), true],
    [at(-300), true],
    [at(-301), false],
    [at(300), true],
    [at(301), false],
    ["", false],
    ["now", false],
    [`${at(0)}.5`, false],
    [` ${at(0)}`, false],
    ["1e9", false],
    ["9".repeat(400), false],
  ])("M4: %j counts as now: %s", (timestamp, taken) => {
    expect(WEBHOOK_TOLERANCE_SECONDS).toBe(300);
    expect(isWebhookTime(timestamp, now)).toBe(taken);
  });
});

describe("M4: what a report says", () => {
  it.each([
    ["email.sent", {}, "handed-over", ""],
    ["email.delivered", {}, "accepted", ""],
    ["email.delivery_delayed", {}, "delayed", ""],
    ["email.complained", {}, "complained", ""],
    [
      "email.bounced",
      { bounce: { type: "Permanent", subType: "General", message: "smtp;\r\n550 5.1.1" } },
      "bounced",
      "Permanent General smtp; 550 5.1.1",
    ],
    [
      "email.bounced",
      { bounce: { type: "Permanent", subType: "Suppressed", message: "held" } },
      "blocked",
      "Permanent Suppressed held",
    ],
    ["email.bounced", { bounce: { type: "Permanent", subType: "OnAccountSuppressionList" } }, "blocked", undefined],
    ["email.bounced", { bounce: "permanent" }, "bounced", ""],
    ["email.suppressed", { suppressed: { message: "bounced before" } }, "blocked", "bounced before"],
    ["email.failed", { failed: { reason: "reached_daily_quota" } }, "failed", "reached_daily_quota"],
  ] as const)("M4: %s %j", (type, also, kind, reply) => {
    const at = new Date("2026-11-21T13:59:30.126Z");
    expect(read(event(type, also))).toMatchObject({ mailId, kind, at, ...(reply === undefined ? {} : { reply }) });
  });

  it.each([
    ["2026-11-21T13:59:30.126719+00:00", "2026-11-21T13:59:30.126Z"],
    ["2026-11-21T15:00:00Z", "2026-11-21T14:00:00.000Z"],
    ["yesterday", "2026-11-21T14:00:00.000Z"],
  ])("M4: %s happened at %s", (created, at) => {
    expect(read(event("email.delivered", {}, created))?.at.toISOString()).toBe(at);
  });

  it("M4: a word that never ends is cut", () => {
    const report = read(event("email.bounced", { bounce: { type: "", subType: "", message: "x".repeat(5000) } }));
    expect(report?.reply).toHaveLength(300);
  });

  it.each([
    "",
    "null",
    "[]",
    "{",
    "5",
    event("email.opened"),
    event("email.clicked"),
    event("contact.created"),
    event("toString"),
    event("__proto__"),
    event("email.delivered", { tags: null }),
    event("email.delivered", { tags: {} }),
    event("email.delivered", { tags: { "mail-id": "1' or '1'='1" } }),
    event("email.delivered", { tags: { "mail-id": [mailId] } }),
    event("email.delivered", { tags: [{ name: "mail-id", value: mailId }] }),
    JSON.stringify({ type: "email.delivered", data: { tags: { "mail-id": mailId } } }),
    JSON.stringify({ type: ["email.delivered"], created_at: "2026-11-21", data: { tags: { "mail-id": mailId } } }),
  ])("M4: %s is about nothing of ours", (body) => {
    expect(read(body)).toBeNull();
  });
});
