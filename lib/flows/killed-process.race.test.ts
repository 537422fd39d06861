import { expect, it } from "vitest";
import { listMailboxMessages } from "@/db/mailbox-messages";
import { claimDueMail } from "@/db/outbox";
import { deliverMail } from "@/lib/mail/deliver";
import { useDatabase } from "@/lib/testing/database";
import { codeOf, openBrowser } from "@/lib/testing/people";
import { FlowProcess } from "@/lib/testing/second-process";
import { verifyEmailCode } from "./email-code";

useDatabase();

it("M2: queued by a process that was killed before it could send: another sends it, once, and its code works", async () => {
  const browser = openBrowser();
  const now = new Date();
  const killed = await FlowProcess.start();
  const { answers } = await killed.run([
    {
      flow: "startAttempt",
      args: [{ purpose: "create-account", address: "ada@company.example", returnTo: "/" }, browser, now],
    },
  ]);
  await killed.kill();
  const token = "value" in answers[0]! ? String(answers[0].value) : "";
  const code = await codeOf(token);
  const drain = async () => {
    for (let mail; (mail = await claimDueMail(new Date(), 60_000));) await deliverMail(mail);
  };
  await drain();
  await drain();
  const mails = await listMailboxMessages({ limit: 10 });
  expect(mails).toMatchObject([{ to: "ada@company.example", text: expect.stringContaining(code) }]);
  expect(await verifyEmailCode(token, code, { trustChosen: false }, browser, now)).toEqual({ ok: true });
});
