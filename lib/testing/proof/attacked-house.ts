import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import { freePort } from "../postgres";
import { openHouse, type House } from "./house";
import { passOn } from "./https-front";

/**
 * The product behind a front that gives every request a network address of its own: a scanner that sends everything
 * from one address would soon see nothing but the limits. `planted` is a page as it must never be, on the same
 * database: what a scanner misses there, it cannot deny elsewhere.
 */
export type AttackedHouse = { house: House; planted: string; requests: () => number; stop: () => Promise<void> };

/** Requests for what is `leftOut` are answered 404: one that follows links would sign itself out and see nothing more. */
export async function openAttackedHouse({ leftOut }: { leftOut?: RegExp } = {}): Promise<AttackedHouse> {
  const port = await freePort();
  const house = await openHouse({ processes: 1, variables: { APP_URL: `http://localhost:${port}` } });
  let requests = 0;
  const front = createServer((request, response) => {
    requests++;
    if (leftOut?.test(request.url ?? "")) return void response.writeHead(404).end();
    // Debian's wapiti says that it reads Brotli and cannot: it would look at noise and find nothing.
    request.headers["accept-encoding"] = "identity";
    const from = `198.18.${(requests >> 8) & 255}.${requests & 255}`;
    passOn(house.doors[0] ?? "", from, "http")(request, response);
  }).listen(port);
  const planted = await plantHole(house);
  return {
    house,
    planted: planted.address,
    requests: () => requests,
    async stop() {
      for (const server of [front, planted.server]) {
        server.closeAllConnections();
        server.close();
      }
      await house.stop();
    },
  };
}

/** A search whose words go into the SQL and onto the page as they are. */
async function plantHole({ sql }: House): Promise<{ server: Server; address: string }> {
  const port = await freePort();
  const server = createServer((request, response) => {
    const typed = new URL(request.url ?? "/", "http://localhost").searchParams.get("name") ?? "";
    const answer = (status: number, text: string) =>
      response.writeHead(status, { "content-type": "text/html" }).end(`<html><body>${text}</body></html>`);
    sql
      .unsafe(`select 1 as one where 'ada' = '${typed}'`)
      .then((rows) => answer(200, `<a href="/?name=ada">ada</a> ${typed}: ${rows.length > 0 ? "found" : "none"}`))
      .catch((error: unknown) => answer(500, `PostgreSQL: ${String(error)}`));
  }).listen(port);
  return { server, address: `http://localhost:${port}` };
}

/** Runs a scanner for at most this long and answers what it printed. */
export function runScanner(program: string, words: string[], seconds: number): Promise<string> {
  const child = spawn("nice", [program, ...words], { stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const timer = setTimeout(kill, seconds * 1000);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      clearTimeout(timer);
      process.off("exit", kill);
      resolve(output);
    });
  });
}
