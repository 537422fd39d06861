import { expect, it } from "vitest";
import { claimDueMail } from "@/db/outbox";
import { deliverMail } from "@/lib/mail/deliver";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { begin, openBrowser } from "@/lib/testing/people";
import { findMailboxMail, listMailbox } from "./mailbox";

useDatabase();

/** Two mails in the built-in mailbox. */
async function twoMails(): Promise<void> {
  const now = new Date();
  for (const name of ["ada", "eve"]) await begin("create-account", `${name}@company.example`, openBrowser(), now);
  for (let mail; (mail = await claimDueMail(now, 60_000));) await deliverMail(mail);
}

it("M1: shows every mail in demo mode, of one recipient or of all, and each alone", async () => {
  await twoMails();
  expect(await listMailbox()).toHaveLength(2);
  const mails = await listMailbox("ada@company.example");
  expect(mails).toMatchObject([{ to: "ada@company.example", text: expect.stringMatching(/\d{6}/) }]);
  expect(await findMailboxMail(mails![0]!.id)).toEqual(mails![0]);
  expect(await findMailboxMail("no such mail")).toBeNull();
});

it("M1: outside of demo mode there is no mailbox, whatever its table holds", async () => {
  await twoMails();
  const id = (await listMailbox())![0]!.id;
  testSettings({
    APP_URL: "https://account.portal.example",
    MAIL_DOMAIN: "portal.example",
    SMTP_URL: "smtp://127.0.0.1",
  });
  expect(await listMailbox()).toBeNull();
  expect(await findMailboxMail(id)).toBeNull();
});
