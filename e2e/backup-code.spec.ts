import { expect, test } from "./support/app";
import { pathOf, reachSecondStep, signInByBackupCode, signOutByForms } from "./support/forms";
import {
  GOOD_PASSWORD,
  expectSignedIn,
  giveCode,
  offeredCode,
  passwordField,
  press,
  reachEmailCode,
  saveBackupCode,
} from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { createAccount, newPerson, newPersonSignedOut } from "./support/text-browser";

const FORM = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/;
const SAVED = "I have saved this code for future use";

test(
  "S10: a newcomer is given a code, on every page until it is ticked",
  { tag: "@narrow" },
  async ({ page, mailbox }) => {
    const address = newAddress();
    const { url } = await createAccount(page.request, mailbox, address);
    expect(new URL(url).pathname).toBe("/sign-in/backup-code");
    for (const path of [
      "/security",
      "/security/authenticator",
      "/reauthenticate?change=set-up-authenticator",
      "/security/password",
    ]) {
      await page.goto(path);
      await expect(page, path).toHaveURL(/\/sign-in\/backup-code\?return-to=/);
    }
    const code = await offeredCode(page);
    expect(code).toMatch(FORM);
    await expect(page.getByText(/Keep it somewhere safe/)).toBeVisible();
    await press(page, "Continue");
    await expect(page.getByLabel(SAVED, { exact: true })).toHaveAccessibleDescription(
      "Tick this once you have saved the code.",
    );
    expect(await offeredCode(page), "it is the same one").toBe(code);

    const download = page.getByRole("link", { name: "Download", exact: true });
    const file = await page.request.get((await download.getAttribute("href")) ?? "");
    expect(file.headers()["content-disposition"]).toMatch(/^attachment; filename="[\w-]+\.txt"$/);
    for (const words of ["Latchkey backup code", address, code]) expect(await file.text()).toContain(words);

    await page.getByLabel(SAVED, { exact: true }).check();
    await press(page, "Continue");
    await expect(page, "on to where they were going").toHaveURL(/\/security\/password$/);
    await page.goto("/sign-in/backup-code");
    await expectSignedIn(page);
    expect(await page.content(), "never again").not.toContain(code);
    expect((await page.request.get(file.url())).status()).toBe(404);
  },
);

test(
  "S10: a code that another browser's tick has overtaken is not called saved",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser, site }) => {
    const address = newAddress();
    await createAccount(page.request, mailbox, address);
    await page.goto("/sign-in/backup-code");
    const stale = await offeredCode(page);
    const elsewhere = await anotherBrowser({ baseURL: site });
    await giveCode(elsewhere, await reachEmailCode(elsewhere, mailbox, { address, password: GOOD_PASSWORD }));
    const saved = await saveBackupCode(elsewhere);
    expect(saved).not.toBe(stale);

    await page.getByLabel(SAVED, { exact: true }).check();
    await press(page, "Continue");
    await expectSignedIn(page);
    await expect(page.getByRole("alert").filter({ hasText: "Another backup code" })).toBeVisible();
  },
);

test("S10: Copy", { tag: "@javascript @once" }, async ({ page, mailbox, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await createAccount(page.request, mailbox, newAddress());
  await page.goto("/sign-in/backup-code");
  await press(page, "Copy");
  await expect(page.getByRole("status").filter({ hasText: "Copied." })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await offeredCode(page));
});

test("S15: Copy is not there without JavaScript", { tag: "@no-javascript" }, async ({ page, mailbox }) => {
  await createAccount(page.request, mailbox, newAddress());
  await page.goto("/sign-in/backup-code");
  await expect(page.getByRole("link", { name: "Download", exact: true })).toBeVisible();
  for (const name of ["Copy", "Print"]) await expect(page.getByRole("button", { name, exact: true })).toBeHidden();
});

test("S6, S10: typed anyhow it gets in, once, and the next one is given", async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await reachEmailCode(page, mailbox, person);
  await page.getByRole("link", { name: "Use a backup code", exact: true }).click();
  await expect(page).toHaveURL(/\/sign-in\/verify\/backup-code$/);
  const field = page.getByLabel("Backup code", { exact: true });
  for (const [typed, words] of [
    ["", /Enter your backup code\./],
    ["7G2K", /A backup code has 16 letters and digits/],
    ["AAAA-BBBB-CCCC-DDDD", /That is not your present backup code\./],
  ] as const) {
    await field.fill(typed);
    await press(page, "Next");
    await expect(field).toHaveAccessibleDescription(words);
  }
  const anyhow = person.backupCode.toLowerCase().replaceAll("0", "O").replaceAll("1", "l").replaceAll("-", "  ");
  await field.fill(anyhow);
  await press(page, "Next");
  await expect(page).toHaveURL(/\/sign-in\/backup-code/);
  const next = await offeredCode(page);
  expect(next).toMatch(FORM);
  expect(next).not.toBe(person.backupCode);
  await page.goto("/security");
  await expect(page).toHaveURL(/\/sign-in\/backup-code/);
  await page.getByLabel(SAVED, { exact: true }).check();
  await press(page, "Continue");
  await expectSignedIn(page);
  await mailbox.latestTo(person.address, { about: "Your Latchkey backup code was used" });

  await signOutByForms(page.request);
  const again = await signInByBackupCode(page.request, person, person.backupCode);
  expect(again.html).toContain("That is not your present backup code.");
  expect((await again.press("Next", { "backup-code": next })).path).toBe("/sign-in/backup-code");
});

