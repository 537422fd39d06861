import type { Page } from "@playwright/test";
import { expect, test } from "./support/app";
import {
  addressField,
  beginCreateAccount,
  beginSignIn,
  codeField,
  expectSignedIn,
  forgetPassword,
  giveAddress,
  giveCode,
  givePassword,
  passwordField,
  press,
  reachEmailCode,
  signOut,
} from "./support/journeys";
import { codeIn, newAddress, type Mailbox } from "./support/mailbox";
import { newPerson, newPersonSignedOut } from "./support/text-browser";
import { openCookieEater } from "./support/no-cookies";

const LATER_PAGES = [
  "/sign-in/password",
  "/sign-in/verify/email-code",
  "/sign-in/verify/authenticator",
  "/sign-in/verify/backup-code",
  "/sign-in/finish",
  "/create-account/verify",
  "/create-account/details",
  "/reset-password/verify",
  "/reset-password/new",
];

test("S14: who was on the way to a page lands there", async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await page.goto("/security");
  await expect(page).toHaveURL(/\/sign-in\?return-to=%2Fsecurity$/);

  await beginSignIn(page, person.address, "/sign-in?return-to=%2Fmailbox%3Fto%3Dada%40post.example");
  await givePassword(page, person.password);
  await giveCode(page, await newestCode(page, mailbox, person.address));
  await expect(page).toHaveURL(/\/mailbox\?to=ada@post\.example$/);
});

test("S14: it goes along to creating an account and back, also with another address", async ({ page }) => {
  const way = /\/sign-in\?return-to=%2Fmailbox%3Fto%3Dada%40post\.example$/;
  await page.goto("/create-account?return-to=%2Fmailbox%3Fto%3Dada%40post.example");
  const signInInstead = page.getByRole("link", { name: "Sign in", exact: true });
  await expect(signInInstead).toHaveAttribute("href", way);
  await addressField(page).fill(newAddress());
  await press(page, "Next");
  await page.getByRole("link", { name: "Use another address", exact: true }).click();
  await expect(addressField(page)).toBeVisible();
  await expect(signInInstead).toHaveAttribute("href", way);
});

test("S14: a way back that leads elsewhere is not taken", { tag: "@once" }, async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await page.goto("/sign-in?return-to=%2F%2Fevil.example");
  const hidden = page.locator("form:has(#email-address) input[name=return-to]");
  await expect(hidden).toHaveValue("/security");
  await hidden.evaluate((input: HTMLInputElement) => (input.value = "//evil.example"));
  await addressField(page).fill(person.address);
  await press(page, "Next");
  await givePassword(page, person.password);
  await giveCode(page, await newestCode(page, mailbox, person.address));
  await expectSignedIn(page);

  for (const foreign of [
    "//evil.example",
    "https://evil.example/",
    "/\\evil.example",
    "/.%2e//evil.example",
    "/sign-out",
  ]) {
    await page.goto(`/sign-in?return-to=${encodeURIComponent(foreign)}`);
    await expectSignedIn(page);
  }
});

test("S11: without an attempt every later page leads to the start of its journey", async ({ page }) => {
  for (const path of LATER_PAGES) {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`/${path.split("/")[1]}\\?notice=no-attempt$`));
    await expect(page.getByRole("alert").filter({ hasText: "Start here." })).toBeVisible();
  }
});

test(
  "S11: a page out of turn leads to the one whose turn it is: signing in",
  { tag: "@once" },
  async ({ page, mailbox }) => {
    const person = await newPersonSignedOut(page.request, mailbox);
    await beginSignIn(page, person.address);
    await expectOnly(page, "/sign-in/password");
    await givePassword(page, person.password);
    await expect(codeField(page)).toBeVisible();
    await expectOnly(page, "/sign-in/verify/email-code", "/sign-in/verify/backup-code");
  },
);

test("S11: … creating an account", { tag: "@once" }, async ({ page, mailbox }) => {
  const code = await beginCreateAccount(page, mailbox, newAddress());
  await expectOnly(page, "/create-account/verify");
  await giveCode(page, code);
  await expect(passwordField(page)).toBeVisible();
  await expectOnly(page, "/create-account/details");
});

