import { expect, test } from "./support/app";
import { newPersonWithApp } from "./support/authenticator";
import { pathOf, reachSecondStep } from "./support/forms";
import {
  OTHER_PASSWORD,
  addressField,
  codeField,
  expectSignedIn,
  giveCode,
  giveNewPassword,
  newPasswordField,
  passwordField,
  press,
} from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { openCookieEater, openCookieMixer } from "./support/no-cookies";
import { Finger, phone } from "./support/taps";
import { TextBrowser, newPersonSignedOut } from "./support/text-browser";

const CHECK = /\/help\/sign-in\/page-stuck\/check/;
/** A phone this far behind shows codes that are refused. */
const BEHIND_SECONDS = -94;

test.describe.configure({ timeout: 120_000 });

/** Four of the five issues of SPEC H1, staged for real: each from the sign-in page, at a phone, in four taps at most. */
for (const scripts of [true, false]) {
  const how = scripts ? "" : ", without JavaScript";

  test(`H1: a forgotten password${how}`, { tag: "@once" }, async ({ anotherBrowser, mailbox, request }) => {
    const person = await newPersonSignedOut(request, mailbox);
    const page = await anotherBrowser(phone(scripts));
    const finger = new Finger(page);
    await finger.begin();
    await finger.link("Trouble signing in?");
    await finger.link("My password is refused or forgotten");
    await expect(page.getByText("First: you")).toBeVisible();
    await expect(page.getByText("Give your address and enter the code that we mail to you")).toBeVisible();
    await finger.link("Reset your password");
    await addressField(page).fill(person.address);
    const [before] = await mailbox.allTo(person.address);
    await finger.button("Next");
    await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
    await expect(newPasswordField(page)).toBeVisible();
    await giveNewPassword(page, OTHER_PASSWORD);
    await expect(page.getByText("Your password was reset")).toBeVisible();
    const browser = await reachSecondStep(request, { ...person, password: OTHER_PASSWORD });
    expect(browser.path).toBe("/sign-in/verify/email-code");
  });

  test(`H5: a phone whose clock is 94 s behind${how}`, { tag: "@once" }, async ({ anotherBrowser, mailbox }) => {
    const { person, app } = await newPersonWithApp((await anotherBrowser()).request, mailbox);
    const page = await anotherBrowser(phone(scripts));
    const finger = new Finger(page);
    await finger.begin();
    await finger.link("Trouble signing in?");
    await finger.link("My code is refused, or my phone is gone");
    await expect(page.getByText("First: you")).toBeVisible();
    await finger.link("Wait for a fresh code, and check the phone’s clock");
    await expect(page.getByText("half a minute off is too much")).toBeVisible();

    await finger.begin();
    await addressField(page).fill(person.address);
    await finger.button("Next");
    await passwordField(page).fill(person.password);
    await finger.button("Sign in");
    const first = await app.codeOff(BEHIND_SECONDS);
    await codeField(page).fill(first);
    await finger.button("Next");
    await expect(page.getByText("That code is not right.")).toBeVisible();
    await expect.poll(() => app.codeOff(BEHIND_SECONDS), { timeout: 40_000 }).not.toBe(first);
    await codeField(page).fill(await app.codeOff(BEHIND_SECONDS));
    await finger.button("Next");
    await expect(page.getByText(/your phone’s clock is about (90 seconds|2 minutes) behind/)).toBeVisible();
    await expect(page.getByText(/turn on automatic date and time/)).toBeVisible();
    const [before] = await mailbox.allTo(person.address);
    await press(page, "Get code by email");
    await expect(page).toHaveURL(/\/verify\/email-code/);
    await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
    await expectSignedIn(page);
  });

  test(`H5, H6: no cookies, and support is told of it${how}`, { tag: "@once" }, async ({ anotherBrowser, mailbox }) => {
    const eater = await openCookieEater();
    try {
      const proxy = { server: eater.address, bypass: "<-loopback>" };
      const page = await anotherBrowser({ ...phone(scripts), proxy });
      const finger = new Finger(page);
      await finger.begin();
      await addressField(page).fill(newAddress());
      await finger.button("Next");
      await expect(page.getByText(/your browser did not keep our cookie/)).toBeVisible();
      await finger.link("Check this browser");
      await finger.button("Check this browser");
      await expect(page.locator("[data-check=cookies]")).toContainText("Allow cookies for this site");
      await expect(page.getByText("First: you")).toBeVisible();
      if (scripts) await expect(page.locator("[data-check=clock]")).toHaveAttribute("data-verdict", "fine");
      await finger.link("Write to support about this");
      const box = page.getByLabel("Send the results of the check with it");
      await expect(box).not.toBeChecked();
      await expect(page.getByText("Cookies: Needs attention", { exact: true })).toBeVisible();
      await box.check();
      await press(page, "Send");
      await expect(addressField(page)).toHaveAttribute("aria-invalid", "true");
      await expect(box, "what was ticked stays").toBeChecked();
      await addressField(page).fill(newAddress());
      await press(page, "Send");
      const reference = await page.locator("[data-reference]").innerText();
      const about = `Latchkey case ${reference}`;
      const { text } = await mailbox.latestTo("support@latchkey.example", { about });
      expect(text).toContain("- Cookies: Needs attention");
      expect(text).toContain(scripts ? "- Clock: Works" : "- Clock: Not looked at");
    } finally {
      await eater.close();
    }
  });

  test(`H5: an endless loop ends at the check of the browser${how}`, { tag: "@once" }, async ({ anotherBrowser }) => {
    const other = await anotherBrowser();
    await new TextBrowser(other.request)
      .open("/create-account")
      .then((browser) => browser.press("Next", { "email-address": newAddress() }));
    expect(await pathOf(other.request, "/sign-in/password")).toBe("/create-account/verify");
    const { cookies } = await other.context().storageState();
    const mixer = await openCookieMixer(cookies.find(({ name }) => name === "attempt")?.value ?? "");
    try {
      const proxy = { server: mixer.address, bypass: "<-loopback>" };
      const page = await anotherBrowser({ ...phone(scripts), proxy });
      const finger = new Finger(page);
      await finger.begin();
      await addressField(page).fill(newAddress());
      await finger.button("Next");
      await expect(page).toHaveURL(CHECK);
      await expect(page.getByText(/from page to page again and again/)).toBeVisible();
      await finger.button("Check this browser");
      await expect(page.locator("[data-check=cookies]")).toHaveAttribute("data-verdict", "fine");
      await expect(page.getByText("If that does not help: your company’s IT")).toBeVisible();
      await finger.link("All steps for a page that is stuck");
      await expect(page.getByText("Open a private or incognito window")).toBeVisible();
    } finally {
      await mixer.close();
    }
  });
}
