import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectNoAxeViolations } from "./support/axe";
import { giveAddress, press } from "./support/journeys";

const CHECK = "/help/sign-in/sso/check";
const field = (page: Page) => page.getByLabel("Company email address", { exact: true });
const line = (page: Page, id: string) => page.locator(`[data-check=${id}]`);
const companyPage = (page: Page) => page.getByRole("heading", { name: "Acme", exact: true });

async function check(page: Page, address: string): Promise<void> {
  await field(page).fill(address);
  await press(page, "Check");
}

test("H5: from the issue to what is found of the demo company, and on to it", { tag: "@narrow" }, async ({ page }) => {
  await page.goto("/help/sign-in/sso");
  await page.getByRole("link", { name: "Check your company’s sign-in", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${CHECK}$`));
  await check(page, "nobody");
  await expect(field(page)).toHaveAttribute("aria-invalid", "true");
  await check(page, "anybody@nowhere.example");
  await expect(page.getByText(/nowhere\.example is not connected/)).toBeVisible();
  await expect(page.locator("[data-check]")).toHaveCount(0);

  await check(page, "whoever@acme.example");
  await expect(page.getByText("From here, the sign-in of Acme works.")).toBeVisible();
  for (const id of ["domain", "on", "answers", "fits", "clock"]) {
    await expect(line(page, id)).toHaveAttribute("data-verdict", "fine");
  }
  const message = page.locator("[data-message]");
  await expect(message).toContainText(/Time: .+ UTC\nReference: [\w-]{8,}\nCompany: Acme\nDomain: acme\.example\n/);
  await expect(message).not.toContainText("whoever");
  await expect(page.getByText(/it@acme\.example/)).toBeVisible();
  expect(new URL(page.url()).search).toBe("");
  await expectNoSidewaysScroll(page);
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
  await press(page, "Continue to Acme");
  await expect(companyPage(page)).toBeVisible();
  await expect(page.getByLabel("Acme account")).toHaveValue("whoever@acme.example");
});

test(
  "O3, H5: the page of a company's problem leads there, with the attempt's own address",
  { tag: "@once" },
  async ({ page }) => {
    await giveAddress(page, "/sign-in", "carol@acme.example");
    await expect(companyPage(page)).toBeVisible();
    await press(page, "Cancel");
    await page.getByRole("link", { name: "Check your company’s sign-in", exact: true }).click();
    await expect(field(page)).toHaveValue("carol@acme.example");
    await page.goto("/help/sign-in/sso/company-credentials");
    await expect(page.getByRole("link", { name: "Check your company’s sign-in", exact: true })).toBeVisible();
    await page.getByRole("link", { name: "Sign in through your company", exact: true }).click();
    await expect(page.getByLabel("Email address", { exact: true })).toHaveValue("carol@acme.example");
  },
);
