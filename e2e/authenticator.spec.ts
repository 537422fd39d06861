import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "./support/app";
import { Authenticator, newPersonWithApp, reauthenticateByForms, setUpByForms } from "./support/authenticator";
import { pathOf, reachSecondStep, signOutByForms } from "./support/forms";
import {
  beginSignIn,
  codeField,
  expectSignedIn,
  giveCode,
  givePassword,
  passwordField,
  press,
  signOut,
  type Person,
} from "./support/journeys";
import type { Mailbox } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

const USED_ALREADY = "That code was used already. Wait for the next one in your app.";

const row = (page: Page, title: string) => page.getByRole("listitem").filter({ hasText: title });
const qrCode = (info: TestInfo) => info.outputPath("qr-code.png");

/** Password and app, up to the page that asks for the code of the app. */
async function reachAppCode(page: Page, person: Person): Promise<void> {
  await beginSignIn(page, person.address);
  await givePassword(page, person.password);
  await expect(page).toHaveURL(/\/sign-in\/verify\/authenticator$/);
}

/** SPEC T1 on the screen, with a mailed code or the code of the app. */
async function reauthenticate(page: Page, mailbox: Mailbox, person: Person, app?: Authenticator): Promise<void> {
  await expect(page).toHaveURL(/\/reauthenticate\?change=/);
  const [before] = await mailbox.allTo(person.address);
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await expect(page).toHaveURL(app ? /\/verify\/authenticator$/ : /\/verify\/email-code$/);
  await giveCode(page, app ? await app.code() : await mailbox.codeTo(person.address, { after: before }));
}

