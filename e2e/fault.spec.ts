import postgres from "postgres";
import { createDatabase, startPostgres, type TestServer } from "../lib/testing/postgres";
import { startProduct, type Product } from "../lib/testing/product";
import { openSmtpSink, type SinkAnswer } from "../lib/testing/smtp-sink";
import { expect, test } from "./support/app";
import { openGate, type Gate } from "./support/gate";
import { addressField, codeField, expectSignedIn, giveAddress, giveCode, press } from "./support/journeys";
import { Mailbox, newAddress } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

test.describe.configure({ timeout: 90_000 });

const REAL_MAIL = { MAIL_DOMAIN: "portal.example", SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}` };
const LATE = "Our mail is running late.";
const scripts = { on: { javaScriptEnabled: true }, off: { javaScriptEnabled: false } };

test.describe("the mail relay is away", { tag: "@once" }, () => {
  test("S17, M2: the code page says so within 5 s, and the mail arrives once it is back", async ({
    anotherBrowser,
  }) => {
    const answers: SinkAnswer[] = [];
    const sink = await openSmtpSink({ answers });
    const gate = await openGate(sink.url);
    const product = await startProduct({ ...REAL_MAIL, SMTP_URL: `smtp://127.0.0.1:${gate.port}` });
    try {
      await gate.close();
      const at = { baseURL: product.address };
      const withScripts = await anotherBrowser({ ...at, ...scripts.on });
      const waiting = [withScripts, await anotherBrowser({ ...at, ...scripts.off })];
      // C6: outside of demo mode no stand-in for Google runs.
      await withScripts.goto("/sign-in");
      await expect(withScripts.getByRole("button", { name: "Continue with Google" })).toHaveCount(0);
      for (const page of waiting) {
        await giveAddress(page, "/create-account", newAddress());
        await expect(codeField(page)).toBeVisible();
        await expect(page.getByRole("alert").filter({ hasText: LATE })).toBeVisible({ timeout: 5_000 });
      }
      await gate.open();
      await sink.received(waiting.length);
      await expect(withScripts.getByRole("alert").filter({ hasText: LATE })).toHaveCount(0);
      for (const page of waiting) {
        const address = /mail to (\S+)\. /.exec((await page.getByRole("main").textContent()) ?? "")?.[1];
        const raw = sink.mails.find(({ to }) => to[0] === address)?.raw ?? "";
        await giveCode(page, /\b\d{3} ?\d{3}\b/.exec(raw.slice(raw.indexOf("text/plain")))?.[0] ?? "");
        await expect(page).toHaveURL(/\/create-account\/details$/);
      }

      answers.push(451, 451, 451, 451);
      await giveAddress(withScripts, "/reset-password", newAddress());
      await expect(codeField(withScripts)).toBeVisible();
      await expect(withScripts.getByRole("alert").filter({ hasText: LATE })).toBeVisible({ timeout: 5_000 });
    } finally {
      await product.stop();
      await gate.close();
      await sink.close();
    }
  });
});

test("S17: that the mail of a new code is late is told as well", { tag: "@once" }, async ({ anotherBrowser }) => {
  const server = await startPostgres();
  const sink = await openSmtpSink();
  const gate = await openGate(sink.url);
  const url = await createDatabase(server.url, `latchkey_resend_${process.pid}`);
  const product = await startProduct({ ...REAL_MAIL, SMTP_URL: `smtp://127.0.0.1:${gate.port}`, DATABASE_URL: url });
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const page = await anotherBrowser({ baseURL: product.address, ...scripts.on });
    await giveAddress(page, "/create-account", newAddress());
    await expect(codeField(page)).toBeVisible();
    await sink.received(1);
    await page.reload();
    await expect(page.getByRole("alert").filter({ hasText: LATE })).toHaveCount(0);
    await gate.close();
    // Half a minute has to lie between two codes: it has.
    await sql`update one_time_codes set sent_at = sent_at - interval '31 s'`;
    await codeField(page).fill("123");
    await press(page, "Send a new code");
    await expect(page.getByText("A new code is on its way.")).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: LATE })).toBeVisible({ timeout: 5_000 });
    await expect(codeField(page)).toHaveValue("123");
  } finally {
    await sql.end({ timeout: 1 });
    await product.stop();
    await gate.close();
    await sink.close();
    await server.stop();
  }
});

