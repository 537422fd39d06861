import { afterEach, beforeEach, expect, it } from "vitest";
import { listMailboxMessages } from "@/db/mailbox-messages";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { openResendDouble } from "@/lib/testing/resend-double";
import { openSmtpSink } from "@/lib/testing/smtp-sink";
import { senderLine, tidyReply } from "./envelope";
import { closeRelay, sendMail } from "./send";

useDatabase();

const envelope = {
  id: "0b0f9a52-4f4c-4f0e-9f0c-0c7f5f1f7a11",
  messageId: "<0b0f9a52-4f4c-4f0e-9f0c-0c7f5f1f7a11@portal.example>",
  from: { name: "Latchkey", address: "noreply@signin.portal.example" },
  to: "ada@company.example",
  subject: "Your code",
  text: "482913\n",
  html: "<p>482913</p>",
};

const ELSEWHERE = [
  "a@x.example\r\nBcc: z@y.example",
  "a@x.example\nBcc:z@y.example",
  "a@x.example, z@y.example",
  "a@x.example;z@y.example",
  "a@x.example z@y.example",
  "Ada <z@y.example>",
  "<z@y.example>",
  "a@x.example> RCPT TO:<z@y.example",
  '"a@x.example"@y.example',
  "team: a@x.example;",
  "a@x.example\u2028z@y.example",
  "a\0@x.example",
  "a@x.example@y.example",
  "a＠x.example",
  "ada",
  "",
];

let sink: Awaited<ReturnType<typeof openSmtpSink>>;
let double: Awaited<ReturnType<typeof openResendDouble>>;
beforeEach(async () => {
  [sink, double] = await Promise.all([openSmtpSink(), openResendDouble()]);
});
afterEach(async () => {
  closeRelay();
  await Promise.all([sink.close(), double.close()]);
});

const elsewhere = { APP_URL: "https://account.portal.example", MAIL_DOMAIN: "portal.example" };
const useSmtp = () => testSettings({ ...elsewhere, SMTP_URL: sink.url });
const useResend = () => testSettings({ ...elsewhere, RESEND_API_KEY: "re_test", RESEND_BASE_URL: double.url });

it("M1: mail leaves by the sender that the settings name", async () => {
  expect((await sendMail(envelope)).outcome).toBe("accepted");
  expect(await listMailboxMessages({ limit: 10 })).toMatchObject([
    { id: envelope.id, to: envelope.to, from: "Latchkey <noreply@signin.portal.example>", text: envelope.text },
  ]);
  useSmtp();
  expect((await sendMail(envelope)).outcome).toBe("accepted");
  useResend();
  expect((await sendMail(envelope)).outcome).toBe("accepted");
  expect([sink.mails.length, double.requests.length]).toEqual([1, 1]);
});

it.each(ELSEWHERE)("M3: %j is not one address: it goes nowhere, by no relay", async (to) => {
  for (const use of [testSettings, useSmtp, useResend]) {
    use();
    expect((await sendMail({ ...envelope, to })).outcome).toBe("refused");
  }
  expect([sink.mails, double.requests, await listMailboxMessages({ limit: 10 })]).toEqual([[], [], []]);
});

it.each(["ada@company.example", "o'hara+news@a-b.company.example", "x_1@xn--bcher-kva.example", "root@localhost"])(
  "M1: %s is one address",
  async (to) => {
    useSmtp();
    expect((await sendMail({ ...envelope, to })).outcome).toBe("accepted");
    expect(sink.mails[0]?.to).toHaveLength(1);
    expect(sink.mails[0]?.raw).toContain(`\r\nTo: ${to}\r\n`);
  },
);

it("M3: neither a subject nor a brand adds a header line or a recipient", async () => {
  useSmtp();
  const evil = "Hello\r\nBcc: z@y.example\r\n\r\n<b>";
  await sendMail({ ...envelope, subject: evil, from: { ...envelope.from, name: evil } });
  expect(sink.mails[0]?.to).toEqual([envelope.to]);
  expect(sink.mails[0]?.raw).not.toMatch(/^Bcc:/im);
});

it("M1: a sender's name is quoted where it must be", () => {
  const line = (name: string) => senderLine({ name, address: "noreply@portal.example" });
  expect(line("Latchkey")).toBe("Latchkey <noreply@portal.example>");
  expect(line('A, "B" \\ <c@d.example>')).toBe('"A, \\"B\\" \\\\ <c@d.example>" <noreply@portal.example>');
  expect(line("A\r\nBcc: z@y.example")).toBe('"A Bcc: z@y.example" <noreply@portal.example>');
});

it("M4: a relay's word is kept as one line that is not endless", () => {
  expect(tidyReply(" 550-no\r\n550 \x1b[31msuch\0 mailbox ")).toBe("550-no 550 [31msuch mailbox");
  expect(tidyReply("x".repeat(5000))).toHaveLength(300);
});
