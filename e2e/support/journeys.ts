import { expect, type Locator, type Page } from "@playwright/test";
import type { Mailbox } from "./mailbox";

/** Whoever owns an account. */
export type Person = { address: string; password: string };

/** The same, with the backup code that was saved. */
export type Owner = Person & { backupCode: string };

export const GOOD_PASSWORD = "Wand3rlust-Kiosk!";
export const OTHER_PASSWORD = "Pepper-Grinder-88";

export const addressField = (page: Page) => page.getByLabel("Email address", { exact: true });
export const codeField = (page: Page) => page.getByLabel("Code", { exact: true });
export const passwordField = (page: Page) => page.getByLabel("Password", { exact: true });
export const newPasswordField = (page: Page) => page.getByLabel("New password", { exact: true });
export const termsBox = (page: Page) => page.getByLabel("I agree to the terms");

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("button", { name, exact: true }).click();
}

/**
 * Waits for the answer to a form whose mistake was told while typing already. With JavaScript its first mistake gets the
 * focus then, also out of a field that a test fills at that moment; without, the page is a new one.
 */
export async function expectAnswered(mistake: Locator, javaScriptEnabled: boolean | undefined): Promise<void> {
  if (javaScriptEnabled !== false) await expect(mistake).toBeFocused();
}

/** Opens the first page of a journey and gives the address. */
export async function giveAddress(page: Page, start: string, address: string): Promise<void> {
  await page.goto(start);
  await addressField(page).fill(address);
  await press(page, "Next");
}

export async function giveCode(page: Page, code: string): Promise<void> {
  await codeField(page).fill(code);
  await press(page, "Next");
}

export async function givePassword(page: Page, password: string): Promise<void> {
  await passwordField(page).fill(password);
  await press(page, "Sign in");
}

export async function giveDetails(page: Page, { password = GOOD_PASSWORD, first = "Zoë", last = "O’Neill" } = {}) {
  await page.getByLabel("First name", { exact: true }).fill(first);
  await page.getByLabel("Last name", { exact: true }).fill(last);
  await passwordField(page).fill(password);
  await termsBox(page).check();
  await press(page, "Create account");
}

/** SPEC S10: keeps the backup code that is shown, ticks that it is saved and is signed in; answers the code. */
export async function saveBackupCode(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/sign-in\/backup-code/);
  const code = await offeredCode(page);
  await page.getByLabel("I have saved this code for future use", { exact: true }).check();
  await press(page, "Continue");
  await expectSignedIn(page);
  return code;
}

/** The backup code that the page shows. */
export async function offeredCode(page: Page): Promise<string> {
  return page.locator("[data-backup-code]").innerText();
}

/** Up to the page that asks for the mailed code; answers that code. */
export async function beginCreateAccount(page: Page, mailbox: Mailbox, address: string): Promise<string> {
  const [before] = await mailbox.allTo(address);
  await giveAddress(page, "/create-account", address);
  await expect(page).toHaveURL(/\/create-account\/verify/);
  return mailbox.codeTo(address, { after: before });
}

/** Up to the page that asks for names and password. */
export async function proveAddress(page: Page, mailbox: Mailbox, address: string): Promise<void> {
  await giveCode(page, await beginCreateAccount(page, mailbox, address));
  await expect(page).toHaveURL(/\/create-account\/details$/);
}

/** Up to the page that asks for the password. */
export async function beginSignIn(page: Page, address: string, start = "/sign-in"): Promise<void> {
  await giveAddress(page, start, address);
  await expect(page).toHaveURL(/\/sign-in\/password$/);
}

/** Up to the page that asks for the emailed code; answers that code. */
export async function reachEmailCode(page: Page, mailbox: Mailbox, person: Person): Promise<string> {
  const [before] = await mailbox.allTo(person.address);
  await beginSignIn(page, person.address);
  await givePassword(page, person.password);
  await expect(page).toHaveURL(/\/sign-in\/verify\/email-code/);
  return mailbox.codeTo(person.address, { after: before });
}

/** Password and emailed code, on a device that asks for both. */
export async function signIn(page: Page, mailbox: Mailbox, person: Person, { trust = false } = {}): Promise<void> {
  const code = await reachEmailCode(page, mailbox, person);
  await page.getByLabel(trust ? "Trust this device" : "Don't trust this device", { exact: true }).check();
  await giveCode(page, code);
  await expectSignedIn(page);
}

/** Presses one of the ways to sign out. */
export async function signOut(page: Page, how = "Sign out"): Promise<void> {
  await press(page, how);
  await expect(page).toHaveURL(/\/sign-in\?notice=signed-out/);
}

export async function expectSignedIn(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: "Security", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/security(\?notice=[\w-]+)?$/);
}

/** What a person reads on the page, with the address they gave taken out. */
export async function wordsOn(page: Page, address: string): Promise<string> {
  return ((await page.getByRole("main").textContent()) ?? "").replaceAll(address, "<address>");
}

/** From the page that asks for the password, up to the page for a new one. */
export async function forgetPassword(page: Page, mailbox: Mailbox, { address }: Person): Promise<void> {
  const [before] = await mailbox.allTo(address);
  await press(page, "Forgot password?");
  await expect(page).toHaveURL(/\/reset-password\/verify/);
  await giveCode(page, await mailbox.codeTo(address, { after: before }));
  await expect(page).toHaveURL(/\/reset-password\/new$/);
}

export async function giveNewPassword(page: Page, password: string, confirmation = password): Promise<void> {
  await newPasswordField(page).fill(password);
  await page.getByLabel("Confirm new password", { exact: true }).fill(confirmation);
  await press(page, "Reset password");
}
