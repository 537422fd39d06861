import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectNoAxeViolations } from "./support/axe";
import { beginSignIn } from "./support/journeys";
import { newAddress } from "./support/mailbox";

const issues = ["password", "code-not-received", "code-rejected", "page-stuck", "sso"];

test("H1: the guide opens from signing in and asks which of five issues fits", { tag: "@narrow" }, async ({ page }) => {
  await beginSignIn(page, newAddress());
  await page.getByRole("link", { name: "Trouble signing in?", exact: true }).click();
  await expect(page).toHaveURL(/\/help\/sign-in$/);
  await expect(page).toHaveTitle("I cannot sign in · Latchkey");
  const links = page.getByRole("main").getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(addresses).toEqual(issues.map((issue) => `/help/sign-in/${issue}`));
  await expectNoSidewaysScroll(page);
});

test("H2, H4: from the sign-in page to the right owner, step by step", async ({ page }) => {
  await page.goto("/help/sign-in/code-not-received");
  await expect(page.getByRole("heading", { name: "Fastest next step" })).toBeVisible();
  await expect(page.getByText(/noreply@signin\.latchkey\.example/)).toBeVisible();
  await expect(page.getByText("First: you")).toBeVisible();
  await page.getByRole("link", { name: "Open this step" }).click();
  for (const step of ["junk", "mailbox", "wait", "allow-sender"]) {
    await expect(page).toHaveURL(new RegExp(`/help/sign-in/code-not-received/${step}(\\?tried=.+)?$`));
    await expect(page.getByRole("heading", { name: "Did this help?" })).toBeVisible();
    await page.getByRole("link", { name: "No", exact: true }).click();
  }
  await expect(page).toHaveURL(/\/code-not-received\/owner\?tried=.+,code-not-received\.allow-sender$/);
  await expect(page.getByText("your company’s IT or mail administrator")).toBeVisible();
  await expect(page.getByText(/Please allow the senders noreply@signin\.latchkey\.example/)).toBeVisible();
  await page.goto("/help/sign-in/password/reset");
  await page.getByRole("link", { name: "Yes", exact: true }).click();
  await expect(page.getByText(/password manager/)).toBeVisible();
});

test("H2: the buttons do the thing", { tag: "@once" }, async ({ page }) => {
  await page.goto("/help/sign-in/password");
  await page.getByRole("link", { name: "Reset your password", exact: true }).click();
  await expect(page).toHaveURL(/\/reset-password$/);
});

test(
  "H3: a step has a stable address, and a link to it can be copied",
  { tag: "@javascript @once" },
  async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/help/sign-in/code-rejected/clock?utm=x");
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByText("Link copied.")).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).pathname + new URL(copied).search).toBe("/help/sign-in/code-rejected/clock");
  },
);

test("H3: what is no page says so", { tag: "@once" }, async ({ request }) => {
  for (const path of [
    "/help/sign-in/nothing",
    "/help/sign-in/sso/junk",
    "/help/articles/toString",
    "/help/assistant/toString",
    "/help/sign-in/sso/owner/x",
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});

test(
  "S15: the guide and its articles are accessible, in both colour schemes",
  { tag: "@javascript @once" },
  async ({ page }) => {
    const paths = ["", "/code-rejected", "/code-rejected/clock", "/sso/owner", "/password/solved"];
    const articles = ["/help/articles", "/help/articles/authenticator-app", "/help/articles/names?helped=no"];
    for (const path of [...paths.map((end) => `/help/sign-in${end}`), ...articles]) {
      await page.goto(path);
      for (const colorScheme of ["dark", "light"] as const) {
        await page.emulateMedia({ colorScheme });
        await expectNoAxeViolations(page);
      }
      await expectNoSidewaysScroll(page);
    }
  },
);
