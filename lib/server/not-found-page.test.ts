import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { handleAsOneNotFound } from "./not-found-page";

const HTML = { accept: "text/html,*/*" };
let close = () => {};
afterEach(() => close());

/** Pages as the framework answers them: one that is there, one that says it is none, and none at all. */
async function pages(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await Promise.resolve();
  const path = request.url?.split("?")[0];
  response.statusCode = path === "/there" ? 200 : 404;
  response.setHeader(path === "/secret" ? "link" : "x-page", "1");
  response.flushHeaders();
  response.write(path === "/there" ? "there" : path === "/secret" ? "nothing" : `not found: ${request.url}`);
  response.end();
}

async function serve(handle = pages) {
  const logged: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    response.setHeader("x-own", "1");
    response.once("finish", () => logged.push(request.url));
    void handleAsOneNotFound(request, response, handle).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => server.close();
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = async (path: string, init: RequestInit = { headers: HTML }) => {
    const answer = await fetch(at + path, init);
    const headers = { ...Object.fromEntries(answer.headers), date: "" };
    return { status: answer.status, headers, body: await answer.text() };
  };
  return { ask, logged };
}

describe("H6: what is not found looks the same", () => {
  it("H6: a page that says it is none is answered as an address that nobody knows, byte by byte", async () => {
    const { ask, logged } = await serve();
    const unknown = await ask("/nowhere?x=1");
    expect(unknown).toMatchObject({ status: 404, body: "not found: /page-not-found", headers: { "x-own": "1" } });
    expect(await ask("/secret")).toEqual(unknown);
    expect(logged, "the log says what was asked for").toEqual(["/nowhere?x=1", "/secret"]);
  });

  it("H6: a page that is there is let through", async () => {
    const { ask } = await serve();
    expect(await ask("/there")).toMatchObject({ status: 200, body: "there" });
  });

  it.each<[string, RequestInit]>([
    ["a form that is sent", { method: "POST", headers: HTML }],
    ["a script that asks for data", { headers: { ...HTML, rsc: "1" } }],
    ["a program", { headers: { accept: "application/json" } }],
  ])("H6: %s gets the answer as it is", async (_who, init) => {
    const { ask } = await serve();
    expect(await ask("/secret", init)).toMatchObject({ status: 404, body: "nothing", headers: { link: "1" } });
  });

  it("H6: a page that fails while it is drawn anew ends the line, and not the house", async () => {
    const { ask } = await serve(async (request, response) => {
      if (request.url === "/page-not-found") throw new Error("The database is away.");
      await pages(request, response);
    });
    await expect(ask("/secret")).rejects.toThrow();
  });
});
