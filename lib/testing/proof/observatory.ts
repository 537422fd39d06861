import { spawn } from "node:child_process";
import { fetchTool } from "./fetched-tool";
import type { Figure, Line } from "./figure";
import { openHouse } from "./house";
import { openHttpsFront, type HttpsFront } from "./https-front";
import { everyPageType, type PageType } from "./page-types";

const VERSION = "1.4.8";
const GOAL = 120;

type Verdict = { score: number; grade: string; status: number; failed: string[]; said?: string[] };

/**
 * MDN's HTTP Observatory over every page, as nobody and signed in, the steps of a journey, errors and the API. It asks
 * a little front of ours over real TLS; the front ends TLS and sends http to https, as a proxy has to in production,
 * and hands everything else on: each header that is graded is the product's own.
 */
export const observatory: Figure = {
  name: "observatory",
  title: `MDN HTTP Observatory ${VERSION}, all page types`,
  async measure({ say }): Promise<Line[]> {
    const folder = fetchTool("observatory", { "@mdn/mdn-http-observatory": VERSION });
    const front = await openHttpsFront();
    const house = await openHouse({ processes: 1, variables: { APP_URL: front.origin } });
    try {
      front.leadTo(house.doors[0] ?? "");
      const types = await everyPageType(house);
      say(`${types.length} page types are scanned`);
      const verdicts = await scanAll(folder, front, types);
      const seen = types.map((type, index) => ({ type, ...(verdicts[index] as Verdict) }));
      for (const { type, score, grade, status, failed } of seen) {
        if (failed.length === 0 && score >= GOAL) continue;
        say(`${type.path} (${type.who}): ${status}, ${grade} ${score}: ${failed.join(", ")}`);
      }
      return linesOf(seen);
    } finally {
      front.close();
      await house.stop();
    }
  },
};

function linesOf(seen: (Verdict & { type: PageType })[]): Line[] {
  return ["nobody", "on the way", "signed in"].map((who) => {
    const theirs = seen.filter(({ type }) => type.who === who);
    const scores = theirs.map(({ score }) => score);
    const grades = [...new Set(theirs.map(({ grade }) => grade))];
    const unanswered = theirs.filter(({ status }) => status === 0 || status >= 500).length;
    const failed = theirs.reduce((sum, verdict) => sum + verdict.failed.length, 0);
    const range = `${Math.min(...scores)} to ${Math.max(...scores)}`;
    return {
      what: `Observatory, ${theirs.length} addresses as ${who}`,
      goal: `A+, ≥ ${GOAL}, no test failed`,
      measured: `${grades.join(", ")}, ${range}, ${failed} failed`,
      held: theirs.length > 0 && grades.join() === "A+" && Math.min(...scores) >= GOAL && failed + unanswered === 0,
    };
  });
}

function scanAll(folder: string, { httpPort, httpsPort, certificate }: HttpsFront, types: PageType[]) {
  const targets = types.map(({ path, cookies, cookieLines }) => ({
    path,
    cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
    cookieLines,
  }));
  const child = spawn(process.execPath, ["lib/testing/proof/observatory-scan.mjs"], {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify({ folder, httpPort, httpsPort, targets }));
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part));
  return new Promise<Verdict[]>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      if (status === 0) resolve(JSON.parse(output) as Verdict[]);
      else reject(new Error(`The Observatory ended with ${status}.`));
    });
  });
}
