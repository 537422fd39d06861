import { expect, test } from "./support/app";
import { newPersonWithApp, reauthenticateByForms } from "./support/authenticator";
import { pathOf, reachSecondStep } from "./support/forms";
import { expectSignedIn, giveAddress, press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson, TextBrowser } from "./support/text-browser";

const once = { tag: "@once" };
const FILE = "/settings/export/file";

test.describe.configure({ timeout: 90_000 });

type Copy = { format: string; account: Record<string, unknown>; accountEvents: { kind: string }[] };

test("G5: a copy of everything held, for its owner alone", once, async ({ request, mailbox, anotherBrowser }) => {
  const person = await newPerson(request, mailbox);
  const browser = await reauthenticateByForms(request, mailbox, person, { page: "/settings/export" });
  const download = browser.form("Download");
  const answer = await browser.post(download);
  expect(answer.status()).toBe(200);
  const headers = answer.headers();
  expect(headers["content-disposition"]).toMatch(/^attachment; filename="account-\d{4}-\d\d-\d\d\.json"$/);
  expect(headers["content-type"]).toBe("application/json; charset=utf-8");
  expect(headers["cache-control"]).toContain("no-store");
  const text = await answer.text();
  const copy = JSON.parse(text) as Copy;
  expect(copy.format).toBe("latchkey-account-export/1");
  expect(copy.account).toMatchObject({ emailAddress: person.address, firstName: "Zoë", lastName: "O’Neill" });
  expect(copy.accountEvents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["account-created", "signed-in"]));
  expect(browser.html, "the page shows the same").toContain("O’Neill");
  const session = (await request.storageState()).cookies.find(({ name }) => name === "session")?.value ?? "none";
  for (const secret of [session, person.backupCode, person.password]) expect(text).not.toContain(secret);
  const mail = await mailbox.latestTo(person.address, { about: "A copy of your Latchkey data was opened" });
  expect(mail.text).toContain("/this-was-not-me?token=");

  expect((await request.get(FILE)).status(), "a link brings nothing").toBe(405);
  expect((await browser.post(download, {}, "https://evil.example")).status()).toBe(403);
  expect((await browser.post(download, { "form-token": "x" })).headers()["content-type"]).toContain("text/html");
  const stranger = (await anotherBrowser()).request;
  await newPerson(stranger, mailbox);
  const theirs = await new TextBrowser(stranger).post(download);
  expect(new URL(theirs.url()).pathname, "asks anew").toBe("/reauthenticate");
});

test("G5: deleting, seeing nothing but the way back, and keeping it", once, async ({ page, mailbox }) => {
  const { request } = page;
  const person = await newPerson(request, mailbox);
  const browser = await reauthenticateByForms(request, mailbox, person, { page: "/settings/delete" });
  await browser.press("Delete account");
  expect(browser.html).toContain("Tick this to delete your account.");
  expect(await pathOf(request)).toBe("/security");
  await browser.press("Delete account", { understood: "on" });
  expect(browser.url).toContain("/sign-in?notice=deletion-started");
  expect(await pathOf(request), "signed out").toBe("/sign-in");
  const mail = await mailbox.latestTo(person.address, { about: "Your Latchkey account will be deleted" });
  expect(mail.text).toContain("In 30 days");

  const [before] = await mailbox.allTo(person.address);
  const back = await reachSecondStep(request, person);
  expect(back.path, "the code is asked as usual").toBe("/sign-in/verify/email-code");
  await back.press("Next", { code: await mailbox.codeTo(person.address, { after: before }), trust: "no" });
  expect(back.path).toBe("/sign-in/keep-account");
  for (const elsewhere of ["/", "/security", "/settings/export", "/settings/language", "/security/activity"]) {
    expect(await pathOf(request, elsewhere)).toBe("/sign-in/keep-account");
  }
  await back.press("Sign out");
  expect(back.url).toContain("/sign-in?notice=signed-out");

  const [newest] = await mailbox.allTo(person.address);
  const again = await reachSecondStep(request, person);
  await again.press("Next", { code: await mailbox.codeTo(person.address, { after: newest }), trust: "no" });
  await page.goto("/security");
  await expect(page).toHaveTitle("Your account will be deleted · Latchkey");
  await press(page, "Keep my account");
  await expect(page.getByText("Your account is kept. Everything is as it was.")).toBeVisible();
  await mailbox.latestTo(person.address, { about: "Your Latchkey account is kept" });
  await page.goto("/sign-in/keep-account");
  await expect(page).toHaveURL(/\/security$/);
});

test("G5: where an app is on, its code is asked, for the one thing", once, async ({ request, mailbox }) => {
  const { person, app } = await newPersonWithApp(request, mailbox);
  const browser = await reauthenticateByForms(request, mailbox, person, { page: "/settings/delete", app });
  expect(browser.html).toContain("What you lose");
  expect(await pathOf(request, "/settings/export"), "good for one thing").toBe("/reauthenticate");
});

test(
  "G5: an organisation's people have their copy, and are told whom to ask for the end",
  once,
  async ({ page, mailbox, anotherBrowser }) => {
    await giveAddress(page, "/sign-in", newAddress().replace("post.example", "acme.example"));
    await press(page, "Sign in to Acme");
    await expectSignedIn(page);
    const theirs = await new TextBrowser(page.request).open("/settings/export");
    expect(theirs.path).toBe("/settings/export");
    const copy = (await (await theirs.post(theirs.form("Download"))).json()) as Copy;
    expect(copy.account).toMatchObject({ company: "Acme", hasPassword: false });

    await page.goto("/settings/delete");
    await expect(page.getByText(/^Acme manages this account, so only your organisation can/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Delete account" })).toHaveCount(0);
    const other = (await anotherBrowser()).request;
    const person = await newPerson(other, mailbox);
    const form = (await reauthenticateByForms(other, mailbox, person, { page: "/settings/delete" })).form(
      "Delete account",
    );
    await theirs.post(form, { understood: "on" });
    expect(await pathOf(page.request), "nothing was done").toBe("/security");
  },
);
