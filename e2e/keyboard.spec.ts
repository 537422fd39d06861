import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./support/app";
import { Authenticator } from "./support/authenticator";
import {
  GOOD_PASSWORD,
  addressField,
  codeField,
  expectSignedIn,
  passwordField,
  proveAddress,
  termsBox,
} from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { createAccount, newPerson, newPersonSignedOut } from "./support/text-browser";

test("S15: signing in and out needs no pointer", { tag: "@javascript @once" }, async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  const before = await mailbox.latestTo(person.address);
  await page.goto("/sign-in");
  await expect(addressField(page)).toBeFocused();
  await page.keyboard.type(person.address);
  await page.keyboard.press("Enter");

  await expect(passwordField(page)).toBeFocused();
  await expectFocusToBeSeen(page);
  await page.keyboard.type("Wrong-Horse-7");
  await page.keyboard.press("Enter");
  await expect(passwordField(page)).toHaveAccessibleDescription(/do not match/);
  await expect(passwordField(page)).toBeFocused();
  await passwordField(page).selectText();
  await page.keyboard.type(person.password);
  await page.keyboard.press("Enter");

  await expect(codeField(page)).toBeFocused();
  await page.keyboard.type(await mailbox.codeTo(person.address, { after: before }));
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Don't trust this device", { exact: true })).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.getByLabel("Trust this device", { exact: true })).toBeChecked();
  await expectFocusToBeSeen(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Next", exact: true })).toBeFocused();
  await expectFocusToBeSeen(page);
  await page.keyboard.press("Enter");
  await expectSignedIn(page);

  await page.reload();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeInViewport();
  await tabTo(page, page.getByRole("button", { name: "Sign out", exact: true }));
  await expectFocusToBeSeen(page);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/sign-in\?notice=signed-out$/);
});

test(
  "S15: after mistakes the focus is on the first wrong field",
  { tag: "@javascript @once" },
  async ({ page, mailbox }) => {
    await proveAddress(page, mailbox, newAddress());
    await termsBox(page).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("First name", { exact: true })).toBeFocused();

    await page.keyboard.type("Zoë");
    await page.keyboard.press("Tab");
    await page.keyboard.type("O’Neill");
    await page.keyboard.press("Enter");
    await expect(page.getByLabel("First name", { exact: true })).not.toHaveAttribute("aria-invalid");
    await expect(passwordField(page)).toBeFocused();
  },
);

test(
  "S15: keeping a backup code and setting up an app needs no pointer",
  { tag: "@javascript @once" },
  async ({ page, mailbox }) => {
    const address = newAddress();
    await createAccount(page.request, mailbox, address);
    await page.goto("/sign-in/backup-code");
    await tabTo(page, page.getByLabel("I have saved this code for future use", { exact: true }));
    await expectFocusToBeSeen(page);
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expectSignedIn(page);
    await tabTo(page, page.getByRole("link", { name: "Set up", exact: true }));
    await expectFocusToBeSeen(page);
    await page.keyboard.press("Enter");

    await expect(passwordField(page)).toBeFocused();
    const [before] = await mailbox.allTo(address);
    await page.keyboard.type(GOOD_PASSWORD);
    await page.keyboard.press("Enter");
    await expect(codeField(page)).toBeFocused();
    await page.keyboard.type(await mailbox.codeTo(address, { after: before }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
    const app = new Authenticator((await page.locator("[data-key]").innerText()).replaceAll(" ", ""));
    await tabTo(page, codeField(page));
    await page.keyboard.type("12345");
    await page.keyboard.press("Enter");
    await expect(codeField(page)).toHaveAttribute("aria-invalid", "true");
    await expect(codeField(page)).toBeFocused();
    await codeField(page).selectText();
    await page.keyboard.type(await app.code());
    await page.keyboard.press("Enter");

    await expect(page).toHaveURL(/notice=app-turned-on$/);
    await tabTo(page, page.getByRole("link", { name: "Manage", exact: true }));
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByLabel("Update authenticator app", { exact: true }));
    await page.keyboard.press("ArrowDown");
    await expect(page.getByLabel("Turn off", { exact: true })).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/reauthenticate\?change=turn-off-authenticator$/);
  },
);

test(
  "S15, G1, G3, G4: the profile and the settings need no pointer",
  { tag: "@javascript @once" },
  async ({ page, mailbox }) => {
    await newPerson(page.request, mailbox);
    const link = (name: string) => page.getByRole("link", { name, exact: true });
    const follow = async (name: string) => {
      await tabTo(page, link(name));
      await expectFocusToBeSeen(page);
      await page.keyboard.press("Enter");
    };
    await page.goto("/security");
    await follow("Profile");
    await follow("Add Phone");
    await expect(page.getByLabel("Phone", { exact: true })).toBeFocused();
    await page.keyboard.type("+44 20 7946 0000");
    await page.keyboard.press("Enter");
    await expect(page.getByText("+44 20 7946 0000")).toBeVisible();
    await follow("Settings");
    await follow("Product privacy");
    await follow("Edit");
    await tabTo(page, page.getByLabel("Personalised offers", { exact: true }));
    await expectFocusToBeSeen(page);
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/settings\/privacy\?notice=settings-saved$/);
    await follow("Settings");
    await follow("Language");
    await tabTo(page, page.getByLabel("English", { exact: true }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
  },
);

/** WCAG 2.4.7: some outline or shadow that the same element has not when it is not focused. */
async function expectFocusToBeSeen(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const look = () => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
      return [outlineStyle === "none" ? "" : outlineWidth, boxShadow, borderColor].join();
    };
    const focused = look();
    element.blur();
    const blurred = look();
    element.focus();
    return focused !== blurred;
  });
  expect(seen, "the focus is seen").toBe(true);
}

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let presses = 0; presses < 20; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted, "reached by Tab").toBeFocused();
}
