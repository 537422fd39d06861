import { expect, test } from "./support/app";

test("§11: the health check answers when it can serve", { tag: "@once" }, async ({ request }) => {
  const answer = await request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toEqual({ status: "ok" });
  expect(answer.headers()["content-security-policy"]).toMatch(/^default-src 'none'/);
});

test("§11: the front door leads to sign-in", { tag: "@narrow" }, async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(page.getByLabel("Email address", { exact: true })).toBeVisible();
});
