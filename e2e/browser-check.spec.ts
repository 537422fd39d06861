import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectNoAxeViolations } from "./support/axe";
import { beginSignIn, press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { openCookieEater } from "./support/no-cookies";

const CHECK = "/help/sign-in/page-stuck/check";
const NEED_JAVASCRIPT = ["javascript", "storage", "clock", "reachable"];
const result = (page: Page, check: string) => page.locator(`[data-check=${check}]`);

async function verdicts(page: Page): Promise<Record<string, string | null>> {
  const rows = await page.locator("[data-check]").all();
  const pairs = await Promise.all(
    rows.map(async (row) => [await row.getAttribute("data-check"), await row.getAttribute("data-verdict")] as const),
  );
  return Object.fromEntries(pairs);
}

async function check(page: Page): Promise<void> {
  await press(page, "Check this browser");
  await expect(page).toHaveURL(/\?asked=\d+$/);
}

test(
  "H5: from the stuck page to a browser that was looked at, and its results as text",
  { tag: "@javascript @narrow" },
  async ({ page }) => {
    await page.goto("/help/sign-in/page-stuck");
    await page.getByRole("link", { name: "Check this browser", exact: true }).click();
    await expect(page.locator("[data-check]")).toHaveCount(0);
    await check(page);
    await expect(result(page, "reachable")).toHaveAttribute("data-verdict", "fine");
    const all = Object.values(await verdicts(page));
    expect(all).toEqual(Array(6).fill("fine"));
    await expect(page.locator("[data-report]")).toContainText(/Cookies: Works\..*\nKind of browser: Works\. .*Chrome/);
    await expectNoSidewaysScroll(page);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeViolations(page);
    }
  },
);

test("H5: without JavaScript it says what it could look at", { tag: "@no-javascript" }, async ({ page }) => {
  await page.goto(CHECK);
  await check(page);
  expect(await verdicts(page)).toEqual({
    cookies: "fine",
    browser: "fine",
    ...Object.fromEntries(NEED_JAVASCRIPT.map((name) => [name, "unknown"])),
  });
  await expect(result(page, "javascript")).toContainText("Signing in works without it");
  await page.goto(`${CHECK}?seen=loop`);
  await expect(page.getByText(/from page to page again and again/)).toBeVisible();
  await page.goto(`${CHECK}?asked=1&seen=%3Cscript%3E`);
  await expect(result(page, "cookies")).toHaveAttribute("data-verdict", "fine");
});

test(
  "H5: no cookies, no storage, a clock that is off, a filter in between, an app's own browser",
  { tag: "@javascript @once" },
  async ({ anotherBrowser, site }) => {
    const eater = await openCookieEater();
    try {
      const userAgent =
        "Mozilla/5.0 (Linux; Android 15; Pixel 9; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36";
      const page = await anotherBrowser({ proxy: { server: eater.address, bypass: "<-loopback>" }, userAgent });
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("Held back", "SecurityError");
          },
        });
      });
      await page.clock.setFixedTime(Date.now() - 12 * 60_000);
      await page.goto(`${site}${CHECK}`);
      await check(page);
      await expect(result(page, "clock")).toContainText("about 12 minutes behind ours");
      expect(await verdicts(page)).toMatchObject({ cookies: "problem", browser: "problem", storage: "problem" });
      await expect(result(page, "cookies")).toContainText("Allow cookies for this site");
      await page.route("**/api/health", (route) => route.fulfill({ status: 403, body: "Blocked by policy" }));
      await page.reload();
      await expect(result(page, "reachable")).toHaveAttribute("data-verdict", "problem");
      await expect(result(page, "clock")).toHaveAttribute("data-verdict", "unknown");
    } finally {
      await eater.close();
    }
  },
);

test(
  "H5: a browser that is led on and on ends here, and one that arrives is left alone",
  { tag: "@once" },
  async ({ page, context, site }) => {
    await beginSignIn(page, newAddress());
    await page.goto("/sign-in/verify/email-code");
    await expect(page).toHaveURL(/\/sign-in\/password$/);
    const names = async () => (await context.cookies()).map(({ name }) => name);
    expect(await names()).toEqual(["attempt"]);
    // As if it had been led here five times within this minute.
    const value = `5.${Date.now()}.${encodeURIComponent("/sign-in/verify/email-code")}`;
    await context.addCookies([{ name: "round", value, url: site }]);
    await page.goto("/sign-in/verify/email-code");
    await expect(page).toHaveURL(new RegExp(`${CHECK}\\?seen=loop$`));
    await expect(page.getByText(/the step you were at is still open/)).toBeVisible();
    expect(await names()).toEqual(["attempt"]);
    await page.goto("/sign-in/verify/email-code");
    await expect(page).toHaveURL(/\/sign-in\/password$/);
  },
);
