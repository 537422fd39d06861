import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { listMailReports } from "@/db/mail-reports";
import { claimDueMail, deleteOldMail, findMail, recordSent } from "@/db/outbox";
import { fateOf } from "@/lib/rules/mail-fate";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { queueCode } from "@/lib/testing/outgoing-mail";
import { reportBody, signedReport, WEBHOOK_SECRET } from "@/lib/testing/resend-double";
import { takeMailReport } from "./mail-reports";

useDatabase();

const now = new Date("2026-11-21T14:00:00Z");
const second = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const site = { APP_URL: "https://account.portal.example", MAIL_DOMAIN: "portal.example" };
const sending = { ...site, RESEND_API_KEY: "re_test", RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET };
const right = { ok: true };
const refused = (reason: string) => ({ ok: false, reason, until: null });

/** A mail that Resend has taken, one second after `now`. */
async function sentMail(): Promise<string> {
  testSettings(sending);
  const id = await queueCode("ada@company.example", now);
  await claimDueMail(now, 1000);
  await recordSent(id, "Resend 1", second(1));
  return id;
}

const report = (body: string, id: string = randomUUID(), at = second(60)) => {
  const sent = signedReport(body, { id, at });
  return takeMailReport(sent.headers, sent.body, at);
};
const fate = async (id: string) => fateOf((await findMail(id))!, await listMailReports([id]), second(90)).kind;

it("M4: reports are kept with their mail, in whatever order they come, and never lead back", async () => {
  const id = await sentMail();
  expect(await fate(id)).toBe("handed-over");
  expect(await report(reportBody("email.delivery_delayed", id, second(10)))).toEqual(right);
  expect(await fate(id)).toBe("delayed");
  expect(await report(reportBody("email.delivered", id, second(30)))).toEqual(right);
  expect(await fate(id)).toBe("accepted");
  expect(await report(reportBody("email.delivery_delayed", id, second(40)))).toEqual(right);
  expect(await report(reportBody("email.bounced", id, second(20)))).toEqual(right);
  expect(await fate(id)).toBe("accepted");
  expect(await report(reportBody("email.complained", id, second(50)))).toEqual(right);
  expect(await fate(id)).toBe("complained");
});

it("M4: a report told again, also by many at once, is kept once", async () => {
  const id = await sentMail();
  const told = () => report(reportBody("email.delivered", id, second(10)), "msg_1");
  expect(await Promise.all(Array.from({ length: 20 }, told))).toEqual(Array(20).fill(right));
  // The same id for something else is a repeat as well.
  expect(await report(reportBody("email.bounced", id, second(20)), "msg_1")).toEqual(right);
  expect(await listMailReports([id])).toMatchObject([{ id: "resend/msg_1", kind: "accepted" }]);
});

it("M4: of a mail that is not ours, or of something else, nothing is kept, and it is not sent again", async () => {
  const id = await sentMail();
  const bodies = [
    reportBody("email.delivered", randomUUID(), now),
    reportBody("email.opened", id, now),
    reportBody("email.delivered", "' or 1=1 --", now),
    reportBody("email.delivered", id, now, { tags: {} }),
    "no json",
    "",
  ];
  for (const body of bodies) expect(await report(body)).toEqual(right);
  expect(await fate(id)).toBe("handed-over");
});

it("M4: without the right signature, too late, or under an endless id, it is refused and nothing is kept", async () => {
  const id = await sentMail();
  const { headers, body } = signedReport(reportBody("email.bounced", id, now), { id: "msg_1", at: now });
  for (const wrong of [{ signature: "v1,AAAA" }, { id: "msg_2" }, { timestamp: "0" }, { id: "" }]) {
    expect(await takeMailReport({ ...headers, ...wrong }, body, now)).toEqual(refused("not-signed"));
  }
  expect(await takeMailReport(headers, `${body} `, now)).toEqual(refused("not-signed"));
  expect(await takeMailReport(headers, body, second(301))).toEqual(refused("not-signed"));
  expect(await report(body, "m".repeat(201))).toEqual(refused("not-signed"));
  expect(await report(body, "m".repeat(200))).toEqual(right);
  expect(await listMailReports([id])).toHaveLength(1);
});

it("M4: where no secret is set nothing is taken, however it is signed", async () => {
  const id = await sentMail();
  for (const settings of [{}, { ...sending, RESEND_WEBHOOK_SECRET: "" }]) {
    testSettings(settings);
    expect(await report(reportBody("email.bounced", id, now))).toEqual(refused("not-set-up"));
  }
  expect(await listMailReports([id])).toEqual([]);
});

it("M4: goes with its mail", async () => {
  const id = await sentMail();
  await report(reportBody("email.delivered", id, second(10)));
  await deleteOldMail(second(1));
  expect(await listMailReports([id])).toEqual([]);
});
