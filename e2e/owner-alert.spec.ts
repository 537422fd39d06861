import { expect, test } from "./support/app";
import { newPersonWithApp, reauthenticateByForms } from "./support/authenticator";
import { pathOf, reachSecondStep, signInByBackupCode, signInByForms, signOutByForms } from "./support/forms";
import { OTHER_PASSWORD, giveCode, giveNewPassword, press, signIn } from "./support/journeys";
import type { Message } from "./support/mailbox";
import { TextBrowser, newPerson, newPersonSignedOut } from "./support/text-browser";

const NEW_SIGN_IN = "New sign-in to Latchkey";

/** Where the button of a mail to the owner leads. */
function linkIn({ text, html }: Message): string {
  const link = /https?:\S+\/this-was-not-me\?token=[\w-]{43}(?![\w-])/.exec(text)?.[0] ?? "";
  expect(html).toContain(`href="${link}"`);
  return link;
}

test("T6: the link of an alert works without signing in, once, and ends everything", async ({
  page,
  mailbox,
  anotherBrowser,
}) => {
  const owner = (await anotherBrowser()).request;
  const person = await newPerson(owner, mailbox);
  const thief = (await anotherBrowser()).request;
  await signInByForms(thief, mailbox, person, { trust: true });
  const alert = await mailbox.latestTo(person.address, { about: NEW_SIGN_IN });
  expect(alert.from).toContain("noreply@latchkey.example");
  const link = linkIn(alert);

  const scanner = (await anotherBrowser()).request;
  for (const look of [() => scanner.get(link), () => scanner.head(link), () => scanner.get(link)]) {
    expect((await look()).status()).toBe(200);
  }
  for (const one of [owner, thief]) expect(await pathOf(one), "nothing has changed").toBe("/security");

  await page.goto(link);
  await expect(page).toHaveTitle("This was not you? · Latchkey");
  const [before] = await mailbox.allTo(person.address);
  await press(page, "This was not me");
  await expect(page).toHaveURL(/\/reset-password\/verify/);
  for (const one of [owner, thief]) {
    expect((await new TextBrowser(one).open("/security")).url).toContain("notice=session-ended");
  }
  expect((await reachSecondStep(thief, person)).path, "trust has ended").toBe("/sign-in/verify/email-code");

  const mail = await mailbox.latestTo(person.address, { after: before, about: "Reset your Latchkey password" });
  expect((await scanner.get(link)).url(), "used").toContain("/reset-password?notice=link-used");
  await giveCode(page, /(?<!\d)\d{6}(?!\d)/.exec(mail.text)?.[0] ?? "");
  await giveNewPassword(page, OTHER_PASSWORD);
  await expect(page).toHaveURL(/\/sign-in\?notice=password-was-reset$/);
  await signIn(page, mailbox, { ...person, password: OTHER_PASSWORD });
});

test(
  "T6: a link is good for its own account, and only while it is open",
  { tag: "@once" },
  async ({ page, request, mailbox, anotherBrowser }) => {
    const bystander = (await anotherBrowser()).request;
    await newPerson(bystander, mailbox);
    const person = await newPersonSignedOut(request, mailbox);
    await signInByForms((await anotherBrowser()).request, mailbox, person);
    const link = linkIn(await mailbox.latestTo(person.address, { about: NEW_SIGN_IN }));
    const used = await new TextBrowser(request).open(link);
    const form = used.form("This was not me");
    for (const origin of [null, "https://evil.example"]) expect((await used.post(form, {}, origin)).status()).toBe(403);
    await used.press("This was not me");
    expect(used.path).toBe("/reset-password/verify");
    const mails = await mailbox.allTo(person.address);
    const again = await used.post(form);
    expect(again.url()).toContain("/reset-password?notice=link-used");
    expect(await mailbox.allTo(person.address), "no second code").toEqual(mails);
    expect(await pathOf(bystander)).toBe("/security");

    for (const token of ["", "A".repeat(43), "%00", "x".repeat(2000)]) {
      await page.goto(`/this-was-not-me?token=${token}`);
      await expect(page).toHaveURL(/\/reset-password\?notice=link-used$/);
      await expect(
        page.getByRole("alert").filter({ hasText: "This link was used already, or is too old." }),
      ).toBeVisible();
    }
  },
);

test(
  "T6: each change mails the owner and is a line of the activity",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser }) => {
    const { person, app } = await newPersonWithApp(page.request, mailbox);
    const off = { page: "/security/authenticator/turn-off", app };
    const browser = await reauthenticateByForms(page.request, mailbox, person, off);
    await browser.press("Turn off");
    const stranger = await reachSecondStep((await anotherBrowser()).request, person);
    for (const code of ["000000", "000001"]) await stranger.press("Next", { code });
    await signInByForms((await anotherBrowser()).request, mailbox, person);
    await signOutByForms(page.request);
    await (await signInByBackupCode(page.request, person, person.backupCode)).press("Continue", { saved: "on" });

    await page.goto("/security");
    await page.getByRole("link", { name: "Show all activity", exact: true }).click();
    await expect(page).toHaveURL(/\/security\/activity$/);
    const lines = page.getByRole("list", { name: "Recent security activity" }).getByRole("listitem");
    await expect(lines).toHaveText([
      /^Backup code saved/,
      /^Signed in/,
      /^Backup code used/,
      /^Signed out/,
      /^Signed in on a new device/,
      /^Right password, then a wrong code/,
      /^Authenticator app turned off/,
      /^Authenticator app turned on/,
      /^Backup code saved/,
      /^Signed in/,
      /^Account created/,
    ]);
    await expect(lines.last()).toHaveText(/20\d\d.* UTC · .+ · 127\.0\.0\.1$/);

    const subjects = (await mailbox.allTo(person.address)).map(({ subject }) => subject);
    const alerts = subjects.filter((subject) => !/code$|^Confirm your email/.test(subject));
    expect(alerts).toEqual([
      "Your Latchkey backup code was used",
      NEW_SIGN_IN,
      "Somebody could not finish signing in to Latchkey",
      "Authenticator app turned off for Latchkey",
      "Authenticator app turned on for Latchkey",
    ]);
  },
);

test("T6: the activity goes on page by page", { tag: "@once" }, async ({ page, mailbox, anotherBrowser }) => {
  const person = await newPerson(page.request, mailbox);
  await signInByForms((await anotherBrowser()).request, mailbox, person);
  const browser = await new TextBrowser(page.request).open("/security");
  const remove = browser.form("Remove all other sessions");
  for (let event = 0; event < 20; event++) await browser.post(remove);

  await page.goto("/security/activity");
  const lines = page.getByRole("list", { name: "Recent security activity" }).getByRole("listitem");
  await expect(lines).toHaveCount(20);
  await page.getByRole("link", { name: "Older activity", exact: true }).click();
  await expect(lines.last()).toHaveText(/^Account created/);
  await expect(page.getByRole("link", { name: "Older activity", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Newest activity", exact: true }).click();
  await expect(lines).toHaveCount(20);
  for (const before of ["0", "-1", "x", "9".repeat(30), "1&before=2"]) {
    expect((await page.request.get(`/security/activity?before=${before}`)).status(), before).toBe(200);
  }
});
