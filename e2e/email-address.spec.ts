import { expect, test } from "./support/app";
import { reauthenticateByForms } from "./support/authenticator";
import { signInByForms } from "./support/forms";
import { codeField, giveCode, GOOD_PASSWORD, OTHER_PASSWORD, passwordField, press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson, TextBrowser } from "./support/text-browser";

test("G2: the address is changed with a code to the new one, and undone by the old one's link and the password", async ({
  page,
  mailbox,
  anotherBrowser,
}) => {
  const person = await newPerson(page.request, mailbox);
  const other = (await anotherBrowser()).request;
  await signInByForms(other, mailbox, person);
  const next = newAddress("next");

  await page.goto("/security");
  await page.getByRole("link", { name: "Edit email address", exact: true }).click();
  const [before] = await mailbox.allTo(person.address);
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await expect(codeField(page)).toBeVisible();
  await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  const field = page.getByLabel("New email address", { exact: true });
  await field.fill(person.address.toUpperCase());
  await press(page, "Next");
  await expect(page.getByText("This is the address you have now.")).toBeVisible();
  await field.fill("anyone@acme.example");
  await press(page, "Next");
  await expect(page.getByText("Addresses of this domain sign in through their organisation")).toBeVisible();
  await field.fill(newAddress("typo"));
  await press(page, "Next");
  await expect(codeField(page)).toBeVisible();
  await page.getByRole("link", { name: "Use another address", exact: true }).click();
  await field.fill(next);
  await press(page, "Next");
  await giveCode(page, "000000");
  await expect(codeField(page)).toHaveAttribute("aria-invalid", "true");
  await giveCode(page, await mailbox.codeTo(next));
  await expect(page.getByText("Your email address was changed.")).toBeVisible();
  await expect(page.getByRole("banner").getByText(next)).toBeVisible();
  expect((await new TextBrowser(other).open("/security")).path, "the other device").toBe("/sign-in");
  await page.goto("/security/email");
  await expect(page.getByText("You changed your address lately.")).toBeVisible();

  const told = await mailbox.latestTo(person.address, { about: "Your Latchkey email address was changed" });
  const link = /https?:\S+undo-address-change\?token=[\w-]+/.exec(told.text)?.[0] ?? "";
  await page.context().clearCookies();
  await page.goto(link);
  const proof = page.getByLabel("Password or code", { exact: true });
  await proof.fill(OTHER_PASSWORD);
  await press(page, "Undo the change");
  await expect(proof).toHaveAttribute("aria-invalid", "true");
  await proof.fill(GOOD_PASSWORD);
  await press(page, "Undo the change");
  await expect(page).toHaveURL(/\/reset-password\/verify/);
  await mailbox.latestTo(next, { about: "This address was removed from a Latchkey account" });
  await page.goto(link);
  await expect(page.getByText("This link was used already")).toBeVisible();
  await signInByForms(other, mailbox, person);
});

test(
  "C4, G2: another account's address gets the same screens, and its owner a mail",
  { tag: "@once" },
  async ({ request, mailbox, anotherBrowser }) => {
    const holder = await newPerson((await anotherBrowser()).request, mailbox);
    const person = await newPerson(request, mailbox);
    const shown: string[] = [];
    const browser = await reauthenticateByForms(request, mailbox, person, { page: "/security/email" });
    for (const address of [newAddress(), holder.address]) {
      await browser.open("/security/email");
      await browser.press("Next", { "email-address": address });
      expect(browser.path).toBe("/security/email/verify");
      const main = /<main.*<\/main>/s.exec(browser.html)?.[0] ?? "";
      shown.push(main.replaceAll(address, "<address>").replace(/value="[^"]*"/g, ""));
    }
    expect(shown[1]).toBe(shown[0]);
    await mailbox.latestTo(holder.address, { about: "This address cannot be used for Latchkey" });
  },
);
