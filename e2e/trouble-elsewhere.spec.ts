import type { Page } from "@playwright/test";
import { openNameServer } from "../lib/testing/name-server";
import { openProviderDocuments } from "../lib/testing/openid-provider";
import { startProduct } from "../lib/testing/product";
import { openSmtpSink, type SinkAnswer } from "../lib/testing/smtp-sink";
import { expect, test } from "./support/app";
import { addressField } from "./support/journeys";
import { newAddress } from "./support/mailbox";
import { Finger, phone } from "./support/taps";

test.describe.configure({ timeout: 120_000 });

const US = "Who can solve it: us; you do not need to do anything";

/** What the relay answers, and what the person is then told: what became of the mail, and who can solve it. */
const fates: [SinkAnswer, RegExp, string][] = [
  ["accept", /^It left at \d\d:\d\d:\d\d UTC\. How far/, "Who can solve it: you"],
  [550, /^It came back at .+ Its answer was 550\.$/, "Who can solve it: your company’s IT or mail administrator"],
  [451, /^It is delayed\. The next try is at .+ Its answer was 451\.$/, US],
  ["silence", /^It is delayed and is tried again by itself\.$/, US],
];

/** From the sign-in page to what became of the mail. */
async function askWhere(page: Page, told: RegExp, owner: string): Promise<void> {
  const finger = new Finger(page);
  await finger.begin();
  await finger.link("Create account");
  await addressField(page).fill(newAddress());
  await finger.button("Next");
  await finger.link("Where is my code?");
  await expect(async () => {
    if ((await page.getByText(told).count()) === 0) await page.reload();
    await expect(page.getByText(told)).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await expect(page.getByText(owner, { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send a new code", exact: true })).toBeVisible();
}

test(
  "H1, H5: a code that does not come, by a relay that takes the mail, never takes it, takes it later or says nothing",
  { tag: "@once" },
  async ({ anotherBrowser }) => {
    const answers: SinkAnswer[] = [];
    const sink = await openSmtpSink({ answers });
    const product = await startProduct({
      SMTP_URL: sink.url,
      MAIL_DOMAIN: "portal.example",
      SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
    });
    try {
      const baseURL = product.address;
      for (const [answer, told, owner] of fates) {
        answers.splice(0, answers.length, ...Array<SinkAnswer>(50).fill(answer));
        const pages = await Promise.all([true, false].map((scripts) => anotherBrowser({ ...phone(scripts), baseURL })));
        await Promise.all(pages.map((page) => askWhere(page, told, owner)));
      }
    } finally {
      await sink.close();
      await product.stop();
    }
  },
);

/** From the sign-in page to who can mend the company's sign-in, and what to forward to them. */
async function askCompany(page: Page, scripts: boolean): Promise<void> {
  const finger = new Finger(page);
  await finger.begin();
  await addressField(page).fill("ada@globex.example");
  await finger.button("Next");
  await expect(page).toHaveURL(/\/sign-in\/company\?problem=unreachable/);
  await expect(page.getByText("The sign-in of Globex does not answer.", { exact: true })).toBeVisible();
  await expect(page.getByText(/Globex can fix this\. .+ sso@globex\.example/)).toBeVisible();
  await expect(page.locator("[data-message]")).toContainText("Company: Globex");
  await expect(page.getByRole("link", { name: "Try again", exact: true })).toBeVisible();
  await finger.link("Check your company’s sign-in");
  await finger.button("Check");
  await expect(page.locator("[data-check=answers]")).toHaveAttribute("data-verdict", "problem");
  await expect(page.getByText(/Globex can fix this\. Send the message below/)).toBeVisible();
  if (scripts) await expect(page.getByRole("button", { name: "Continue to Globex" })).toBeVisible();
  await finger.link("Write to support about this");
  await expect(page.getByText("Answer: Needs attention", { exact: true })).toBeVisible();
}

test(
  "H1, O3: a company whose provider is down, with and without JavaScript",
  { tag: "@once" },
  async ({ anotherBrowser }) => {
    const names = await openNameServer();
    const provider = await openProviderDocuments();
    const product = await startProduct({ DNS_SERVERS: names.address });
    try {
      const about = ["--issuer", provider.issuer, "--client-id", "c", "--contact", "sso@globex.example"];
      const add = ["connection", "add", "--name", "Globex", ...about, "--domain", "globex.example"];
      const said = await product.operateMeanwhile(add, "secret");
      const [, name = "", proof = ""] = /(\S+) {2}TXT {2}"([^"]+)"/.exec(said) ?? [];
      names.records.set(name, [[proof]]);
      expect(await product.operateMeanwhile(["connection", "enable", "Globex"])).toContain("Globex is on");
      await provider.close();
      for (const scripts of [true, false]) {
        await askCompany(await anotherBrowser({ ...phone(scripts), baseURL: product.address }), scripts);
      }
    } finally {
      await product.stop();
      await names.close();
    }
  },
);
