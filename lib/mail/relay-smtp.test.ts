import { createServer, type AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { unsubscribeHeaders } from "@/lib/rules/communication";
import { openSmtpSink, type SinkAnswer } from "@/lib/testing/smtp-sink";
import type { Envelope, Relay } from "./envelope";
import { openSmtpRelay, SMTP_PATIENCE } from "./relay-smtp";

const envelope: Envelope = {
  id: "0b0f9a52-4f4c-4f0e-9f0c-0c7f5f1f7a11",
  messageId: "<0b0f9a52-4f4c-4f0e-9f0c-0c7f5f1f7a11@portal.example>",
  from: { name: 'Smith, "Key" & Sons', address: "noreply@signin.portal.example" },
  to: "ada@company.example",
  subject: "Your code",
  text: "482913\n",
  html: "<p>482913</p>",
};

let open: { close: () => void | Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open) await one.close();
  open = [];
});

async function sinkAndRelay(how: { answers?: SinkAnswer[]; recipientAnswer?: number } = {}, patience = SMTP_PATIENCE) {
  const sink = await openSmtpSink(how);
  const relay = openSmtpRelay(sink.url, patience);
  open.push(relay, sink);
  return { sink, relay };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

it("M1: hands a mail to an SMTP relay, with text, HTML, a quoted sender and its own Message-ID", async () => {
  const { sink, relay } = await sinkAndRelay();
  expect(await relay.send(envelope)).toMatchObject({ outcome: "accepted", reply: expect.stringMatching(/^250/) });
  expect(sink.mails).toHaveLength(1);
  expect(sink.mails[0]).toMatchObject({ to: [envelope.to], messageId: envelope.messageId });
  const raw = sink.mails[0]!.raw;
  expect(raw).toContain('From: "Smith, \\"Key\\" & Sons" <noreply@signin.portal.example>');
  expect(raw).toContain("To: ada@company.example");
  expect(raw).toContain("Auto-Submitted: auto-generated");
  expect(raw).toContain("Content-Type: text/plain");
  expect(raw).toContain("Content-Type: text/html");
});

it("G3: a mail that can be turned off says so in its header, the long address in one piece", async () => {
  const { sink, relay } = await sinkAndRelay();
  const address = `https://account.portal.example/api/unsubscribe?token=${"x".repeat(400)}`;
  await relay.send({ ...envelope, headers: unsubscribeHeaders(address) });
  const header = sink.mails[0]!.raw.split("\r\n\r\n")[0]!.replace(/\r\n\s+/g, " ");
  expect(header).toContain(`List-Unsubscribe: <${address}>`);
  expect(header).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(header).toContain("Auto-Submitted: auto-generated");
});

it("M2: 451 means later, and the repeat is accepted with the same Message-ID", async () => {
  const { sink, relay } = await sinkAndRelay({ answers: [451, "accept"] });
  expect(await relay.send(envelope)).toEqual({ outcome: "later", reply: expect.stringMatching(/^451/) });
  expect((await relay.send(envelope)).outcome).toBe("accepted");
  expect(sink.mails.map(({ messageId }) => messageId)).toEqual([envelope.messageId, envelope.messageId]);
});

it.each([
  ["the mail", { answers: [554] }],
  ["the recipient", { recipientAnswer: 550 }],
])("M2: a permanent refusal of %s is final", async (_what, how) => {
  const { relay } = await sinkAndRelay(how);
  expect((await relay.send(envelope)).outcome).toBe("refused");
});

it("M2: a recipient put off with 450 (greylisting) means later", async () => {
  const { relay } = await sinkAndRelay({ recipientAnswer: 450 });
  expect(await relay.send(envelope)).toEqual({ outcome: "later", reply: expect.stringMatching(/450/) });
});

it("M2: 421 means later, of any mail: the relay is closing", async () => {
  const { relay } = await sinkAndRelay({ answers: [421] });
  expect(await relay.send(envelope)).toEqual({ outcome: "later", away: true, reply: expect.stringMatching(/^421/) });
});

it("M2: a refused connection means later", async () => {
  const relay: Relay = openSmtpRelay(`smtp://127.0.0.1:${await freePort()}`);
  open.push(relay);
  expect(await relay.send(envelope)).toEqual({
    outcome: "later",
    away: true,
    reply: expect.stringContaining("ECONNREFUSED"),
  });
});

it("M2: a relay that says nothing means later, and holds nobody up", async () => {
  const { relay } = await sinkAndRelay({ answers: ["silence"] }, { connectionMs: 1000, silenceMs: 100 });
  expect(await relay.send(envelope)).toMatchObject({
    outcome: "later",
    away: true,
    reply: expect.stringContaining("ETIMEDOUT"),
  });
});

it("M2: a line cut after the mail and before the reply means later, is not repeated by the pool, and repeats alike", async () => {
  const { sink, relay } = await sinkAndRelay({ answers: ["hang up", "accept"] });
  expect(await relay.send(envelope)).toMatchObject({ outcome: "later", away: true });
  expect(sink.mails).toHaveLength(1);
  expect((await relay.send(envelope)).outcome).toBe("accepted");
  expect(sink.mails.map(({ messageId }) => messageId)).toEqual([envelope.messageId, envelope.messageId]);
});

it("M1: a relay away from this machine is given a password over TLS only", async () => {
  const sink = await openSmtpSink();
  open.push(sink);
  // This machine by an address that is not the loopback's: a relay without TLS that takes any password.
  const relay = openSmtpRelay(sink.url.replace("//127.0.0.1", "//portal:secret@0.0.0.0"));
  open.push(relay);
  expect(await relay.send(envelope)).toMatchObject({ outcome: "later" });
  expect(sink.mails).toEqual([]);
});
