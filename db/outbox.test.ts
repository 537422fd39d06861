import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { useDatabase } from "@/lib/testing/database";
import { database, inTransaction } from "./client";
import {
  addOutboxMail,
  claimDueMail,
  deleteOldMail,
  expireOldMail,
  findMail,
  nextDueAt,
  recordRefused,
  recordRetry,
  recordSent,
} from "./outbox";
import { outbox } from "./mail-schema";

useDatabase();

const LEASE_MS = 60_000;
const start = new Date("2026-11-21T14:00:00Z");
const after = (milliseconds: number) => new Date(start.getTime() + milliseconds);

const add = (usefulUntil = after(600_000), queuedAt = start) =>
  addOutboxMail({
    id: randomUUID(),
    kind: "sign-in-code",
    recipient: "ada@company.example",
    sealedContent: "sealed",
    queuedAt,
    usefulUntil,
  });
const contents = async () =>
  (await database().select({ kept: outbox.sealedContent }).from(outbox)).map(({ kept }) => kept);

it("M2: a mail is due at once, is claimed once, and has one try more", async () => {
  const id = await add();
  expect(await findMail(id)).toMatchObject({ status: "queued", tries: 0, queuedAt: start, sentAt: null });
  expect(await claimDueMail(after(-1), LEASE_MS)).toBeNull();
  expect(await claimDueMail(start, LEASE_MS)).toMatchObject({ id, tries: 1, sealedContent: "sealed" });
  expect(await claimDueMail(start, LEASE_MS)).toBeNull();
  expect(await findMail(id)).toMatchObject({ status: "sending", tries: 1 });
});

it("M2: the mail that has been due longest goes first", async () => {
  const second = await add(undefined, after(2));
  const first = await add(undefined, after(1));
  const claimed = [await claimDueMail(after(2), LEASE_MS), await claimDueMail(after(2), LEASE_MS)];
  expect(claimed.map((mail) => mail?.id)).toEqual([first, second]);
});

it("M2: of many that claim at once, each mail has one winner", async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => add()));
  const claimed = await Promise.all(Array.from({ length: 20 }, () => claimDueMail(start, LEASE_MS)));
  expect(claimed.flatMap((mail) => mail?.id ?? []).sort()).toEqual([...ids].sort());
});

it("M2: what a dead process claimed is due again when its lease is over, not before", async () => {
  const id = await add();
  await claimDueMail(start, LEASE_MS);
  expect(await claimDueMail(after(LEASE_MS - 1), LEASE_MS)).toBeNull();
  expect(await claimDueMail(after(LEASE_MS), LEASE_MS)).toMatchObject({ id, tries: 2 });
});

it("M2: an acknowledged mail is erased and never claimed again", async () => {
  const id = await add();
  await claimDueMail(start, LEASE_MS);
  await recordSent(id, "250 ok", after(5));
  expect(await findMail(id)).toMatchObject({ status: "sent", sentAt: after(5), relayReply: "250 ok" });
  expect(await contents()).toEqual([null]);
  expect(await claimDueMail(after(2 * LEASE_MS), LEASE_MS)).toBeNull();
});

it("M2: a delayed mail keeps its content and is due at its next try, not before", async () => {
  const id = await add();
  await recordRetry((await claimDueMail(start, LEASE_MS))!, after(1000), "451 later");
  expect(await findMail(id)).toMatchObject({ status: "queued", relayReply: "451 later" });
  expect(await claimDueMail(after(999), LEASE_MS)).toBeNull();
  expect(await claimDueMail(after(1000), LEASE_MS)).toMatchObject({ id, tries: 2, sealedContent: "sealed" });
});

it("M2: a refused mail is erased and never claimed again", async () => {
  const id = await add();
  await recordRefused((await claimDueMail(start, LEASE_MS))!, "550 no such mailbox");
  expect(await findMail(id)).toMatchObject({ status: "refused", relayReply: "550 no such mailbox" });
  expect(await contents()).toEqual([null]);
  expect(await claimDueMail(after(2 * LEASE_MS), LEASE_MS)).toBeNull();
});

it("M2: the late word of a claim that is over changes nothing, unless the mail is out", async () => {
  const id = await add();
  const late = (await claimDueMail(start, LEASE_MS))!;
  await claimDueMail(after(LEASE_MS), LEASE_MS);
  await recordRetry(late, after(1), "late");
  await recordRefused(late, "late");
  expect(await findMail(id)).toMatchObject({ status: "sending", tries: 2, relayReply: null });
  await recordSent(id, "250 ok", after(LEASE_MS));
  await recordRetry({ id, tries: 2 }, after(1), "lost answer");
  expect(await findMail(id)).toMatchObject({ status: "sent", relayReply: "250 ok" });
});

it("M2: past its useful time a mail is not claimed, and is erased", async () => {
  const id = await add(after(1000));
  expect(await claimDueMail(after(1000), LEASE_MS)).toBeNull();
  await expireOldMail(after(999));
  expect(await findMail(id)).toMatchObject({ status: "queued" });
  await expireOldMail(after(1000));
  expect(await findMail(id)).toMatchObject({ status: "expired" });
  expect(await contents()).toEqual([null]);
});

it("M2: a mail that is being sent does not expire under way, but does when its sender died", async () => {
  const id = await add(after(1000));
  await claimDueMail(after(999), LEASE_MS);
  await expireOldMail(after(1000));
  expect(await findMail(id)).toMatchObject({ status: "sending" });
  await expireOldMail(after(999 + LEASE_MS));
  expect(await findMail(id)).toMatchObject({ status: "expired" });
});

it("M2: it tells when the next mail is due: a next try, or the end of a lease", async () => {
  expect(await nextDueAt(start)).toBeNull();
  await add();
  expect(await nextDueAt(start)).toEqual(start);
  const claim = (await claimDueMail(start, LEASE_MS))!;
  expect(await nextDueAt(start)).toEqual(after(LEASE_MS));
  await recordRetry(claim, after(5000), "451 later");
  expect(await nextDueAt(start)).toEqual(after(5000));
  expect(await nextDueAt(after(600_000))).toBeNull();
});

it("M2: old mail is forgotten, but not while it is on its way", async () => {
  const sent = await add();
  await recordSent(sent, "250 ok", start);
  const waiting = await add();
  await deleteOldMail(start);
  expect(await findMail(sent)).not.toBeNull();
  await deleteOldMail(after(1));
  expect(await findMail(sent)).toBeNull();
  expect(await findMail(waiting)).not.toBeNull();
});

it("M2: what a mail tells of did not happen: there is no mail", async () => {
  let id = "";
  const failing = inTransaction(async () => {
    id = await add();
    throw new Error("undone");
  });
  await expect(failing).rejects.toThrow("undone");
  expect(await findMail(id)).toBeNull();
});
