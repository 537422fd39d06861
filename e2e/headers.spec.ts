import { freePort } from "../lib/testing/postgres";
import { startProduct } from "../lib/testing/product";
import { expect, test } from "./support/app";
import { newAddress } from "./support/mailbox";
import { rawRequest } from "./support/raw-request";
import { TextBrowser, newPerson } from "./support/text-browser";

const REAL_MAIL = {
  MAIL_DOMAIN: "portal.example",
  SMTP_URL: "smtp://127.0.0.1:9",
  SECRET_KEYS: `k1:${Buffer.alloc(32, 1).toString("base64")}`,
};
const once = { tag: "@once" };
const PAGES = ["/sign-in", "/create-account", "/reset-password", "/security", "/mailbox", "/nowhere"];

test("SECURITY: every page has its policy and is kept by nobody", once, async ({ request, mailbox }) => {
  await newPerson(request, mailbox);
  const nonces = new Set<string>();
  for (const path of PAGES) {
    const answer = await request.get(path);
    const headers = answer.headers();
    const policy = headers["content-security-policy"] ?? "";
    const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
    nonces.add(nonce);
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(policy, path).toContain(rule);
    }
    expect(headers["cache-control"], path).toContain("no-store");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    for (const script of scripts) expect(script, path).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size, "a nonce of its own for each answer").toBe(PAGES.length);
  expect((await request.get("/nowhere")).status()).toBe(404);
});

test(
  "S13: cookies are for the server alone; signing out clears what the browser kept, but not trust",
  once,
  async ({ request, mailbox, page }) => {
    await newPerson(request, mailbox);
    const { cookies } = await request.storageState();
    expect(cookies.map(({ name }) => name).sort()).toEqual(["browser", "session"]);
    for (const cookie of cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });

    const browser = await new TextBrowser(request).open("/security");
    const { fields } = browser.form("Sign out");
    const origin = new URL(browser.url).origin;
    const answer = await request.post("/sign-out", { form: fields, headers: { origin }, maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    expect(answer.headers()["clear-site-data"]).toBe('"cache", "storage"');
    await page.goto("/sign-in");
    expect(await page.evaluate(() => document.cookie)).toBe("");
  },
);

test("SECURITY: a redirect carries nothing private", once, async ({ request, mailbox, anotherBrowser }) => {
  const { address } = await newPerson(request, mailbox);
  const elsewhere = (await anotherBrowser()).request;
  const { cookies } = await request.storageState();
  const session = cookies.find(({ name }) => name === "session")?.value;
  await (await new TextBrowser(request).open("/security")).press("Sign out");

  const tries: Record<string, string>[] = [
    {},
    { cookie: `session=${session}` },
    { cookie: "session=guessed", rsc: "1" },
  ];
  for (const headers of tries) {
    for (const path of ["/security", "/sign-in/verify/email-code", "/create-account/details", "/reset-password/new"]) {
      const answer = await elsewhere.get(path, { headers, maxRedirects: 0 });
      expect(answer.status(), path).toBe(307);
      expect(await answer.text(), path).not.toContain(address);
      expect(answer.headers()["cache-control"], path).toContain("no-store");
    }
  }
});

test("M1: another Host, and in demo mode a forwarded request, are refused", once, async ({ site }) => {
  for (const host of ["evil.example", `localhost:1`, "", "localhost"]) {
    const answer = await rawRequest(site, "/sign-in", { method: "HEAD", headers: { host } });
    expect(answer.status, `Host: ${host}`).toBeGreaterThanOrEqual(400);
  }
  const wrong = await rawRequest(site, "/sign-in", { headers: { host: "evil.example" } });
  expect(wrong.status).toBe(421);
  expect(wrong.body).toContain("This address is not served here");
  for (const name of ["x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "forwarded", "x-real-ip"]) {
    const answer = await rawRequest(site, "/sign-in", { headers: { [name]: "203.0.113.9" } });
    expect(answer.status, name).toBe(400);
  }
});

test(
  "SECURITY: a line that asks to become another one (WebSocket) is answered like any other",
  once,
  async ({ site }) => {
    const headers = { connection: "Upgrade", upgrade: "websocket" };
    const page = await rawRequest(site, "/sign-in", { headers });
    expect([page.status, page.headers["x-frame-options"]]).toEqual([200, "DENY"]);
    expect((await rawRequest(site, "/_next/static/none", { headers })).status).toBe(404);
    expect((await rawRequest(site, "/sign-in", { headers: { ...headers, host: "evil.example" } })).status).toBe(421);
  },
);

test("SECURITY: addresses that cannot be read are no fault of ours", once, async ({ site }) => {
  const paths = ["/api/auth/%ff", "/%ff", "/sign-in?return-to=%ff", "/sign-in?notice=%ff", "/mailbox?to=%ff"];
  const more = [
    "/mailbox/messages?to=%00",
    "/mailbox/messages/%ff",
    "//evil.example",
    "/security/%2e%2e",
    "/_next/%ff",
  ];
  for (const path of [...paths, ...more, `/sign-in?${"x=1&".repeat(2000)}`]) {
    const answer = await rawRequest(site, path, { headers: { accept: "text/html" } });
    expect(answer.status, path.slice(0, 40)).toBeLessThan(500);
    expect(answer.headers.location ?? "", path.slice(0, 40)).not.toMatch(/^(https?:)?\/\/evil/);
  }
});

test("SECURITY: an unknown action is not found", once, async ({ request, site }) => {
  const headers = { origin: site, "next-action": "7f".repeat(21), "content-type": "text/plain;charset=UTF-8" };
  expect([404, 409]).toContain((await request.post("/sign-in", { headers, data: "[]" })).status());
});

test("S13: over https cookies are __Host- and Secure, and there is no mailbox", once, async ({ playwright }) => {
  const port = String(await freePort());
  const host = "account.portal.example";
  const product = await startProduct({ ...REAL_MAIL, PORT: port, APP_URL: `https://${host}` });
  const request = await playwright.request.newContext({
    baseURL: `http://127.0.0.1:${port}`,
    extraHTTPHeaders: { host, origin: `https://${host}` },
  });
  try {
    expect(product.address).toBe(`https://${host}`);
    const { fields } = (await new TextBrowser(request).open("/sign-in")).form("Next");
    const multipart = { ...fields, "email-address": newAddress() };
    const answer = await request.post("/sign-in", { multipart, maxRedirects: 0 });
    expect(answer.headers()["set-cookie"]).toMatch(
      /^__Host-attempt=[\w-]{43}; Path=\/;(?!.*domain).* Secure; HttpOnly; SameSite=lax$/i,
    );
    expect(answer.headers()["strict-transport-security"]).toMatch(/max-age=31536000/);
    for (const path of ["/mailbox", "/mailbox/messages"]) expect((await request.get(path)).status(), path).toBe(404);
  } finally {
    await request.dispose();
    await product.stop();
  }
});
