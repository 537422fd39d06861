import type { Page } from "@playwright/test";
import { expect, test } from "./support/app";
import { expectNoAxeViolations } from "./support/axe";
import { beginSignIn, expectSignedIn, giveAddress, press } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

const somebody = () => newAddress("person").replace("post.example", "acme.example");
const companyPage = (page: Page) => page.getByRole("heading", { name: "Acme", exact: true });

/** From the portal's first page to the company's own. */
async function toCompany(page: Page, address: string, start = "/sign-in"): Promise<void> {
  await giveAddress(page, start, address);
  await expect(companyPage(page)).toBeVisible();
}

/** The page that says what went wrong, and to whom to turn. */
async function expectProblem(page: Page, problem: string, words: RegExp): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/sign-in/company\\?problem=${problem}&reference=[\\w-]+$`), {
    timeout: 20_000,
  });
  await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("it@acme.example");
}

test("O1: an address of a company goes to that company, and comes back signed in", async ({ page, mailbox }) => {
  const address = somebody();
  await toCompany(page, address);
  await expect(page.getByLabel("Acme account")).toHaveValue(address);
  await press(page, "Sign in to Acme");
  await expectSignedIn(page);
  await expect(page.getByRole("main")).toContainText(`Managed by Acme. To change it, ask it@acme.example.`);
  await expect(page.getByRole("link", { name: /Edit password|Set up|Generate/ })).toHaveCount(0);
  expect((await mailbox.allTo(address)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^New sign-in/)]);
});

test("C5, P1: creating an account and resetting a password lead there too", { tag: "@once" }, async ({ page }) => {
  for (const start of ["/create-account", "/reset-password"]) await toCompany(page, somebody(), start);
});

test("P4, T1: pages of one's own factors lead back to the Security tab", { tag: "@once" }, async ({ page }) => {
  await toCompany(page, somebody());
  await press(page, "Sign in to Acme");
  await expectSignedIn(page);
  for (const own of ["password", "authenticator", "authenticator/update", "backup-code"]) {
    await page.goto(`/security/${own}`);
    await expect(page).toHaveURL(/\/security$/);
  }
  await page.goto("/reauthenticate?change=set-up-authenticator");
  await expect(page).toHaveURL(/\/security$/);
});

test("O3: cancelled there, the page says so, whom to ask, what to forward, and tries again", async ({ page }) => {
  await toCompany(page, somebody());
  await press(page, "Cancel");
  await expectProblem(page, "refused", /did not let you in/);
  const reference = new URL(page.url()).searchParams.get("reference");
  await expect(page.locator("[data-message]")).toContainText(`Reference: ${reference}`);
  await expectNoAxeViolations(page);
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(companyPage(page)).toBeVisible();
  await press(page, "Sign in to Acme");
  await expectSignedIn(page);
});

test.describe("an answer that must not be taken", { tag: "@once" }, () => {
  for (const [who, problem, words] of [
    ["expired", "clock", /clock/],
    ["early", "clock", /clock/],
    ["wrong-issuer", "not-trusted", /could not be verified/],
    ["wrong-audience", "not-trusted", /could not be verified/],
    ["wrong-nonce", "not-trusted", /could not be verified/],
    ["wrong-key", "not-trusted", /could not be verified/],
    ["unsigned", "not-trusted", /could not be verified/],
    ["no-address", "address-missing", /did not tell us your email address/],
    ["unverified", "address-not-verified", /is not verified/],
    ["elsewhere", "address-of-another-domain", /not in its own domain/],
    ["broken", "unreachable", /does not answer/],
    ["slow", "slow", /longer than 10 seconds/],
  ] as const) {
    test(`O3: ${who}`, async ({ page }) => {
      await toCompany(page, `${who}@acme.example`);
      await press(page, "Sign in to Acme");
      await expectProblem(page, problem, words);
      await page.goto("/security");
      await expect(page).toHaveURL(/\/sign-in\?return-to=/);
    });
  }

  test("O3: one that was used already, or belongs to another browser", async ({ page, anotherBrowser, site }) => {
    await toCompany(page, somebody());
    const callback = page.waitForRequest(/\/api\/auth\/callback\//);
    await press(page, "Sign in to Acme");
    const answer = (await callback).url();
    await expectSignedIn(page);
    await page.goto(answer);
    await expect(page).toHaveURL(/\/(security|sign-in\?notice=no-attempt)/);

    const stranger = await anotherBrowser({ baseURL: site });
    await stranger.goto(answer);
    await expect(stranger).toHaveURL(/\/sign-in\?notice=no-attempt$/);
    await toCompany(stranger, somebody());
    await stranger.goto(answer);
    await expectProblem(stranger, "expired", /used already, came too late/);
  });

  test("O2: the answer of one company proves nothing of an attempt without one", async ({ page, mailbox }) => {
    await toCompany(page, somebody());
    const callback = page.waitForRequest(/\/api\/auth\/callback\//);
    await press(page, "Sign in to Acme");
    const answer = (await callback).url();
    await expectSignedIn(page);
    await page.context().clearCookies();
    const { address } = await newPerson(page.request, mailbox);
    await page.context().clearCookies();
    await beginSignIn(page, address);
    await page.goto(answer);
    await expect(page).toHaveURL(/\/sign-in\?notice=no-attempt$/);
  });
});

test("O1: the demo company's own person signs in", { tag: "@once" }, async ({ page }) => {
  await toCompany(page, "company@acme.example");
  await press(page, "Sign in to Acme");
  await expectSignedIn(page);
});
