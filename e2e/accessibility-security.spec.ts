import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { newPersonWithApp, reauthenticateByForms } from "./support/authenticator";
import { expectAccessible, expectNoAxeViolations } from "./support/axe";
import { resetByForms, signInByForms, signOutByForms } from "./support/forms";
import {
  OTHER_PASSWORD,
  beginSignIn,
  codeField,
  giveCode,
  givePassword,
  newPasswordField,
  passwordField,
  press,
} from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { createAccount, newPerson } from "./support/text-browser";

test.describe.configure({ timeout: 90_000 });

const javascript = { tag: "@javascript @once" };

test("S15: the backup code at sign-in", javascript, async ({ page, mailbox }) => {
  await createAccount(page.request, mailbox, newAddress());
  await page.goto("/sign-in/backup-code");
  await expectAccessible(page, "Save your backup code");
  await press(page, "Continue");
  const saved = page.getByLabel("I have saved this code for future use", { exact: true });
  await expect(saved).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Save your backup code");
});

test("S15: the second step by app and by backup code", javascript, async ({ page, mailbox }) => {
  const { person } = await newPersonWithApp(page.request, mailbox);
  await page.goto("/security");
  await expectAccessible(page, "Security");
  await signOutByForms(page.request);
  await beginSignIn(page, person.address);
  await givePassword(page, person.password);
  await expect(codeField(page)).toBeVisible();
  await expectAccessible(page, "Enter the code of your app");
  await giveCode(page, "12345");
  await expect(codeField(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Enter the code of your app");
  await page.getByRole("link", { name: "Use a backup code", exact: true }).click();
  const field = page.getByLabel("Backup code", { exact: true });
  await expect(field).toBeVisible();
  await expectAccessible(page, "Use your backup code");
  await press(page, "Next");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Use your backup code");
});

test("S15: the second step while the mailbox is held", javascript, async ({ page, mailbox, anotherBrowser }) => {
  const { person } = await newPersonWithApp((await anotherBrowser()).request, mailbox);
  await resetByForms(page.request, mailbox, person, OTHER_PASSWORD);
  await beginSignIn(page, person.address);
  await givePassword(page, OTHER_PASSWORD);
  await expect(page.getByText("emailed codes are paused")).toBeVisible();
  await expectAccessible(page, "Enter the code of your app");
});

test("S15: re-authentication, and setting up an app", javascript, async ({ page, mailbox }) => {
  const person = await newPerson(page.request, mailbox);
  await page.goto("/security/authenticator");
  await expectAccessible(page, "Confirm that it is you");
  await press(page, "Next");
  await expect(passwordField(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Confirm that it is you");
  const [before] = await mailbox.allTo(person.address);
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await expect(codeField(page)).toBeVisible();
  await expectAccessible(page, "Check your mail");
  await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  await expect(page.getByRole("img", { name: /QR code/ })).toBeVisible();
  await expectAccessible(page, "Authenticator app");
  await press(page, "Turn on");
  await expect(codeField(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Authenticator app");
});

test("S15: managing an app", javascript, async ({ page, mailbox }) => {
  const { person, app } = await newPersonWithApp(page.request, mailbox);
  await page.goto("/security?notice=app-turned-on");
  await expectAccessible(page, "Security");
  await page.goto("/security/authenticator");
  await expectAccessible(page, "Authenticator app");
  const off = "/security/authenticator/turn-off";
  await page.goto(off);
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await expect(codeField(page)).toBeVisible();
  await expectAccessible(page, "Enter the code of your app");
  await page.goto("/reauthenticate/verify/backup-code");
  await expectAccessible(page, "Use your backup code");
  await reauthenticateByForms(page.request, mailbox, person, { page: "/security/authenticator/update", app });
  await page.goto("/security/authenticator/update");
  await expectAccessible(page, "Update your authenticator app");
});

test("S15: generating a backup code, and the activity", javascript, async ({ page, mailbox }) => {
  const person = await newPerson(page.request, mailbox);
  await page.goto("/security/activity");
  await expectAccessible(page, "Recent security activity");
  await page.goto("/security/backup-code");
  await expectAccessible(page, "Backup code");
  await press(page, "Generate");
  const [before] = await mailbox.allTo(person.address);
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  await expect(page.getByRole("button", { name: "Close", exact: true })).toBeVisible();
  await expectAccessible(page, "Backup code");
});

test("S15: the copy of one's data, deleting the account and keeping it", javascript, async ({ page, mailbox }) => {
  const person = await newPerson(page.request, mailbox);
  await reauthenticateByForms(page.request, mailbox, person, { page: "/settings/export" });
  await page.goto("/settings/export");
  await expectAccessible(page, "Get a copy of your data");
  await reauthenticateByForms(page.request, mailbox, person, { page: "/settings/delete" });
  await page.goto("/settings/delete");
  await expectAccessible(page, "Delete account");
  await press(page, "Delete account");
  const understood = page.getByLabel("I understand that after 30 days this cannot be undone", { exact: true });
  await expect(understood).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Delete account");
  await understood.check();
  await press(page, "Delete account");
  await expect(page).toHaveURL(/notice=deletion-started/);
  const [before] = await mailbox.allTo(person.address);
  await beginSignIn(page, person.address);
  await givePassword(page, person.password);
  await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  await expect(page.getByRole("button", { name: "Keep my account", exact: true })).toBeVisible();
  await expectAccessible(page, "Your account will be deleted");
});

test("S15: changing the password", javascript, async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  await page.goto("/security/password");
  await expectAccessible(page, "Change your password");
  await newPasswordField(page).fill("Kiosk");
  const confirmation = page.getByLabel("Confirm new password", { exact: true });
  await confirmation.fill("kiosk");
  await page.keyboard.press("Tab");
  await expect(confirmation).toHaveAttribute("aria-invalid", "true");
  await press(page, "Save");
  await expect(page.getByLabel("Current password", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Change your password");
});

test("S15: the mail to the owner, and where it leads", javascript, async ({ page, mailbox, anotherBrowser }) => {
  const person = await newPerson((await anotherBrowser()).request, mailbox);
  await signInByForms(page.request, mailbox, person);
  const alert = await mailbox.latestTo(person.address, { about: "New sign-in to Latchkey" });
  await page.goto(/https?:\S+this-was-not-me\?token=[\w-]+/.exec(alert.text)?.[0] ?? "");
  await expectAccessible(page, "This was not you?");
  await page.goto("/this-was-not-me");
  await expect(page.getByRole("alert").filter({ hasText: "This link was used already" })).toBeVisible();
  await expectAccessible(page, "Reset your password");
  const alone = await anotherBrowser();
  await alone.setContent(alert.html);
  await expectNoAxeViolations(alone, { besides: ["landmark-one-main", "region"] });
});

test("S15: without JavaScript", { tag: "@no-javascript" }, async ({ page, mailbox }) => {
  await createAccount(page.request, mailbox, newAddress());
  await page.goto("/sign-in/backup-code");
  await expectAccessible(page, "Save your backup code");
  await page.getByLabel("I have saved this code for future use", { exact: true }).check();
  await press(page, "Continue");
  await expectAccessible(page, "Security");
  await page.goto("/security/authenticator");
  await expectAccessible(page, "Confirm that it is you");
});

test("S15: at 320 px nothing is cut off", { tag: "@narrow @javascript @once" }, async ({ page, mailbox }) => {
  const address = `${"long".repeat(10)}-${newAddress()}`;
  const person = await newPerson(page.request, mailbox, address);
  await reauthenticateByForms(page.request, mailbox, person, { page: "/security/authenticator" });
  for (const path of [
    "/security",
    "/security/authenticator",
    "/security/backup-code",
    "/security/password",
    "/security/activity",
    "/profile",
    "/profile/time-zone",
    "/profile/new-photo",
    "/reauthenticate?change=set-up-authenticator",
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});
