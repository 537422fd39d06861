import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { DRAWN_FOR_MS, drawOnce } from "./drawn-pages";

const HELP = "/help/sign-in";
let close = () => {};
afterEach(() => close());

/** Pages as the framework draws them: in parts, with a nonce of the answer's own, and what was asked for. */
async function serve(change: (response: ServerResponse) => string | undefined = () => undefined) {
  let [drawn, now] = [0, 0];
  const draw = async (request: IncomingMessage, response: ServerResponse) => {
    await Promise.resolve();
    const nonce = `nonce-of-${++drawn}`;
    response.setHeader("content-security-policy", `script-src 'nonce-${nonce}'`);
    response.setHeader("cache-control", "no-store");
    response.write(Buffer.from(`<html><script nonce="${nonce}">`));
    response.write(`${request.url} ${JSON.stringify(request.headers)}`);
    response.end(change(response) ?? `<script nonce="${nonce}"></html>`);
  };
  const handle = drawOnce(draw, () => now);
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => server.close();
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path = HELP, headers: Record<string, string> = {}, method = "GET") => {
    const answer = await fetch(at + path, { method, headers: { "accept-language": "en", ...headers } });
    const policy = answer.headers.get("content-security-policy") ?? "";
    return { policy, nonce: policy.slice("script-src 'nonce-".length, -1), text: await answer.text(), answer };
  };
  return { ask, times: () => drawn, wait: (milliseconds: number) => (now += milliseconds) };
}

describe("H1: a help page is drawn once for everybody", () => {
  it("H1: the second visitor gets the same page with a nonce of their own", async () => {
    const { ask, times } = await serve();
    const [first, second, third] = [await ask(), await ask(), await ask()];
    expect(times()).toBe(1);
    expect(first.text).toContain(`nonce="${first.nonce}"`);
    expect(new Set([first.nonce, second.nonce, third.nonce]).size).toBe(3);
    expect(second.nonce).toHaveLength(48);
    expect(second.text).toBe(first.text.replaceAll(first.nonce, second.nonce));
    expect(second.text, "nothing is left of the nonce that it was drawn with").not.toContain(first.nonce);
    expect(second.answer.headers.get("cache-control")).toBe("no-store");
  });

  it("H1: each language and each page has its own", async () => {
    const { ask, times } = await serve();
    const pages = [
      await ask(),
      await ask(HELP, { "accept-language": "de-AT,de;q=0.9" }),
      await ask(`${HELP}/password`),
    ];
    expect(new Set(pages.map(({ text, nonce }) => text.replaceAll(nonce, ""))).size).toBe(3);
    expect((await ask(HELP, { "accept-language": "de" })).text).toContain(`"accept-language":"de"`);
    expect(times()).toBe(3);
  });

  it("nothing that a visitor sends gets into a page that others see", async () => {
    const { ask } = await serve();
    const { text } = await ask(HELP, {
      "user-agent": "mallory",
      "x-middleware-rewrite": "/mallory",
      referer: "mallory",
    });
    expect(text).not.toContain("mallory");
  });

  it("a page that was drawn is shown for a minute", async () => {
    const { ask, times, wait } = await serve();
    await ask();
    wait(DRAWN_FOR_MS - 1);
    await ask();
    expect(times()).toBe(1);
    wait(1);
    await ask();
    expect(times()).toBe(2);
  });

  it.each<[string, Parameters<Awaited<ReturnType<typeof serve>>["ask"]>]>([
    ["somebody with a cookie", [HELP, { cookie: "session=1" }]],
    ["a script that asks for data", [HELP, { rsc: "1" }]],
    ["a script that asks for it in advance", [HELP, { "next-router-prefetch": "1" }]],
    ["an address with what was tried", [`${HELP}?tried=password.reset`]],
    ["another page", ["/help/contact"]],
    ["an address that nobody knows", [`${HELP}/nowhere`]],
    ["a form that is sent", [HELP, {}, "POST"]],
  ])("%s is answered anew each time", async (_who, asked) => {
    const { ask, times } = await serve();
    await ask();
    for (let time = 0; time < 2; time++) await ask(...asked);
    expect(times()).toBe(3);
    await ask();
    expect(times(), "and nothing of it is kept").toBe(3);
  });

  it.each<[string, (response: ServerResponse) => string | undefined]>([
    ["is not found", (response) => void Object.assign(response, { statusCode: 404 })],
    ["breaks off", () => "<p>half of it"],
  ])("an answer that %s is not kept", async (_what, change) => {
    const { ask, times } = await serve((response) => (times() === 1 ? change(response) : undefined));
    for (let time = 0; time < 3; time++) await ask();
    expect(times(), "the second one is").toBe(2);
  });

  it("an answer that gives its visitor a cookie is not kept", async () => {
    const giving = drawOnce(async (_request, response) => {
      response.setHeader("content-security-policy", "script-src 'nonce-of'");
      response.setHeader("set-cookie", "session=1");
      response.end("<html></html>");
    });
    const server = createServer((request, response) => void giving(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    close = () => server.close();
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}${HELP}`;
    await fetch(at);
    expect((await fetch(at)).headers.get("content-security-policy"), "drawn anew").toBe("script-src 'nonce-of'");
  });
});
