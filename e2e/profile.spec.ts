import type { Page } from "@playwright/test";
import sharp from "sharp";
import { expect, test } from "./support/app";
import { giveAddress, press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson, TextBrowser } from "./support/text-browser";

const png = (edge: number) =>
  sharp({ create: { width: edge, height: edge, channels: 3, background: "#0b5c68" } })
    .png()
    .toBuffer();
const photo = (page: Page) => page.getByRole("img", { name: "Your photo", exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });

/** Chooses a file and saves it as a person does. */
async function choosePhoto(page: Page, name: string, mimeType: string, buffer: Buffer): Promise<void> {
  await page.getByLabel("Choose a photo", { exact: true }).setInputFiles({ name, mimeType, buffer });
  await press(page, "Save");
}

test("G1: settings of the profile open in their place, one at a time", async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  await page.goto("/security");
  await link(page, "Profile").click();
  await expect(link(page, "Profile")).toHaveAttribute("aria-current", "page");
  await link(page, "Add Phone").click();
  await expect(page).toHaveURL(/\/profile\/phone$/);
  await page.getByLabel("Phone", { exact: true }).fill("call me");
  await press(page, "Save");
  await expect(page.getByText("Enter a telephone number such as")).toBeVisible();
  await page.getByLabel("Phone", { exact: true }).fill("+44 20 7946 0000");
  await press(page, "Save");
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText("+44 20 7946 0000")).toBeVisible();
  await link(page, "Add Postal address").click();
  await page.getByLabel("Postal address", { exact: true }).fill("1 High Street\nLondon <b>");
  await press(page, "Save");
  await expect(page.getByText("London <b>")).toBeVisible();
  await link(page, "Add Time zone").click();
  await page.getByLabel("Time zone", { exact: true }).selectOption("America/New_York");
  await press(page, "Save");
  await expect(page.getByText("America/New York")).toBeVisible();
  await link(page, "Edit Time zone").click();
  await page.getByLabel("Time zone", { exact: true }).selectOption("Europe/Berlin");
  await press(page, "Save");
  await expect(page.getByText("Europe/Berlin")).toBeVisible();
  await page.goto("/security/activity");
  await expect(page.getByText(/\d\d:\d\d (CET|CEST)\b/).first()).toBeVisible();
  await expect(page.getByText(/\d\d:\d\d UTC/)).toHaveCount(0);
  await page.goto("/profile");
  await link(page, "Edit Name").click();
  await page.getByLabel("First name", { exact: true }).fill("Ada");
  await page.getByRole("link", { name: "Cancel", exact: true }).click();
  await expect(page.getByText("Zoë O’Neill")).toBeVisible();
});

test("G1: another tab's change is told, not overwritten", async ({ page, mailbox, context }) => {
  await newPerson(page.request, mailbox);
  await page.goto("/profile/company");
  const other = await context.newPage();
  await other.goto("/profile/company");
  await other.getByLabel("Company", { exact: true }).fill("Acme");
  await press(other, "Save");
  await expect(other.getByText("Saved.")).toBeVisible();
  const field = page.getByLabel("Company", { exact: true });
  await field.fill("Emca_Labs");
  await press(page, "Save");
  await expect(page.getByText("It is now: Acme.")).toBeVisible();
  await expect(field).toHaveValue("Emca_Labs");
  await press(page, "Save");
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(page.getByText("Emca_Labs")).toBeVisible();
});

test("G1: a photo is kept as a square for its owner alone; what is none is refused clearly", async ({
  page,
  mailbox,
  anotherBrowser,
}) => {
  await newPerson(page.request, mailbox);
  await page.goto("/profile");
  await link(page, "Add Photo").click();
  await choosePhoto(page, "me.png", "image/png", Buffer.from("no picture"));
  await expect(page.getByText("This file is no PNG, JPEG or WebP photo.")).toBeVisible();
  await choosePhoto(page, "me.png", "image/png", Buffer.alloc(6 * 1024 * 1024));
  await expect(page.getByText("This photo is larger than 5 MB.")).toBeVisible();
  await choosePhoto(page, "me.png", "image/png", await png(900));
  await expect(page.getByText("Saved.")).toBeVisible();
  await expect(photo(page)).toHaveJSProperty("naturalWidth", 512);
  const served = await page.request.get("/profile/photo");
  expect(served.headers()).toMatchObject({
    "content-type": "image/webp",
    "cache-control": "private, no-cache",
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("default-src 'none'") as unknown as string,
  });
  const etag = served.headers().etag ?? "";
  expect((await page.request.get("/profile/photo", { headers: { "if-none-match": etag } })).status()).toBe(304);
  const stranger = (await anotherBrowser()).request;
  await newPerson(stranger, mailbox, newAddress("stranger"));
  expect((await stranger.get("/profile/photo")).status()).toBe(404);
  await link(page, "Edit Photo").click();
  await press(page, "Remove photo");
  await expect(page.getByText("Your photo was removed.")).toBeVisible();
  await expect(photo(page)).toHaveCount(0);
});

test(
  "G1: a managed account's name is its company's, also for a form made by hand",
  { tag: "@once" },
  async ({ page, anotherBrowser, mailbox }) => {
    await giveAddress(page, "/sign-in", newAddress().replace("post.example", "acme.example"));
    await press(page, "Sign in to Acme");
    await page.goto("/profile/name");
    await expect(page.getByText("Managed by Acme. To change it, ask it@acme.example.")).toHaveCount(2);
    await expect(page.getByRole("link", { name: /Edit Name|Edit email address/ })).toHaveCount(0);
    const own = (await anotherBrowser()).request;
    await newPerson(own, mailbox);
    const { action, fields } = (await new TextBrowser(own).open("/profile/name")).form("Save");
    const managed = await new TextBrowser(page.request).open("/profile/phone");
    const token = managed.form("Save").fields["form-token"] ?? "";
    const forged = { page: managed.url, action, fields: { ...fields, "form-token": token }, button: "Save" };
    const answer = await managed.post(forged, { "first-name": "Eve", "last-name": "Black" });
    expect(await answer.text()).not.toContain("Eve Black");
    await page.goto("/profile");
    await expect(page.getByText("Eve Black")).toHaveCount(0);
  },
);

test("S17: a form of an older session changes nothing and keeps what was typed, without JavaScript too", async ({
  request,
  mailbox,
}) => {
  await newPerson(request, mailbox);
  const form = await new TextBrowser(request).open("/profile/company");
  await form.press("Save", { company: "Acme & Sons", "form-token": "of an older session" });
  expect(form.html).toContain("You signed in again since this page was opened.");
  expect(form.html).toContain('value="Acme &amp; Sons"');
  expect((await form.open("/profile")).html).not.toContain("Acme");
});
