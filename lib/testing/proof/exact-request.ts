import { Agent, request } from "node:http";
import type { House } from "./house";
import type { Payload } from "./payload";

export type Reply = { status: number; retryAfter: string | undefined; body: string };

const ANSWER_WITHIN_MS = 30_000;
const HANG_UP_AFTER_MS = 30;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
let networks = 0;

/** Sends exactly these bytes. Of a payload that claims more than it sends nobody waits for an answer. */
export function sendExactly(
  { origin }: House,
  door: string,
  { method, path, headers, body, claims }: Payload,
): Promise<Reply | null> {
  const usual: Record<string, string | null> = {
    host: new URL(origin).host,
    "x-forwarded-for": `198.18.${(networks >> 8) & 255}.${networks++ & 255}`,
    ...(method === "POST" ? { origin, "content-length": String(claims ?? body?.length ?? 0) } : {}),
  };
  const all = Object.entries({ ...usual, ...headers }).filter((pair): pair is [string, string] => pair[1] !== null);
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(door);
    const options = {
      hostname,
      port,
      path,
      method,
      headers: Object.fromEntries(all),
      agent,
      timeout: ANSWER_WITHIN_MS,
    };
    const asked = request(options, (given) => {
      const parts: Buffer[] = [];
      given.on("data", (part: Buffer) => parts.push(part));
      given.on("error", reject);
      given.on("end", () => {
        const text = Buffer.concat(parts).toString("latin1");
        resolve({ status: given.statusCode ?? 0, retryAfter: given.headers["retry-after"], body: text });
      });
    });
    asked.on("timeout", () => asked.destroy(new Error("no answer in time")));
    asked.on("error", (error) => (claims === undefined ? reject(error) : resolve(null)));
    if (claims === undefined) return void asked.end(body);
    asked.write(body ?? "");
    setTimeout(() => asked.destroy(), HANG_UP_AFTER_MS);
  });
}
