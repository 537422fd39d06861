import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/db/client";
import { listMailboxMessages } from "@/db/mailbox-messages";
import { claimDueMail, findMail } from "@/db/outbox";
import type { log } from "@/lib/log";
import { testSettings, useDatabase } from "@/lib/testing/database";
import { openSmtpSink, type SinkAnswer } from "@/lib/testing/smtp-sink";
import { deliverMail } from "./deliver";
import { queueMail } from "./outbox";
import { LEASE_MS, startMailWorker, stopMailWorker } from "./worker";

useDatabase();

const house = globalThis as typeof globalThis & { latchkeyLog?: ReturnType<typeof log>; latchkeyConnection?: unknown };
let logged = "";
let onLogged = () => {};
let sink: Awaited<ReturnType<typeof openSmtpSink>> | undefined;

beforeEach(() => {
  logged = "";
  const keep = new Writable({
    write(line, _encoding, done) {
      logged += String(line);
      onLogged();
      done();
    },
  });
  house.latchkeyLog = pino({}, keep);
});
afterEach(async () => {
  await stopMailWorker();
  await sink?.close();
  sink = undefined;
  house.latchkeyLog = undefined;
});

async function useSink(...answers: SinkAnswer[]) {
  sink = await openSmtpSink({ answers });
  testSettings({ APP_URL: "https://account.portal.example", MAIL_DOMAIN: "portal.example", SMTP_URL: sink.url });
  return sink;
}

function queueCode(to = "ada@company.example", now = new Date(), usefulForMs = 600_000): Promise<string> {
  return queueMail({
    kind: "sign-in-code",
    to,
    language: "en",
    usefulUntil: new Date(now.getTime() + usefulForMs),
    now,
    code: "482913",
    minutes: 10,
    askedFrom: { browser: "Chrome", system: "Linux", networkAddress: "192.0.2.7", at: now },
  });
}

/** Takes the database away until the log says `sentence`. */
async function withoutDatabaseUntil(sentence: string, meanwhile = () => {}): Promise<void> {
  const connection = house.latchkeyConnection;
  house.latchkeyConnection = undefined;
  meanwhile();
  await new Promise<void>((resolve) => {
    onLogged = () => logged.includes(sentence) && resolve();
    onLogged();
  });
  house.latchkeyConnection = connection;
}

/** Does what a worker does until nothing is due. */
async function drain(): Promise<void> {
  for (let mail; (mail = await claimDueMail(new Date(), LEASE_MS));) await deliverMail(mail);
}

describe("the worker", () => {
  it("M2: sends what is waiting when it starts, and at once what is queued while it runs", async () => {
    const { received, mails } = await useSink();
    const waiting = await queueCode("waiting@company.example");
    startMailWorker();
    startMailWorker();
    await received(1);
    const rung = await inTransaction(() => queueCode("rung@company.example"));
    await received(2);
    await stopMailWorker();
    expect(mails.map(({ to }) => to)).toEqual([["waiting@company.example"], ["rung@company.example"]]);
    expect(mails.map(({ messageId }) => messageId)).toEqual([
      `<${waiting}@portal.example>`,
      `<${rung}@portal.example>`,
    ]);
    for (const id of [waiting, rung]) {
      expect(await findMail(id)).toMatchObject({ status: "sent", tries: 1, sentAt: expect.any(Date) });
    }
  });

  it("M2: is put off by 451, tries again after a pause, with the same Message-ID and code", async () => {
    const { received, mails } = await useSink(451);
    const id = await queueCode();
    startMailWorker();
    await received(2);
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent", tries: 2 });
    expect(mails.map(({ messageId }) => messageId)).toEqual(Array(2).fill(`<${id}@portal.example>`));
    expect(mails.every(({ raw }) => raw.includes("482913"))).toBe(true);
  });

  it("M2: stops when what is in flight has been sent and recorded, and claims nothing more", async () => {
    const { received } = await useSink();
    startMailWorker();
    const id = await queueCode();
    await received(1);
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent" });
    const later = await queueCode();
    expect(await findMail(later)).toMatchObject({ status: "queued", tries: 0 });
  });

  it("M2: one slow mail does not hold up the others", async () => {
    const { received } = await useSink("silence");
    await queueCode("slow@company.example");
    startMailWorker();
    await received(1);
    await queueCode("quick@company.example");
    await received(2);
    await sink?.close();
    await stopMailWorker();
  });
});

describe("a database that goes away", () => {
  it("M2: does not end the worker", async () => {
    const { received } = await useSink();
    await withoutDatabaseUntil("mail worker: will try again", startMailWorker);
    const id = await queueCode();
    await received(1);
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent", tries: 1 });
  });

  it("M2: between the relay's answer and its record causes no repeat", async () => {
    const { received, mails } = await useSink();
    const id = await queueCode();
    startMailWorker();
    await received(1);
    await withoutDatabaseUntil("cannot be recorded yet");
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent", tries: 1 });
    expect(mails).toHaveLength(1);
  });
});

describe("one mail", () => {
  it("M2: claimed by a process that died: sent after its lease, with the same id; acknowledged: never again", async () => {
    const { mails } = await useSink();
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
    const { mails } = await useSink();
    const ids = await Promise.all(Array.from({ length: 30 }, (_, i) => queueCode(`p${i}@company.example`)));
    await Promise.all([drain(), drain()]);
    expect(mails.map(({ messageId }) => messageId).sort()).toEqual(ids.map((id) => `<${id}@portal.example>`).sort());
  });

  it("M2: a line cut before the reply leaves it queued, to be sent again", async () => {
    const { mails } = await useSink("hang up");
    const id = await queueCode();
    await deliverMail((await claimDueMail(new Date(), LEASE_MS))!);
    expect(mails).toHaveLength(1);
    expect(await findMail(id)).toMatchObject({ status: "queued", tries: 1, sentAt: null });
  });

  it("M2: refused for good, it is not tried again", async () => {
    const { mails } = await useSink(550);
    const id = await queueCode();
    await drain();
    expect(mails).toHaveLength(1);
    expect(await findMail(id)).toMatchObject({ status: "refused", relayReply: expect.stringContaining("550") });
  });

  it("M2: is never sent after it was useful", async () => {
    const { mails } = await useSink();
    await queueCode("late@company.example", new Date(Date.now() - 600_000), 600_000);
    await drain();
    expect(mails).toEqual([]);
  });

  it("M2: that cannot be opened, because its key is missing, waits instead of being lost", async () => {
    const id = await queueCode();
    testSettings({ SECRET_KEYS: `other:${Buffer.alloc(32, 9).toString("base64")}` });
    await drain();
    expect(await findMail(id)).toMatchObject({ status: "queued", tries: 1 });
  });

  it("M3: neither the code, nor the words, nor the recipient reach the log, whatever happens", async () => {
    await useSink("accept", 451, 550, "hang up");
    for (const name of ["a", "b", "c", "d"]) await queueCode(`${name}@company.example`);
    await drain();
    await queueCode("e@company.example");
    testSettings({ SECRET_KEYS: `other:${Buffer.alloc(32, 9).toString("base64")}` });
    await drain();
    for (const said of ["mail sent", "mail delayed", "mail refused", "cannot be handed over"])
      expect(logged).toContain(said);
    expect(logged).not.toMatch(/482913|sign-in code|@company/);
  });
});
