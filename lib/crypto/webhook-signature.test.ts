import { Resend } from "resend";
import { describe, expect, it } from "vitest";
import { signedReport } from "@/lib/testing/resend-double";
import { isSignedWebhook } from "./webhook-signature";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const body = '{"test": 2432232314}';
const now = new Date(1614265330_000);
const headers = {
  id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
  timestamp: "1614265330",
  signature: "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
};
const isSigned = (changed: Partial<typeof headers> = {}, sent = body, at = now, key = secret) =>
  isSignedWebhook({ ...headers, ...changed }, sent, key, at);
const other = signedReport(body, {
  id: headers.id,
  at: now,
  secret: `whsec_${Buffer.alloc(24, 1).toString("base64")}`,
});

describe("M4: the signature of a report", () => {
  it("M4: is right for the example of Standard Webhooks", () => {
    expect(isSigned()).toBe(true);
  });

  it("M4: is what Resend's own library takes too", () => {
    const at = new Date();
    const sent = signedReport('{"type":"email.sent"}', { id: "msg_1", at, secret });
    expect(isSignedWebhook(sent.headers, sent.body, secret, at)).toBe(true);
    const { webhooks } = new Resend("re_test");
    const taken = webhooks.verify({ payload: sent.body, headers: sent.headers, webhookSecret: secret });
    expect(taken).toEqual({ type: "email.sent" });
  });

  it("M4: may stand among others, while a secret is changed", () => {
    const { signature } = other.headers;
    expect(isSigned({ signature: `${signature} v1a,xyz ${headers.signature}` })).toBe(true);
    expect(isSigned({ signature: `${headers.signature} ${signature}` })).toBe(true);
    expect(isSigned({ signature: [...Array(10).fill(signature), headers.signature].join(" ") })).toBe(false);
  });

  it.each<[string, Partial<typeof headers>]>([
    ["another id", { id: "msg_p5jXN8AQM9LWM0D4loKWxJeK" }],
    ["another time", { timestamp: "1614265331" }],
    ["another key", other.headers],
    ["none", { signature: "" }],
    ["an empty one", { signature: "v1," }],
    ["another version", { signature: headers.signature.replace("v1", "v2") }],
    ["no version", { signature: headers.signature.slice(3) }],
    ["a cut one", { signature: headers.signature.slice(0, -4) }],
    ["parts moved between id and time", { id: `${headers.id}.1614265330`, timestamp: "1614265330" }],
  ])("M4: refused: %s", (_what, changed) => {
    expect(isSigned(changed)).toBe(false);
  });

  it("M4: refused: another body, an empty one, another secret", () => {
    expect(isSigned({}, `${body} `)).toBe(false);
    expect(isSigned({}, "")).toBe(false);
    expect(isSigned({}, body, now, other.headers.signature)).toBe(false);
  });

  it("M4: refused: sent more than 5 minutes ago, or ahead of us", () => {
    const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    expect([300, -300].map((seconds) => isSigned({}, body, at(seconds)))).toEqual([true, true]);
    expect([301, -301].map((seconds) => isSigned({}, body, at(seconds)))).toEqual([false, false]);
  });
});
