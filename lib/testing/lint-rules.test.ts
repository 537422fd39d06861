import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import ts from "typescript-eslint";
import { describe, expect, it } from "vitest";

// The planted files exist only here, so what needs the type checker is left out; `tsc` and real files cover it.
const eslint = new ESLint({
  cwd: fileURLToPath(new URL("../..", import.meta.url)),
  overrideConfig: [ts.configs.disableTypeChecked],
});

async function complaints(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result?.messages.map((message) => message.ruleId))];
}

const lines = (count: number) => "// line\n".repeat(count);
const branches = (count: number) => "  if (n > 1) n -= 1;\n".repeat(count);
const screen = (content: string) => `export const Page = ({ n }: { n: number }) => <p>${content}{n}</p>;\n`;
const component = (attribute: string) =>
  `export const Page = ({ n }: { n: number }) => <input ${attribute} value={n} />;\n`;
const trial = (body: string) => `import { test } from "@playwright/test";\n${body}\n`;

const PLANTED: [what: string, filePath: string, code: string, rule: string][] = [
  ["a file of 201 lines", "lib/flows/long.ts", lines(200) + "export {};", "max-lines"],
  ["a test of 201 lines", "lib/flows/long.test.ts", lines(200) + "export {};", "max-lines"],
  [
    "a function of 51 lines",
    "lib/flows/long.ts",
    `export function long() {\n${"  void 0;\n".repeat(49)}}\n`,
    "max-lines-per-function",
  ],
  [
    "eleven ways through one function",
    "lib/flows/complex.ts",
    `export function complex(n: number) {\n${branches(10)}  return n;\n}\n`,
    "complexity",
  ],
  [
    "any",
    "lib/flows/loose.ts",
    "export const loose = (value: any) => String(value);\n",
    "@typescript-eslint/no-explicit-any",
  ],
  ["something unused", "lib/flows/unused.ts", "const unused = 1;\nexport {};\n", "@typescript-eslint/no-unused-vars"],
  ["a line on the console", "lib/flows/loud.ts", "console.log(1);\n", "no-console"],
  [
    "a rule that reads the clock",
    "lib/rules/clock.ts",
    "export const now = () => new Date();\n",
    "no-restricted-syntax",
  ],
  [
    "a rule that reads the clock's number",
    "lib/rules/clock.ts",
    "export const n = () => Date.now();\n",
    "no-restricted-syntax",
  ],
  [
    "a rule that throws dice",
    "lib/rules/dice.ts",
    "export const dice = () => Math.random();\n",
    "no-restricted-syntax",
  ],
  [
    "a rule that reads settings",
    "lib/rules/env.ts",
    "export const port = () => process.env.PORT;\n",
    "no-restricted-syntax",
  ],
  ["a rule that waits", "lib/rules/wait.ts", "export const wait = async () => 1;\n", "no-restricted-syntax"],
  ["content with code", "lib/content/en/code.ts", "export const code = () => 1;\n", "no-restricted-syntax"],
  ["text on a page", "app/page.tsx", screen("Sign in"), "no-restricted-syntax"],
  ["text in braces", "app/page.tsx", screen('{"Sign in"}'), "no-restricted-syntax"],
  ["text in a template", "components/line.tsx", screen("{`Line ${n}`}"), "no-restricted-syntax"],
  ["text in a choice", "components/line.tsx", screen('{n > 1 ? "many" : n}'), "no-restricted-syntax"],
  ["text in Cyrillic", "app/page.tsx", screen("Войти"), "no-restricted-syntax"],
  ["a spoken label", "components/line.tsx", component('aria-label="Close"'), "no-restricted-syntax"],
  ["a placeholder in braces", "components/line.tsx", component('placeholder={"Name"}'), "no-restricted-syntax"],
  ["a page's title", "app/page.tsx", 'export const metadata = { title: "Sign in" };\n', "no-restricted-syntax"],
  ["a style attribute", "components/line.tsx", component("style={{}}"), "no-restricted-syntax"],
  ["a skipped test", "lib/rules/a.test.ts", trial('test.skip("a", () => {});'), "no-restricted-syntax"],
  ["the only test", "e2e/a.spec.ts", trial('test.describe.only("a", () => {});'), "no-restricted-syntax"],
  ["a chained skip", "lib/rules/a.test.ts", trial('test.skip.each([1])("a", () => {});'), "no-restricted-syntax"],
  [
    "a blind wait",
    "e2e/a.spec.ts",
    trial('test("a", async ({ page }) => {\n  await page.waitForTimeout(1);\n});'),
    "no-restricted-syntax",
  ],
  [
    "a sleep",
    "lib/flows/a.test.ts",
    "export const sleep = () => new Promise((wake) => setTimeout(wake, 9));\n",
    "no-restricted-syntax",
  ],
  ["a lint comment", "lib/flows/a.ts", "/* eslint-disable no-console */\nconsole.log(1);\n", "no-console"],
];

describe("lint rules", () => {
  it.each(PLANTED)("refuse %s", async (_what, filePath, code, rule) => {
    expect((await complaints(filePath, code)).filter(Boolean)).toEqual([rule]);
  });

  it("leave a clean page and a clean rule alone", async () => {
    const page = `export const Page = ({ w, on }: { w: (key: string) => string; on: boolean }) => (
  <p className={on ? "a" : "b"} title={w("a.b")}>{w("a.c")} · {on && <br />}</p>\n);\n`;
    expect(await complaints("app/page.tsx", page)).toEqual([]);
    expect(
      await complaints("lib/rules/a.ts", "export const a = (now: Date) => new Date(now.getTime() + 1);\n"),
    ).toEqual([]);
  });
});
