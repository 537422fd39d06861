import type { Page } from "@playwright/test";
import { startProduct } from "../lib/testing/product";
import { expect, test } from "./support/app";
import { Authenticator } from "./support/authenticator";
import { Mailbox, newAddress } from "./support/mailbox";

test.describe.configure({ timeout: 150_000 });

/** What is no word of ours: the brand, languages by their own names, the person, time zones, addresses, dates, the names of browsers. */
const DATA =
  /^(Latchkey|English|Deutsch|Français|Español|日本語|Zoë Quill|[A-Z][A-Za-z_]+(\/[\w +-]+)+|[\w.-]+@[\w.-]+|[\d\s.,:·]*)$/;

const PROFILE = ["/profile", "/profile/name", "/profile/time-zone", "/profile/new-photo"];

const HELP = [
  "/help/sign-in",
  "/help/sign-in/code-rejected/clock",
  "/help/sign-in/password/owner?tried=password.reset",
  "/help/assistant?question=no+code",
  "/help/articles",
  "/help/support-levels",
  "/help/is-this-you",
  "/help/contact?sent=7G2K-0QWE",
];

const SETTINGS = ["", "/communication", "/privacy", "/privacy/edit", "/products", "/products/add"].map(
  (path) => `/settings${path}`,
);

/**
 * Every text that is seen or read aloud and has not come through the catalog. The pseudo-language puts each message
 * into ⟦brackets⟧, so what is left once those are taken out was written elsewhere.
 */
async function strayWords(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT);
    const spoken = ["aria-label", "alt", "title", "placeholder"];
    const silent =
      "script, style, noscript, article, nav[aria-label] li a, [aria-hidden=true], next-route-announcer, [data-key], [data-backup-code], [data-reference]";
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as HTMLElement;
      if (element.closest(silent)) continue;
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (own.some(({ textContent }) => textContent?.trim())) found.push(element.textContent ?? "");
      for (const name of spoken) if (element.hasAttribute(name)) found.push(element.getAttribute(name) ?? "");
    }
    return found;
  });
  const withoutMessages = (text: string) => {
    let left = text;
    for (let before = ""; before !== left;) left = (before = left).replace(/⟦[^⟦⟧]*⟧/g, "");
    return left.replace(/[·\s()]+/g, " ").trim();
  };
  return texts.map(withoutMessages).filter((left) => !DATA.test(left));
}

