import { expect, test } from "./support/app";
import { newPersonWithApp } from "./support/authenticator";
import {
  pathOf,
  reachSecondStep,
  resetByForms,
  signInByBackupCode,
  signInByForms,
  signOutByForms,
} from "./support/forms";
import {
  OTHER_PASSWORD,
  beginSignIn,
  expectSignedIn,
  giveCode,
  givePassword,
  saveBackupCode,
} from "./support/journeys";
import { TextBrowser, newPerson } from "./support/text-browser";

test(
  "P5: after a reset through mail the mailbox is no second step of an account with an app",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser }) => {
    const { person, app } = await newPersonWithApp((await anotherBrowser()).request, mailbox);
    const changed = { ...person, password: OTHER_PASSWORD };
    await resetByForms(page.request, mailbox, person, OTHER_PASSWORD);
    const told = await mailbox.latestTo(person.address, { about: "Your Latchkey password was reset" });
    expect(told.text).toContain("emailed codes are paused");

    await beginSignIn(page, person.address);
    await givePassword(page, OTHER_PASSWORD);
    await expect(page).toHaveURL(/\/sign-in\/verify\/authenticator$/);
    await expect(
      page.getByText(/emailed codes are paused here until .* Use your app or your backup code\./),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Get code by email" })).toHaveCount(0);
    await page.goto("/sign-in/verify/email-code");
    await expect(page, "nor is its page").toHaveURL(/\/sign-in\/verify\/authenticator$/);
    await page.getByRole("link", { name: "Use a backup code", exact: true }).click();
    await page.getByLabel("Backup code", { exact: true }).fill(person.backupCode);
    await page.getByRole("button", { name: "Next", exact: true }).click();
    await saveBackupCode(page);

    const elsewhere = await anotherBrowser();
    await beginSignIn(elsewhere, person.address);
    await givePassword(elsewhere, changed.password);
    await giveCode(elsewhere, await app.code());
    await expectSignedIn(elsewhere);
  },
);

test(
  "P5: a form from before the reset gets no code by mail",
  { tag: "@once" },
  async ({ request, mailbox, anotherBrowser }) => {
    const { person } = await newPersonWithApp(request, mailbox);
    const changed = { ...person, password: OTHER_PASSWORD };
    const thief = (await anotherBrowser()).request;
    const before = await reachSecondStep(thief, person);
    expect(before.path).toBe("/sign-in/verify/authenticator");
    const ask = before.form("Get code by email");
    await resetByForms((await anotherBrowser()).request, mailbox, person, OTHER_PASSWORD);

    const [newest] = await mailbox.allTo(person.address);
    await before.post(ask);
    const waiting = await reachSecondStep(thief, changed);
    const fields = { ...ask.fields, "form-token": waiting.form("Next").fields["form-token"] ?? "" };
    await waiting.post({ ...ask, fields });
    expect(await pathOf(thief, "/sign-in/verify/email-code")).toBe("/sign-in/verify/authenticator");
    const since = (await mailbox.allTo(person.address)).findIndex(({ id }) => id === newest?.id);
    const subjects = (await mailbox.allTo(person.address)).slice(0, since).map(({ subject }) => subject);
    expect(subjects, "no code was mailed").not.toContain("Your Latchkey sign-in code");
  },
);

test("P5: without an app a reset holds nothing", { tag: "@once" }, async ({ request, mailbox }) => {
  const person = await newPerson(request, mailbox);
  await resetByForms(request, mailbox, person, OTHER_PASSWORD);
  await signInByForms(request, mailbox, { ...person, password: OTHER_PASSWORD });
});

test(
  "P1: a reset ends the sessions of three browsers, and all trust",
  { tag: "@once" },
  async ({ request, mailbox, anotherBrowser }) => {
    const person = await newPerson(request, mailbox);
    const changed = { ...person, password: OTHER_PASSWORD };
    const second = (await anotherBrowser()).request;
    const third = (await anotherBrowser()).request;
    for (const one of [second, third]) await signInByForms(one, mailbox, person, { trust: true });
    await resetByForms((await anotherBrowser()).request, mailbox, person, OTHER_PASSWORD);
    for (const one of [request, second, third]) {
      expect((await new TextBrowser(one).open("/security")).url).toContain("notice=session-ended");
    }
    expect((await reachSecondStep(second, changed)).path).toBe("/sign-in/verify/email-code");
  },
);

test(
  "P5: at re-authentication the held mailbox proves nothing either",
  { tag: "@once" },
  async ({ request, mailbox }) => {
    const { person } = await newPersonWithApp(request, mailbox);
    await signOutByForms(request);
    await resetByForms(request, mailbox, person, OTHER_PASSWORD);
    const changed = { ...person, password: OTHER_PASSWORD };
    const browser = await signInByBackupCode(request, changed, person.backupCode);
    await browser.press("Continue", { saved: "on" });
    await browser.open("/security/authenticator/turn-off");
    await browser.press("Next", { "email-address": changed.address, password: changed.password });
    expect(browser.path).toBe("/reauthenticate/verify/authenticator");
    expect(browser.forms.map(({ button }) => button)).not.toContain("Get code by email");
    expect(await pathOf(request, "/reauthenticate/verify/email-code")).toBe("/reauthenticate/verify/authenticator");
  },
);
