import { startProduct, type Product } from "../lib/testing/product";
import { expect, test } from "./support/app";
import { setUpByForms } from "./support/authenticator";
import { beginSignIn, expectSignedIn, giveAddress, giveCode, press } from "./support/journeys";
import { Mailbox } from "./support/mailbox";
import { newPerson } from "./support/text-browser";

/** The operators' command line, beside a portal that runs on the embedded database. */
test.describe("operators", { tag: "@once" }, () => {
  test.describe.configure({ mode: "serial", timeout: 90_000 });
  let product: Product;
  test.beforeAll(async () => void (product = await startProduct()));
  test.afterAll(() => product.stop());

  test("X4, O4: a company is tried by a link, turned on and off, and the portal runs on", async ({
    anotherBrowser,
  }) => {
    const page = await anotherBrowser({ baseURL: product.address });
    const whileOn = product.operate(["connection", "test", "Acme", "--for", "ada@acme.example"]);
    expect([whileOn.status, whileOn.said]).toEqual([1, expect.stringContaining("It is on: ")]);
    product.operate(["connection", "disable", "Acme"]);
    const tried = product.operate(["connection", "test", "Acme", "--for", "ada@acme.example"]);
    expect(tried.said).toContain("Acme is in test mode.");
    await beginSignIn(page, "ada@acme.example");
    await expect(page).toHaveURL(/\/sign-in\/password$/);

    await page.goto(/http\S+/.exec(tried.said)?.[0] ?? "");
    await expect(page.getByRole("main")).toContainText("is being tried out with ada@acme.example");
    await press(page, "Continue to Acme");
    await press(page, "Sign in to Acme");
    await expectSignedIn(page);

    expect(product.operate(["connection", "disable", "Acme"]).said).toContain("Acme is off.");
    await page.goto("/security");
    await expect(page).toHaveURL(/\/sign-in\?return-to=.*notice=session-ended$/);
    expect(product.operate(["connection", "enable", "Acme"]).said).toContain("Acme is on for acme.example.");
    // Acme still knows who she is, and asks nothing.
    await giveAddress(page, "/sign-in", "ada@acme.example");
    await expectSignedIn(page);
  });

  test("O2: an account of the domain with an app on becomes the company's after the app's code", async ({
    anotherBrowser,
  }) => {
    const page = await anotherBrowser({ baseURL: product.address });
    const mailbox = new Mailbox(page.request);
    product.operate(["connection", "disable", "Acme"]);
    const person = await newPerson(page.request, mailbox, "eva@acme.example");
    const app = await setUpByForms(page.request, mailbox, person);
    product.operate(["connection", "enable", "Acme"]);
    await page.context().clearCookies();
    await giveAddress(page, "/sign-in", person.address);
    await press(page, "Sign in to Acme");
    await expect(page).toHaveURL(/\/sign-in\/verify\/authenticator$/);
    await expect(page.getByRole("button", { name: "Get code by email" })).toHaveCount(0);
    await giveCode(page, await app.code());
    await expectSignedIn(page);
    await expect(page.getByRole("main")).toContainText("Managed by Acme.");
    const about = "Your organisation manages your Latchkey account now";
    expect((await mailbox.latestTo(person.address, { about })).text).toContain("authenticator app");
  });

  test("G4, S9, X4: a product gets a token, asks with it and nothing else, and loses it", async ({ request }) => {
    const added = product.operate(["product", "add", "Planner", "2026"]).said;
    const token = /^[\w-]{43}$/m.exec(added)?.[0] ?? "";
    const headers = { authorization: `Bearer ${token}` };
    const email = "plain@demo.example";
    const privacy = `${product.address}/api/products/privacy?email=${email}`;
    expect((await request.get(privacy, { headers })).status(), "does not have it yet").toBe(404);
    product.operate(["product", "give", "Planner", "2026", email]);
    const told = (await (await request.get(privacy, { headers })).json()) as object;
    expect(told).toEqual({ accountWide: true, required: true, development: false, offers: false, changedAt: null });
    const data = { email, device: { id: "e2e", name: "Laptop" } };
    const opened = await request.post(`${product.address}/api/products/opened`, { headers, data });
    expect(await opened.json()).toEqual({ codeNeeded: true, occasion: "product-not-opened-lately" });
    const large = { ...data, more: "x".repeat(5000) };
    expect((await request.post(`${product.address}/api/products/opened`, { headers, data: large })).status()).toBe(413);
    const form = await request.post(`${product.address}/api/products/opened`, { headers, form: { email } });
    expect(await form.json()).toMatchObject({ error: "wrong-type" });
    product.operate(["product", "remove", "Planner", "2026"]);
    expect((await request.get(privacy, { headers })).status()).toBe(401);
  });

  test("O4: a link with a letter changed leads to signing in, and says why", async ({ anotherBrowser }) => {
    const page = await anotherBrowser({ baseURL: product.address });
    product.operate(["connection", "disable", "Acme"]);
    const { said } = product.operate(["connection", "test", "Acme", "--for", "bob@acme.example"]);
    await page.goto((/http\S+/.exec(said)?.[0] ?? "").replace("link=e", "link=f"));
    await expect(page).toHaveURL(/\/sign-in\?notice=trial-over$/);
    const notice = page.getByRole("alert").filter({ hasText: "This link does not work any more" });
    await expect(notice).toBeVisible();
    await newPerson(page.request, new Mailbox(page.request));
    await page.goto((/http\S+/.exec(said)?.[0] ?? "").replace("link=e", "link=f"));
    await expect(page, "whoever is signed in is told, too").toHaveURL(/\/security\?notice=trial-over$/);
    await expect(notice).toBeVisible();
  });

  test("X4: what is typed wrong is told with how it is right, and changes nothing", () => {
    for (const [args, words] of [
      [["connection", "add", "--name", "X"], "required option '--issuer <address>'"],
      [["connection", "enable", "Nobody"], "There is no connection of this name"],
      [["connection", "test", "Acme", "--for", "ada"], "is no email address"],
      [["connection", "test", "Acme", "--for", "ada@elsewhere.example"], "in none of its domains"],
      [["staff", "add", "plain@demo.example"], "Support staff need an authenticator app"],
      [["account", "plan", "nobody@demo.example", "basic"], "There is no such account."],
      [["account", "plan", "plain@demo.example", "gold"], "Allowed choices are basic, standard, premium."],
      [["open", "sesame"], "unknown command"],
    ] as const) {
      const { said, status } = product.operate([...args]);
      expect([status, said]).toEqual([1, expect.stringContaining(words)]);
      expect(said).not.toMatch(/\n\s+at /);
    }
    const plan = product.operate(["account", "plan", "plain@demo.example", "premium"]);
    expect(plan).toEqual({ status: 0, said: "plain@demo.example is on the plan premium.\n" });
    expect(product.operate(["queue"]).said).toContain("No mail waits.");
    expect(product.operate(["keys", "rotate"]).said).toContain("Newest key: demo.");
    expect(product.operate(["unlock", "plain@demo.example"]).said).toContain("Nothing kept plain@demo.example out.");
  });
});
