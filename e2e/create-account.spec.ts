import { expect, test } from "./support/app";
import {
  GOOD_PASSWORD,
  OTHER_PASSWORD,
  addressField,
  beginCreateAccount,
  codeField,
  giveAddress,
  giveCode,
  giveDetails,
  passwordField,
  press,
  proveAddress,
  saveBackupCode,
  termsBox,
  wordsOn,
} from "./support/journeys";
import { codeIn, newAddress } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

const WRONG_CODE = "That code is not right, or it is no longer good. Use the newest mail, or send a new code.";

test("C1: a newcomer creates an account and is signed in", { tag: "@narrow" }, async ({ page, mailbox }) => {
  const address = newAddress();
  await page.goto("/");
  await page.getByRole("link", { name: "Create account", exact: true }).click();
  await expect(page).toHaveTitle("Create account · Latchkey");
  await addressField(page).fill(address);
  await press(page, "Next");
  await expect(page).toHaveURL(/\/create-account\/verify/);
  await expect(page.getByText(`mail to ${address}. It is good for 10 minutes.`)).toBeVisible();

  const mail = await mailbox.latestTo(address);
  expect(mail.from).toContain("noreply@signin.latchkey.example");
  expect(mail.subject).not.toContain(codeIn(mail));
  await giveCode(page, codeIn(mail));
  await expect(page).toHaveURL(/\/create-account\/details$/);

  await giveDetails(page);
  await saveBackupCode(page);
  await expect(page.getByRole("main").getByText(address, { exact: true })).toBeVisible();
});

test("C1: an address that is none is told so beside the field and kept", async ({ page }) => {
  await page.goto("/create-account");
  await press(page, "Next");
  await expect(addressField(page)).toHaveAccessibleDescription("Enter your email address.");

  for (const typed of ["ada at post.example", "ada@", "ада@post.example", "a@b@post.example"]) {
    await addressField(page).fill(typed);
    await press(page, "Next");
    await expect(addressField(page)).toHaveAccessibleDescription("Enter an email address like name@example.com.");
    await expect(addressField(page)).toHaveValue(typed);
    await expect(addressField(page)).toHaveAttribute("aria-invalid", "true");
  }
});

test("C2, C3: each mistake stands beside its field; names are kept, the password is not sent back", async ({
  page,
  mailbox,
}) => {
  await proveAddress(page, mailbox, newAddress());
  await page.getByLabel("First name", { exact: true }).fill("R2");
  await page.getByLabel("Last name", { exact: true }).fill("d’Ångström-Ó Néill Jr.");
  await passwordField(page).fill("kiosk");
  await press(page, "Create account");

  const first = page.getByLabel("First name", { exact: true });
  await expect(first).toHaveAccessibleDescription(/^Use letters, spaces, hyphens, apostrophes and full stops\./);
  await expect(first).toHaveValue("R2");
  await expect(page.getByLabel("Last name", { exact: true })).toHaveValue("d’Ångström-Ó Néill Jr.");
  for (const words of ["at least 10 characters", "an upper-case letter", "a number", "a symbol"]) {
    await expect(passwordField(page)).toHaveAccessibleDescription(new RegExp(words));
  }
  await expect(termsBox(page)).toHaveAccessibleDescription("Agree to the terms to create an account.");
  await expect(page).toHaveURL(/\/create-account\/details$/);
  expect(await page.content()).not.toContain('"kiosk"');

  await termsBox(page).check();
  await page.getByLabel("First name", { exact: true }).fill("Rita");
  await passwordField(page).fill("Password123!");
  await press(page, "Create account");
  await expect(passwordField(page)).toHaveAccessibleDescription(/among the most widely used/);
  await expect(termsBox(page)).toBeChecked();

  await passwordField(page).fill(GOOD_PASSWORD);
  await press(page, "Create account");
  await saveBackupCode(page);
});

test("C3: the checklist ticks while the password is typed", { tag: "@javascript" }, async ({ page, mailbox }) => {
  await proveAddress(page, mailbox, newAddress("ripley"));
  const met = page.locator("#password-rules").getByText("met", { exact: true });
  const ticks = async (typed: string, count: number) => {
    await passwordField(page).fill(typed);
    await expect(met).toHaveCount(count);
  };
  await ticks("", 0);
  await ticks("wander", 3);
  await ticks("Wander", 4);
  await ticks("Wander7", 5);
  await ticks("Wander7!", 6);
  await ticks("Wander7!Kiosk", 7);
  await ticks("Wander7!R1pley", 6);
  await ticks(`Wander7!${"x".repeat(43)}`, 6);
  await ticks(GOOD_PASSWORD, 7);
  await expect(page.getByRole("listitem").filter({ hasText: "A number met" })).toHaveAttribute("aria-live", "polite");
});

