import { expect, test as base, type BrowserContext, type BrowserContextOptions, type Page } from "@playwright/test";
import { Mailbox } from "./mailbox";

export { expect };

type House = {
  /** Where the product answers. */
  site: string;
  mailbox: Mailbox;
  /** A page in a browser of its own: another person, or the same one elsewhere. */
  anotherBrowser: (options?: BrowserContextOptions) => Promise<Page>;
  noSilentErrors: (context: BrowserContext) => void;
};

/** Playwright's test with the mailbox at hand; one that a script error or a refused resource breaks without a sound fails. */
export const test = base.extend<House>({
  site: async ({ baseURL }, use) => use(baseURL ?? ""),
  mailbox: async ({ request }, use) => use(new Mailbox(request)),
  anotherBrowser: async ({ browser, noSilentErrors }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      noSilentErrors(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  noSilentErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      const watch = (watched: BrowserContext) => {
        watched.on("weberror", (error) => errors.push(String(error.error())));
        watched.on("console", (message) => {
          if (/Content[- ]Security[- ]Policy|hydrat/i.test(message.text())) errors.push(message.text());
        });
      };
      watch(context);
      await use(watch);
      expect(errors, "errors in the browser").toEqual([]);
    },
    { auto: true },
  ],
});

/** WCAG 2.2, 1.4.10: nothing has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, "pixels beyond the edge").toBeLessThanOrEqual(0);
}
