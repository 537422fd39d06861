import { expect, type APIRequestContext } from "@playwright/test";
import type { Person } from "./journeys";
import type { Mailbox } from "./mailbox";
import { TextBrowser } from "./text-browser";

/** Up to the second step of signing in, by plain forms. */
export async function reachSecondStep(request: APIRequestContext, person: Person): Promise<TextBrowser> {
  const browser = await new TextBrowser(request).open("/sign-in");
  await browser.press("Next", { "email-address": person.address });
  return browser.press("Sign in", { password: person.password });
}

/** Password and emailed code by plain forms. */
export async function signInByForms(
  request: APIRequestContext,
  mailbox: Mailbox,
  person: Person,
  { trust = false } = {},
): Promise<TextBrowser> {
  const [before] = await mailbox.allTo(person.address);
  const browser = await reachSecondStep(request, person);
  const code = await mailbox.codeTo(person.address, { after: before });
  await browser.press("Next", { code, trust: trust ? "yes" : "no" });
  expect(browser.path).toBe("/security");
  return browser;
}

/** Password and backup code by plain forms, up to the next code that is offered. */
export async function signInByBackupCode(
  request: APIRequestContext,
  person: Person,
  backupCode: string,
): Promise<TextBrowser> {
  const browser = await reachSecondStep(request, person);
  await browser.open("/sign-in/verify/backup-code");
  return browser.press("Next", { "backup-code": backupCode });
}

/** A reset through mail by plain forms (SPEC P1), up to the new password. */
export async function resetByForms(
  request: APIRequestContext,
  mailbox: Mailbox,
  { address }: Person,
  password: string,
): Promise<void> {
  const [before] = await mailbox.allTo(address);
  const browser = await new TextBrowser(request).open("/reset-password");
  await browser.press("Next", { "email-address": address });
  await browser.press("Next", { code: await mailbox.codeTo(address, { after: before }) });
  await browser.press("Reset password", { "new-password": password, "confirm-new-password": password });
  expect(browser.url).toContain("/sign-in?notice=password-was-reset");
}

/** Signs out by a plain form; `how` is the button's name. */
export async function signOutByForms(request: APIRequestContext, how = "Sign out"): Promise<void> {
  const browser = await new TextBrowser(request).open("/security");
  await browser.press(how);
  expect(browser.path).toBe("/sign-in");
}

/** Where this browser ends up when it asks for a page. */
export async function pathOf(request: APIRequestContext, page = "/security"): Promise<string> {
  return new URL((await request.get(page)).url()).pathname;
}
