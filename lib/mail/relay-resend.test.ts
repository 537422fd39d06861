import { afterEach, expect, it } from "vitest";
import { unsubscribeHeaders } from "@/lib/rules/communication";
import { openResendDouble, type ResendAnswer } from "@/lib/testing/resend-double";
import type { Envelope } from "./envelope";
import { openResendRelay } from "./relay-resend";

const envelope: Envelope = {
  id: "0b0f9a52-4f4c-4f0e-9f0c-0c7f5f1f7a11",
  messageId: "<0b0f9a52-4f4c-4f0e-9f0c-0c7f5f1f7a11@portal.example>",
  from: { name: 'Smith, "Key" & Sons', address: "noreply@portal.example" },
  to: "ada@company.example",
  subject: "Your code",
  text: "482913\n",
  html: "<p>482913</p>",
};

let double: Awaited<ReturnType<typeof openResendDouble>>;
afterEach(() => double.close());

async function relayTo(answers: ResendAnswer[], patienceMs?: number) {
  double = await openResendDouble(answers);
  return openResendRelay({ apiKey: "re_test", baseUrl: double.url }, patienceMs);
}

it("M1: hands a mail to Resend", async () => {
  const relay = await relayTo([200]);
  expect(await relay.send(envelope)).toEqual({
    outcome: "accepted",
    reply: "Resend 49a3999c-0ce1-4ea6-ab68-afcd6dc2e794",
  });
  expect(double.requests).toEqual([
    {
      path: "POST /emails",
      key: "Bearer re_test",
      idempotencyKey: envelope.id,
      body: {
        from: '"Smith, \\"Key\\" & Sons" <noreply@portal.example>',
        to: "ada@company.example",
        subject: "Your code",
        text: "482913\n",
        html: "<p>482913</p>",
        headers: { "Auto-Submitted": "auto-generated" },
        tags: [{ name: "mail-id", value: envelope.id }],
      },
    },
  ]);
});

it.each([
  [422, "refused", undefined],
  [429, "later", undefined],
  [500, "later", true],
  [409, "later", undefined],
  [401, "later", undefined],
  [403, "later", undefined],
] as const)("M2: %i means %s", async (status, outcome, away) => {
  const relay = await relayTo([status]);
  expect(await relay.send(envelope)).toEqual({ outcome, away, reply: expect.stringContaining(String(status)) });
});

it("G3: a mail that can be turned off says so in its header", async () => {
  const relay = await relayTo([200]);
  const headers = unsubscribeHeaders("https://account.portal.example/api/unsubscribe?token=x");
  await relay.send({ ...envelope, headers });
  expect(double.requests[0]?.body).toMatchObject({ headers: { "Auto-Submitted": "auto-generated", ...headers } });
});

it("M2: silence means later", async () => {
  const relay = await relayTo(["silence"], 100);
  expect(await relay.send(envelope)).toEqual({
    outcome: "later",
    away: true,
    reply: expect.stringMatching(/^no answer/),
  });
});

it("M2: a refused connection means later", async () => {
  const relay = await relayTo([]);
  await double.close();
  expect((await relay.send(envelope)).outcome).toBe("later");
});

it("M2: every repeat carries the same idempotency key", async () => {
  const relay = await relayTo([500, 429, "silence", 200], 200);
  const outcomes = [];
  for (let tries = 1; tries <= 4; tries++) outcomes.push((await relay.send(envelope)).outcome);
  expect(outcomes).toEqual(["later", "later", "later", "accepted"]);
  expect(double.requests.map(({ idempotencyKey }) => idempotencyKey)).toEqual(Array(4).fill(envelope.id));
});
