import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { testSettings } from "@/lib/testing/database";
import { watchForLoops } from "./loop-watch";

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A server that leads as `ways` say and shows a page anywhere else, and a browser that keeps cookies. */
async function openWays(ways: Record<string, string>) {
  testSettings();
  server = createServer((request, response) => {
    watchForLoops(request, response, "id");
    const to = ways[request.url ?? ""];
    if (to) {
      response.statusCode = 307;
      response.setHeader("location", to);
    }
    response.end("a page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const jar = new Map<string, string>();
  const ask = async (path: string) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      redirect: "manual",
      headers: { cookie, accept: "text/html" },
    });
    for (const given of answer.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return answer.headers.get("location");
  };
  /** Follows until a page is shown; answers every address on the way. */
  const follow = async (path: string) => {
    const seen: string[] = [];
    for (let next: string | null = path; next && seen.length < 20; next = await ask(next)) seen.push(next);
    return seen;
  };
  return { jar, ask, follow };
}

const ROUND = { "/a": "/b", "/b": "/a" };
const END = "/help/sign-in/page-stuck/check?seen=loop";

it("H5: two pages that lead to each other end on the page that looks at the browser, and it stays there", async () => {
  const { jar, follow } = await openWays(ROUND);
  jar.set("attempt", "x");
  expect(await follow("/a")).toEqual(["/a", "/b", "/a", "/b", "/a", "/b", END]);
  expect([...jar.keys()]).toEqual(["attempt"]);
  expect((await follow("/a")).at(-1)).toBe(END);
});

it("H5: a page that leads to itself ends there too", async () => {
  const { jar, follow } = await openWays({ "/a": "/a" });
  jar.set("attempt", "x");
  expect((await follow("/a")).slice(-2)).toEqual(["/a", END]);
});

it("H5: being led on to a page is no loop, however often, and leaves nothing in the browser", async () => {
  const { jar, ask, follow } = await openWays({ "/a": "/b", "/b": "/c", "/c": "/d" });
  jar.set("attempt", "x");
  for (let turn = 0; turn < 5; turn++) expect(await follow("/a")).toEqual(["/a", "/b", "/c", "/d"]);
  expect([...jar.keys()]).toEqual(["attempt"]);
  // Going there by oneself again and again, as a person does, is none either.
  for (let turn = 0; turn < 20; turn++) expect(await ask("/a")).toBe("/b");
});

it("H5: whoever is in the middle of nothing gets no cookie", async () => {
  const { jar, ask } = await openWays(ROUND);
  for (const path of ["/a", "/b", "/a", "/b", "/a", "/b", "/a"]) expect(await ask(path)).not.toBe(END);
  expect(jar.size).toBe(0);
});

it("H5: what somebody wrote into the cookie does no harm", async () => {
  const { jar, ask } = await openWays({ "/a": "/b" });
  jar.set("attempt", "x");
  for (const text of ["9.9.%ff", `9.${Date.now()}.%2Felsewhere`, "9.99999999999999999.x", "<script>"]) {
    jar.set("round", text);
    expect(await ask("/a")).toBe("/b");
  }
});