test(
  "§ words: the pseudo-language shows that no word stands outside the catalog",
  { tag: "@javascript @once" },
  async ({ anotherBrowser }) => {
    const product = await startProduct({ PSEUDO_LANGUAGE: "on" });
    try {
      const page = await anotherBrowser({ baseURL: product.address });
      const mailbox = new Mailbox(page.request);
      const address = newAddress();
      const look = async (path?: string) => {
        if (path) await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 })).toContainText("⟦");
        expect(await strayWords(page), page.url()).toEqual([]);
      };
      const lookAll = async (paths: string[]) => {
        for (const path of paths) await look(path);
      };
      const submit = async () => {
        await page.locator("main form button[type=submit]").first().click();
        await expect(page.locator("main [aria-invalid=true]").first()).toBeVisible();
        await look();
      };

      for (const path of ["/sign-in", "/reset-password", "/create-account", "/get-started/network-license"]) {
        await look(path);
        await submit();
      }
      await lookAll(["/sign-in?notice=expired", "/sign-in/password", "/nowhere", "/mailbox"]);
      await lookAll(["/get-started", "/get-started/serial-number", "/unsubscribe"]);
      await lookAll(HELP);
      await look("/help/contact?issue=sso&tried=sso.contact-admin&question=why");
      await submit();
      await look("/help/sign-in/page-stuck/check?asked=1&seen=loop");
      await look("/help/sign-in/sso/check");
      await submit();

      await page.goto("/create-account");
      await page.locator("#email-address").fill(address);
      await page.locator("main form button").first().click();
      await expect(page.locator("#code")).toBeVisible();
      await look();
      await look("/help/sign-in/code-not-received/where");
      await page.goto("/create-account/verify");
      await submit();
      await page.locator("#code").fill(await mailbox.codeTo(address));
      await page.locator("main form button").first().click();
      await expect(page.locator("#first-name")).toBeVisible();
      await look();
      await submit();
      await page.locator("#first-name").fill("Zoë");
      await page.locator("#last-name").fill("Quill");
      await page.locator("#password").fill("Wand3rlust-Kiosk!");
      await page.locator("#terms").check();
      await page.locator("main form button[type=submit]").click();
      await expect(page).toHaveURL(/\/sign-in\/backup-code\?return-to=%2Fsecurity$/);
      await look();
      await submit();
      await page.locator("#saved").check();
      await page.locator("main form button[type=submit]").click();
      await expect(page).toHaveURL(/\/security$/);
      await look();

      const press = () => page.locator("main form button[type=submit]").first().click();
      for (const path of ["/security/password", "/security/authenticator"]) {
        await look(path);
        await submit();
      }
      await lookAll(["/security/activity", "/security/backup-code", ...SETTINGS, ...PROFILE]);
      await page.goto("/security/authenticator");
      const [before] = await mailbox.allTo(address);
      await page.locator("#password").fill("Wand3rlust-Kiosk!");
      await press();
      await expect(page.locator("#code")).toBeVisible();
      await look();
      await page.locator("#code").fill(await mailbox.codeTo(address, { after: before }));
      await press();
      await expect(page.locator("[data-key]")).toBeVisible();
      await look();
      await submit();
      const app = new Authenticator((await page.locator("[data-key]").innerText()).replaceAll(" ", ""));
      await page.locator("#code").fill(await app.code());
      await press();
      await expect(page).toHaveURL(/notice=app-turned-on$/);
      await look();
      await look("/security/authenticator");
      await page.goto("/security/authenticator/turn-off");
      await page.locator("#password").fill("Wand3rlust-Kiosk!");
      await press();
      await expect(page.locator("#code")).toBeVisible();
      await look();
      await look("/reauthenticate/verify/backup-code");
      await submit();
      await page.goto("/reauthenticate/verify/authenticator");
      await page.locator("#code").fill(await app.code());
      await press();
      await expect(page).toHaveURL(/\/turn-off$/);
      await look();
      const alert = (await mailbox.allTo(address)).find(({ text }) => text.includes("/this-was-not-me?token="));
      await look(/https?:\S+this-was-not-me\?token=[\w-]+/.exec(alert?.text ?? "")?.[0]);
      await look("/reset-password?notice=link-used");
      product.operate(["recover", "begin", address, "next@company.example"]);
      await look("/security");
      const { text } = await mailbox.latestTo("next@company.example");
      await look(/https?:\S+recover-account\?token=[\w-]+/.exec(text)?.[0]);
      await look("/reset-password?notice=recovery-over");

      await look("/help/contact?issue=sso&checks=browser.cookies.problem,mail.way.bounced");
      await page.locator("#email-address").fill(address);
      await page.locator("#with-checks").check();
      await press();
      const reference = await page.locator("[data-reference]").innerText();
      expect(product.operate(["staff", "add", address]).status).toBe(0);

      await page.context().clearCookies();
      await page.goto("/sign-in");
      await page.locator("#email-address").fill(address);
      await page.locator("main form button").first().click();
      await expect(page.locator("#password")).toBeVisible();
      await submit();
      await page.locator("#password").fill("Wand3rlust-Kiosk!");
      await page.locator("main form button[type=submit]").first().click();
      await expect(page).toHaveURL(/\/sign-in\/verify\/authenticator$/);
      await look();
      await submit();
      await page.locator("#code").fill(await app.code());
      await press();
      await expect(page).toHaveURL(/\/security$/);
      const support = ["/support", "/support?reference=x", `/support/case?reference=${reference}`, "/support/link"];
      await lookAll(support);
      await look(`/mailbox?to=${address}`);
      await look("/mailbox?message=gone");
    } finally {
      await product.stop();
    }
  },
);
