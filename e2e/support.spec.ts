import type { APIRequestContext, Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { Authenticator } from "./support/authenticator";
import { expectAccessible } from "./support/axe";
import { reachSecondStep, signInByForms } from "./support/forms";
import { press } from "./support/journeys";
import { Mailbox, newAddress } from "./support/mailbox";
import { startAndRead } from "./support/printed";
import { expectRefusals } from "./support/refusals";
import { TextBrowser } from "./support/text-browser";

test.describe.configure({ timeout: 120_000 });

/** Two results, and two that are none. */
const CHECKS = "browser.cookies.problem,mail.way.bounced,browser.clock.%3Cb%3E,browser.passwords.fine";
const NOTE = "<b>It</b> says no.\nSince Monday.";

/** What a person is shown at an address. */
async function shownAt(page: Page, path: string): Promise<unknown[]> {
  const answer = await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  return [answer?.status(), await page.title(), await page.locator("body").innerText()];
}

/** Everything that a reader of the wire is sent, but for what is new each time. */
async function bytesAt(request: APIRequestContext, path: string): Promise<unknown[]> {
  const answer = await request.get(path, { headers: { accept: "text/html" } });
  const headers = { ...answer.headers(), date: "" };
  const nonce = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? "";
  return [answer.status(), JSON.stringify(headers).replaceAll(nonce, ""), (await answer.text()).replaceAll(nonce, "")];
}

async function expectPlainStep(page: Page, address: string): Promise<void> {
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("Our support sent you to this page.")).toHaveCount(0);
}

test(
  "H6: support finds a case, links to a step and sees how far the customer got; nobody else finds anything",
  { tag: "@once" },
  async ({ anotherBrowser }, info) => {
    const product = await startAndRead(info.outputPath("data"));
    try {
      const baseURL = /^ready: (\S+)$/m.exec(product.printed)?.[1] ?? "";
      const desk = await anotherBrowser({ baseURL });
      const customer = await anotherBrowser({ baseURL });
      const reference = await openCase(customer.request);
      await signInAsStaff(desk, product.printed);
      const link = await makeLink(desk, reference);
      await followLink(customer, link);
      await expectAltered(customer, link);
      await seeProgress(desk, reference);
      await expectHidden(customer, reference);
      await checkLinks(customer, link);
      await closeCase(desk, reference);
    } finally {
      await product.stop();
    }
  },
);

async function openCase(request: APIRequestContext): Promise<string> {
  const browser = await new TextBrowser(request).open(
    `/help/contact?issue=code-rejected&tried=code-rejected.by-email&checks=${CHECKS}`,
  );
  await browser.press("Send", { "email-address": newAddress(), "what-happened": NOTE, "with-checks": "on" });
  return new URL(browser.url).searchParams.get("sent") ?? "";
}

async function signInAsStaff(page: Page, printed: string): Promise<void> {
  await page.goto("/support");
  await expect(page, "as any page of an account").toHaveURL(/\/sign-in\?return-to=%2Fsupport$/);
  const key = /support@demo\.example.*\bkey ([A-Z2-7]{32})$/m.exec(printed)?.[1] ?? "";
  const person = { address: "support@demo.example", password: "Correct-Horse-7" };
  const browser = await reachSecondStep(page.request, person);
  expect(
    browser.forms.map(({ button }) => button),
    "the app alone",
  ).toEqual(["Next"]);
  expect(browser.html).not.toContain('href="/sign-in/verify/backup-code"');
  await browser.press("Next", { code: await new Authenticator(key).code() });
  await page.goto("/support");
}

