import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/app";
import { newPersonWithApp } from "./support/authenticator";
import { signOutByForms } from "./support/forms";
import {
  beginCreateAccount,
  beginSignIn,
  codeField,
  forgetPassword,
  givePassword,
  passwordField,
  reachEmailCode,
} from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { createAccount, newPersonSignedOut } from "./support/text-browser";

const MORE_THAN_AN_EMPTY_PAGE_BYTES = 3 * 1024;

/** The scripts that the page as it stands has loaded, each with its size in gzip. */
async function scriptsOf(page: Page): Promise<Map<string, number>> {
  await page.reload({ waitUntil: "networkidle" });
  const paths = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith(".js")),
  );
  const sizes = new Map<string, number>();
  for (const path of new Set(paths)) sizes.set(path, gzipSync(await (await page.request.get(path)).body()).length);
  return sizes;
}

/** Measures the page as it stands each time it is called; at the end each has to be small enough. */
async function above(page: Page) {
  // Not found is an empty page: it has no form and no client component of its own, so all it loads is Next and the layout.
  await page.goto("/nowhere");
  const empty = await scriptsOf(page);
  const sizes: Record<string, number> = {};
  const measure = async () => {
    const more = [...(await scriptsOf(page))].filter(([path]) => !empty.has(path));
    sizes[new URL(page.url()).pathname] = more.reduce((sum, [, bytes]) => sum + bytes, 0);
  };
  const expectSmall = () => {
    const tooLarge = Object.entries(sizes).filter(([, bytes]) => bytes > MORE_THAN_AN_EMPTY_PAGE_BYTES);
    expect(tooLarge, JSON.stringify(sizes)).toEqual([]);
  };
  return { measure, expectSmall };
}

test(
  "sign-in pages load at most 3 kB of JavaScript above an empty page",
  { tag: "@javascript @once" },
  async ({ page, mailbox }) => {
    const { measure, expectSmall } = await above(page);
    for (const path of [
      "/sign-in",
      "/create-account",
      "/reset-password",
      "/get-started",
      "/get-started/serial-number",
    ]) {
      await page.goto(path);
      await measure();
    }
    const person = await newPersonSignedOut(page.request, mailbox);
    await beginSignIn(page, person.address);
    await measure();
    await reachEmailCode(page, mailbox, person);
    await measure();
    await beginSignIn(page, person.address);
    await forgetPassword(page, mailbox, person);
    await measure();
    const code = await beginCreateAccount(page, mailbox, newAddress());
    await measure();
    await codeField(page).fill(code);
    await page.keyboard.press("Enter");
    await expect(passwordField(page)).toBeVisible();
    await measure();

    expectSmall();
  },
);

test(
  "… so do those of the second step, and where mail to the owner leads",
  { tag: "@javascript @once" },
  async ({ page, mailbox }) => {
    const { measure, expectSmall } = await above(page);
    await createAccount(page.request, mailbox, newAddress());
    await page.goto("/sign-in/backup-code");
    await measure();
    await page.context().clearCookies();
    const { person } = await newPersonWithApp(page.request, mailbox);
    const alert = await mailbox.latestTo(person.address, { about: "Authenticator app turned on for Latchkey" });
    await signOutByForms(page.request);
    await beginSignIn(page, person.address);
    await givePassword(page, person.password);
    await expect(codeField(page)).toBeVisible();
    await measure();
    await page.goto("/sign-in/verify/backup-code");
    await measure();
    await page.goto(/https?:\S+this-was-not-me\?token=[\w-]+/.exec(alert.text)?.[0] ?? "");
    await measure();
    expectSmall();
  },
);

test("… and the pages of help", { tag: "@javascript @once" }, async ({ page }) => {
  const { measure, expectSmall } = await above(page);
  const paths = [
    "sign-in/code-rejected/clock",
    "articles/names",
    "assistant",
    "contact",
    "support-levels",
    "is-this-you",
  ];
  for (const path of paths) {
    await page.goto(`/help/${path}`);
    await measure();
  }
  expectSmall();
});
