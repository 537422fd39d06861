import { expect, test } from "./support/app";
import { beginSignIn } from "./support/journeys";
import { newAddress } from "./support/mailbox";

type Shift = PerformanceEntry & {
  value: number;
  sources: { node?: Element; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
};

test(
  "nothing on a sign-in page moves while it loads, and no font is awaited",
  { tag: "@javascript" },
  async ({ page }) => {
    const shifts = async () => {
      await page.waitForLoadState("networkidle");
      return page.evaluate(shiftsSoFar);
    };
    for (const path of ["/sign-in", "/create-account", "/reset-password"]) {
      await page.goto(path);
      expect(await shifts(), path).toEqual([]);
      expect(await page.evaluate(() => document.fonts.size), path).toBe(0);
    }
    await beginSignIn(page, newAddress());
    await page.reload();
    expect(await shifts(), "/sign-in/password").toEqual([]);
  },
);

/** In the page: what moved while it loaded, from where to where. */
function shiftsSoFar(): Promise<string[]> {
  return new Promise((resolve) => {
    const shifts: string[] = [];
    const add = (entries: PerformanceEntryList) => {
      for (const { value, sources } of entries as Shift[]) {
        // A thousandth of what Core Web Vitals call good: a rounding of less than a pixel, which nobody sees.
        if (value < 0.0001) continue;
        const moved = sources.map(({ node, previousRect, currentRect }) => [
          node?.nodeName,
          node?.textContent?.slice(0, 40),
          previousRect,
          currentRect,
        ]);
        shifts.push(`${value}: ${JSON.stringify(moved)}`);
      }
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        add(observer.takeRecords());
        resolve(shifts);
      }),
    );
  });
}