async function makeLink(page: Page, reference: string): Promise<string> {
  await expect(page.getByRole("link", { name: reference })).toBeVisible();
  expect(await page.locator("[data-note]").first().innerText(), "text, never markup").toBe(NOTE);
  await expectAccessible(page, "Cases");
  const typed = reference.toLowerCase().replace("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  await page.getByLabel("Case reference").fill(typed);
  await press(page, "Search");
  await expect(page).toHaveURL(`/support/case?reference=${reference}`);
  await expect(page.getByText("No step was reached by a link yet.")).toBeVisible();
  const checks = page.getByRole("region", { name: "Results of the check" }).getByRole("listitem");
  expect(await checks.allInnerTexts()).toEqual(["Cookies: Needs attention", "Newest mail: Came back"]);
  await expect(page.getByText("No. Whoever wrote this may have typed somebody else’s address")).toBeVisible();
  await expectAccessible(page, "Case");
  await page.getByRole("main").getByRole("link", { name: "Link to a step" }).click();
  await page.getByLabel("Search the steps").fill("clock");
  await press(page, "Search");
  await press(page, "Make the link");
  await expect(page.getByText("Choose a step.")).toBeVisible();
  await expect(page.getByRole("group", { name: "Step", exact: true })).toBeFocused();
  await page.locator('input[value="code-rejected.clock"]').check();
  await expect(page.getByLabel("Case reference (optional)")).toHaveValue(reference);
  await press(page, "Make the link");
  const link = await page.getByLabel("Link", { exact: true }).inputValue();
  expect(link).toMatch(/\/help\/sign-in\/code-rejected\/clock\?link=[\w.-]+$/);
  await expectAccessible(page, "Link to a step");
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/support", `/support/case?reference=${reference}`, "/support/link", "/help/is-this-you"]) {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
  }
  const form = await new TextBrowser(page.request).open(`/support/case?reference=${reference}`);
  await expectRefusals(form, "Close this case");
  return link;
}

async function followLink(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByText("Our support sent you to this page.")).toBeVisible();
  const shown = await page.getByRole("main").innerText();
  for (const told of ["Since Monday", "-", "@"]) expect(shown.includes(`${told} case`)).toBe(false);
  await page.getByRole("link", { name: "No", exact: true }).click();
  await expect(page).toHaveURL(/tried=code-rejected\.clock&from=/);
  await expect(page.getByText("Our support sent you to this page.")).toHaveCount(0);
  await page.getByRole("link", { name: "Yes", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Good, that is solved" })).toBeVisible();
}

async function expectAltered(page: Page, link: string): Promise<void> {
  await expectPlainStep(page, link.replace("link=e", "link=f"));
  await expectPlainStep(page, link.replace("/clock", "/right-entry"));
  await expectPlainStep(page, link.replace(/link=.*/, "link=https://evil.example&from=%ff%00"));
  await expectPlainStep(page, `${link}&link=${"x".repeat(2000)}`);
}

async function seeProgress(page: Page, reference: string): Promise<void> {
  await page.goto(`/support/case?reference=${reference}`);
  const rows = page.getByRole("list", { name: "How far the customer got" }).getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.first()).toContainText("Tried, did not help");
  await expect(rows.last()).toContainText("Finished: it helped");
}

/** A customer at the pages of support sees what an unknown address shows. */
async function expectHidden(page: Page, reference: string): Promise<void> {
  await signInByForms(page.request, new Mailbox(page.request), {
    address: "plain@demo.example",
    password: "Correct-Horse-7",
  });
  const unknown = await shownAt(page, "/nowhere");
  expect(unknown.slice(0, 2)).toEqual([404, "Page not found · Latchkey"]);
  for (const path of ["/support", `/support/case?reference=${reference}`, "/support/link", "/support?reference=x"]) {
    expect(await shownAt(page, path), path).toEqual(unknown);
    expect(await bytesAt(page.request, path), path).toEqual(await bytesAt(page.request, "/nowhere?reference=x"));
  }
}

async function checkLinks(page: Page, link: string): Promise<void> {
  const check = async (pasted: string, told: string) => {
    await page.getByLabel("Link or reference").fill(pasted);
    await press(page, "Check");
    await expect(page.getByText(told)).toBeVisible();
  };
  await page.goto("/help/is-this-you");
  await expectAccessible(page, "Is this really us?");
  await check(link, "We signed this link, and it is still good.");
  await check(link.replace("/clock", "/right-entry"), "This carries no signature of ours");
  await check("7G2K 0QWE", "A reference is signed by nobody");
  const plain = await new TextBrowser(page.request).open("/help/is-this-you");
  await plain.press("Check", { pasted: link });
  expect(plain.html, "without JavaScript").toContain("We signed this link, and it is still good.");
}

async function closeCase(page: Page, reference: string): Promise<void> {
  await page.goto(`/support/case?reference=${reference}`);
  await press(page, "Close this case");
  await expect(page).toHaveURL("/support");
  await expect(page.getByRole("link", { name: reference })).toHaveCount(0);
}
