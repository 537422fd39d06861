import { expect, it } from "vitest";
import { listMailboxMessages } from "@/db/mailbox-messages";
import { listMailReports } from "@/db/mail-reports";
import { claimDueMail, findMail } from "@/db/outbox";
import { fateOf } from "@/lib/rules/mail-fate";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { queueCode, useOutgoingMail } from "@/lib/testing/outgoing-mail";
import { deliverMail } from "./deliver";
import { LEASE_MS } from "./worker";

useDatabase();
const { sinkAnswering, logged } = useOutgoingMail();

/** Does what a worker does until nothing is due. */
async function drain(): Promise<void> {
  for (let mail; (mail = await claimDueMail(new Date(), LEASE_MS));) await deliverMail(mail);
}

it("M2: claimed by a process that died: sent after its lease, with the same id; acknowledged: never again", async () => {
  const { mails } = await sinkAnswering();
  const id = await queueCode("ada@company.example", new Date(Date.now() - 2 * LEASE_MS));
  await claimDueMail(new Date(Date.now() - LEASE_MS), LEASE_MS);
  await drain();
  await drain();
  expect(mails.map(({ messageId }) => messageId)).toEqual([`<${id}@portal.example>`]);
  expect(await findMail(id)).toMatchObject({ status: "sent", tries: 2 });
});

it("M2: acknowledged by the mailbox but not recorded: kept once", async () => {
  await queueCode();
  const lost = (await claimDueMail(new Date(), LEASE_MS))!;
  await deliverMail(lost);
  await deliverMail(lost);
  expect(await listMailboxMessages({ limit: 10 })).toMatchObject([
    { id: lost.id, to: "ada@company.example", from: "Latchkey <noreply@signin.latchkey.example>" },
  ]);
});

it("M2: two workers at once send each mail once", async () => {
  const { mails } = await sinkAnswering();
  const ids = await Promise.all(Array.from({ length: 30 }, (_, i) => queueCode(`p${i}@company.example`)));
  await Promise.all([drain(), drain()]);
  expect(mails.map(({ messageId }) => messageId).sort()).toEqual(ids.map((id) => `<${id}@portal.example>`).sort());
});

it("M2: a line cut before the reply leaves it queued, to be sent again", async () => {
  const { mails } = await sinkAnswering("hang up");
  const id = await queueCode();
  await deliverMail((await claimDueMail(new Date(), LEASE_MS))!);
  expect(mails).toHaveLength(1);
  expect(await findMail(id)).toMatchObject({ status: "queued", tries: 1, sentAt: null });
});

it("M2: acknowledged while the database is away for long: recorded when it is back, and never sent again", async () => {
  const { mails } = await sinkAnswering();
  const id = await queueCode();
  const claimed = (await claimDueMail(new Date(), LEASE_MS))!;
  const house = globalThis as typeof globalThis & { latchkeyConnection?: unknown };
  const connection = house.latchkeyConnection;
  let asked = 0;
  house.latchkeyConnection = {
    get database() {
      if (++asked === 100) house.latchkeyConnection = connection;
      throw Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    },
  };
  await deliverMail(claimed, { recordAgainMs: 1 });
  await drain();
  expect(asked).toBe(100);
  expect(mails).toHaveLength(1);
  expect(await findMail(id)).toMatchObject({ status: "sent" });
});

it("M2: refused for good, it is not tried again", async () => {
  const { mails } = await sinkAnswering(550);
  const id = await queueCode();
  await drain();
  expect(mails).toHaveLength(1);
  expect(await findMail(id)).toMatchObject({ status: "refused", relayReply: expect.stringContaining("550") });
});

it("M2: is never sent after it was useful", async () => {
  const { mails } = await sinkAnswering();
  await queueCode("late@company.example", new Date(Date.now() - 600_000));
  await drain();
  expect(mails).toEqual([]);
});

it("M2: that cannot be opened, because its key is missing, waits instead of being lost", async () => {
  const id = await queueCode();
  testSettings({ SECRET_KEYS: `other:${Buffer.alloc(32, 9).toString("base64")}` });
  await drain();
  expect(await findMail(id)).toMatchObject({ status: "queued", tries: 1 });
});

/** What the person is told of a mail now. */
async function fateNow(id: string) {
  return fateOf((await findMail(id))!, await listMailReports([id]), new Date());
}

it("M4: 250 is handed over; 4xx and silence are delayed until the next try; 5xx has bounced, and why", async () => {
  await sinkAnswering("accept", 451, "hang up", 550);
  const fates = [];
  for (const name of ["taken", "later", "cut", "never"]) {
    const id = await queueCode(`${name}@company.example`);
    await deliverMail((await claimDueMail(new Date(), LEASE_MS))!);
    fates.push({ ...(await fateNow(id)), next: (await findMail(id))!.nextTryAt });
  }
  expect(fates).toMatchObject([
    { kind: "handed-over", until: null },
    { kind: "delayed", until: fates[1]!.next, status: "451" },
    { kind: "delayed", until: fates[2]!.next, status: null },
    { kind: "bounced", because: "unknown", status: "550" },
  ]);
});

it("M4: in demo mode the mailbox is the recipient's, and accepts at once; a repeat changes nothing", async () => {
  const id = await queueCode();
  const claimed = (await claimDueMail(new Date(), LEASE_MS))!;
  await deliverMail(claimed);
  const first = await fateNow(id);
  expect(first).toMatchObject({ kind: "accepted" });
  await deliverMail(claimed);
  expect(await fateNow(id)).toEqual(first);
});

it("M4: a late word of an older claim reports nothing", async () => {
  await sinkAnswering(550, 550);
  const id = await queueCode("late@company.example", new Date(Date.now() - 2 * LEASE_MS));
  const older = (await claimDueMail(new Date(Date.now() - 2 * LEASE_MS), LEASE_MS))!;
  await claimDueMail(new Date(), LEASE_MS);
  await deliverMail(older);
  expect(await listMailReports([id])).toEqual([]);
});

it("M3: neither the code, nor the words, nor the recipient reach the log, whatever happens", async () => {
  await sinkAnswering("accept", 451, 550, "hang up");
  for (const name of ["a", "b", "c", "d"]) await queueCode(`${name}@company.example`);
  await drain();
  await queueCode("e@company.example");
  testSettings({ SECRET_KEYS: `other:${Buffer.alloc(32, 9).toString("base64")}` });
  await drain();
  for (const said of ["mail sent", "mail delayed", "mail refused", "cannot be handed over"])
    expect(logged()).toContain(said);
  expect(logged()).not.toMatch(/482913|sign-in code|@company/);
});
