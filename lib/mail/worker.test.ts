import { afterEach, describe, expect, it } from "vitest";
import { inTransaction } from "@/db/client";
import { claimDueMail, findMail, recordRetry } from "@/db/outbox";
import { useDatabase } from "@/lib/testing/database";
import { queueCode, useOutgoingMail } from "@/lib/testing/outgoing-mail";
import { LEASE_MS, startMailWorker, stopMailWorker } from "./worker";

useDatabase();
const { sinkAnswering, untilLogged } = useOutgoingMail();
afterEach(stopMailWorker);

const house = globalThis as typeof globalThis & { latchkeyConnection?: unknown };

/** Takes the database away until the log says `sentence`. */
async function withoutDatabaseUntil(sentence: string, meanwhile = () => {}): Promise<void> {
  const connection = house.latchkeyConnection;
  house.latchkeyConnection = undefined;
  meanwhile();
  await untilLogged(sentence);
  house.latchkeyConnection = connection;
}

/** A mail that was tried once, and waits for as long as its next try may. */
async function putOff(to: string, reply: string) {
  const id = await queueCode(to);
  const until = new Date(Date.now() + 300_000);
  await recordRetry((await claimDueMail(new Date(), LEASE_MS))!, until, reply);
  return { id, until };
}

describe("the worker", () => {
  it("M2: sends what is waiting when it starts, and at once what is queued while it runs", async () => {
    const { received, mails } = await sinkAnswering();
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
    const { received, mails } = await sinkAnswering(451);
    const id = await queueCode();
    startMailWorker();
    await received(2);
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent", tries: 2 });
    expect(mails.map(({ messageId }) => messageId)).toEqual(Array(2).fill(`<${id}@portal.example>`));
    expect(mails.every(({ raw }) => raw.includes("482913"))).toBe(true);
  });

  it("M2: sends what waited for the relay as soon as it answers again; what was put off for its own sake waits", async () => {
    const { received } = await sinkAnswering("hang up");
    const waiting = await putOff("waiting@company.example", "ECONNREFUSED: connect");
    const closing = await putOff("closing@company.example", "421 Closing");
    const greylisted = await putOff("greylisted@company.example", "450 Come back later");
    startMailWorker();
    await queueCode("new@company.example");
    await received(4);
    await stopMailWorker();
    expect(await findMail(waiting.id)).toMatchObject({ status: "sent", tries: 2 });
    expect(await findMail(closing.id)).toMatchObject({ status: "sent", tries: 2 });
    expect(await findMail(greylisted.id)).toMatchObject({ status: "queued", nextTryAt: greylisted.until });
  });

  it("M2: stops when what is in flight has been sent and recorded, and claims nothing more", async () => {
    const { received } = await sinkAnswering();
    startMailWorker();
    const id = await queueCode();
    await received(1);
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent" });
    const later = await queueCode();
    expect(await findMail(later)).toMatchObject({ status: "queued", tries: 0 });
  });

  it("M2: one slow mail does not hold up the others", async () => {
    const { received, close } = await sinkAnswering("silence");
    await queueCode("slow@company.example");
    startMailWorker();
    await received(1);
    await queueCode("quick@company.example");
    await received(2);
    await close();
    await stopMailWorker();
  });
});

describe("a database that goes away", () => {
  it("M2: does not end the worker", async () => {
    const { received } = await sinkAnswering();
    await withoutDatabaseUntil("mail worker: will try again", startMailWorker);
    const id = await queueCode();
    await received(1);
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent", tries: 1 });
  });

  it("M2: between the relay's answer and its record causes no repeat", async () => {
    const { received, mails } = await sinkAnswering();
    const id = await queueCode();
    startMailWorker();
    await received(1);
    await withoutDatabaseUntil("cannot be recorded yet");
    await stopMailWorker();
    expect(await findMail(id)).toMatchObject({ status: "sent", tries: 1 });
    expect(mails).toHaveLength(1);
  });
});
