import { expect, test as base, type Page } from "@playwright/test";
import { Mailbox } from "./mailbox";

export { expect };

/** Playwright's test with the mailbox at hand; one that a script error or a refused resource breaks without a sound fails. */
export const test = base.extend<{ mailbox: Mailbox; noSilentErrors: void }>({
  mailbox: async ({ request }, use) => use(new Mailbox(request)),
  noSilentErrors: [
    async ({ context }, use) => {
      const errors: string[] = [];
      context.on("weberror", (error) => errors.push(String(error.error())));
      context.on("console", (message) => {
        if (/Content[- ]Security[- ]Policy|hydrat/i.test(message.text())) errors.push(message.text());
      });
      await use();
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
