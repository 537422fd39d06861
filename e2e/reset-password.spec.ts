import { expect, test } from "./support/app";
import {
  GOOD_PASSWORD,
  OTHER_PASSWORD,
  addressField,
  beginSignIn,
  codeField,
  expectAnswered,
  forgetPassword,
  giveAddress,
  giveCode,
  giveNewPassword,
  givePassword,
  newPasswordField,
  passwordField,
  press,
  signIn,
  wordsOn,
} from "./support/journeys";
import { codeIn, newAddress } from "./support/mailbox";
import { newPerson, newPersonSignedOut } from "./support/text-browser";

test(
  "P1: a forgotten password is reset from the password page",
  { tag: "@narrow" },
  async ({ page, mailbox, anotherBrowser }) => {
    const elsewhere = await anotherBrowser();
    const person = await newPerson(elsewhere.request, mailbox);
    const before = await mailbox.latestTo(person.address);

    await beginSignIn(page, person.address);
    await press(page, "Forgot password?");
    await expect(page.getByText(`mail to ${person.address}.`)).toBeVisible();
    const mail = await mailbox.latestTo(person.address, { after: before, about: "Reset your Latchkey password" });
    await giveCode(page, codeIn(mail));
    await expect(page).toHaveTitle("Choose a new password · Latchkey");
    await giveNewPassword(page, OTHER_PASSWORD);

    await expect(page).toHaveURL(/\/sign-in\?notice=password-was-reset$/);
    await expect(page.getByRole("status").filter({ hasText: "Your password was reset" })).toBeVisible();
    const notice = await mailbox.latestTo(person.address, { about: "Your Latchkey password was reset" });
    expect(notice.from).toContain("noreply@latchkey.example");

    await elsewhere.goto("/security");
    await expect(elsewhere).toHaveURL(/\/sign-in\?return-to=%2Fsecurity&notice=session-ended$/);
    await beginSignIn(page, person.address);
    await givePassword(page, person.password);
    await expect(passwordField(page)).toHaveAccessibleDescription(/do not match/);
    await signIn(page, mailbox, { ...person, password: OTHER_PASSWORD });
  },
);

test("P1: a reset ends trust, also in the browser that asked for it", { tag: "@once" }, async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await signIn(page, mailbox, person, { trust: true });
  const [before] = await mailbox.allTo(person.address);
  await giveAddress(page, "/reset-password", person.address);
  await expect(codeField(page)).toBeVisible();
  await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  await giveNewPassword(page, OTHER_PASSWORD);
  await expect(page).toHaveURL(/\/sign-in\?notice=password-was-reset$/);
  await signIn(page, mailbox, { ...person, password: OTHER_PASSWORD });
});

test("P1: a reset has its own start, which says where others reset theirs", async ({ page }) => {
  await page.goto("/reset-password");
  await expect(page).toHaveTitle("Reset your password · Latchkey");
  await expect(page.getByText(/sign in with Google or through your company, reset the password there/)).toBeVisible();
  await press(page, "Next");
  await expect(addressField(page)).toHaveAccessibleDescription("Enter your email address.");
});

test("P1, C4: an unknown address meets the same screens; its mail tells", async ({ page, mailbox, anotherBrowser }) => {
  const unknown = newAddress();
  await giveAddress(page, "/reset-password", unknown);
  await expect(codeField(page)).toBeVisible();
  const mail = await mailbox.latestTo(unknown);
  expect(mail.subject).toBe("There is no Latchkey account for this address");
  expect(mail.text).toContain("/create-account");
  expect(mail.text).not.toMatch(/\b\d{3} ?\d{3}\b/);

  const { address } = await newPersonSignedOut((await anotherBrowser()).request, mailbox);
  const known = await anotherBrowser();
  await giveAddress(known, "/reset-password", address);
  await expect(codeField(known)).toBeVisible();
  expect(await wordsOn(page, unknown)).toBe(await wordsOn(known, address));
  for (const visitor of [page, known]) {
    await giveCode(visitor, "000000");
    await expect(codeField(visitor)).toHaveAccessibleDescription(/That code is not right/);
  }
  expect(await wordsOn(page, unknown)).toBe(await wordsOn(known, address));
});

test("C3: the new password keeps the rules, differs from the old one and is confirmed", async ({
  page,
  mailbox,
  javaScriptEnabled,
}) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await beginSignIn(page, person.address);
  await forgetPassword(page, mailbox, person);

  await giveNewPassword(page, "kiosk");
  await expect(newPasswordField(page)).toHaveAccessibleDescription(/at least 10 characters/);
  await giveNewPassword(page, OTHER_PASSWORD, "Pepper-Grinder-99");
  const confirmation = page.getByLabel("Confirm new password", { exact: true });
  await expect(confirmation).toHaveAccessibleDescription("This is not the same as the new password above.");
  await expectAnswered(confirmation, javaScriptEnabled);
  await giveNewPassword(page, GOOD_PASSWORD);
  await expect(newPasswordField(page)).toHaveAccessibleDescription(/This is the password you have now/);
  await giveNewPassword(page, OTHER_PASSWORD);
  await expect(page).toHaveURL(/\/sign-in\?notice=password-was-reset$/);
});
