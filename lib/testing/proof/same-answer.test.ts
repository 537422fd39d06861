import { describe, expect, it } from "vitest";
import type { Answer } from "./http-visitor";
import { comparable, firstDifference } from "./same-answer";

const TOKEN = "dK08xkQM3fdlUF-W9mnVvp0AbIyxQ7HdSrWM7lsYW28";
const OTHER_TOKEN = `${"x".repeat(42)}_`;

function answerFor(address: string, token = TOKEN, changes: Partial<Answer> = {}): Answer {
  return {
    status: 200,
    url: "http://localhost/reset-password/verify",
    html: `<script nonce="${btoa(token)}"></script><script>push("[\\"nonce\\":\\"${btoa(token)}\\"]")</script><p>We mailed ${address}.</p><input name="form-token" value="${token}">`,
    headers: {
      date: `at ${token}`,
      "content-type": "text/html",
      "content-security-policy": `script-src 'nonce-${btoa(token)}'`,
      "set-cookie": [`attempt=${token}; Path=/; HttpOnly; SameSite=lax`],
    },
    ...changes,
  };
}

const seen = (address: string, token?: string, changes?: Partial<Answer>) =>
  comparable(answerFor(address, token, changes), address);

describe("SECURITY: known and unknown addresses are compared to the byte", () => {
  it("SECURITY: what is random, and the address itself, make no difference", () => {
    expect(firstDifference(seen("known@a.example"), seen("other@a.example", OTHER_TOKEN))).toBeNull();
  });

  it("SECURITY: a second of the wait for the next code makes no difference, more does", () => {
    const waiting = (seconds: number) => seen("known@a.example", TOKEN, { html: `a new code in ${seconds} seconds.` });
    expect(firstDifference(waiting(30), waiting(29))).toBeNull();
    for (const other of [28, 31, 60]) expect(firstDifference(waiting(30), waiting(other))).not.toBeNull();
  });

  it.each<[string, Partial<Answer>]>([
    ["a byte of the body", { html: answerFor("other@a.example").html.replace("We", "we") }],
    ["the status", { status: 303 }],
    ["a header more", { headers: { ...answerFor("", TOKEN).headers, "x-known": "1" } }],
    ["a header's value", { headers: { ...answerFor("", TOKEN).headers, "content-type": "text/plain" } }],
    [
      "a cookie's name",
      { headers: { ...answerFor("", TOKEN).headers, "set-cookie": `known=${TOKEN}; Path=/; HttpOnly; SameSite=lax` } },
    ],
    [
      "a cookie's attribute",
      { headers: { ...answerFor("", TOKEN).headers, "set-cookie": `attempt=${TOKEN}; Path=/; HttpOnly` } },
    ],
    ["a token of another length", { html: answerFor("other@a.example").html.replace(TOKEN, TOKEN.slice(1)) }],
  ])("SECURITY: %s does", (_what, changes) => {
    expect(firstDifference(seen("known@a.example"), seen("other@a.example", TOKEN, changes))).not.toBeNull();
  });
});
