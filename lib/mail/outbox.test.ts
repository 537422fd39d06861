import { afterEach, expect, it } from "vitest";
import { database, inTransaction } from "@/db/client";
import { claimDueMail, findMail } from "@/db/outbox";
import { outbox } from "@/db/mail-schema";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { openMailContent, queueMail, type Mail } from "./outbox";
import { house } from "./worker-bell";

useDatabase();
afterEach(() => {
  house.latchkeyMailWorker = undefined;
});

const now = new Date("2026-11-21T14:00:00Z");
const askedFrom = { browser: "Chrome", system: "Linux", networkAddress: "192.0.2.7", at: now };
const to = "ada@company.example";
const envelope = { to, language: "en", usefulUntil: new Date(now.getTime() + 600_000), now };
const code = { code: "482913", minutes: 10, askedFrom };

const GETTING_IN: Mail[] = [
  { ...envelope, kind: "sign-in-code", ...code },
  { ...envelope, kind: "reauthentication-code", ...code },
  { ...envelope, kind: "create-account-code", ...code },
  { ...envelope, kind: "reset-password-code", ...code },
  { ...envelope, kind: "create-account-exists", askedFrom },
  { ...envelope, kind: "reset-password-google", askedFrom },
  { ...envelope, kind: "reset-password-company", askedFrom },
  { ...envelope, kind: "reset-password-unknown", askedFrom },
];
const [signInCode] = GETTING_IN as [Mail];
const passwordWasReset: Mail = { ...envelope, kind: "password-was-reset", askedFrom, token: "t" };

async function opened(mail: Mail) {
  const id = await queueMail(mail);
  const claimed = await claimDueMail(now, 1);
  expect(claimed).toMatchObject({ id, kind: mail.kind, recipient: to, usefulUntil: mail.usefulUntil });
  return openMailContent(id, claimed!.sealedContent);
}

function countWakes() {
  const count = { wakes: 0 };
  house.latchkeyMailWorker = { wake: () => count.wakes++, stop: async () => {} };
  return count;
}

it.each(GETTING_IN)("M1: $kind comes from the sender of mail about getting in", async (mail) => {
  testSettings({ BRAND_NAME: "Smith & Co", MAIL_DOMAIN: "portal.example" });
  const { from, subject } = await opened(mail);
  expect(from).toEqual({ name: "Smith & Co", address: "noreply@signin.portal.example" });
  expect(subject).toContain("Smith & Co");
});

it("M1: other mail comes from noreply@ the mail domain", async () => {
  testSettings({ MAIL_DOMAIN: "portal.example" });
  expect((await opened(passwordWasReset)).from).toEqual({ name: "Latchkey", address: "noreply@portal.example" });
});

it("M2: a body is sealed at rest, and opens for its own mail only", async () => {
  const id = await queueMail(signInCode);
  const [row] = await database().select().from(outbox);
  expect(JSON.stringify(row)).not.toMatch(/482913|sign-in code/);
  expect(openMailContent(id, row!.sealedContent!).text).toContain("482913");
  const other = await queueMail(signInCode);
  expect(() => openMailContent(other, row!.sealedContent!)).toThrow();
});

it("M2: a mail is queued, and the worker woken, when the transaction commits", async () => {
  const count = countWakes();
  await inTransaction(async () => {
    await queueMail(signInCode);
    expect(count.wakes).toBe(0);
  });
  expect(count.wakes).toBe(1);
});

it("M2: a transaction rolled back leaves no mail and wakes nobody", async () => {
  const count = countWakes();
  let id = "";
  const failing = inTransaction(async () => {
    id = await queueMail(signInCode);
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect(await findMail(id)).toBeNull();
  expect(count.wakes).toBe(0);
});

it("M3: mail is in the account's language; one that is gone becomes English", async () => {
  expect((await opened({ ...signInCode, language: "pseudo" })).subject).toMatch(/^⟦/);
  expect((await opened({ ...signInCode, language: "tlh" })).subject).toBe("Your Latchkey sign-in code");
  expect((await opened({ ...signInCode, language: "constructor" })).subject).toBe("Your Latchkey sign-in code");
});
