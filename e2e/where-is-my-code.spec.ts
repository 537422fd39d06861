import type { APIRequestContext, Page } from "@playwright/test";
import { openResendDouble, reportBody, signedReport, WEBHOOK_SECRET } from "../lib/testing/resend-double";
import { startProduct } from "../lib/testing/product";
import { expect, expectNoSidewaysScroll, test } from "./support/app";
import { expectNoAxeViolations } from "./support/axe";
import { beginCreateAccount, beginSignIn, giveAddress, givePassword, wordsOn } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { newPersonSignedOut } from "./support/text-browser";

const WHERE = "/help/sign-in/code-not-received/where";

const NOBODY = "nobody@post.example";

/** What is told, without its times and waits. */
async function toldOn(page: Page, address: string): Promise<string> {
  return (await wordsOn(page, address)).replace(/\d+ (second|minute)s?|\d\d:\d\d:\d\d/g, "<time>");
}

test(
  "H5: from the page of the code to where its mail is, and on from there",
  { tag: "@narrow" },
  async ({ page, mailbox }) => {
    await beginCreateAccount(page, mailbox, newAddress());
    await page.getByRole("link", { name: "Where is my code?", exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${WHERE}$`));
    await expect(page.getByText(/^The mail server of this address took it at \d\d:\d\d:\d\d UTC\.$/)).toBeVisible();
    await expect(page.getByText(/^Good for (10|9) minutes$/)).toBeVisible();
    await expect(page.getByText("Who can solve it: you")).toBeVisible();
    await page.getByRole("button", { name: "Send a new code", exact: true }).click();
    await expect(page.getByText(/You can ask for a new code in \d+ seconds?\. The newest code/)).toBeVisible();
    await page.getByRole("link", { name: "Look again", exact: true }).click();
    await expect(page.getByText(/^Good for/)).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: "Enter the code", exact: true }).click();
    await expect(page).toHaveURL(/\/create-account\/verify$/);
  },
);

test("H5: nobody learns what they have not begun to prove", { tag: "@once" }, async ({ page, mailbox, request }) => {
  await page.goto(WHERE);
  const nothing = await wordsOn(page, NOBODY);
  expect(nothing).toContain("Open this page in the browser in which you asked");
  const person = await newPersonSignedOut(request, mailbox);
  for (const address of [person.address, newAddress()]) {
    await beginSignIn(page, address);
    await page.goto(WHERE);
    expect(await wordsOn(page, address)).toBe(nothing);
  }
  const told: string[] = [];
  for (const address of [person.address, newAddress()]) {
    const [before] = await mailbox.allTo(address);
    await giveAddress(page, "/reset-password", address);
    await expect(page).toHaveURL(/\/reset-password\/verify/);
    await mailbox.latestTo(address, { after: before });
    await page.goto(WHERE);
    await expect(page.getByText(/took it at/)).toBeVisible();
    told.push(await toldOn(page, address));
  }
  expect(told[0]).toBe(told[1]);
  await page.context().clearCookies();
  await page.goto(WHERE);
  expect(await wordsOn(page, NOBODY)).toBe(nothing);
  await beginSignIn(page, person.address);
  await givePassword(page, person.password);
  await expect(page).toHaveURL(/\/verify\/email-code/);
  await page.goto(WHERE);
  await expect(page.getByText(/^Good for/)).toBeVisible();
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    await expectNoAxeViolations(page);
  }
});

test(
  "M4: what Resend reports is told, and nothing else gets in at its door",
  { tag: "@javascript @once" },
  async ({ anotherBrowser }) => {
    test.setTimeout(120_000);
    const double = await openResendDouble();
    const product = await startProduct({
      RESEND_API_KEY: "re_test",
      RESEND_BASE_URL: double.url,
      RESEND_WEBHOOK_SECRET: WEBHOOK_SECRET,
      MAIL_DOMAIN: "portal.example",
      SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
    });
    try {
      const page = await anotherBrowser({ baseURL: product.address });
      await giveAddress(page, "/create-account", newAddress());
      await expect(page).toHaveURL(/\/create-account\/verify/);
      await expect.poll(() => double.requests.length).toBe(1);
      const mailId = double.requests[0]?.idempotencyKey ?? "";
      await page.goto(WHERE);
      await expect(page.getByText(/It left at/)).toBeVisible();
      const report = (type: string, id: string, secret = WEBHOOK_SECRET) =>
        post(page.request, `${product.address}/api/webhooks/resend`, type, { mailId, id, secret });
      expect(await report("email.bounced", "msg_1", `whsec_${Buffer.alloc(24, 1).toString("base64")}`)).toBe(401);
      expect(
        await post(page.request, `${product.address}/api/webhooks/other`, "email.bounced", { mailId, id: "msg_1" }),
      ).toBe(403);
      expect(
        await post(page.request, `${product.address}/api/webhooks/resend/x`, "email.bounced", { mailId, id: "msg_1" }),
      ).toBe(403);
      expect(await report("email.delivered", "msg_2")).toBe(200);
      expect(await report("email.delivered", "msg_2")).toBe(200);
      await page.getByRole("link", { name: "Look again" }).click();
      await expect(page.getByText(/The mail server of this address took it/)).toBeVisible();
      expect(await report("email.bounced", "msg_3")).toBe(200);
      await page.getByRole("link", { name: "Look again" }).click();
      await expect(page.getByText(/knows no such mailbox\. Its answer was 550 5\.1\.1\./)).toBeVisible();
    } finally {
      await product.stop();
      await double.close();
    }
  },
);

/** Posts a signed report as Resend does: JSON, and no Origin. Answers the status. */
async function post(
  request: APIRequestContext,
  address: string,
  type: string,
  { mailId, id, secret }: { mailId: string; id: string; secret?: string },
): Promise<number> {
  const at = new Date();
  const bounce = { type: "Permanent", subType: "General", message: "smtp; 550 5.1.1 user unknown" };
  const { headers, body } = signedReport(reportBody(type, mailId, at, { bounce }), { id, at, secret });
  const signed = { "svix-id": headers.id, "svix-timestamp": headers.timestamp, "svix-signature": headers.signature };
  const answer = await request.post(address, {
    data: body,
    headers: { ...signed, "content-type": "application/json" },
  });
  return answer.status();
}
