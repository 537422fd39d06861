import { expect, test } from "./support/app";
import { pathOf, reachSecondStep, signInByForms, signOutByForms } from "./support/forms";
import {
  GOOD_PASSWORD,
  OTHER_PASSWORD,
  expectAnswered,
  expectSignedIn,
  newPasswordField,
  press,
} from "./support/journeys";
import { TextBrowser, newPerson } from "./support/text-browser";

test("P3: the password is changed with the present one; this session stays", async ({
  page,
  mailbox,
  javaScriptEnabled,
}) => {
  const person = await newPerson(page.request, mailbox);
  await page.goto("/security");
  await page.getByRole("link", { name: "Edit password", exact: true }).click();
  await expect(page).toHaveTitle("Change your password · Latchkey");
  const current = page.getByLabel("Current password", { exact: true });
  const confirmation = page.getByLabel("Confirm new password", { exact: true });
  const save = async (typed: { current?: string; next: string; again?: string }) => {
    await current.fill(typed.current ?? person.password);
    await newPasswordField(page).fill(typed.next);
    await confirmation.fill(typed.again ?? typed.next);
    await press(page, "Save");
  };

  await press(page, "Save");
  await expect(current).toHaveAccessibleDescription("Enter your password.");
  await save({ next: "kiosk" });
  await expect(newPasswordField(page)).toHaveAccessibleDescription(/at least 10 characters/);
  await save({ next: OTHER_PASSWORD, again: "Pepper-Grinder-99" });
  await expect(confirmation).toHaveAccessibleDescription("This is not the same as the new password above.");
  await expectAnswered(confirmation, javaScriptEnabled);
  await save({ current: "Wrong-Horse-7", next: OTHER_PASSWORD });
  await expect(current).toHaveAccessibleDescription(
    "That is not your present password. Check it, or reset your password.",
  );
  await save({ next: "Password123!" });
  await expect(newPasswordField(page)).toHaveAccessibleDescription(/among the most widely used/);
  await save({ next: GOOD_PASSWORD });
  await expect(newPasswordField(page)).toHaveAccessibleDescription(/This is the password you have now/);
  await save({ next: OTHER_PASSWORD });
  await expect(page.getByRole("status").filter({ hasText: "Your password was changed." })).toBeVisible();
  await page.reload();
  await expectSignedIn(page);
  await mailbox.latestTo(person.address, { about: "Your Latchkey password was changed" });

  await signOutByForms(page.request);
  const refused = await reachSecondStep(page.request, person);
  expect(refused.path, "the old one works no more").toBe("/sign-in/password");
  await signInByForms(page.request, mailbox, { ...person, password: OTHER_PASSWORD });
});

test("P3: every other session and all trust end", { tag: "@once" }, async ({ request, mailbox, anotherBrowser }) => {
  const person = await newPerson(request, mailbox);
  const others = [(await anotherBrowser()).request, (await anotherBrowser()).request] as const;
  for (const other of others) await signInByForms(other, mailbox, person, { trust: true });
  const token = async () => (await request.storageState()).cookies.find(({ name }) => name === "session")?.value;
  const before = await token();
  const changed = { ...person, password: OTHER_PASSWORD };
  const browser = await new TextBrowser(request).open("/security/password");
  await browser.press("Save", {
    "current-password": person.password,
    "new-password": changed.password,
    "confirm-new-password": changed.password,
  });
  expect(browser.url).toContain("notice=password-changed");
  expect(await token()).not.toBe(before);
  expect(browser.html).toContain("No device is trusted.");
  for (const other of others) {
    expect(await pathOf(other)).toBe("/sign-in");
    expect((await reachSecondStep(other, changed)).path).toBe("/sign-in/verify/email-code");
  }
});

test("P3, S12: wrong present passwords count as at sign-in", { tag: "@once" }, async ({ request, mailbox }) => {
  const person = await newPerson(request, mailbox);
  const browser = await new TextBrowser(request).open("/security/password");
  const save = (current: string) =>
    browser.press("Save", {
      "current-password": current,
      "new-password": OTHER_PASSWORD,
      "confirm-new-password": OTHER_PASSWORD,
    });
  for (const tries of [1, 2, 3, 4, 5]) {
    expect((await save(`Wrong-Horse-${tries}`)).html).toContain("That is not your present password.");
  }
  expect((await save(person.password)).html).toMatch(/Too many wrong passwords\. Wait (\d\d seconds|1 minute)/);
  await signOutByForms(request);
  const again = await reachSecondStep(request, person);
  expect(again.path, "nothing was changed, and signing in waits too").toBe("/sign-in/password");
  expect(again.html).toContain("Too many wrong passwords.");
});
