import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** What the sink does with the next mail: takes it, answers with a code, says nothing, or hangs up before its reply. */
export type SinkAnswer = "accept" | "silence" | "hang up" | number;

export type SunkMail = { to: string[]; messageId: string | undefined; raw: string };

/** A real SMTP server on a free port that keeps every mail it was given, whatever it answered. */
export async function openSmtpSink({
  answers = [],
  recipientAnswer,
}: { answers?: SinkAnswer[]; recipientAnswer?: number } = {}) {
  const mails: SunkMail[] = [];
  const waiting: { count: number; tell: () => void }[] = [];
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    logger: false,
    closeTimeout: 100,
    onRcptTo: (_address, _session, done) => (recipientAnswer ? done(smtpError(recipientAnswer)) : done()),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const raw = Buffer.concat(chunks).toString("utf8");
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.push({ to, messageId: /^Message-ID: (.+)$/im.exec(raw)?.[1], raw });
        answer(answers.shift() ?? "accept", done);
        for (const { count, tell } of waiting) if (mails.length >= count) tell();
      });
    },
  });
  const hangUp = () => server.connections.forEach((line) => (line as unknown as { _socket: Socket })._socket.destroy());
  const answer = (how: SinkAnswer, done: (error?: Error | null) => void) => {
    if (how === "accept") done();
    else if (how === "hang up") hangUp();
    else if (how !== "silence") done(smtpError(how));
  };
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    /** What it does with the next mails, one each. */
    answers,
    /** Resolves when `count` mails have come in all. */
    received: (count: number) =>
      new Promise<void>((tell) => (mails.length >= count ? tell() : waiting.push({ count, tell }))),
    async close() {
      hangUp();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

function smtpError(responseCode: number): Error {
  return Object.assign(new Error(responseCode < 500 ? "Try again later" : "Not here"), { responseCode });
}
