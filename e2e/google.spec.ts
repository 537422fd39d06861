import type { Page } from "@playwright/test";
import { expect, test } from "./support/app";
import { expectNoAxeViolations } from "./support/axe";
import {
  beginSignIn,
  codeField,
  expectSignedIn,
  giveCode,
  givePassword,
  newPasswordField,
  passwordField,
  press,
  saveBackupCode,
} from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

const FIRST_PASSWORD = "Early-Lantern-5-dune";
const standIn = (page: Page) => page.getByRole("heading", { name: "Google stand-in", exact: true });

/** From a page of the portal to Google, and back as somebody. */
async function throughGoogle(page: Page, address: string, start = "/sign-in"): Promise<void> {
  await page.goto(start);
  await press(page, "Continue with Google");
  await expect(standIn(page)).toBeVisible();
  await page.getByLabel("Google stand-in account").fill(address);
  await press(page, "Sign in to Google stand-in");
}

test("C6: Google creates the account and signs in; a first password is set; then Google is unlinked", async ({
  page,
  mailbox,
}) => {
  const address = newAddress("google");
  await throughGoogle(page, address, "/create-account");
  await saveBackupCode(page);
  await expect(page.getByRole("main")).toContainText(`Linked as ${address}`);
  await expectNoAxeViolations(page);

  await page.getByRole("link", { name: "Unlink Google" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Google is your only way to sign in" })).toBeVisible();
  await page.getByRole("link", { name: "Set a password" }).click();
  await expect(page).toHaveURL(/\/reauthenticate\?change=set-password$/);
  const [before] = await mailbox.allTo(address);
  await press(page, "Continue with Google");
  await expect(codeField(page)).toBeVisible();
  await giveCode(page, await mailbox.codeTo(address, { after: before }));
  await newPasswordField(page).fill(FIRST_PASSWORD);
  await page.getByLabel("Confirm new password", { exact: true }).fill(FIRST_PASSWORD);
  await press(page, "Save");
  await expect(page.getByRole("status").filter({ hasText: "Your password is set" })).toBeVisible();

  await page.getByRole("link", { name: "Unlink Google" }).click();
  const [latest] = await mailbox.allTo(address);
  await passwordField(page).fill(FIRST_PASSWORD);
  await press(page, "Next");
  await giveCode(page, await mailbox.codeTo(address, { after: latest }));
  await press(page, "Unlink Google");
  await expect(page.getByRole("status").filter({ hasText: "Google is unlinked" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Unlink Google" })).toHaveCount(0);
});

test("C6: an account with the address is linked once its owner signed in to it", async ({ page, mailbox }) => {
  const { address, password } = await newPerson(page.request, mailbox);
  await page.context().clearCookies();
  await throughGoogle(page, address);
  await expect(page).toHaveURL(/\/sign-in\/password\?notice=prove-once$/);
  await expect(page.getByRole("status").filter({ hasText: "Google is linked to it" })).toBeVisible();
  const [before] = await mailbox.allTo(address);
  await givePassword(page, password);
  await giveCode(page, await mailbox.codeTo(address, { after: before }));
  await expectSignedIn(page);
  await expect(page.getByRole("main")).toContainText(`Linked as ${address}`);
});

test("C6: unverified and cancelled: nothing is made, and the page says what to do", async ({ page }) => {
  await throughGoogle(page, "unverified@post.example");
  await expect(page).toHaveURL(/\/sign-in\/google\?problem=address-not-verified&reference=[\w-]+$/);
  await expect(page.getByRole("alert").filter({ hasText: "has not verified your email address" })).toBeVisible();
  await expectNoAxeViolations(page);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await press(page, "Continue with Google");
  await press(page, "Cancel");
  await expect(page.getByRole("alert").filter({ hasText: "it was cancelled" })).toBeVisible();
  await page.getByRole("link", { name: "Sign in another way" }).click();
  await beginSignIn(page, "unverified@post.example");
});

test(
  "C6, O1: a company's address goes to that company; an answer of one proves nothing of the other",
  { tag: "@once" },
  async ({ page }) => {
    const answer = page.waitForRequest(/\/api\/auth\/callback\/google/);
    const asked = page.waitForRequest(/redirect_uri=.+callback%2Fcompany-/);
    await throughGoogle(page, "ada@acme.example");
    await expect(page.getByRole("heading", { name: "Acme", exact: true })).toBeVisible();
    const { search } = new URL((await answer).url());
    const companyCallback = new URL((await asked).url()).searchParams.get("redirect_uri") ?? "";
    for (const callback of ["/api/auth/callback/google", companyCallback]) {
      await page.goto(callback + search);
      await page.goto("/security");
      await expect(page).toHaveURL(/\/sign-in\?return-to=/);
    }
  },
);

test("C6: the demo person signs in", { tag: "@once" }, async ({ page }) => {
  await throughGoogle(page, "google@demo.example");
  await expectSignedIn(page);
});
