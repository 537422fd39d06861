import { expect, test } from "./support/app";
import { OTHER_PASSWORD, addressField, press } from "./support/journeys";
import { newAddress, type Mailbox } from "./support/mailbox";
import { rawRequest } from "./support/raw-request";
import { MEGABYTE, expectRefusals } from "./support/refusals";
import { TextBrowser, newPerson, newPersonSignedOut } from "./support/text-browser";

const once = { tag: "@once" };
const NONSENSE = [
  "\u0000",
  "a\r\nBcc: eve@evil.example",
  "\ud800",
  "x".repeat(10_000),
  "<b>{{7*7}}</b>",
  "' or 1=1 --",
];

async function expectNoMail(mailbox: Mailbox, address: string, send: () => Promise<void>): Promise<void> {
  const before = await mailbox.allTo(address);
  await send();
  expect(await mailbox.allTo(address)).toEqual(before);
}

test(
  "SECURITY: what comes from elsewhere, or is too large, changes nothing: signing in",
  once,
  async ({ request, mailbox }) => {
    const person = await newPersonSignedOut(request, mailbox);
    const browser = await new TextBrowser(request).open("/sign-in");
    await expectRefusals(browser, "Next", { "email-address": person.address });
    await browser.press("Next", { "email-address": person.address });
    await expectNoMail(mailbox, person.address, async () => {
      await expectRefusals(browser, "Sign in", { password: person.password });
      await expectRefusals(browser, "Forgot password?");
    });
    const [before] = await mailbox.allTo(person.address);
    await browser.press("Sign in", { password: person.password });
    const code = await mailbox.codeTo(person.address, { after: before });
    await expectRefusals(browser, "Next", { code, trust: "yes" });
    await expectRefusals(browser, "Send a new code");
    await browser.press("Next", { code });
    expect(browser.path, "the code was not spent by any of that").toBe("/security");
  },
);

test("SECURITY: … creating an account", once, async ({ request, mailbox }) => {
  const address = newAddress();
  const browser = await new TextBrowser(request).open("/create-account");
  await expectNoMail(mailbox, address, () => expectRefusals(browser, "Next", { "email-address": address }));
  await browser.press("Next", { "email-address": address });
  const code = await mailbox.codeTo(address);
  await expectRefusals(browser, "Next", { code });
  await expectRefusals(browser, "Send a new code");
  await browser.press("Next", { code });
  const details = { "first-name": "Eve", "last-name": "Evans", password: OTHER_PASSWORD, terms: "on" };
  await expectRefusals(browser, "Create account", details);
  await browser.press("Create account", details);
  expect(browser.path, "no account was there before").toBe("/sign-in/backup-code");
});

test("SECURITY: … resetting a password", once, async ({ request, mailbox }) => {
  const person = await newPersonSignedOut(request, mailbox);
  const browser = await new TextBrowser(request).open("/reset-password");
  await expectNoMail(mailbox, person.address, () =>
    expectRefusals(browser, "Next", { "email-address": person.address }),
  );
  const [before] = await mailbox.allTo(person.address);
  await browser.press("Next", { "email-address": person.address });
  const code = await mailbox.codeTo(person.address, { after: before });
  await expectRefusals(browser, "Next", { code });
  await browser.press("Next", { code });
  const passwords = { "new-password": OTHER_PASSWORD, "confirm-new-password": OTHER_PASSWORD };
  await expectRefusals(browser, "Reset password", passwords);
  await browser.open("/sign-in");
  await browser.press("Next", { "email-address": person.address });
  await browser.press("Sign in", { password: person.password });
  expect(browser.path, "the old password still counts").toBe("/sign-in/verify/email-code");
});

test("SECURITY: … the security page and signing out", once, async ({ request, mailbox, anotherBrowser }) => {
  const person = await newPerson(request, mailbox);
  const other = await new TextBrowser((await anotherBrowser()).request).open("/sign-in");
  await other.press("Next", { "email-address": person.address });
  const [before] = await mailbox.allTo(person.address);
  await other.press("Sign in", { password: person.password });
  const code = await mailbox.codeTo(person.address, { after: before });
  await other.press("Next", { code, trust: "yes" });

  const browser = await new TextBrowser(request).open("/security");
  const buttons = browser.forms.map(({ button }) => button);
  expect(buttons).toHaveLength(7);
  for (const button of buttons) await expectRefusals(browser, button);
  for (const one of [browser, other]) expect((await one.open("/security")).path).toBe("/security");
  expect(other.html).toContain(", trusted on");
});

