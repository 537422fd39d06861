import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import { startProduct } from "../lib/testing/product";
import { expect, test } from "./support/app";
import { newPersonWithApp } from "./support/authenticator";
import { reachSecondStep, signOutByForms } from "./support/forms";
import { Mailbox, newAddress } from "./support/mailbox";
import { TextBrowser, newPerson } from "./support/text-browser";

const PUBLIC = [
  ...["/sign-in", "/create-account", "/reset-password", "/sign-in/password", "/nowhere"],
  ...["/help/sign-in", "/help/sign-in/code-not-received/where", "/help/sign-in/page-stuck/check?asked=1"],
  ...["/help/sign-in/sso/check", "/help/contact", "/help/assistant?question=code", "/help/is-this-you"],
];
const ACCOUNT = ["/security", "/security/activity", "/security/authenticator", "/security/backup-code", "/support"];

const random = () => randomBytes(32).toString("base64url");

/** Settings that nobody is to see, and what of each would give it away. */
const key = randomBytes(32).toString("base64");
const secretSettings = {
  house: { SECRET_KEYS: `k1:${key}`, GOOGLE_CLIENT_ID: "id", GOOGLE_CLIENT_SECRET: random() },
  mail: { SECRET_KEYS: `k1:${key}`, RESEND_API_KEY: random(), RESEND_WEBHOOK_SECRET: `whsec_${key}` },
};
const told = [key, secretSettings.house.GOOGLE_CLIENT_SECRET, secretSettings.mail.RESEND_API_KEY];

/** Everything that is served to whoever asks, as one text: the scripts and styles of the build. */
function bundles(): string {
  const files = readdirSync(".next/static", { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8")).join("\n");
}

/** The key that seals what actions carry: a secret of the build itself. */
function buildKey(): string {
  const manifest = readFileSync(".next/server/server-reference-manifest.json", "utf8");
  return (JSON.parse(manifest) as { encryptionKey: string }).encryptionKey;
}

/** Every code and token that was mailed to somebody. */
async function mailedTo(mailbox: Mailbox, address: string): Promise<string[]> {
  const texts = (await mailbox.allTo(address)).map(({ text }) => text).join("\n");
  return [...texts.matchAll(/(?<![\w#-])(\d{6})(?![\w-])|[?&]token=([\w-]+)/g)].map(
    ([, code, token]) => code ?? token ?? "",
  );
}

async function cookiesOf(request: APIRequestContext): Promise<string[]> {
  return (await request.storageState()).cookies.map(({ value }) => value).filter((value) => value.length > 20);
}

/** All that a browser is sent for these pages: their HTML with every script in it. */
async function sentTo(request: APIRequestContext, paths: readonly string[]): Promise<string> {
  const pages: string[] = [];
  for (const path of paths) pages.push((await new TextBrowser(request).open(path)).html);
  return pages.join("\n");
}

/** Those of the secrets that stand in a text, none of them as a part of a longer word. */
function found(secrets: readonly string[], text: string): string[] {
  const isWord = (secret: string, at: number) =>
    !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + secret.length));
  return secrets.filter((secret) => {
    for (let at = text.indexOf(secret); at !== -1; at = text.indexOf(secret, at + 1))
      if (isWord(secret, at)) return true;
    return false;
  });
}

test(
  "X3: no code, token, key or setting stands in a bundle, or in a page of somebody else",
  { tag: "@once" },
  async ({ anotherBrowser }) => {
    test.setTimeout(120_000);
    const product = await startProduct(secretSettings.house);
    try {
      const browser = async () => (await anotherBrowser({ baseURL: product.address })).request;
      const [ada, bob, stranger] = [await browser(), await browser(), await browser()];
      const mailbox = new Mailbox(stranger);
      const { person, app } = await newPersonWithApp(ada, mailbox);
      const signedIn = await cookiesOf(ada);
      const other = await newPerson(bob, mailbox);
      await signOutByForms(ada);
      await reachSecondStep(ada, person);
      const ofAda = [person.backupCode, app.key, person.password, ...signedIn, ...(await cookiesOf(ada))];
      ofAda.push(...(await mailedTo(mailbox, person.address)), await app.code());
      const ofBob = [other.backupCode, ...(await cookiesOf(bob)), ...(await mailedTo(mailbox, other.address))];
      expect(ofAda.length, "a run that issues something").toBeGreaterThan(8);
      await new TextBrowser(stranger)
        .open("/sign-in")
        .then((page) => page.press("Next", { "email-address": newAddress() }));

      const house = [...told, buildKey()];
      const everything = [...house, ...ofAda, ...ofBob];
      expect(found(everything, bundles()), "in the bundles").toEqual([]);
      expect(found(everything, await sentTo(stranger, PUBLIC)), "at a stranger's").toEqual([]);
      const toBob = await sentTo(bob, [...PUBLIC, ...ACCOUNT]);
      expect(found([other.address], toBob), "his own address is shown to him, and found").toEqual([other.address]);
      expect(found([...house, ...ofAda, ...(await cookiesOf(bob))], toBob), "at somebody else's").toEqual([]);
    } finally {
      await product.stop();
    }
    const real = await startProduct({ ...secretSettings.mail, MAIL_DOMAIN: "portal.example" });
    try {
      const { request } = await anotherBrowser({ baseURL: real.address });
      expect(found([...told, buildKey()], await sentTo(request, PUBLIC)), "with real mail").toEqual([]);
    } finally {
      await real.stop();
    }
  },
);
