import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { database } from "./client";
import { addMailboxMessage, findMailboxMessage, listMailboxMessages, MAILBOX_KEEPS } from "./mailbox-messages";
import { mailboxMessages } from "./mail-schema";

useDatabase();

const message = (second: number, to = "ada@company.example") => ({
  id: randomUUID(),
  to,
  from: "Latchkey <noreply@signin.portal.example>",
  subject: `Mail ${second}`,
  text: "482913",
  html: "<p>482913</p>",
  sentAt: new Date(Date.UTC(2026, 10, 21, 14, 0, second)),
});

it("M1: lists the newest mails first, those to one address or to anybody", async () => {
  const mails = [message(2), message(1), message(3, "eve@company.example")];
  for (const mail of mails) await addMailboxMessage(mail);
  expect(await listMailboxMessages({ limit: 10 })).toEqual([mails[2], mails[0], mails[1]]);
  expect(await listMailboxMessages({ to: "Ada@company.example", limit: 10 })).toEqual([mails[0], mails[1]]);
  expect(await listMailboxMessages({ limit: 1 })).toEqual([mails[2]]);
  expect(await listMailboxMessages({ to: "nobody@company.example", limit: 10 })).toEqual([]);
});

it("M1: finds one mail; what is no id finds none", async () => {
  const mail = message(1);
  await addMailboxMessage(mail);
  expect(await findMailboxMessage(mail.id)).toEqual(mail);
  expect(await findMailboxMessage(randomUUID())).toBeNull();
  expect(await findMailboxMessage("' or 1=1")).toBeNull();
});

it("M2: the same mail handed over twice is kept once, as it was", async () => {
  const mail = message(1);
  await addMailboxMessage(mail);
  await addMailboxMessage({ ...mail, subject: "Again" });
  expect(await listMailboxMessages({ limit: 10 })).toEqual([mail]);
});

it("M2: keeps the latest 500 mails", async () => {
  const older = Array.from({ length: MAILBOX_KEEPS }, (_, second) => message(second));
  await database()
    .insert(mailboxMessages)
    .values(older.map(({ to, from, ...mail }) => ({ ...mail, recipient: to, sender: from })));
  const newest = message(MAILBOX_KEEPS);
  await addMailboxMessage(newest);
  const kept = await listMailboxMessages({ limit: 1000 });
  expect(kept).toHaveLength(500);
  expect(kept[0]).toEqual(newest);
  expect(kept.at(-1)).toEqual(older[1]);
});
