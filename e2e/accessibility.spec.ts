import { startProduct } from "../lib/testing/product";
import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectAccessible, expectNoAxeViolations } from "./support/axe";
import {
  OTHER_PASSWORD,
  addressField,
  beginCreateAccount,
  beginSignIn,
  codeField,
  expectSignedIn,
  forgetPassword,
  giveAddress,
  giveCode,
  giveDetails,
  giveNewPassword,
  givePassword,
  newPasswordField,
  passwordField,
  press,
  reachEmailCode,
  signIn,
} from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson, newPersonSignedOut } from "./support/text-browser";

test.describe.configure({ timeout: 90_000 });

const HELP = [
  "/help/assistant?question=no+code",
  "/help/articles",
  "/help/contact",
  "/help/support-levels",
  "/help/is-this-you",
];

const javascript = { tag: "@javascript" };

test("S15: starting, its mistakes and its notices", javascript, async ({ page }) => {
  const starts = {
    "/sign-in": "Sign in",
    "/create-account": "Create account",
    "/reset-password": "Reset your password",
  };
  for (const [path, title] of Object.entries(starts)) {
    await page.goto(path);
    await expectAccessible(page, title);
    await press(page, "Next");
    await expect(addressField(page)).toHaveAttribute("aria-invalid", "true");
    await expectAccessible(page, title);
  }
  for (const notice of ["expired", "no-attempt", "password-was-reset", "session-ended"]) {
    await page.goto(`/sign-in?notice=${notice}`);
    await expect(page.getByRole("main").getByRole(/was-reset/.test(notice) ? "status" : "alert")).toBeVisible();
    await expectAccessible(page, "Sign in");
  }
  await page.goto("/nowhere");
  await expectAccessible(page, "Page not found");
});

test("S15: creating an account", javascript, async ({ page, mailbox }) => {
  const code = await beginCreateAccount(page, mailbox, newAddress());
  await expectAccessible(page, "Check your mail");
  await giveCode(page, "12345");
  await expect(codeField(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Check your mail");
  await giveCode(page, code);
  await expect(passwordField(page)).toBeVisible();
  await expectAccessible(page, "Your details");
  await giveDetails(page, { first: "R2", last: " ", password: "kiosk" });
  await expect(passwordField(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Your details");
});

test("S15: signing in, and the security page", javascript, async ({ page, mailbox, anotherBrowser }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await beginSignIn(page, person.address);
  await expectAccessible(page, "Enter your password");
  await givePassword(page, "Wrong-Horse-7");
  await expect(passwordField(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Enter your password");
  const code = await reachEmailCode(page, mailbox, person);
  await expectAccessible(page, "Check your mail");
  await press(page, "Send a new code");
  await expect(page.getByText("You can ask for a new code in")).toBeVisible();
  await expectAccessible(page, "Check your mail");
  await page.getByLabel("Trust this device", { exact: true }).check();
  await giveCode(page, code);
  await expectSignedIn(page);
  await signIn(await anotherBrowser(), mailbox, person, { trust: true });
  await page.reload();
  await expectAccessible(page, "Security");
});

test("S15: resetting a password", javascript, async ({ page, mailbox }) => {
  const person = await newPersonSignedOut(page.request, mailbox);
  await beginSignIn(page, person.address);
  await forgetPassword(page, mailbox, person);
  await expectAccessible(page, "Choose a new password");
  await giveNewPassword(page, OTHER_PASSWORD, "kiosk");
  await expect(page.getByLabel("Confirm new password")).toHaveAttribute("aria-invalid", "true");
  await newPasswordField(page).fill("Kiosk");
  await expectAccessible(page, "Choose a new password");
});

test("S15: the mailbox, and the mail itself", javascript, async ({ page, mailbox, anotherBrowser }) => {
  const address = newAddress();
  await page.goto(`/mailbox?to=${address}`);
  await expectAccessible(page, "Mailbox");
  await beginCreateAccount(page, mailbox, address);
  await page.goto(`/mailbox?to=${address}`);
  await expectAccessible(page, "Mailbox");
  await page.getByRole("navigation", { name: "Mail, newest first" }).getByRole("link").click();
  await expect(page.getByRole("article")).toBeVisible();
  // Axe waits for an answer out of every frame, and nothing runs in that of the mail: it is looked at on its own.
  await page.locator("iframe").evaluate((frame) => frame.remove());
  await expectAccessible(page, "Mailbox");
  const alone = await anotherBrowser();
  await alone.setContent((await mailbox.latestTo(address)).html);
  await expectNoAxeViolations(alone, { besides: ["landmark-one-main", "region"] });
});

test("S15: without JavaScript", { tag: "@no-javascript" }, async ({ page, mailbox }) => {
  const code = await beginCreateAccount(page, mailbox, newAddress());
  // Drawn before the mail was out, the page looks once more by itself: it has no other way to tell that mail is late.
  await expect(page.locator("meta[http-equiv=refresh]")).toHaveCount(0);
  await expectAccessible(page, "Check your mail");
  await giveCode(page, code);
  await giveDetails(page, { first: "", last: "", password: "kiosk" });
  await expect(passwordField(page)).toHaveAttribute("aria-invalid", "true");
  await expectAccessible(page, "Your details");
});

test("S15, S17: late mail, and a request that is refused", { tag: "@javascript @once" }, async ({ anotherBrowser }) => {
  const keys = `k1:${Buffer.alloc(32, 1).toString("base64")}`;
  const away = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_DOMAIN: "portal.example", SECRET_KEYS: keys };
  const product = await startProduct(away);
  try {
    const page = await anotherBrowser({ baseURL: product.address });
    await giveAddress(page, "/create-account", newAddress());
    await expect(page.getByRole("alert").filter({ hasText: "Our mail is running late." })).toBeVisible();
    await expectAccessible(page, "Check your mail");
    await page.goto("/%ff");
    await expectAccessible(page, "This request could not be read");
  } finally {
    await product.stop();
  }
});

test("S15: at 320 px nothing is cut off", { tag: "@narrow @javascript" }, async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox, `${"long".repeat(10)}-${newAddress()}`);
  for (const path of ["/security", "/create-account", "/reset-password", "/mailbox", "/nowhere", ...HELP]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});
