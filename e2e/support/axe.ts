import { appendFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { expectNoSidewaysScroll } from "./app";

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** 1280 × 1024 at 400 % zoom (WCAG 2.2, 1.4.10). */
const AT_400_PERCENT = { width: 320, height: 256 };

/**
 * Checks the page as it stands now against WCAG 2.2 AA and axe's best practice; tells which element breaks which rule.
 * `besides` names rules that make no sense here, such as landmarks in a mail.
 */
export async function expectNoAxeViolations(page: Page, { besides = [] }: { besides?: string[] } = {}): Promise<void> {
  const copy = (await runsScripts(page)) ? undefined : await copyWithScripts(page);
  await colorsSettled(copy ?? page);
  const { violations } = await new AxeBuilder({ page: copy ?? page })
    .withTags(STANDARDS)
    .disableRules(besides)
    .analyze();
  await copy?.context().close();
  note(page, violations.length);
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => `${node.target.join(" ")}: ${node.any.map(({ message }) => message).join(" ")}`),
  }));
  expect(found, `accessibility of ${page.url()}`).toEqual([]);
}

/** `npm run prove -- axe` counts what was looked at: a line for each look, in the file that it names. */
function note(page: Page, violations: number): void {
  if (!process.env.AXE_LOOKS) return;
  const look = { url: new URL(page.url()).pathname, width: page.viewportSize()?.width, violations };
  appendFileSync(process.env.AXE_LOOKS, `${JSON.stringify(look)}\n`);
}

/** The page as it stands: its title, axe in both colour schemes, and no sideways scroll, also at 400 % zoom. */
export async function expectAccessible(page: Page, title: string): Promise<void> {
  await expect(page).toHaveTitle(`${title} · Latchkey`);
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
  await expectNoSidewaysScroll(page);
  const size = page.viewportSize();
  if (!size || size.width <= AT_400_PERCENT.width) return;
  await page.setViewportSize(AT_400_PERCENT);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(size);
}

/** A colour half-way between two colour schemes has a contrast that nobody reads. */
async function colorsSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const transitions = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
  });
}

/** A document that runs no scripts parses what stands in <noscript>. */
function runsScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const probe = document.createElement("div");
    probe.innerHTML = "<noscript><b></b></noscript>";
    return probe.querySelector("b") === null;
  });
}

/** Axe is a script and waits for ever where none run: it gets the same page, as seen without them, in a browser with them. */
async function copyWithScripts(page: Page): Promise<Page> {
  const html = (await page.content())
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "")
    .replace(/<(\/?)noscript\b[^>]*>/g, "<$1div>");
  const context = await page
    .context()
    .browser()
    ?.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  if (!context) throw new Error("This page belongs to no browser.");
  const copy = await context.newPage();
  await copy.route(page.url(), (route) => route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }));
  await copy.goto(page.url());
  return copy;
}
