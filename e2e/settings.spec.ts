import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectAccessible } from "./support/axe";
import { press } from "./support/journeys";
import { expectRefusals } from "./support/refusals";
import { TextBrowser, newPerson } from "./support/text-browser";

test.describe.configure({ timeout: 90_000 });

test("G3: kinds of mail are chosen, and a second tab overwrites nothing", async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  await page.goto("/settings");
  await expect(page).toHaveTitle("Settings · Latchkey");
  await page.getByRole("link", { name: "Communication preferences", exact: true }).click();
  const box = (name: string, tab = page) => tab.getByRole("checkbox", { name, exact: true });
  const required = box("Security and account mail");
  await expect(required).toBeChecked();
  await expect(required).toBeDisabled();
  const second = await page.context().newPage();
  await second.goto("/settings/communication");

  await box("Tips and training").check();
  await press(page, "Save");
  await expect(page.getByRole("status").filter({ hasText: "Saved." })).toBeVisible();
  await expect(page).toHaveURL(/\/settings\?notice=settings-saved$/);

  await box("Product news", second).check();
  await press(second, "Save");
  await expect(second.getByRole("alert").filter({ hasText: "“Tips and training” is on by now." })).toBeVisible();
  await expect(box("Product news", second), "what was ticked is still there").toBeChecked();
  await page.goto("/settings/communication");
  await expect(box("Product news")).not.toBeChecked();
  await press(second, "Save");
  await expect(second).toHaveURL(/notice=settings-saved$/);
  await page.reload();
  await expect(box("Product news")).toBeChecked();
  await expect(box("Tips and training"), "the second time it was meant so").not.toBeChecked();
  await page.getByRole("link", { name: "Cancel", exact: true }).click();
  await expect(page).toHaveURL(/\/settings$/);
});

test("G4: product privacy is chosen, and its history told", async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  await page.goto("/settings/privacy");
  await expect(page.getByText("No desktop product is on your account.")).toBeVisible();
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expect(page.getByRole("checkbox", { name: "Required data" })).toBeDisabled();
  await expect(page.getByText("spotting invalid use")).toBeVisible();
  await page.getByRole("checkbox", { name: "Personalised offers", exact: true }).check();
  await press(page, "Save");
  await expect(page).toHaveURL(/\/settings\/privacy\?notice=settings-saved$/);
  const history = page.getByRole("list", { name: "History" }).getByRole("listitem");
  await expect(history).toHaveCount(1);
  await expect(history).toContainText("Personalised offers: Off → On");
  await page.getByText(/^Wording 2026-11/).click();
  await expect(history).toContainText("Personalised offers: Which products and functions you use");
});

test("SECURITY: what comes from elsewhere changes no setting", { tag: "@once" }, async ({ request, mailbox }) => {
  await newPerson(request, mailbox);
  const browser = new TextBrowser(request);
  await expectRefusals(await browser.open("/settings/communication"), "Save", { tips: "on" });
  await expectRefusals(await browser.open("/settings/privacy/edit"), "Save", { offers: "on" });
  const nonsense = { seen: "\u0000<b>", offers: "ON", development: "x".repeat(10_000), __proto__: "on", wording: "x" };
  const answer = await browser.post(browser.form("Save"), nonsense);
  expect(await answer.text()).toContain("The words on this page have changed");
  expect((await browser.open("/settings/privacy")).html).toContain("You have not changed anything yet.");
});

test("G3: a link to unsubscribe that was altered says so, and changes nothing", async ({ page }) => {
  for (const path of ["/unsubscribe", "/unsubscribe?token=altered", "/api/unsubscribe?token=a%22%3Eb"]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/unsubscribe/);
    await expect(page.getByRole("alert").filter({ hasText: "This link is incomplete or too old" })).toBeVisible();
  }
  const oneClick = { form: { "List-Unsubscribe": "One-Click" } };
  expect((await page.request.post("/api/unsubscribe?token=altered", oneClick)).status()).toBe(400);
  expect((await page.request.post("/api/unsubscribe?token=altered", { data: {} })).status()).toBe(415);
});

test("S15: the settings are accessible", { tag: "@javascript @once @narrow" }, async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  const titles = {
    "/settings": "Settings",
    "/settings/communication": "Communication preferences",
    "/settings/privacy": "Product privacy",
    "/settings/privacy/edit": "Edit product privacy",
    "/settings/products": "Products and licenses",
    "/settings/products/add?license=x": "Add to your account?",
    "/unsubscribe": "Unsubscribe",
  };
  for (const [path, title] of Object.entries(titles)) {
    await page.goto(path);
    await expectAccessible(page, title);
    await expectNoSidewaysScroll(page);
  }
});
