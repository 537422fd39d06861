import type { Page } from "@playwright/test";
import { expect, expectNoSidewaysScroll, test } from "./support/app";
import type { Person } from "./support/journeys";
import { newPerson, newPersonSignedOut, TextBrowser } from "./support/text-browser";

/** What a person of each language looks for. */
const WORDS = {
  de: { emailAddress: "E-Mail-Adresse", next: "Weiter", password: "Passwort", signIn: "Anmelden" },
  fr: { emailAddress: "Adresse e-mail", next: "Suivant", password: "Mot de passe", signIn: "Se connecter" },
  es: { emailAddress: "Correo electrónico", next: "Siguiente", password: "Contraseña", signIn: "Iniciar sesión" },
  ja: { emailAddress: "メールアドレス", next: "次へ", password: "パスワード", signIn: "ログイン" },
};
const languages = Object.entries(WORDS);

/** What anybody can open. */
const PAGES = [
  "/sign-in",
  "/create-account",
  "/reset-password",
  "/help/sign-in",
  "/help/sign-in/code-rejected",
  "/help/sign-in/code-not-received/where",
  "/help/sign-in/page-stuck/check",
  "/help/sign-in/sso/check",
  "/help/articles/our-mail-for-it",
  "/help/assistant",
  "/help/contact",
  "/help/support-levels",
  "/help/is-this-you",
  "/language",
  "/no-such-page",
];

test.describe.configure({ timeout: 120_000 });

test("G3: a language is chosen before signing in, and kept for the browser", async ({ page }) => {
  await page.goto("/help/sign-in/code-rejected");
  await page.getByRole("link", { name: "Language", exact: true }).click();
  await page.getByLabel("Français", { exact: true }).check();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(/\/help\/sign-in\/code-rejected$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await page.goto("/sign-in");
  await expect(page).toHaveTitle(/^Se connecter · /);
});

test(
  "G3: an account has a language of its own, in screens and mail",
  { tag: "@once" },
  async ({ page, anotherBrowser, mailbox }) => {
    const person = await newPersonSignedOut(page.request, mailbox);
    const german = await anotherBrowser({ locale: "de-CH" });
    await signIn(german, person, WORDS.de);
    const code = await mailbox.codeTo(person.address);
    await german.getByLabel("Code", { exact: true }).fill(code);
    await german.keyboard.press("Enter");
    await expect(german.locator("html"), "made in an English browser").toHaveAttribute("lang", "en");

    await german.goto("/settings/language");
    await german.getByLabel("日本語", { exact: true }).check();
    await german.getByRole("button", { name: "Save", exact: true }).click();
    await expect(german.getByText("保存しました。これからはページもメールもこの言語になります。")).toBeVisible();
    await german.goto("/security");
    await expect(german).toHaveTitle(/^セキュリティ · /);
    await expect(german.locator("html")).toHaveAttribute("lang", "ja");

    const spanish = await anotherBrowser({ locale: "es-MX" });
    await signIn(spanish, person, WORDS.es);
    const mail = await mailbox.latestTo(person.address);
    expect(mail.subject).toBe("Latchkey：ログイン用の認証コード");
    expect(mail.html).toContain('<html lang="ja">');
  },
);

/** What an account opens. */
const ACCOUNT_PAGES = [
  "/security",
  "/security/activity",
  "/security/password",
  "/security/email",
  "/security/authenticator",
  "/profile",
  "/profile/postal-address",
  "/profile/new-photo",
  "/settings",
  "/settings/language",
  "/settings/communication",
  "/settings/privacy",
  "/settings/privacy/edit",
  "/settings/products",
];

test("G3: everything of an account fits at 320 px in every language", { tag: "@once" }, async ({ page, mailbox }) => {
  await newPerson(page.request, mailbox);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [language] of languages) {
    const settings = await new TextBrowser(page.request).open("/settings/language");
    await settings.press(settings.forms.at(-1)?.button ?? "", { language });
    for (const path of ACCOUNT_PAGES) {
      await page.goto(path);
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      await expectNoSidewaysScroll(page);
    }
  }
});

for (const [language, words] of languages) {
  test(
    `G3: everything that anybody can open is in ${language}, and fits`,
    { tag: "@once" },
    async ({ anotherBrowser }) => {
      const page = await anotherBrowser({ locale: language, viewport: { width: 320, height: 640 } });
      for (const path of PAGES) {
        await page.goto(path);
        await expect(page.locator("html"), path).toHaveAttribute("lang", language);
        await expectNoSidewaysScroll(page);
      }
      await page.goto("/sign-in");
      await expect(page.getByLabel(words.emailAddress, { exact: true })).toBeVisible();
    },
  );
}

test(
  "G3: what is refused before a page is made is told in the browser's language",
  { tag: "@once" },
  async ({ request }) => {
    const refused = await request.post("/sign-in", {
      headers: { "accept-language": "fr", accept: "text/html", origin: "https://elsewhere.example" },
      form: {},
    });
    expect(refused.status()).toBe(403);
    expect(await refused.text()).toContain("Elle ne venait pas d’une de nos pages");
  },
);

async function signIn(page: Page, { address, password }: Person, words: typeof WORDS.de): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel(words.emailAddress, { exact: true }).fill(address);
  await page.getByRole("button", { name: words.next, exact: true }).click();
  await page.getByLabel(words.password, { exact: true }).fill(password);
  await page.getByRole("button", { name: words.signIn, exact: true }).click();
  await expect(page).toHaveURL(/verify\/email-code/);
}
