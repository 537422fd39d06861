import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { freePort } from "../lib/testing/postgres";
import { startProduct, type Product } from "../lib/testing/product";
import { expect, test } from "./support/app";
import { newPersonWithApp } from "./support/authenticator";
import { expectAccessible } from "./support/axe";
import { codeField, giveCode, OTHER_PASSWORD, press, reachEmailCode } from "./support/journeys";
import { Mailbox, newAddress, type Message } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

const LOADER = resolve("lib/testing/proof/shifted-clock.mjs");
const HOURS_72_MS = 72 * 60 * 60 * 1000;

function linkIn({ text }: Message): string {
  return /https?:\S+\/(recover-account|undo-address-change)\?token=[\w-]+/.exec(text)?.[0] ?? "";
}

/** The operators' `recover`, on a product whose clock a test can set. */
test.describe("recovery", { tag: "@once" }, () => {
  test.describe.configure({ mode: "serial", timeout: 90_000 });
  const folder = mkdtempSync(join(tmpdir(), "latchkey-clock-"));
  let product: Product;
  const setClock = (shift: number) => writeFileSync(join(folder, new URL(product.address).port), String(shift));

  test.beforeAll(async () => {
    const clock = { CLOCK_FOLDER: folder, NODE_OPTIONS: `--import=${LOADER}` };
    product = await startProduct({ ...clock, PORT: String(await freePort()) });
  });
  test.afterAll(async () => {
    await product.stop();
    rmSync(folder, { recursive: true });
  });

  test("X4: whoever is signed in is told on the Security page, and stops it", async ({ anotherBrowser }) => {
    const page = await anotherBrowser({ baseURL: product.address });
    const mailbox = new Mailbox(page.request);
    const person = await newPerson(page.request, mailbox);
    const next = newAddress("next");
    const begun = product.operate(["recover", "begin", person.address, next]);
    expect(begun).toEqual({ status: 0, said: expect.stringContaining("Nothing is changed yet.") });
    expect(product.operate(["recover", "list"]).said).toContain(`${person.address} to ${next}`);
    const again = product.operate(["recover", "begin", person.address, newAddress("third")]);
    expect(again).toEqual({ status: 1, said: expect.stringContaining("A recovery of this account is under way.") });

    const told = await mailbox.latestTo(person.address, { about: "Somebody is recovering your Latchkey account" });
    expect(told.text).toContain("by the people who run this portal");
    const link = linkIn(await mailbox.latestTo(next, { about: "Recover your Latchkey account" }));
    await page.goto(link);
    await expect(page.getByText("You can finish here from")).toBeVisible();
    await expect(page.getByRole("button", { name: "Recover my account" })).toHaveCount(0);
    await expectAccessible(page, "Recover your account");

    await page.goto("/security");
    await expect(page.getByRole("heading", { name: "Somebody is recovering this account" })).toBeVisible();
    await expectAccessible(page, "Security");
    await press(page, "Stop the recovery");
    await expect(page.getByText("The recovery was stopped. Your account stays as it is.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Somebody is recovering this account" })).toHaveCount(0);
    await mailbox.latestTo(next, { about: "The recovery of a Latchkey account was stopped" });
    await page.goto(link);
    await expect(page.getByText("This recovery was stopped, is finished, or is too old.")).toBeVisible();
    expect(product.operate(["recover", "list"]).said).toContain("No recovery is under way.");
    expect(product.operate(["recover", "stop", person.address])).toMatchObject({ status: 1 });
  });

  test("X4: who lost app, mailbox and backup code is back after 72 hours; the former address can undo it", async ({
    anotherBrowser,
  }) => {
    const page = await anotherBrowser({ baseURL: product.address });
    const mailbox = new Mailbox(page.request);
    const { person } = await newPersonWithApp(page.request, mailbox);
    const next = newAddress("next");
    await page.context().clearCookies();
    product.operate(["recover", "begin", person.address, next]);
    const link = linkIn(await mailbox.latestTo(next, { about: "Recover your Latchkey account" }));
    await page.goto(link);
    await expect(page.getByText("You can finish here from")).toBeVisible();

    setClock(HOURS_72_MS);
    const finish = page.getByRole("button", { name: "Recover my account", exact: true });
    await expect(async () => {
      await page.goto(link);
      await expect(finish).toBeVisible({ timeout: 500 });
    }).toPass();
    await expectAccessible(page, "Recover your account");
    await finish.click();
    await expect(page).toHaveURL(/\/reset-password\/verify/);
    await giveCode(page, await mailbox.codeTo(next));
    await page.getByLabel("New password", { exact: true }).fill(OTHER_PASSWORD);
    await page.getByLabel("Confirm new password", { exact: true }).fill(OTHER_PASSWORD);
    await press(page, "Reset password");
    await expect(page.getByText("Your password was reset")).toBeVisible();
    const code = await reachEmailCode(page, mailbox, { address: next, password: OTHER_PASSWORD });
    await giveCode(page, code);
    await expect(page).toHaveURL(/\/sign-in\/backup-code/);

    const told = await mailbox.latestTo(person.address, { about: "Your Latchkey email address was changed" });
    await page.context().clearCookies();
    await page.goto(linkIn(told));
    await expect(page.getByText("a code of the authenticator app, or the backup code.")).toBeVisible();
    const proof = codeField(page);
    await proof.fill(person.password);
    await press(page, "Undo the change");
    await expect(proof).toHaveAttribute("aria-invalid", "true");
    await proof.fill(person.backupCode);
    await press(page, "Undo the change");
    await expect(page).toHaveURL(/\/reset-password\/verify/);
    setClock(0);
    await mailbox.latestTo(next, { about: "This address was removed from a Latchkey account" });
  });
});