test("T2, S5, S8: set up from the QR code on the screen, then asked at every sign-in", async ({
  page,
  mailbox,
}, info) => {
  const person = await newPerson(page.request, mailbox);
  await page.goto("/security");
  await expect(row(page, "Email OTP").getByText("Default", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "Set up", exact: true }).click();
  await reauthenticate(page, mailbox, person);

  await expect(page).toHaveURL(/\/security\/authenticator$/);
  for (const app of ["Google Authenticator", "Microsoft Authenticator", "2FAS", "Aegis"]) {
    await expect(page.getByRole("main").getByText(app)).toBeVisible();
  }
  const app = await Authenticator.scan(page, qrCode(info));
  expect(app.entry).toBe(`Latchkey MFA:${person.address}`);
  await expect(page.getByText("“Latchkey MFA”")).toBeVisible();
  expect((await page.locator("[data-key]").innerText()).replaceAll(" ", "")).toBe(app.key);
  await codeField(page).fill(await app.codeOff(-300));
  await press(page, "Turn on");
  await expect(codeField(page)).toHaveAccessibleDescription(/does not fit this key/);
  const code = await app.code({ present: true });
  await codeField(page).fill(code);
  await press(page, "Turn on");
  await expect(page.getByRole("status").filter({ hasText: "Your authenticator app is on." })).toBeVisible();
  await expect(row(page, "Authenticator app").getByText("Default", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Manage", exact: true })).toBeVisible();

  await signOut(page);
  await reachAppCode(page, person);
  await expect(page.getByText(`find the entry Latchkey MFA for ${person.address}`)).toBeVisible();
  await page.getByLabel("Stay signed in for 30 days", { exact: true }).check();
  await giveCode(page, code);
  await expect(codeField(page)).toHaveAccessibleDescription(new RegExp(USED_ALREADY));
  await expect(page.getByLabel("Stay signed in for 30 days", { exact: true })).toBeChecked();
  await giveCode(page, await app.code());
  await expectSignedIn(page);
});

test("S5: the app is lost: a code by mail gets in and turns it off", async ({ page, mailbox, anotherBrowser }) => {
  const { person } = await newPersonWithApp((await anotherBrowser()).request, mailbox);
  await reachAppCode(page, person);
  const [before] = await mailbox.allTo(person.address);
  await press(page, "Get code by email");
  await expect(page).toHaveURL(/\/sign-in\/verify\/email-code/);
  await expect(page.getByRole("radio"), "trust never skips the app").toHaveCount(0);
  await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  await expectSignedIn(page);

  await page.getByRole("link", { name: "Manage", exact: true }).click();
  await expect(page.getByLabel("Update authenticator app", { exact: true })).toBeChecked();
  await page.getByLabel("Turn off", { exact: true }).check();
  await press(page, "Continue");
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await expect(page).toHaveURL(/\/reauthenticate\/verify\/authenticator$/);
  const [earlier] = await mailbox.allTo(person.address);
  await press(page, "Get code by email");
  await expect(page).toHaveURL(/\/reauthenticate\/verify\/email-code/);
  await giveCode(page, await mailbox.codeTo(person.address, { after: earlier }));
  await expect(page.getByText(/whoever has your password and can read the mail/)).toBeVisible();
  await press(page, "Turn off");
  await expect(page.getByRole("status").filter({ hasText: "Your authenticator app is off." })).toBeVisible();
  await expect(page.getByRole("link", { name: "Set up", exact: true })).toBeVisible();

  await signOut(page);
  await beginSignIn(page, person.address);
  await givePassword(page, person.password);
  await expect(page).toHaveURL(/\/sign-in\/verify\/email-code/);
});

test(
  "T3: moved to a new phone, the old one works until then and never after",
  { tag: "@once" },
  async ({ page, mailbox }, info) => {
    const { person, app: old } = await newPersonWithApp(page.request, mailbox);
    await page.goto("/security/authenticator");
    await press(page, "Continue");
    await reauthenticate(page, mailbox, person, old);
    await expect(page).toHaveURL(/\/security\/authenticator\/update$/);
    const app = await Authenticator.scan(page, qrCode(info));
    expect(app.key).not.toBe(old.key);
    await codeField(page).fill(await old.codeOff(0));
    await press(page, "Update");
    await expect(codeField(page)).toHaveAccessibleDescription(/does not fit this key/);
    await codeField(page).fill(await app.code());
    await press(page, "Update");
    await expect(page.getByRole("status").filter({ hasText: "Your new authenticator app is on." })).toBeVisible();

    await signOut(page);
    await reachAppCode(page, person);
    await giveCode(page, await old.codeOff(0));
    await expect(codeField(page)).toHaveAccessibleDescription(/belongs to the app that you replaced/);
    await giveCode(page, await app.code());
    await expectSignedIn(page);
  },
);

test(
  "T4: one code is good once, whichever browser; a clock far off is refused",
  { tag: "@once" },
  async ({ page, request, mailbox, anotherBrowser }) => {
    const { person, app } = await newPersonWithApp(page.request, mailbox);
    const one = await reachSecondStep(request, person);
    const other = await reachSecondStep((await anotherBrowser()).request, person);
    for (const seconds of [-300, 300]) {
      expect((await one.press("Next", { code: await app.codeOff(seconds) })).html).toContain("That code is not right.");
    }
    const code = await app.code();
    expect((await one.press("Next", { code: ` ${code.slice(0, 3)}-${code.slice(3)} ` })).path).toBe("/security");
    expect((await other.press("Next", { code })).html).toContain("That code was used already.");
  },
);

test("T2: a set-up that was left changes nothing", { tag: "@once" }, async ({ request, mailbox, anotherBrowser }) => {
  const person = await newPerson(request, mailbox);
  const left = await reauthenticateByForms(request, mailbox, person, { page: "/security/authenticator" });
  const key = left.shown("data-key");
  expect((await left.open("/security/authenticator")).shown("data-key"), "the key stays on its page").toBe(key);
  const elsewhere = await reachSecondStep((await anotherBrowser()).request, person);
  expect(elsewhere.path).toBe("/sign-in/verify/email-code");
  expect((await left.open("/security")).html).toContain("Set up");
});

test(
  "T3: turned off while somebody waits for its code: they start again",
  { tag: "@once" },
  async ({ request, mailbox, anotherBrowser }) => {
    const person = await newPerson(request, mailbox);
    const app = await setUpByForms(request, mailbox, person);
    const waiting = await reachSecondStep((await anotherBrowser()).request, person);
    const page = "/security/authenticator/turn-off";
    const owner = await reauthenticateByForms(request, mailbox, person, { page, app });
    await owner.press("Turn off");
    expect(owner.url).toContain("notice=app-turned-off");
    await waiting.press("Next", { code: await app.code() });
    expect(waiting.url).toContain("/sign-in?notice=expired");
    expect(await pathOf(request), "who turned it off stays").toBe("/security");
    await signOutByForms(request);
    expect((await reachSecondStep(request, person)).path).toBe("/sign-in/verify/email-code");
  },
);

test(
  "H5: a phone whose clock is off is told so with its second code",
  { tag: "@once" },
  async ({ request, mailbox }) => {
    const { person, app } = await newPersonWithApp(request, mailbox);
    await signOutByForms(request);
    const browser = await reachSecondStep(request, person);
    const [shown, shownNext] = await app.twoCodesOff(-330);
    await browser.press("Next", { code: shown });
    expect(browser.html).toContain("That code is not right.");
    await browser.press("Next", { code: shownNext });
    expect(browser.html).toMatch(/your phone’s clock is about (5|6) minutes behind/);
    expect((await browser.press("Next", { code: await app.code() })).path).toBe("/security");
  },
);
