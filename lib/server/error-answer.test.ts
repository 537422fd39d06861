import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { noteRead } from "@/lib/form-readings";
import { blameUnreadableForms } from "./error-answer";

type Told = { path?: string; headers?: Record<string, string>; read?: boolean; status?: number };

/** The status that comes out of the door when what is behind it says `status`. */
async function statusFor({ path = "/sign-in", headers = {}, read = false, status = 500 }: Told, method = "POST") {
  const server = createServer((asked, response) => {
    blameUnreadableForms(asked, response, "r1");
    if (read) noteRead("r1");
    response.statusCode = status;
    response.end("no");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const given = await new Promise<number>((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", path, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
  await new Promise((resolve) => server.close(resolve));
  return given;
}

const script = { "next-action": "7f".repeat(21), "content-type": "text/plain" };
const form = { "content-type": "multipart/form-data; boundary=b" };

it.each<[string, Told, number]>([
  ["a script's call that cannot be read", { headers: script }, 400],
  ["a form that cannot be read", { headers: form }, 400],
  ["an action that had the form and broke", { headers: script, read: true }, 500],
  ["a form that was read, and its page broke", { headers: form, read: true }, 500],
  ["a route for programs", { headers: form, path: "/api/unsubscribe" }, 500],
  ["a post that is no form", { headers: { "content-type": "text/plain" } }, 500],
  ["what is too busy", { headers: script, status: 503 }, 503],
  ["what went well", { headers: script, status: 200 }, 200],
])("SECURITY: malformed input is the asker's mistake, a fault is ours: %s", async (_what, told, status) => {
  expect(await statusFor(told)).toBe(status);
});

it("SECURITY: … a page that breaks when it is only asked for", async () => {
  expect(await statusFor({ headers: form }, "GET")).toBe(500);
});

it("SECURITY: … what one request read says nothing of the next", async () => {
  expect(await statusFor({ headers: script, read: true })).toBe(500);
  expect(await statusFor({ headers: script })).toBe(400);
});