test(
  "S10: who closes the tab before the tick is given a code at the next sign-in",
  { tag: "@once" },
  async ({ request, mailbox, anotherBrowser }) => {
    const address = newAddress();
    const closed = (await createAccount(request, mailbox, address)).shown("data-backup-code");
    const person = { address, password: GOOD_PASSWORD };
    const other = (await anotherBrowser()).request;
    const [before] = await mailbox.allTo(address);
    const browser = await reachSecondStep(other, person);
    await browser.press("Next", { code: await mailbox.codeTo(address, { after: before }) });
    expect(browser.path).toBe("/sign-in/backup-code");
    const given = browser.shown("data-backup-code");
    expect(given).not.toBe(closed);
    await browser.press("Continue", { saved: "on" });

    const third = (await anotherBrowser()).request;
    const late = await signInByBackupCode(third, person, closed);
    expect(late.html, "it was never ticked").toContain("That is not your present backup code.");
    expect((await late.press("Next", { "backup-code": given })).path).toBe("/sign-in/backup-code");
  },
);

test(
  "T5: generated anew; the old one works until the new one is ticked",
  { tag: "@once" },
  async ({ page, mailbox, anotherBrowser }) => {
    const person = await newPerson(page.request, mailbox);
    await page.goto("/security");
    await page.getByRole("link", { name: "Generate", exact: true }).click();
    await expect(page.getByText("A new code replaces the existing one")).toBeVisible();
    await press(page, "Generate");
    await expect(page).toHaveURL(/\/reauthenticate\?change=generate-backup-code$/);
    const [before] = await mailbox.allTo(person.address);
    await passwordField(page).fill(person.password);
    await press(page, "Next");
    await giveCode(page, await mailbox.codeTo(person.address, { after: before }));
    await expect(page).toHaveURL(/\/security\/backup-code$/);
    const code = await offeredCode(page);
    await expect(page.getByRole("link", { name: "Download", exact: true })).toBeVisible();
    expect(await pathOf(page.request, "/security/activity"), "until it is ticked").toBe("/sign-in/backup-code");

    const old = await signInByBackupCode((await anotherBrowser()).request, person, person.backupCode);
    expect(old.path, "the old one still works").toBe("/sign-in/backup-code");
    await press(page, "Close");
    const saved = page.getByLabel("I saved my backup code", { exact: true });
    await expect(saved).toHaveAccessibleDescription("Tick this once you have saved the code.");
    await saved.check();
    await press(page, "Close");
    const message = page.getByRole("status").filter({ hasText: "Your new backup code works from now on." });
    await expect(message).toBeVisible();
    const box = await message.boundingBox();
    const main = await page.getByRole("main").boundingBox();
    expect(box && main && box.x + box.width / 2 > main.x + main.width / 2 - 1, "at the right").toBe(true);

    const elsewhere = (await anotherBrowser()).request;
    expect((await signInByBackupCode(elsewhere, person, code)).path).toBe("/sign-in/backup-code");
    await mailbox.latestTo(person.address, { about: "New backup code for Latchkey" });
  },
);
