import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "undici";
import { openAttackedHouse, runScanner } from "./attacked-house";
import { fetchDebianTool } from "./fetched-tool";
import type { Figure, Line } from "./figure";
import { pagePaths, signUp } from "./page-types";

const SECONDS_EACH = 12 * 60;
/** Those that ask nobody outside. */
const MODULES = "sql,exec,file,xss,permanentxss,redirect,crlf,csp,cookieflags,http_headers,methods,csrf,shellshock";
const MEDIUM = 2;
/** The framework's files are no pages. */
const LEFT_OUT = /^\/(sign-out|_next\/)/;

type Finding = { method: string; path: string; info: string; level: number; parameter: string };
type Report = { vulnerabilities: Record<string, Finding[]>; anomalies: Record<string, Finding[]> };

/** wapiti goes through every page and form that it finds, as nobody and signed in; first over a page with a hole. */
export const wapiti: Figure = {
  name: "wapiti",
  title: "wapiti, over pages and forms",
  async measure({ say }): Promise<Line[]> {
    fetchDebianTool("wapiti");
    const attacked = await openAttackedHouse({ leftOut: LEFT_OUT });
    try {
      const { origin } = attacked.house;
      const planted = mediumOf(await scan(`${attacked.planted}/`, [], []));
      const person = await signUp(attacked.house, "ada@company.example");
      const cookie = [...person.cookies].map((pair) => pair.join("=")).join("; ");
      const paths = pagePaths();
      const lines: Line[] = [
        {
          what: "a page with planted holes",
          goal: "wapiti finds some",
          measured: planted.length > 0 ? [...new Set(planted.map(({ kind }) => kind))].join(", ") : "none",
          held: planted.length > 0,
        },
      ];
      for (const [who, headers] of [
        ["nobody", [`Origin: ${origin}`]],
        ["signed in", [`Origin: ${origin}`, `Cookie: ${cookie}`]],
      ] as const) {
        const before = attacked.requests();
        const report = await scan(
          `${origin}/sign-in`,
          paths.map((path) => origin + path),
          headers,
        );
        const { real: found, guarded } = await withoutGuarded(mediumOf(report), attacked.house.doors[0] ?? "", origin);
        for (const { kind, method, path, parameter, info } of found) {
          say(`${kind}: ${method} ${path} ${parameter}: ${info}`.slice(0, 300));
        }
        lines.push({
          what: `what wapiti finds as ${who}, of medium weight or above`,
          goal: "0",
          measured: `${found.length}, ${guarded} forms without a token refuse another origin; ${attacked.requests() - before} requests`,
          held: found.length === 0 && attacked.requests() - before > 10 * paths.length,
        });
      }
      return lines;
    } finally {
      await attacked.stop();
    }
  },
};

/** Findings of medium weight or above; a fault that was provoked (500) counts, too. */
function mediumOf({ vulnerabilities, anomalies }: Report): (Finding & { kind: string })[] {
  return [...Object.entries(vulnerabilities), ...Object.entries(anomalies)].flatMap(([kind, findings]) =>
    findings.filter(({ level }) => level >= MEDIUM).map((finding) => ({ kind, ...finding })),
  );
}

/**
 * A form that only starts something has no token yet, which wapiti takes for a hole; what guards it is the exact Origin.
 * So each such form is posted from elsewhere: one that is refused is none.
 */
async function withoutGuarded(findings: (Finding & { kind: string })[], door: string, origin: string) {
  const real: typeof findings = [];
  for (const finding of findings) {
    const isAboutTokens = finding.kind === "Cross Site Request Forgery";
    if (!isAboutTokens || !(await refusesElsewhere(door, finding.path, origin))) real.push(finding);
  }
  return { real, guarded: findings.length - real.length };
}

async function refusesElsewhere(door: string, path: string, origin: string): Promise<boolean> {
  const statuses = [origin, "http://elsewhere.example", "null"].map(async (from) => {
    const headers = { host: new URL(origin).host, "x-forwarded-for": "198.19.0.1", origin: from, "content-type": FORM };
    const { statusCode, body } = await request(door + path, { method: "POST", headers, body: "typed=1" });
    await body.dump();
    return statusCode;
  });
  const [fromHere, ...elsewhere] = await Promise.all(statuses);
  return fromHere !== 403 && elsewhere.every((status) => status === 403);
}

const FORM = "application/x-www-form-urlencoded";

async function scan(address: string, starts: readonly string[], headers: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-wapiti-"));
  const file = join(folder, "report.json");
  const bounds = ["--max-scan-time", String(SECONDS_EACH), "--max-attack-time", "120", "-d", "4", "-t", "10"];
  const words = ["-u", address, "--scope", "domain", "-m", MODULES, "-f", "json", "-o", file, "-v", "0", ...bounds];
  const places = starts.flatMap((start) => ["-s", start]);
  const sent = headers.flatMap((header) => ["-H", header]);
  const store = ["--flush-session", "--no-bugreport", "--store-session", folder];
  try {
    const said = await runScanner("wapiti", [...words, ...places, ...sent, ...store], SECONDS_EACH * 3);
    try {
      return JSON.parse(readFileSync(file, "utf8")) as Report;
    } catch {
      throw new Error(`wapiti wrote no report.\n${said.slice(-2000)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