test("C4: an address with an account meets the same screens; its mail tells", async ({
  page,
  mailbox,
  anotherBrowser,
}) => {
  const { address } = await newPerson(page.request, mailbox);
  const [before] = await mailbox.allTo(address);

  const visitor = await anotherBrowser();
  await giveAddress(visitor, "/create-account", address);
  await expect(visitor).toHaveURL(/\/create-account\/verify/);
  const mail = await mailbox.latestTo(address, { after: before });
  expect(mail.subject).toBe("You already have a Latchkey account");
  expect(mail.text).toContain("/sign-in");
  expect(mail.text).toContain("/reset-password");
  expect(mail.text).not.toMatch(/\b\d{6}\b/);

  const unknown = newAddress();
  const newcomer = await anotherBrowser();
  await beginCreateAccount(newcomer, mailbox, unknown);
  expect(await wordsOn(visitor, address)).toBe(await wordsOn(newcomer, unknown));

  for (const [one, name] of [
    [visitor, address],
    [newcomer, unknown],
  ] as const) {
    await giveCode(one, "000000");
    await expect(codeField(one), name).toHaveAccessibleDescription(new RegExp(WRONG_CODE));
  }
  expect(await wordsOn(visitor, address)).toBe(await wordsOn(newcomer, unknown));
});

test("S4: a code is forgiven its spaces, dashes and full-width digits", async ({ page, mailbox, anotherBrowser }) => {
  const spellings = [
    (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `,
    (code: string) => `${code.slice(0, 3)}-${code.slice(3)}`,
    (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  ];
  for (const spelling of spellings) {
    const one = spelling === spellings[0] ? page : await anotherBrowser();
    const code = await beginCreateAccount(one, mailbox, newAddress());
    await codeField(one).focus();
    await one.keyboard.insertText(spelling(code));
    await press(one, "Next");
    await expect(one).toHaveURL(/\/create-account\/details$/);
  }
});

test("S4: a code that is none or from another browser leads nowhere", async ({ page, mailbox, anotherBrowser }) => {
  const address = newAddress();
  const elsewhere = await beginCreateAccount(await anotherBrowser(), mailbox, address);
  const code = await beginCreateAccount(page, mailbox, address);

  await giveCode(page, "");
  await expect(codeField(page)).toHaveAccessibleDescription(/Enter the code from the mail\./);
  await giveCode(page, "12345");
  await expect(codeField(page)).toHaveAccessibleDescription(/The code is six digits/);
  if (elsewhere !== code) {
    await giveCode(page, elsewhere);
    await expect(codeField(page)).toHaveAccessibleDescription(new RegExp(WRONG_CODE));
  }
  await giveCode(page, code);
  await expect(page).toHaveURL(/\/create-account\/details$/);
});

test("S4: five wrong tries end a code, and a new one has to wait", { tag: "@once" }, async ({ page, mailbox }) => {
  const code = await beginCreateAccount(page, mailbox, newAddress());
  const wrong = code === "000000" ? "000001" : "000000";
  for (const tries of [1, 2, 3, 4, 5]) {
    await giveCode(page, wrong);
    await expect(codeField(page), `${tries}`).toHaveAccessibleDescription(new RegExp(WRONG_CODE));
  }
  await giveCode(page, code);
  await expect(codeField(page)).toHaveAccessibleDescription(new RegExp(WRONG_CODE));
  await press(page, "Send a new code");
  await expect(page.getByText(/You can ask for a new (code|one) in \d+ seconds?\./).first()).toBeVisible();
});

test(
  "C1: a sign-up that was left does not block the address",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser }) => {
    const address = newAddress();
    await proveAddress(await anotherBrowser(), mailbox, address);
    const [before] = await mailbox.allTo(address);
    await giveAddress(page, "/create-account", address);
    await giveCode(page, await mailbox.codeTo(address, { after: before }));
    await giveDetails(page, { password: OTHER_PASSWORD });
    await saveBackupCode(page);
  },
);
