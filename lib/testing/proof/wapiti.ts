import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAttackedHouse, runScanner } from "./attacked-house";
import { fetchDebianTool } from "./fetched-tool";
import type { Figure, Line } from "./figure";
import { pagePaths, signUp } from "./page-types";

const SECONDS_EACH = 12 * 60;
/** Those that ask nobody outside. */
const MODULES = "sql,exec,file,xss,permanentxss,redirect,crlf,csp,cookieflags,http_headers,methods,csrf,shellshock";
const MEDIUM = 2;

type Finding = { method: string; path: string; info: string; level: number; parameter: string };
type Report = { vulnerabilities: Record<string, Finding[]>; anomalies: Record<string, Finding[]> };

/** wapiti goes through every page and form that it finds, as nobody and signed in; first over a page with a hole. */
export const wapiti: Figure = {
  name: "wapiti",
  title: "wapiti, over pages and forms",
  async measure({ say }): Promise<Line[]> {
    fetchDebianTool("wapiti");
    const attacked = await openAttackedHouse();
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
        const report = await scan(
          `${origin}/sign-in`,
          paths.map((path) => origin + path),
          headers,
        );
        const found = mediumOf(report);
        for (const { kind, method, path, parameter, info } of found) {
          say(`${kind}: ${method} ${path} ${parameter}: ${info}`.slice(0, 300));
        }
        lines.push({
          what: `what wapiti finds as ${who}, of medium weight or above`,
          goal: "0",
          measured: `${found.length}, from ${paths.length} pages on`,
          held: found.length === 0,
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

async function scan(address: string, starts: readonly string[], headers: readonly string[]): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), "latchkey-wapiti-"));
  const file = join(folder, "report.json");
  const bounds = ["--max-scan-time", String(SECONDS_EACH), "--max-attack-time", "120", "-d", "4", "-t", "10"];
  const words = ["-u", address, "--scope", "domain", "-m", MODULES, "-f", "json", "-o", file, "-v", "0", ...bounds];
  const places = starts.flatMap((start) => ["-s", start]);
  const leftOut = ["-x", new URL("/sign-out", address).href];
  const sent = headers.flatMap((header) => ["-H", header]);
  const store = ["--flush-session", "--no-bugreport", "--store-session", folder];
  try {
    const all = [...words, ...places, ...leftOut, ...sent, ...store];
    const said = await runScanner("wapiti", all, SECONDS_EACH * 3);
    try {
      return JSON.parse(readFileSync(file, "utf8")) as Report;
    } catch {
      throw new Error(`wapiti wrote no report.\n${said.slice(-2000)}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
