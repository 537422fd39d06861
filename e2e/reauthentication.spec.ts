import { expect, test } from "./support/app";
import { Authenticator, newPersonWithApp, reauthenticateByForms } from "./support/authenticator";
import { pathOf, reachSecondStep, signInByForms, signOutByForms } from "./support/forms";
import { addressField, codeField, giveCode, passwordField, press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { TextBrowser, newPerson } from "./support/text-browser";

const SET_UP = "/security/authenticator";
const NO_MATCH = "That email address and password do not match. Check both, or reset your password.";
const once = { tag: "@once" };

test("T1: email and password, then a code; each mistake stands beside its field", async ({ page, mailbox }) => {
  const person = await newPerson(page.request, mailbox);
  await page.goto(SET_UP);
  await expect(page).toHaveURL(/\/reauthenticate\?change=set-up-authenticator$/);
  await expect(page.getByText("Before you set up an authenticator app, we ask for your password")).toBeVisible();
  await expect(addressField(page)).toHaveValue(person.address);

  await press(page, "Next");
  await expect(passwordField(page)).toHaveAccessibleDescription("Enter your password.");
  await passwordField(page).fill("Wrong-Horse-7");
  await press(page, "Next");
  await expect(passwordField(page)).toHaveAccessibleDescription(NO_MATCH);
  await addressField(page).fill(newAddress());
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await expect(addressField(page)).toHaveAccessibleDescription(
    "Enter the address of the account that you are signed in to.",
  );

  const [before] = await mailbox.allTo(person.address);
  await addressField(page).fill(person.address);
  await passwordField(page).fill(person.password);
  await press(page, "Next");
  await expect(page).toHaveURL(/\/reauthenticate\/verify\/email-code$/);
  await expect(page.getByRole("radio"), "trust is not offered").toHaveCount(0);
  const mail = await mailbox.latestTo(person.address, { after: before, about: "Your Latchkey confirmation code" });
  expect(mail.text).toContain("the page where you are confirming that it is you");
  await giveCode(page, "12345");
  await expect(codeField(page)).toHaveAccessibleDescription(/The code is six digits/);
  await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  await expect(page).toHaveURL(/\/security\/authenticator$/);
  await expect(page.getByRole("button", { name: "Turn on", exact: true })).toBeVisible();
});

test("T1: it is good for the one change it was asked for, once", once, async ({ request, mailbox }) => {
  const person = await newPerson(request, mailbox);
  const browser = await reauthenticateByForms(request, mailbox, person, { page: SET_UP });
  const turnOn = browser.form("Turn on");
  const app = new Authenticator(browser.shown("data-key").replaceAll(" ", ""));

  const other = await new TextBrowser(request).open("/security/backup-code");
  expect(other.html, "no code is there").not.toContain("data-backup-code");
  await other.press("Generate");
  expect(other.url).toContain("/reauthenticate?change=generate-backup-code");
  expect(await pathOf(request, SET_UP), "the first one is still good").toBe(SET_UP);

  await browser.press("Turn on", { code: await app.code() });
  expect(browser.url).toContain("notice=app-turned-on");
  for (const page of ["/security/authenticator/update", "/security/authenticator/turn-off"]) {
    expect(await pathOf(request, page), `${page} asks anew`).toBe("/reauthenticate");
  }
  const again = await browser.post(turnOn, { code: await app.codeOff(0) });
  expect(again.url(), "spent").not.toContain("notice=app-");
  await reauthenticateByForms(request, mailbox, person, { page: "/security/authenticator/turn-off", app });
  expect(await pathOf(request, "/security/authenticator/update"), "another change").toBe("/reauthenticate");
});

test("T1, S12: wrong passwords count as at sign-in", once, async ({ request, mailbox }) => {
  const person = await newPerson(request, mailbox);
  const browser = await new TextBrowser(request).open(SET_UP);
  const give = (password: string) => browser.press("Next", { "email-address": person.address, password });
  for (const tries of [1, 2, 3, 4, 5]) expect((await give(`Wrong-Horse-${tries}`)).html).toContain(NO_MATCH);
  expect((await give(person.password)).html).toMatch(/Too many wrong passwords\. Wait (\d\d seconds|1 minute)/);
  expect(await pathOf(request, SET_UP)).toBe("/reauthenticate");
  await signOutByForms(request);
  expect((await reachSecondStep(request, person)).html, "at sign-in too").toContain("Too many wrong passwords.");
});

test("T1: of two begun at once only the newer one counts", once, async ({ request, mailbox }) => {
  const person = await newPerson(request, mailbox);
  const older = await reauthenticateByForms(request, mailbox, person, { page: SET_UP });
  const app = new Authenticator(older.shown("data-key").replaceAll(" ", ""));
  const newer = await new TextBrowser(request).open("/reauthenticate?change=generate-backup-code");
  await newer.press("Next", { "email-address": person.address, password: person.password });
  expect(newer.path).toBe("/reauthenticate/verify/email-code");
  await older.press("Turn on", { code: await app.code() });
  expect([older.status, older.path]).toEqual([200, "/reauthenticate"]);
  expect(await pathOf(request, SET_UP), "asks anew").toBe("/reauthenticate");
  expect((await older.open("/security")).html).toContain(">Set up<");
});

test("T1: signing out in between ends it", once, async ({ request, mailbox, anotherBrowser }) => {
  const person = await newPerson(request, mailbox);
  const trusted = (await anotherBrowser()).request;
  await signInByForms(trusted, mailbox, person, { trust: true });
  const browser = await reauthenticateByForms(trusted, mailbox, person, { page: SET_UP });
  const turnOn = browser.form("Turn on");
  const app = new Authenticator(browser.shown("data-key").replaceAll(" ", ""));
  await signOutByForms(trusted);
  const late = await browser.post(turnOn, { code: await app.code() });
  expect(new URL(late.url()).pathname).toBe("/sign-in");

  expect((await reachSecondStep(trusted, person)).path, "trust skips the code of a sign-in").toBe("/security");
  expect(await pathOf(trusted, SET_UP), "and nothing else").toBe("/reauthenticate");
  const afresh = await browser.post(turnOn, { code: await app.code() });
  expect(afresh.url()).not.toContain("notice=app-turned-on");
  expect((await new TextBrowser(trusted).open("/security")).html).not.toContain(">Manage<");
});

test(
  "T1: after a change every other session and all trust have ended",
  once,
  async ({ request, mailbox, anotherBrowser }) => {
    const person = await newPerson(request, mailbox);
    const trusted = (await anotherBrowser()).request;
    const plain = (await anotherBrowser()).request;
    await signInByForms(trusted, mailbox, person, { trust: true });
    await signInByForms(plain, mailbox, person);
    const token = async () => (await request.storageState()).cookies.find(({ name }) => name === "session")?.value;
    const before = await token();

    const browser = await new TextBrowser(request).open("/security/backup-code");
    await browser.press("Generate");
    const [newest] = await mailbox.allTo(person.address);
    await browser.press("Next", { "email-address": person.address, password: person.password });
    await browser.press("Next", { code: await mailbox.codeTo(person.address, { after: newest }) });
    await browser.press("Close", { saved: "on" });
    expect(browser.url).toContain("notice=backup-code-saved");
    expect(await token(), "a token of its own").not.toBe(before);

    for (const ended of [trusted, plain]) {
      expect((await new TextBrowser(ended).open("/security")).url).toContain("notice=session-ended");
    }
    expect((await reachSecondStep(trusted, person)).path).toBe("/sign-in/verify/email-code");
  },
);

test("T1, S5, S6: the app is asked; mail and backup code stand in for it", once, async ({ request, mailbox }) => {
  const { person } = await newPersonWithApp(request, mailbox);
  const browser = await new TextBrowser(request).open("/security/backup-code");
  await browser.press("Generate");
  await browser.press("Next", { "email-address": person.address, password: person.password });
  expect(browser.path).toBe("/reauthenticate/verify/authenticator");
  const [before] = await mailbox.allTo(person.address);
  await browser.press("Get code by email");
  expect(browser.path).toBe("/reauthenticate/verify/email-code");
  await mailbox.codeTo(person.address, { after: before });

  await browser.open("/reauthenticate/verify/backup-code");
  await browser.press("Next", { "backup-code": person.backupCode });
  expect(["/security/backup-code", "/sign-in/backup-code"]).toContain(browser.path);
  expect(browser.shown("data-backup-code")).not.toBe(person.backupCode);
});

test("T1: what one account proved is nothing to another", once, async ({ request, mailbox, playwright, site }) => {
  const person = await newPerson(request, mailbox);
  const browser = await reauthenticateByForms(request, mailbox, person, { page: SET_UP });
  const app = new Authenticator(browser.shown("data-key").replaceAll(" ", ""));
  const attempt = (await request.storageState()).cookies.filter(({ name }) => name === "attempt");
  const eve = await playwright.request.newContext({ baseURL: site });
  await newPerson(eve, mailbox);
  const { cookies } = await eve.storageState();
  const both = { cookies: [...cookies.filter(({ name }) => name !== "attempt"), ...attempt], origins: [] };
  const mixed = await playwright.request.newContext({ baseURL: site, storageState: both });
  expect(await pathOf(mixed, SET_UP)).toBe("/reauthenticate");
  const theirs = new TextBrowser(mixed);
  await theirs.open(SET_UP);
  const sent = await theirs.post(browser.form("Turn on"), { code: await app.code() });
  expect(sent.url()).not.toContain("app-turned-on");
  for (const one of [mixed, request]) {
    expect((await new TextBrowser(one).open("/security")).html).not.toContain(">Manage<");
  }
  for (const one of [eve, mixed]) await one.dispose();
});

test(
  "T1: where the re-authentication of a change is gone, it says that nothing was done",
  once,
  async ({ page, mailbox }) => {
    const person = await newPerson(page.request, mailbox);
    await reauthenticateByForms(page.request, mailbox, person, { page: "/settings/delete" });
    await page.goto("/settings/delete");
    await page.getByRole("checkbox").check();
    // As after an hour, or after another change was finished in another tab.
    await page.context().clearCookies({ name: "attempt" });
    await press(page, "Delete account");
    await expect(page).toHaveURL(/\/security\?notice=nothing-done$/);
    await expect(page.getByRole("alert").filter({ hasText: "so nothing was done" })).toBeVisible();
    await page.goto("/reauthenticate/verify/email-code");
    await expect(page).toHaveURL(/\/security\?notice=nothing-done$/);
  },
);