test.describe("the database is away", { tag: "@once" }, () => {
  let server: TestServer;
  let gate: Gate;
  let product: Product;
  let database: { DATABASE_URL: string };

  test.beforeAll(async () => {
    server = await startPostgres();
    const url = new URL(await createDatabase(server.url, `latchkey_fault_${process.pid}`));
    gate = await openGate(url.href);
    url.port = String(gate.port);
    database = { DATABASE_URL: url.href };
    product = await startProduct(database);
  });
  test.afterAll(async () => {
    await gate.open();
    await product.stop();
    await gate.close();
    await server.stop();
  });

  test("every page says so, and it goes on by itself once the database is back", async ({ anotherBrowser }) => {
    const at = { baseURL: product.address };
    const page = await anotherBrowser({ ...at, ...scripts.on });
    const { address } = await newPerson(page.request, new Mailbox(page.request));
    const storageState = await page.context().storageState();
    const plain = await anotherBrowser({ ...at, ...scripts.off, storageState });
    const stranger = await anotherBrowser({ ...at, ...scripts.on });
    const health = async (within: number) => (await page.request.get("/api/health", { timeout: within })).status();
    await stranger.goto("/sign-in");

    for (const goAway of [gate.close, async () => gate.hold()]) {
      await goAway();
      expect(await health(3_000)).toBe(503);
      for (const browser of [page, plain]) {
        const answer = await browser.goto("/security");
        expect(answer?.status()).toBe(503);
        expect(answer?.headers()["retry-after"]).toBe("5");
        await expect(browser.getByRole("heading", { name: "We are not available just now" })).toBeVisible();
        expect(await browser.content()).not.toContain(address);
      }
      await addressField(stranger).fill("ada@post.example");
      await press(stranger, "Next");
      await expect(stranger.getByRole("alert").filter({ hasText: "We could not" })).toBeVisible();
      await expect(addressField(stranger)).toHaveValue("ada@post.example");

      await gate.open();
      await expect.poll(() => health(3_000), { timeout: 5_000 }).toBe(200);
      for (const browser of [page, plain]) {
        await browser.getByRole("link", { name: "Try again" }).click();
        await expectSignedIn(browser);
      }
    }
  });

  test("M1: a start for real on a database with demo people is refused", async () => {
    const start = startProduct({ ...REAL_MAIL, ...database, SMTP_URL: "smtp://127.0.0.1:9" });
    await expect(start).rejects.toThrow(/exit 1\)[^]*This database holds demo people\./);
  });
});

test.describe("a start that is refused", { tag: "@once" }, () => {
  const refusals = [
    [
      "keys and domain missing",
      { SMTP_URL: "smtp://127.0.0.1:9" },
      /MAIL_DOMAIN: is missing\.[^]*SECRET_KEYS: is missing\./,
    ],
    [
      "two senders",
      { ...REAL_MAIL, SMTP_URL: "smtp://127.0.0.1:9", RESEND_API_KEY: "re_1" },
      /set one of them, not both/,
    ],
    ["no sender", { ...REAL_MAIL, APP_URL: "https://a.example" }, /SMTP_URL or RESEND_API_KEY: is missing\./],
    [
      "plain http",
      { ...REAL_MAIL, APP_URL: "http://a.example", SMTP_URL: "smtp://x.example" },
      /APP_URL: must begin with https/,
    ],
    [
      "no database",
      { DATABASE_URL: "postgres://latchkey@127.0.0.1:9/none" },
      /DATABASE_URL: the database cannot be used\./,
    ],
  ] as const;
  for (const [why, settings, words] of refusals) {
    test(`X3: ${why}`, async () => {
      const refusal = await startProduct(settings).catch((error: Error) => error.message);
      expect(refusal).toMatch(/exit 1\)/);
      expect(refusal).toMatch(words);
      expect(refusal, "no stack trace").not.toMatch(/\n\s+at /);
    });
  }

  test("X3: a second process on one DATA_DIR", async ({}, { outputDir }) => {
    const first = await startProduct({ DATA_DIR: outputDir });
    try {
      await expect(startProduct({ DATA_DIR: outputDir })).rejects.toThrow(/exit 1\)[^]*is in use by process \d+\./);
      expect((await fetch(`${first.address}/api/health`)).status).toBe(200);
    } finally {
      await first.stop();
    }
  });
});
