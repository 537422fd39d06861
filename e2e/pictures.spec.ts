import { expect, test } from "./support/app";
import { signInByForms } from "./support/forms";
import * as journey from "./support/journeys";
import { newAddress } from "./support/mailbox";

const picture = (name: string) => ({ path: `e2e/pictures/${name}.png` });

/** The pictures in README, of this build: `PICTURES=on npx playwright test --project=pictures`. */
test("@pictures of the journeys", async ({ page, mailbox }) => {
  const person = { address: newAddress("ada"), password: journey.GOOD_PASSWORD };
  await page.goto("/sign-in");
  await page.screenshot(picture("sign-in"));

  await journey.proveAddress(page, mailbox, person.address);
  await page.getByLabel("First name", { exact: true }).fill("Ada");
  await page.getByLabel("Last name", { exact: true }).fill("Byron");
  await journey.passwordField(page).fill("Wand3rlust");
  await page.screenshot({ ...picture("details"), fullPage: true });
  await journey.giveDetails(page);
  await expect(page).toHaveURL(/\/sign-in\/backup-code/);
  await page.screenshot({ ...picture("backup-code"), fullPage: true });
  await journey.saveBackupCode(page);
  await journey.signOut(page);

  const code = await journey.reachEmailCode(page, mailbox, person);
  await journey.codeField(page).fill(code);
  await page.getByLabel("Trust this device", { exact: true }).check();
  await page.screenshot({ ...picture("code"), fullPage: true });
  await journey.press(page, "Next");
  await journey.expectSignedIn(page);
  await page.screenshot({ ...picture("security"), clip: { x: 0, y: 0, width: 800, height: 1180 }, fullPage: true });

  const before = await mailbox.latestTo(person.address);
  await page.getByRole("link", { name: "Set up", exact: true }).click();
  await journey.passwordField(page).fill(person.password);
  await journey.press(page, "Next");
  await journey.giveCode(page, await mailbox.codeTo(person.address, { after: before }));
  await expect(page).toHaveURL(/\/security\/authenticator$/);
  await page.screenshot({ ...picture("authenticator"), fullPage: true });
  await page.goto("/help/sign-in/code-rejected");
  await page.screenshot({ ...picture("help"), fullPage: true });
});

test("@pictures of profile and settings", async ({ page, mailbox }) => {
  await signInByForms(page.request, mailbox, { address: "plain@demo.example", password: "Correct-Horse-7" });
  await page.goto("/profile/job-title");
  await page.screenshot({ ...picture("profile"), fullPage: true });
  await page.goto("/settings/privacy");
  await page.screenshot({ ...picture("privacy"), clip: { x: 0, y: 0, width: 800, height: 1180 }, fullPage: true });
  await page.goto("/settings/language");
  await page.getByLabel("Deutsch", { exact: true }).check();
  await journey.press(page, "Save");
  await expect(page).toHaveURL(/\/settings\?notice=language-saved$/);
  await page.goto("/settings");
  await page.screenshot({ ...picture("settings-de"), fullPage: true });
});

test("@pictures of other languages", async ({ anotherBrowser }) => {
  const phone = { viewport: { width: 390, height: 910 }, deviceScaleFactor: 2 };
  const japanese = await anotherBrowser({ locale: "ja", ...phone });
  await japanese.goto("/help/sign-in/code-rejected");
  await japanese.screenshot(picture("guide-ja"));
});

test("@pictures of help, at a phone", async ({ page, mailbox }) => {
  await page.setViewportSize({ width: 390, height: 910 });
  await page.goto("/help/sign-in");
  await page.screenshot(picture("guide"));
  await journey.beginCreateAccount(page, mailbox, "ada@post.example");
  await page.getByRole("link", { name: "Where is my code?", exact: true }).click();
  await expect(page.getByText(/took it at/)).toBeVisible();
  await page.screenshot(picture("where-is-my-code"));
});
