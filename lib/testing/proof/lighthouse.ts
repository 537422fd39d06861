import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { openAttackedHouse } from "./attacked-house";
import { fetchTool } from "./fetched-tool";
import type { Figure, Line } from "./figure";
import type { House } from "./house";
import { everyPageType, type PageType } from "./page-types";

const VERSION = "12.8.2";
const CHROMIUM = "/usr/bin/chromium-headless-shell";

type Look = {
  screen: "desktop" | "phone";
  at: string;
  accessibility: number;
  bestPractices: number;
  performance: number;
  failed: string[];
  error: string | null;
};

/** Lighthouse over every page that shows itself, on a desktop and on a phone, with the cookies of whoever sees it. */
export const lighthouse: Figure = {
  name: "lighthouse",
  title: `Lighthouse ${VERSION}, all page types, desktop and phone`,
  async measure({ say }): Promise<Line[]> {
    const folder = fetchTool("lighthouse", { lighthouse: VERSION });
    // Its front gives each request an address of its own: a page with its parts is many requests at once.
    const { house, stop } = await openAttackedHouse();
    try {
      const types = await shownPages(house, await everyPageType(house));
      say(`${types.length} pages, each on two screens`);
      const looks = await lookAt(folder, house.origin, types, (look, index) => {
        const type = types[Math.floor(index / 2)];
        const { screen, accessibility, bestPractices, performance, failed, error } = look;
        const scores = `accessibility ${accessibility}, best practices ${bestPractices}, performance ${performance}`;
        say(`${type?.path} (${type?.who}), ${screen}: ${scores} ${error ?? failed.join(", ")}`);
      });
      return linesOf(types, looks);
    } finally {
      await stop();
    }
  },
};

function linesOf(types: PageType[], looks: Look[]): Line[] {
  const lines = (["accessibility", "bestPractices", "performance"] as const).map((category) => {
    const scores = looks.map((look) => look[category]).sort((one, other) => one - other);
    const goal = category === "accessibility" ? 100 : category === "bestPractices" ? 95 : 0;
    const lowest = scores[0] ?? 0;
    const middle = scores[Math.floor(scores.length / 2)] ?? 0;
    return {
      what: `Lighthouse ${category === "bestPractices" ? "best practices" : category}, ${types.length} pages, 2 screens`,
      goal: goal === 100 ? "100 everywhere" : goal > 0 ? `≥ ${goal} everywhere` : "no goal: reported",
      measured: `lowest ${lowest}, middle ${middle}`,
      held: scores.length > 0 && lowest >= goal,
    };
  });
  const unseen = types.length * 2 - looks.filter(({ error }) => !error).length;
  return [
    ...lines,
    { what: "pages that it could not look at", goal: "0", measured: String(unseen), held: unseen === 0 },
  ];
}

/** Those that answer themselves, and not by leading elsewhere; what anybody sees once, not again when signed in. */
async function shownPages(house: House, types: PageType[]): Promise<PageType[]> {
  const shown: PageType[] = [];
  for (const type of types) {
    if (shown.some(({ path }) => path === type.path)) continue;
    const visitor = house.visitor();
    for (const [name, value] of type.cookies) visitor.cookies.set(name, value);
    const { status, headers } = await visitor.ask("GET", type.path);
    if (status === 200 && String(headers["content-type"]).startsWith("text/html")) shown.push(type);
  }
  return shown;
}

function lookAt(folder: string, origin: string, types: PageType[], tell: (look: Look, index: number) => void) {
  const targets = types.map(({ path, cookies }) => ({
    address: origin + path,
    cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
  }));
  const child = spawn(process.execPath, ["lib/testing/proof/lighthouse-run.mjs"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  child.stdin.end(JSON.stringify({ folder, chromium: CHROMIUM, targets }));
  const looks: Look[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    const look = JSON.parse(line) as Look;
    tell(look, looks.push(look) - 1);
  });
  return new Promise<Look[]>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      process.off("exit", end);
      if (status === 0) resolve(looks);
      else reject(new Error(`Lighthouse ended with ${status}.`));
    });
  });
}
