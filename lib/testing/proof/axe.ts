import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure, Line } from "./figure";

const SCREENS = ["desktop", "phone"];

type Look = { url: string; width: number; violations: number };
type Stats = { expected: number; unexpected: number; flaky: number; skipped: number };

/**
 * axe's rules of WCAG 2.2 AA and of best practice over every state that the tests bring about. It is those tests
 * themselves, `e2e/accessibility*.spec.ts`, which `npm test` runs too; here what they looked at is counted.
 */
export const axe: Figure = {
  name: "axe",
  title: "axe, all states, two screens",
  async measure({ say }): Promise<Line[]> {
    const folder = mkdtempSync(join(tmpdir(), "latchkey-axe-"));
    const [file, report] = [join(folder, "looks"), join(folder, "report.json")];
    try {
      const said = await runSpecs(file, report, say);
      if (!existsSync(file) || !existsSync(report)) throw new Error(`Nothing was looked at.\n${said.slice(-3000)}`);
      const looks = readFileSync(file, "utf8").trim().split("\n");
      const { stats } = JSON.parse(readFileSync(report, "utf8")) as { stats: Stats };
      if (stats.unexpected > 0) console.log(said.slice(-6000));
      return linesOf(
        looks.map((look) => JSON.parse(look) as Look),
        stats,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function linesOf(looks: Look[], { expected, unexpected, flaky }: Stats): Line[] {
  const violations = looks.reduce((sum, look) => sum + look.violations, 0);
  const pages = new Set(looks.map(({ url }) => url)).size;
  const widths = [...new Set(looks.map(({ width }) => width))].sort((one, other) => one - other);
  return [
    {
      what: `axe violations (WCAG 2.2 AA and best practice) in ${looks.length} looks at ${pages} pages`,
      goal: "0, at two widths at least",
      measured: `${violations}, at ${widths.join(", ")} px`,
      held: violations === 0 && widths.length >= 2,
    },
    {
      what: "tests that walked to these states",
      goal: "all passed",
      measured: `${expected} of ${expected + unexpected + flaky}`,
      held: expected > 0 && unexpected + flaky === 0,
    },
  ];
}

function runSpecs(looks: string, report: string, say: (progress: string) => void): Promise<string> {
  const specs = readdirSync("e2e").filter((name) => name.startsWith("accessibility"));
  const words = ["test", ...SCREENS.map((screen) => `--project=${screen}`), ...specs.map((spec) => `e2e/${spec}`)];
  const child = spawn(join("node_modules", ".bin", "playwright"), words, {
    env: { ...process.env, NODE_ENV: "test", AXE_LOOKS: looks, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const end = () => child.kill("SIGTERM");
  process.once("exit", end);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => {
      output += part;
      const done = /^\s*[✓✘] .*/m.exec(String(part))?.[0];
      if (done) say(done.trim());
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => {
      process.off("exit", end);
      resolve(output);
    });
  });
}
