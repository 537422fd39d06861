import type { Page } from "@playwright/test";
import { expect, test } from "./support/app";
import { expectSignedIn, press, signIn, signOut } from "./support/journeys";
import { newPerson, newPersonSignedOut } from "./support/text-browser";

const FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
const SAFARI =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1";

const sessions = (page: Page) => page.getByRole("list", { name: "Where you are signed in" }).getByRole("listitem");
const devices = (page: Page) => page.getByRole("list", { name: "Trusted devices" }).getByRole("listitem");

test("T7: the page says how one signs in and where", { tag: "@narrow" }, async ({ page, mailbox }) => {
  const { address } = await newPerson(page.request, mailbox);
  await page.goto("/security");
  await expect(page).toHaveTitle("Security · Latchkey");
  const main = page.getByRole("main");
  await expect(main.getByText(address, { exact: true })).toBeVisible();
  await expect(main.getByText("Email OTP")).toBeVisible();
  await expect(main.getByText("Default", { exact: true })).toBeVisible();
  await expect(main.getByText(/text messages can be intercepted, and phone numbers can be taken over/)).toBeVisible();
  await expect(main.getByText("No device is trusted.")).toBeVisible();
  await expect(sessions(page)).toHaveCount(1);
  await expect(sessions(page).getByText("This one", { exact: true })).toBeVisible();
  await expect(sessions(page).getByText(/127\.0\.0\.1 · signed in .* UTC · last seen .* UTC/)).toBeVisible();
  for (const button of ["Sign out", "Sign out and forget this device", "Sign out everywhere"]) {
    await expect(page.getByRole("button", { name: button, exact: true })).toBeVisible();
  }
});

test("T7: sessions are removed one at a time, at once, and the other browser says why", async ({
  page,
  mailbox,
  anotherBrowser,
}) => {
  const person = await newPerson(page.request, mailbox);
  const firefox = await anotherBrowser({ userAgent: FIREFOX });
  const safari = await anotherBrowser({ userAgent: SAFARI });
  await signIn(firefox, mailbox, person);
  await signIn(safari, mailbox, person);

  await page.goto("/security");
  await expect(sessions(page)).toHaveCount(3);
  await press(page, /^Remove Firefox on Windows, signed in/);
  await expect(sessions(page)).toHaveCount(2);
  await expect(sessions(page).getByText("Firefox on Windows")).toHaveCount(0);

  await firefox.reload();
  await expect(firefox).toHaveURL(/\/sign-in\?return-to=%2Fsecurity&notice=session-ended$/);
  await expect(firefox.getByRole("alert").filter({ hasText: "You were signed out" })).toBeVisible();
  await safari.reload();
  await expectSignedIn(safari);

  await press(page, "Remove all other sessions");
  await expect(sessions(page)).toHaveCount(1);
  await safari.reload();
  await expect(safari).toHaveURL(/notice=session-ended$/);
  await page.reload();
  await expectSignedIn(page);
});

test(
  "T7: trusted devices are removed one at a time or all others",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser }) => {
    const person = await newPersonSignedOut(page.request, mailbox);
    await signIn(page, mailbox, person, { trust: true });
    await signIn(await anotherBrowser({ userAgent: FIREFOX }), mailbox, person, { trust: true });
    await signIn(await anotherBrowser({ userAgent: SAFARI }), mailbox, person, { trust: true });

    await page.reload();
    await expect(devices(page)).toHaveCount(3);
    await expect(devices(page).filter({ hasText: "This device" })).toHaveCount(1);
    await press(page, /^Remove Firefox on Windows, trusted on/);
    await expect(devices(page)).toHaveCount(2);
    await press(page, "Remove all other devices");
    await expect(devices(page)).toHaveCount(1);
    await expect(devices(page).getByText("This device", { exact: true })).toBeVisible();
    await expect(sessions(page), "trust is no session").toHaveCount(3);
  },
);

test("S13: signing out everywhere ends every other browser at once", async ({ page, mailbox, anotherBrowser }) => {
  const person = await newPerson(page.request, mailbox);
  const other = await anotherBrowser();
  await signIn(other, mailbox, person, { trust: true });

  await page.goto("/security");
  await signOut(page, "Sign out everywhere");
  await expect(page.getByRole("status").filter({ hasText: "You are signed out everywhere" })).toBeVisible();
  await other.reload();
  await expect(other).toHaveURL(/notice=session-ended$/);
  await signIn(other, mailbox, person);
});

test(
  "T7: a row that is gone already, and a form from before a new sign-in, do no harm",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser, context }) => {
    const person = await newPerson(page.request, mailbox);
    const firefox = await anotherBrowser({ userAgent: FIREFOX });
    await signIn(firefox, mailbox, person);
    await page.goto("/security");
    await expect(sessions(page)).toHaveCount(2);
    await signOut(firefox);
    await press(page, /^Remove Firefox on Windows, signed in/);
    await expect(sessions(page)).toHaveCount(1);

    await signIn(firefox, mailbox, person);
    await page.reload();
    const newer = await context.newPage();
    await newer.goto("/security");
    await signOut(newer);
    await signIn(newer, mailbox, person);
    await press(page, /^Remove Firefox on Windows, signed in/);
    const told = page.getByRole("alert").filter({ hasText: /You signed in again since th(is|at) page was opened/ });
    await expect(told).toBeVisible();
    await press(page, "Sign out");
    await expect(page).toHaveURL(/\/security\?notice=newer-session$/);
    await expect(told).toBeVisible();
    await newer.reload();
    await expect(sessions(newer)).toHaveCount(2);
  },
);
