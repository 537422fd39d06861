import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bounceReason,
  fateOf,
  isMailDelayed,
  MAIL_DELAYED_AFTER_SECONDS,
  mailReportKinds,
  refusalKind,
  statusIn,
  type MailFacts,
  type MailReportFacts,
  type MailReportKind,
} from "./mail-fate";

const start = new Date("2026-11-21T14:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);
const second = (seconds: number) => after(seconds * 1000);

const queued: MailFacts = {
  status: "queued",
  tries: 0,
  queuedAt: start,
  nextTryAt: start,
  usefulUntil: second(600),
  sentAt: null,
  relayReply: null,
};
const sent: MailFacts = { ...queued, status: "sent", tries: 1, sentAt: second(1), relayReply: "250 OK as 482913" };

describe("S17: when the mail is called delayed", () => {
  it("S17: the person is told within 5 s", () => {
    expect(MAIL_DELAYED_AFTER_SECONDS).toBe(3);
  });

  it.each([
    ["on its way for less than 3 s", { status: "queued", tries: 0 }, 2999, false],
    ["on its way for 3 s", { status: "queued", tries: 0 }, 3000, true],
    ["its first try under way", { status: "sending", tries: 1 }, 2999, false],
    ["its first try under way for 3 s", { status: "sending", tries: 1 }, 3000, true],
    ["its first try failed", { status: "queued", tries: 1 }, 0, true],
    ["its second try under way", { status: "sending", tries: 2 }, 0, true],
    ["sent at once", { status: "sent", tries: 1 }, 0, false],
    ["sent late", { status: "sent", tries: 4 }, 60_000, false],
    ["given up", { status: "expired", tries: 3 }, 60_000, true],
  ] as const)("S17: %s", (_state, mail, milliseconds, delayed) => {
    expect(isMailDelayed({ ...mail, queuedAt: start }, after(milliseconds))).toBe(delayed);
  });
});

describe("M4: what the outbox alone tells", () => {
  const next = second(30);
  it.each<[string, Partial<MailFacts>, object]>([
    ["just queued", {}, { kind: "queued", at: start, until: null }],
    [
      "put off by 451",
      { tries: 1, nextTryAt: next, relayReply: "451 4.7.1 Try again" },
      { kind: "delayed", until: next, because: null, status: "451 4.7.1" },
    ],
    ["its second try under way", { status: "sending", tries: 2 }, { kind: "delayed", until: null }],
    ["taken", { status: "sent", sentAt: second(1) }, { kind: "handed-over", at: second(1), status: null }],
    [
      "refused",
      { status: "refused", relayReply: "550 5.1.1 No such user" },
      { kind: "bounced", because: "no-such-mailbox", status: "550 5.1.1" },
    ],
    ["held back", { status: "refused", relayReply: "550 on our suppression list" }, { kind: "blocked", because: null }],
    ["never sent in time", { status: "expired", tries: 4 }, { kind: "failed", at: second(600) }],
  ])("M4: %s", (_state, mail, fate) => {
    expect(fateOf({ ...queued, ...mail }, [], second(1))).toMatchObject(fate);
  });
});

describe("M4: what is reported later", () => {
  const report = (kind: MailReportKind, seconds: number, reply = ""): MailReportFacts => ({
    kind,
    at: second(seconds),
    reply,
  });

  it.each<[string, MailFacts, MailReportFacts[], object]>([
    ["accepted", sent, [report("accepted", 5)], { kind: "accepted", at: second(5) }],
    ["a delay after handing over", sent, [report("delayed", 5)], { kind: "delayed", until: null }],
    ["a delay from before handing over", sent, [report("delayed", 0)], { kind: "handed-over", at: second(1) }],
    ["a delay told after it arrived", sent, [report("accepted", 5), report("delayed", 9)], { kind: "accepted" }],
    ["arrived after a delay", sent, [report("delayed", 5), report("accepted", 9)], { kind: "accepted" }],
    ["an older bounce", sent, [report("accepted", 9), report("bounced", 5)], { kind: "accepted" }],
    ["a later bounce", sent, [report("accepted", 5), report("bounced", 9)], { kind: "bounced" }],
    ["complained", sent, [report("accepted", 5), report("complained", 9)], { kind: "complained" }],
    ["blocked", sent, [report("blocked", 5)], { kind: "blocked" }],
    ["two at one moment", sent, [report("complained", 5), report("accepted", 5)], { kind: "complained" }],
    [
      "its answer was lost, but it has it",
      { ...queued, tries: 1 },
      [report("handed-over", 2)],
      { kind: "handed-over" },
    ],
    [
      "why it bounced",
      sent,
      [report("bounced", 5, "Permanent General smtp; 552 5.2.2 mailbox full")],
      { because: "mailbox-full", status: "552 5.2.2" },
    ],
  ])("M4: %s", (_what, mail, reports, fate) => {
    expect(fateOf(mail, reports, second(60))).toMatchObject(fate);
    expect(fateOf(mail, [...reports].reverse(), second(60))).toMatchObject(fate);
  });

  it("M4: in whatever order and however often they come, the answer is the same", () => {
    const one = fc.record({ kind: fc.constantFrom(...mailReportKinds), seconds: fc.integer({ min: 0, max: 9 }) });
    const some = fc.array(
      one.map(({ kind, seconds }) => report(kind, seconds)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(
        some.chain((reports) =>
          fc.tuple(
            fc.constant(reports),
            fc.shuffledSubarray([...reports, ...reports], { minLength: reports.length * 2 }),
          ),
        ),
        ([reports, shuffled]) => {
          expect(fateOf(sent, shuffled, second(60))).toEqual(fateOf(sent, reports, second(60)));
        },
      ),
    );
  });
});

describe("M4: what a reply means", () => {
  it.each([
    ["550 5.1.1 <ada@company.example>: user unknown", "no-such-mailbox", "550 5.1.1"],
    ["550-5.1.1 The email account that you tried to reach does not exist", "no-such-mailbox", "550 5.1.1"],
    ["Permanent NoEmail The address is not there", "no-such-mailbox", null],
    ["452 4.2.2 over quota", "mailbox-full", "452 4.2.2"],
    ["Transient MailboxFull The mailbox is full", "mailbox-full", null],
    ["554 5.7.1 Message rejected", "unwanted", "554 5.7.1"],
    ["Transient ContentRejected", "unwanted", null],
    ["554 Transaction failed", "unknown", "554"],
    ["queued as 550123", "unknown", null],
    ["said by 10.5.1.1.7", "unknown", null],
    ["your code 482913 is spam", "unwanted", null],
    ["", "unknown", null],
  ])("M4: %j", (reply, reason, status) => {
    expect(bounceReason(reply)).toBe(reason);
    expect(statusIn(reply)).toBe(status);
  });

  it.each([
    ["mailbox-full", ["552 5.2.2", "4.2.2.", "(5.2.2)", "Mailbox full", "mailbox is full", "MAILBOXFULL", "overquota"]],
    ["no-such-mailbox", ["5.1.1", "5.1.3", "5.1.6", "550 5.1.1.", "no email", "No such recipient", "user unknown"]],
    ["unwanted", ["5.7.1", "550 5.7.26", "looks like SPAM", "content rejected", "against our policy"]],
    ["unknown", ["3.2.2", "15.2.2", "1.5.2.2", "5.2.21", "5.2.2.1", "5.1.2", "4.1.1", "15.1.1", "1.5.1.1", "5.1.10"]],
    ["unknown", ["5.1.1.1", "4.7.1", "15.7.1", "1.5.7.1", "mailbox", "full", "quota", "unknown", "rejected"]],
  ])("M4: %s is read from %j", (reason, replies) => {
    for (const reply of replies) expect([reply, bounceReason(reply)]).toEqual([reply, reason]);
  });

  it.each([
    ["421", ["421", "421 try later", "<421>", "421-4", "421 4.7"]],
    ["550 5.1.1", ["550 5.1.1", "550-5.1.1 no", "said: 550 5.1.1."]],
    ["550 5.100.200", ["550 5.100.200"]],
    [null, ["350", "600", "x550", "1.550", "550.1", "5501", "550x1", "42"]],
  ])("M4: the status %s is read from %j", (status, replies) => {
    for (const reply of replies) expect([reply, statusIn(reply)]).toEqual([reply, status]);
  });

  it("M4: a relay that holds back all mail to an address says so", () => {
    expect(refusalKind("550 Recipient is on the Suppression list")).toBe("blocked");
    expect(refusalKind("550 5.1.1 No such user")).toBe("bounced");
  });
});
