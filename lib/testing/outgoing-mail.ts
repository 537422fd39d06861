import { Writable } from "node:stream";
import { pino } from "pino";
import { afterEach, beforeEach } from "vitest";
import { addMailReport } from "@/db/mail-reports";
import { claimDueMail, recordSent } from "@/db/outbox";
import type { log } from "@/lib/log";
import { queueMail } from "@/lib/mail/outbox";
import { closeRelay } from "@/lib/mail/send";
import { testSettings } from "./database";
import { openSmtpSink, type SinkAnswer } from "./smtp-sink";

const house = globalThis as typeof globalThis & { latchkeyLog?: ReturnType<typeof log> };

/** For tests of mail on its way, under `useDatabase()`: an SMTP sink as the relay, and a log that can be read. */
export function useOutgoingMail() {
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
    closeRelay();
    await sink?.close();
    sink = undefined;
    house.latchkeyLog = undefined;
  });

  return {
    /** From now on mail leaves to a sink that gives these answers, then takes everything. */
    async sinkAnswering(...answers: SinkAnswer[]) {
      sink = await openSmtpSink({ answers });
      testSettings({ APP_URL: "https://account.portal.example", MAIL_DOMAIN: "portal.example", SMTP_URL: sink.url });
      return sink;
    },
    logged: () => logged,
    /** Resolves when the log holds `sentence`. */
    untilLogged: (sentence: string) =>
      new Promise<void>((resolve) => {
        onLogged = () => logged.includes(sentence) && resolve();
        onLogged();
      }),
  };
}

/** Queues a sign-in code's mail, carrying 482913. */
export function queueCode(to = "ada@company.example", now = new Date()): Promise<string> {
  return queueMail({
    kind: "sign-in-code",
    to,
    language: "en",
    usefulUntil: new Date(now.getTime() + 600_000),
    now,
    code: "482913",
    minutes: 10,
    askedFrom: { browser: "Chrome", system: "Linux", networkAddress: "192.0.2.7", at: now },
  });
}

/** Every mail that waits leaves at `now`; the last one may come back three seconds later. */
export async function sendAllMail(now: Date, { lastBounces = false } = {}): Promise<void> {
  let mailId: string | undefined;
  for (let mail; (mail = await claimDueMail(now, 1000));) {
    await recordSent(mail.id, "250 OK", now);
    mailId = mail.id;
  }
  const at = new Date(now.getTime() + 3000);
  const bounced = { kind: "bounced", reply: "550 5.1.1 No such user", at, receivedAt: at } as const;
  if (mailId && lastBounces) await addMailReport({ ...bounced, id: `test/${mailId}`, mailId });
}
