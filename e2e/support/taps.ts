import { expect, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";

/** A phone, with scripts or without. */
export const phone = (javaScriptEnabled: boolean): BrowserContextOptions => ({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  javaScriptEnabled,
});

/** From the sign-in page to the right words, owner and button it takes no more than this. */
const MOST_TAPS = 4;

/** The finger of somebody who cannot sign in: every tap counts, and four are all there are. */
export class Finger {
  private taps = 0;

  constructor(private readonly page: Page) {}

  /** Begins at the sign-in page, with all taps to come. */
  async begin(): Promise<void> {
    this.taps = 0;
    await this.page.goto("/sign-in");
  }

  link(name: string): Promise<void> {
    return this.tap(this.page.getByRole("link", { name, exact: true }).first());
  }

  button(name: string): Promise<void> {
    return this.tap(this.page.getByRole("button", { name, exact: true }));
  }

  private async tap(target: Locator): Promise<void> {
    this.taps += 1;
    expect(this.taps, `taps, with ${String(target)}`).toBeLessThanOrEqual(MOST_TAPS);
    await target.tap();
  }
}
