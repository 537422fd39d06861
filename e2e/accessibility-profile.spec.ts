import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { reauthenticateByForms } from "./support/authenticator";
import { expectAccessible, expectNoAxeViolations } from "./support/axe";
import { press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

test.describe.configure({ timeout: 90_000 });

const javascript = { tag: "@javascript @once" };

/** What the words of another language could break: names, contrast of what they wrap around, room. */
const PAGES = [
  ...["/profile", "/profile/postal-address", "/settings", "/settings/communication", "/settings/privacy"],
  ...["/settings/privacy/edit", "/settings/products", "/settings/export"],
];

for (const language of ["de", "fr", "es", "ja"]) {
  test(`S15: profile and settings in another language: ${language}`, javascript, async ({ page, mailbox }) => {
    await newPerson(page.request, mailbox);
    await page.goto("/settings/language");
    const form = page.locator("form", { has: page.locator('input[name="language"]') });
    await form.locator(`input[value="${language}"]`).check();
    await form.locator('button[type="submit"]').click();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const path of PAGES) {
      await page.goto(path);
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
    }
  });
}

test("S15: the profile, with each kind of setting open", javascript, async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  for (const path of ["", "/name", "/postal-address", "/time-zone", "/new-photo?notice=photo-type"]) {
    await page.goto(`/profile${path}`);
    await expectAccessible(page, "Profile");
  }
  await page.goto("/profile/phone");
  await page.getByLabel("Phone", { exact: true }).fill("call me");
  await press(page, "Save");
  await expect(page.getByLabel("Phone", { exact: true })).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Profile");
});

test("S15: changing the email address, and undoing that", javascript, async ({ page, mailbox }) => {
  const person = await newPerson(page.request, mailbox);
  const next = newAddress("next");
  const forms = await reauthenticateByForms(page.request, mailbox, person, { page: "/security/email" });
  await page.goto("/security/email");
  await expectAccessible(page, "Email address");
  await forms.press("Next", { "email-address": next });
  await page.goto("/security/email/verify");
  await expectAccessible(page, "Check your mail");
  await forms.press("Next", { code: await mailbox.codeTo(next) });
  await page.goto("/security/email");
  await expectAccessible(page, "Email address");
  const told = await mailbox.latestTo(person.address, { about: "Your Latchkey email address was changed" });
  await page.goto(/https?:\S+undo-address-change\?token=[\w-]+/.exec(told.text)?.[0] ?? "");
  await expectAccessible(page, "Undo the change of your email address");
});
