import { expect, test } from "./support/app";
import { expectAccessible } from "./support/axe";
import { giveCode, giveDetails, press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

test.describe.configure({ timeout: 90_000 });

const SERIAL = "7G2K-0QWE-9XTR-4MNB-5C09";

test("C8: a serial number comes along through creating an account, and is added after it", async ({
  page,
  mailbox,
}) => {
  await page.goto("/get-started");
  await expect(page).toHaveTitle("Let's get started · Latchkey");
  await expect(page.getByText("rather than make a second account")).toBeVisible();
  await expect(page.getByRole("link", { name: "Account", exact: true })).toHaveAttribute("href", "/sign-in");
  await page.getByRole("link", { name: "Serial number or product key", exact: true }).click();
  const field = page.getByLabel("Serial number or product key", { exact: true });
  await field.fill("7G2K-0QWE");
  await press(page, "Next");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveValue("7G2K-0QWE");
  await field.fill(` ${SERIAL.toLowerCase().replaceAll("-", " ")}`);
  await press(page, "Next");
  await expect(page).toHaveURL(/\/sign-in\?return-to=/);
  expect(page.url()).not.toMatch(/7G2K/i);
  await expect(page.getByText("Your entry has the right form.")).toBeVisible();

  const address = newAddress();
  const start = page.url();
  await page.getByRole("link", { name: "Create account", exact: true }).click();
  await page.getByRole("link", { name: "Sign in", exact: true }).click();
  await expect(page).toHaveURL(start.replace(/&?notice=[\w-]+/, ""));
  await page.getByRole("link", { name: "Create account", exact: true }).click();
  await page.getByLabel("Email address", { exact: true }).fill(address);
  await press(page, "Next");
  await giveCode(page, await mailbox.codeTo(address));
  await giveDetails(page);
  await page.getByLabel("I have saved this code for future use", { exact: true }).check();
  await press(page, "Continue");
  await expect(page).toHaveURL(/\/settings\/products\/add\?license=/);
  await expect(page.getByText(SERIAL)).toBeVisible();
  await press(page, "Add");
  await expect(page).toHaveURL(/\/settings\/products\?notice=license-added$/);
  await press(page, `Remove ${SERIAL}`);
  await expect(page.getByText("None yet.")).toBeVisible();
});

test("C8: a license server of somebody signed in already", async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  await page.goto("/get-started/network-license");
  const field = page.getByLabel("License server’s name", { exact: true });
  for (const wrong of ["", "licenses.example.com", "<b>27000@x</b>"]) {
    await field.fill(wrong);
    await press(page, "Next");
    await expect(field).toHaveAttribute("aria-invalid", "true");
  }
  await field.fill("27000@Licenses.example.com, 27001@[2001:db8::1]");
  await press(page, "Next");
  await press(page, "Add");
  await expect(page.getByText("27000@licenses.example.com;27001@[2001:db8::1]")).toBeVisible();
});

test("S15: getting started is accessible", { tag: "@javascript @once @narrow" }, async ({ page }) => {
  const titles = { "": "Let's get started", "/serial-number": "Serial number or product key" };
  for (const [path, title] of Object.entries({ ...titles, "/network-license": "Network license" })) {
    await page.goto(`/get-started${path}`);
    await expectAccessible(page, title);
  }
  await press(page, "Next");
  await expect(page.getByLabel("License server’s name", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Network license");
});