test("S11: … resetting a password", { tag: "@once" }, async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await beginSignIn(page, person.address);
  await forgetPassword(page, mailbox, person);
  await expectOnly(page, "/reset-password/new");
  await giveAddress(page, "/reset-password", newAddress());
  await expect(codeField(page)).toBeVisible();
  await expectOnly(page, "/reset-password/verify");
});

test("S11: back after signing in does no harm", async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  const code = await reachEmailCode(page, mailbox, person);
  await giveCode(page, code);
  await expectSignedIn(page);

  await page.goBack();
  await expect(codeField(page).or(page.getByRole("heading", { name: "Security", exact: true }))).toBeVisible();
  if (await codeField(page).isVisible()) await giveCode(page, code);
  await expectSignedIn(page);
  await expect(page.getByRole("list", { name: "Where you are signed in" }).getByRole("listitem")).toHaveCount(1);
});

test("S13: back after signing out shows nothing private", async ({ page, mailbox }) => {
  const { address } = await newPerson(page.request, mailbox);
  await page.goto("/security");
  await expectSignedIn(page);
  await signOut(page);
  await expect(page.getByRole("status").filter({ hasText: "You are signed out." })).toBeVisible();
  await page.goBack();
  await expect(addressField(page)).toBeVisible();
  await expect(page).toHaveURL(/\/sign-in\?return-to=%2Fsecurity/);
  expect(await page.content()).not.toContain(address);
});

test("S11: pressing twice is pressing once", { tag: "@javascript @once" }, async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await page.goto("/sign-in");
  await addressField(page).fill(person.address);
  await page.getByRole("button", { name: "Next", exact: true }).dblclick();
  await expect(page).toHaveURL(/\/sign-in\/password$/);
  const before = await mailbox.allTo(person.address);
  await passwordField(page).fill(person.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).dblclick();
  await expect(codeField(page)).toBeVisible();
  await codeField(page).fill(await newestCode(page, mailbox, person.address));
  expect(await mailbox.allTo(person.address)).toHaveLength(before.length + 1);
  await page.getByRole("button", { name: "Next", exact: true }).dblclick();
  await expectSignedIn(page);
  await expect(page.getByRole("list", { name: "Where you are signed in" }).getByRole("listitem")).toHaveCount(1);
});

test("S17: of two tabs the newest counts, and the older form says so", async ({ page, mailbox, context }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await beginSignIn(page, person.address);
  const newer = await context.newPage();
  await beginSignIn(newer, person.address);

  await givePassword(page, person.password);
  await expect(
    page
      .getByRole("alert")
      .filter({ hasText: "You started again in another tab or window, and the newest one counts." }),
  ).toBeVisible();
  await givePassword(newer, person.password);
  await expect(newer).toHaveURL(/\/sign-in\/verify\/email-code/);
});

test("S11: a browser without cookies is told why it gets no further", async ({ anotherBrowser }) => {
  const eater = await openCookieEater();
  const page = await anotherBrowser({ proxy: { server: eater.address, bypass: "<-loopback>" } });
  await giveAddress(page, "/sign-in", newAddress());
  await expect(page).toHaveURL(/\/sign-in\?notice=no-attempt$/);
  await expect(page.getByRole("alert").filter({ hasText: "allow cookies for this site" })).toBeVisible();
  await eater.close();
});

async function newestCode(page: Page, mailbox: Mailbox, address: string): Promise<string> {
  await expect(codeField(page)).toBeVisible();
  return codeIn(await mailbox.latestTo(address, { about: "Your Latchkey sign-in code" }));
}

/** Asks for every later page with this browser's cookies: each answer has to be one whose turn it is, else the first. */
async function expectOnly(page: Page, ...turns: [string, ...string[]]): Promise<void> {
  const answers = await Promise.all(LATER_PAGES.map((path) => page.request.get(path)));
  expect(answers.map((answer) => new URL(answer.url()).pathname)).toEqual(
    LATER_PAGES.map((path) => turns.find((turn) => turn === path) ?? turns[0]),
  );
  const account = await page.request.get("/security");
  expect(new URL(account.url()).pathname).toBe("/sign-in");
}
