import { request } from "undici";
import { openBrowser } from "../people";
import { startEmptyPage } from "./empty-page";
import type { Figure, Line } from "./figure";
import { openHouse } from "./house";
import { holding, personIn, signedIn } from "./house-people";

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
    try {
      const { sessionToken } = await signedIn(await personIn(house, "ada@company.example"), openBrowser());
      const insider = [...holding(house, { session: sessionToken }).cookies].map((pair) => pair.join("=")).join("; ");
      const floor = await weigh(empty.address, "/", {});
      const lines: Line[] = [];
      for (const { path, isInside, ownKilobytes } of PAGES) {
        const headers = { host: new URL(house.origin).host, ...(isInside ? { cookie: insider } : {}) };
        const { scripts, bytes, requests } = await weigh(house.doors[0] ?? "", path, headers);
        const own = scripts - floor.scripts;
        lines.push({
          what: `${path}: JavaScript beyond an empty page's ${kilobytes(floor.scripts)}`,
          goal: `at most ${ownKilobytes} kB`,
          measured: `${kilobytes(own)} (in all ${kilobytes(bytes)} in ${requests} requests)`,
          held: own <= ownKilobytes * KILOBYTE,
        });
      }
      return lines;
    } finally {
      await house.stop();
      await empty.stop();
    }
  },
};

/** What a browser without a cache loads: the page, and what its head and body name. */
async function weigh(door: string, path: string, headers: Record<string, string>): Promise<Weight> {
  const page = await load(door + path, headers);
  const named = /<(?:script|link)\b[^>]*\b(?:src|href)="(\/[^"]+\.(?:js|css|svg)[^"]*)"/g;
  const files = new Set([...page.text.matchAll(named)].map(([, file = ""]) => file.replaceAll("&amp;", "&")));
  const total: Weight = { scripts: 0, bytes: page.bytes, requests: 1 };
  for (const file of files) {
    const { bytes } = await load(door + file, headers);
    total.bytes += bytes;
    total.requests++;
    if (/\.js(\?|$)/.test(file)) total.scripts += bytes;
  }
  return total;
}

async function load(address: string, headers: Record<string, string>): Promise<{ text: string; bytes: number }> {
  const plain = await request(address, { headers });
  if (plain.statusCode !== 200) throw new Error(`${address} answered ${plain.statusCode}.`);
  const zipped = await request(address, { headers: { ...headers, "accept-encoding": "gzip" } });
  return { text: await plain.body.text(), bytes: (await zipped.body.arrayBuffer()).byteLength };
}

function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`;
}
