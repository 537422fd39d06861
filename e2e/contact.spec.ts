import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectAccessible } from "./support/axe";
import { signInByForms } from "./support/forms";
import { addressField, press } from "./support/journeys";
import { newAddress, type Mailbox } from "./support/mailbox";
import { expectRefusals } from "./support/refusals";
import { TextBrowser, newPerson } from "./support/text-browser";

const SUPPORT = "support@latchkey.example";

test("H4: from the first step to support, with what was tried", { tag: "@narrow" }, async ({ page }) => {
  await page.goto("/help/sign-in/password/reset-mail-missing");
  await page.getByRole("link", { name: "Go to: The code or mail does not come" }).click();
  await page.getByRole("link", { name: "Open this step" }).click();
  for (const step of ["junk", "mailbox", "wait", "allow-sender"]) {
    await expect(page).toHaveURL(new RegExp(`/code-not-received/${step}\\?tried=password\\.reset-mail-missing`));
    await page.getByRole("link", { name: "No", exact: true }).click();
  }
  const main = page.getByRole("main");
  await expect(main.getByRole("heading", { name: "You tried" })).toBeVisible();
  await expect(main.getByText("Look in junk or spam", { exact: true })).toBeVisible();
  await expect(main.getByText("- The reset mail does not come")).toContainText("Tried so far:");
  await expectNoSidewaysScroll(page);
  await main.getByRole("link", { name: "Write to support" }).click();
  await expect(page.getByText("It is about: The code or mail does not come")).toBeVisible();
  await expect(page.getByText("You tried: Allow our senders")).toBeVisible();
  await expectNoSidewaysScroll(page);
});

/** Opens a case, with a mistake on the way, and reads the mail that support gets. */
async function handOver(page: Page, mailbox: Mailbox): Promise<void> {
  const address = newAddress();
  await page.goto("/help/contact?issue=sso&tried=sso.contact-admin&question=why%3F");
  await page.getByLabel("What happened").fill("<b>Nothing</b>\ncomes.");
  await press(page, "Send");
  await expect(page.getByText("Enter your email address.")).toBeVisible();
  await expect(page.getByLabel("What happened"), "what was typed stays").toHaveValue("<b>Nothing</b>\ncomes.");
  await addressField(page).fill(address);
  await press(page, "Send");
  await expect(page.getByRole("heading", { name: "We have your message" })).toBeVisible();
  const reference = await page.locator("[data-reference]").innerText();
  expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await expect(page.getByText("We never ask for a code, a password or a backup code")).toBeVisible();
  const mail = await mailbox.latestTo(SUPPORT, { about: `Latchkey case ${reference}` });
  for (const told of [`Answer to: ${address}`, "- Contact your company", "> why?", "> <b>Nothing</b>\n> comes."]) {
    expect(mail.text).toContain(told);
  }
  expect(mail.html).not.toContain("<b>");
}

// One case each: five an hour may come from one network, and every test comes from this one.
test("H7: a case reaches support, and its reference the person", { tag: "@once" }, ({ page, mailbox }) =>
  handOver(page, mailbox),
);
test("H7: … also without JavaScript", { tag: "@no-javascript" }, ({ page, mailbox }) => handOver(page, mailbox));

test("H7: what is hostile opens no case and reaches no header", { tag: "@once" }, async ({ request, mailbox }) => {
  const browser = await new TextBrowser(request).open(
    "/help/contact?issue=__proto__&tried=sso.gone,toString.x&question=%3Cscript%3E&sent=%3Cb%3E",
  );
  expect(browser.html).not.toContain("<script>&");
  const before = await mailbox.allTo(SUPPORT);
  await expectRefusals(browser, "Send", { "email-address": newAddress(), "what-happened": "Help" });
  const form = browser.form("Send");
  const mistakes: Record<string, string>[] = [
    { "email-address": "a@b.example\r\nBcc: eve@evil.example", "what-happened": "x" },
    { "email-address": newAddress(), "what-happened": "x".repeat(2001) },
    { "email-address": newAddress(), "what-happened": "", issue: "", question: "" },
  ];
  for (const typed of mistakes) {
    expect(await (await browser.post(form, typed)).text()).toMatch(/aria-invalid="true"/);
  }
  const sent = (await mailbox.allTo(SUPPORT)).filter(({ id }) => !before.some((old) => old.id === id));
  expect(sent.filter(({ text }) => /evil\.example|Bcc/.test(text))).toEqual([]);
});

test(
  "H8: a plan without the contact form says what it has; whoever is locked out reaches a person",
  { tag: "@once" },
  async ({ page, mailbox }) => {
    await signInByForms(page.request, mailbox, { address: "plain@demo.example", password: "Correct-Horse-7" });
    await page.goto("/help/contact");
    await expect(page.getByText("Your plan (Basic) does not include the contact form.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Send" })).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("link", { name: "Assistant", exact: true })).toBeVisible();
    await page.context().clearCookies();
    await page.reload();
    await expect(page.getByRole("button", { name: "Send" })).toBeVisible();
  },
);

test(
  "H8: signed in, the own plan is marked and says what it includes",
  { tag: "@javascript @once" },
  async ({ page, mailbox }) => {
    await page.goto("/help/support-levels");
    await expect(page.getByText("Your plan", { exact: true })).toHaveCount(0);
    await newPerson(page.request, mailbox);
    await page.reload();
    await expect(page.getByRole("region", { name: "Standard" }).getByText("Your plan", { exact: true })).toBeVisible();
    await expect(page.getByText("Your plan", { exact: true })).toHaveCount(1);
    await expectAccessible(page, "Levels of support");
    await page.getByRole("main").getByRole("link", { name: "Write to support" }).click();
    await expect(addressField(page), "nothing of the account is added on its own").toHaveValue("");
    await expect(page.getByLabel("Phone number")).toHaveCount(0);
    await press(page, "Send");
    await expect(addressField(page)).toBeFocused();
    await expectAccessible(page, "Write to support");
    await page.goto("/help/contact?sent=7G2K-0QWE");
    await expectAccessible(page, "Write to support");
  },
);