test(
  "SECURITY: nonsense in a field is told beside it or refused, and never a fault of ours",
  once,
  async ({ request, mailbox }) => {
    const browser = new TextBrowser(request);
    const expectCalm = async (button: string, names: string[]) => {
      const form = browser.form(button);
      for (const name of names)
        for (const typed of NONSENSE) {
          const answer = await browser.post(form, { [name]: typed });
          const about = `${button}: ${name} = ${JSON.stringify(typed.slice(0, 20))}`;
          expect(answer.status(), about).toBeLessThan(500);
          expect(new URL(answer.url()).pathname, about).toBe(browser.path);
          expect(await answer.text(), about).toMatch(/aria-invalid="true"|role="alert"/);
        }
      for (const spelled of [`${names[0]}[]`, `${names[0]}[a]`, "__proto__", "constructor"]) {
        const answer = await browser.post(form, { [spelled]: "x" });
        expect(answer.status(), `${button}: ${spelled}`).toBe(200);
      }
    };
    await browser.open("/reset-password");
    await expectCalm("Next", ["email-address"]);
    const address = newAddress();
    await browser.open("/create-account");
    await expectCalm("Next", ["email-address"]);
    await browser.press("Next", { "email-address": address });
    await expectCalm("Next", ["code"]);
    await browser.press("Next", { code: await mailbox.codeTo(address) });
    await expectCalm("Create account", ["first-name", "last-name", "password", "terms"]);
    await browser.open("/sign-in");
    await browser.press("Next", { "email-address": newAddress() });
    const guess = await browser.post(browser.form("Sign in"), { password: "x".repeat(10_000) });
    expect(await guess.text()).toContain("Use at most 50 characters.");
  },
);

test("SECURITY: an action takes arguments of any shape, and what is none tells nothing", once, async ({ request }) => {
  const browser = await new TextBrowser(request).open("/sign-in");
  const call = (body: string) =>
    request.post("/sign-in", {
      headers: {
        origin: new URL(browser.url).origin,
        "next-action": browser.actionId("Next"),
        "content-type": "text/plain;charset=UTF-8",
      },
      data: body,
    });
  for (const body of ["[]", "[null,null]", "[1,2,3]", '[{},{"email-address":["a"]}]', '[{},"$K9"]', "{}"]) {
    expect((await call(body)).status(), body).toBeLessThan(500);
  }
  // These the framework cannot read at all, before any code of ours runs: the asker's mistake, no fault of ours.
  for (const body of ['"x"', "{{{", "", '["$F1"]', "[[[[[[[["]) {
    const answer = await call(body);
    expect(answer.status(), body).toBe(400);
    expect(await answer.text(), body).not.toMatch(/\bat .*\.(js|ts):\d|node_modules|Error:/);
  }
  expect((await browser.open("/sign-in")).status).toBe(200);
});

test("SECURITY: only forms are taken, whatever length they claim", once, async ({ site }) => {
  const headers = { origin: site };
  for (const type of ["application/json", "text/xml", "image/png", ""]) {
    const answer = await rawRequest(site, "/sign-in", {
      method: "POST",
      headers: { ...headers, "content-type": type, "content-length": "2" },
      body: "{}",
    });
    expect(answer.status, type).toBe(415);
  }
  const form = { ...headers, "content-type": "application/x-www-form-urlencoded" };
  const packed = { ...form, "content-encoding": "gzip", "content-length": "2" };
  expect((await rawRequest(site, "/sign-in", { method: "POST", headers: packed, body: "a=" })).status).toBe(415);
  const chunked = await rawRequest(site, "/sign-out", { method: "POST", headers: form, body: `scope=${MEGABYTE}` });
  expect(chunked.status, "1 MB without a length").toBe(411);
  for (const method of ["PUT", "DELETE", "PATCH"]) {
    expect((await rawRequest(site, "/security", { method, headers })).status, method).toBe(405);
  }
});

test(
  "a form from before an update says so and keeps what was typed",
  { tag: "@javascript @once" },
  async ({ page }) => {
    await page.route("/sign-in", async (route) => {
      const headers = route.request().headers();
      if (!headers["next-action"]) return route.continue();
      await route.continue({ headers: { ...headers, "next-action": "7f".repeat(21) } });
    });
    await page.goto("/sign-in");
    await page.waitForLoadState("networkidle");
    await addressField(page).fill("ada@post.example");
    await press(page, "Next");
    await expect(page.getByRole("alert").filter({ hasText: "Please reload it and repeat the step." })).toBeVisible();
    await expect(addressField(page)).toHaveValue("ada@post.example");
  },
);
