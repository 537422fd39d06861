import { expect, test } from "./support/app";
import {
  addressField,
  beginSignIn,
  codeField,
  expectSignedIn,
  giveAddress,
  giveCode,
  givePassword,
  passwordField,
  press,
  reachEmailCode,
  signIn,
  signOut,
  wordsOn,
} from "./support/journeys";
import { codeIn, newAddress } from "./support/mailbox";
import { newPersonSignedOut } from "./support/text-browser";

const NO_MATCH = "That email address and password do not match. Check both, or reset your password.";

test("S1 to S4: a password and the emailed code sign in", { tag: "@narrow" }, async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  const before = await mailbox.latestTo(person.address);

  await giveAddress(page, "/sign-in", ` ${person.address.toUpperCase()} `);
  await expect(page).toHaveURL(/\/sign-in\/password$/);
  await expect(page.getByRole("main").getByText(person.address, { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Change", exact: true })).toHaveAttribute("href", "/sign-in");
  await givePassword(page, person.password);

  await expect(page).toHaveURL(/\/sign-in\/verify\/email-code/);
  await expect(page.getByLabel("Don't trust this device", { exact: true })).toBeChecked();
  const mail = await mailbox.latestTo(person.address, { after: before });
  expect(mail.subject).toBe("Your Latchkey sign-in code");
  await giveCode(page, codeIn(mail));
  await expectSignedIn(page);
});

test("S3: a wrong password is told beside its field, and the address stays", async ({ page }) => {
  const address = newAddress();
  await beginSignIn(page, address);
  await press(page, "Sign in");
  await expect(passwordField(page)).toHaveAccessibleDescription("Enter your password.");
  await givePassword(page, "Wrong-Horse-7");
  await expect(passwordField(page)).toHaveAccessibleDescription(NO_MATCH);
  await expect(page.getByRole("main").getByText(address, { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain("Wrong-Horse-7");

  await page.getByRole("link", { name: "Change", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in$/);
  await expect(addressField(page)).toHaveValue(address);
});

test("§11: the demo person signs in", { tag: "@once" }, async ({ page, mailbox }) => {
  await signIn(page, mailbox, { address: "plain@demo.example", password: "Correct-Horse-7" });
});

test("S2: the password can be looked at", { tag: "@javascript" }, async ({ page }) => {
  await beginSignIn(page, newAddress());
  await passwordField(page).fill("Wrong-Horse-7");
  await press(page, "Show password");
  await expect(passwordField(page)).toHaveAttribute("type", "text");
  await press(page, "Show password");
  await expect(passwordField(page)).toHaveAttribute("type", "password");
});

test("S15: what needs JavaScript is not there without it", { tag: "@no-javascript" }, async ({ page }) => {
  await beginSignIn(page, newAddress());
  await expect(page.getByRole("button", { name: "Show password" })).toBeHidden();
});

test("C4: an unknown address looks like a known one", async ({ page, mailbox, anotherBrowser }) => {
  const known = await newPersonSignedOut((await anotherBrowser()).request, mailbox);
  const looks = [];
  for (const [visitor, address] of [
    [page, known.address],
    [await anotherBrowser(), newAddress()],
  ] as const) {
    await beginSignIn(visitor, address);
    const asked = await wordsOn(visitor, address);
    await givePassword(visitor, "Wrong-Horse-7");
    await expect(passwordField(visitor)).toHaveAccessibleDescription(NO_MATCH);
    const inputs = await visitor.locator("input").count();
    looks.push({ asked, refused: await wordsOn(visitor, address), url: visitor.url(), inputs });
  }
  expect(looks[0]).toEqual(looks[1]);
});

test("S4: a wrong code is refused and keeps what was chosen about trust", async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  const code = await reachEmailCode(page, mailbox, person);
  await page.getByLabel("Trust this device", { exact: true }).check();
  await giveCode(page, code === "000000" ? "000001" : "000000");
  await expect(codeField(page)).toHaveAccessibleDescription(/That code is not right/);
  await expect(page.getByLabel("Trust this device", { exact: true })).toBeChecked();
});

test("S7: trust skips the code after signing out, until this device is forgotten", async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await signIn(page, mailbox, person, { trust: true });
  await expect(page.getByRole("list", { name: "Trusted devices" }).getByText("This device")).toBeVisible();

  await signOut(page);
  await beginSignIn(page, person.address);
  await givePassword(page, person.password);
  await expectSignedIn(page);

  await signOut(page, "Sign out and forget this device");
  await signIn(page, mailbox, person);
  await expect(page.getByText("No device is trusted.")).toBeVisible();
});

test("S7: trust is of this browser alone", { tag: "@once" }, async ({ page, mailbox, anotherBrowser }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await signIn(page, mailbox, person, { trust: true });
  await signIn(await anotherBrowser(), mailbox, person);
});

test(
  "S12: five wrong passwords bring an honest wait, but not for the owner's own browser",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser }) => {
    const person = await newPersonSignedOut(page.request, mailbox);

    const stranger = await anotherBrowser();
    await beginSignIn(stranger, person.address);
    for (const tries of [1, 2, 3, 4, 5]) {
      await givePassword(stranger, `Wrong-Horse-${tries}`);
      await expect(passwordField(stranger)).toHaveAccessibleDescription(NO_MATCH);
      await passwordField(stranger).clear();
    }
    await givePassword(stranger, person.password);
    await expect(
      stranger.getByRole("alert").filter({
        hasText:
          /^Too many wrong passwords\. Wait (\d\d seconds|1 minute), then try again\. Resetting your password works/,
      }),
    ).toBeVisible();

    await signIn(page, mailbox, person);
  },
);
