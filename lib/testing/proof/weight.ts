import { createServer } from "node:http";
import { chromium, type Browser, type Request } from "@playwright/test";
import { openBrowser } from "../people";
import { startEmptyPage } from "./empty-page";
import type { Figure, Line } from "./figure";
import { openHouse } from "./house";
import { holding, personIn, signedIn } from "./house-people";
import { passOn } from "./https-front";

/** Pages, and how much more JavaScript than an empty page of Next.js each may load, gzipped. */
const PAGES = [
  { path: "/sign-in", isInside: false, ownKilobytes: 3 },
  { path: "/create-account", isInside: false, ownKilobytes: 3 },
  { path: "/help/sign-in", isInside: false, ownKilobytes: 3 },
  { path: "/help/sign-in/code-not-received", isInside: false, ownKilobytes: 3 },
  { path: "/security", isInside: true, ownKilobytes: 40 },
  { path: "/profile", isInside: true, ownKilobytes: 40 },
];
const KILOBYTE = 1024;
const CHROMIUM = "/usr/bin/chromium-headless-shell";

type Weight = { scripts: number; bytes: number; requests: number };

export const weight: Figure = {
  name: "weight",
  title: "JavaScript, bytes and requests of a first visit to each page, gzipped",
  async measure() {
    const empty = await startEmptyPage();
    const house = await openHouse({ processes: 1 }).catch(async (error: unknown) => {
      await empty.stop();
      throw error;
    });
    const front = createServer(passOn(house.doors[0] ?? "", "198.18.200.1", "http"));
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
    try {
      front.listen(Number(new URL(house.origin).port), "localhost");
      const { sessionToken } = await signedIn(await personIn(house, "ada@company.example"), openBrowser());
      const insider = holding(house, { session: sessionToken }).cookies;
      const floor = await weigh(browser, empty.address, new Map());
      const lines: Line[] = [];
      for (const { path, isInside, ownKilobytes } of PAGES) {
        const total = await weigh(browser, house.origin + path, isInside ? insider : new Map());
        const own = total.scripts - floor.scripts;
        lines.push({
          what: `${path}: JavaScript beyond an empty page's ${kilobytes(floor.scripts)}`,
          goal: `at most ${ownKilobytes} kB`,
          measured: `${kilobytes(own)} (in all ${kilobytes(total.bytes)} in ${total.requests} requests)`,
          held: own <= ownKilobytes * KILOBYTE,
        });
      }
      return lines;
    } finally {
      await browser.close();
      front.closeAllConnections();
      front.close();
      await house.stop();
      await empty.stop();
    }
  },
};

/** What a real browser without a cache asks for until it is quiet, what scripts ask for included; bodies as they came. */
async function weigh(browser: Browser, address: string, cookies: ReadonlyMap<string, string>): Promise<Weight> {
  // The empty page's server knows no Brotli: both are packed in the same way.
  const context = await browser.newContext({ extraHTTPHeaders: { "accept-encoding": "gzip" } });
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: address })));
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on("requestfinished", (request) => asked.push(request));
  await page.goto(address, { waitUntil: "networkidle" });
  const total: Weight = { scripts: 0, bytes: 0, requests: asked.length };
  for (const request of asked) {
    const { responseBodySize } = await request.sizes();
    total.bytes += responseBodySize;
    if (request.resourceType() === "script") total.scripts += responseBodySize;
  }
  if (new URL(page.url()).pathname !== new URL(address).pathname) throw new Error(`It led to ${page.url()}.`);
  await context.close();
  return total;
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`;
}
