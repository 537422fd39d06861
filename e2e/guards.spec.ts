import { expect, test } from "./support/app";
import { Authenticator, newPersonWithApp, reauthenticateByForms } from "./support/authenticator";
import { pathOf, reachSecondStep, signInByForms, signOutByForms } from "./support/forms";
import { OTHER_PASSWORD } from "./support/journeys";
import { expectRefusals } from "./support/refusals";
import type { PlainForm } from "../lib/testing/html-forms";
import { TextBrowser, newPerson } from "./support/text-browser";

const once = { tag: "@once" };
const BEHIND_A_SESSION = [
  "/security",
  "/security/activity",
  "/security/password",
  "/security/authenticator",
  "/security/authenticator/update",
  "/security/authenticator/turn-off",
  "/security/backup-code",
  "/settings",
  "/settings/language",
  "/settings/communication",
  "/settings/privacy",
  "/settings/privacy/edit",
  "/settings/products",
  "/settings/products/add?license=x",
  "/security/email",
  "/security/email/verify",
  "/profile",
  "/profile/name",
  "/profile/new-photo",
  "/settings/export",
  "/settings/delete",
  "/sign-in/backup-code",
  "/sign-in/keep-account",
  "/reauthenticate?change=set-up-authenticator",
];
const LATER_STEPS = ["authenticator", "email-code", "backup-code"].map((method) => `/reauthenticate/verify/${method}`);

test("S11: without a session every page of the tab leads to signing in, and back", once, async ({ request }) => {
  for (const path of [...BEHIND_A_SESSION, ...LATER_STEPS]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(307);
    expect(answer.headers().location, path).toBe(`/sign-in?return-to=${encodeURIComponent(path)}`);
    expect(await answer.text(), path).not.toMatch(/data-(key|backup-code)/);
  }
  expect((await request.get("/sign-in/backup-code/download")).status()).toBe(404);
});

test("S11, T1: a page out of turn leads to the right one and changes nothing", once, async ({ request, mailbox }) => {
  const person = await newPerson(request, mailbox);
  const mails = await mailbox.allTo(person.address);
  const turns: Record<string, string> = {
    "/sign-in/backup-code": "/security",
    "/reauthenticate": "/security",
    "/sign-in/keep-account": "/security",
    "/reauthenticate?change=delete-everything": "/security",
    "/reauthenticate?change=__proto__": "/security",
    "/security/authenticator": "/reauthenticate",
    "/security/authenticator/update": "/reauthenticate",
    "/security/authenticator/turn-off": "/reauthenticate",
    "/security/email": "/reauthenticate",
    "/security/email/verify": "/reauthenticate",
    "/settings/export": "/reauthenticate",
    "/settings/delete": "/reauthenticate",
  };
  for (const [path, turn] of Object.entries(turns)) expect(await pathOf(request, path), path).toBe(turn);
  for (const path of LATER_STEPS) {
    expect(["/reauthenticate", "/security"], path).toContain(await pathOf(request, path));
  }
  expect(await mailbox.allTo(person.address), "nothing was mailed").toEqual(mails);
  expect((await request.get("/sign-in/backup-code/download")).status()).toBe(404);
});

test("S11: a form of the tab sent after signing out changes nothing", once, async ({ request, mailbox }) => {
  const person = await newPerson(request, mailbox);
  const set = await reauthenticateByForms(request, mailbox, person, { page: "/security/authenticator" });
  const app = new Authenticator(set.shown("data-key").replaceAll(" ", ""));
  const password = await new TextBrowser(request).open("/security/password");
  const generate = await new TextBrowser(request).open("/security/backup-code");
  const forms: { form: PlainForm; typed: Record<string, string> }[] = [
    { form: set.form("Turn on"), typed: { code: await app.code() } },
    { form: generate.form("Generate"), typed: {} },
    {
      form: password.form("Save"),
      typed: {
        "current-password": person.password,
        "new-password": OTHER_PASSWORD,
        "confirm-new-password": OTHER_PASSWORD,
      },
    },
  ];
  await signOutByForms(request);
  const mails = await mailbox.allTo(person.address);
  for (const { form, typed } of forms) {
    const answer = await set.post(form, typed);
    expect(new URL(answer.url()).pathname, form.button).toBe("/sign-in");
  }
  expect(await mailbox.allTo(person.address)).toEqual(mails);
  await signInByForms(request, mailbox, person);
  const security = await new TextBrowser(request).open("/security");
  expect(security.html).toContain(">Set up<");
});

test(
  "SECURITY: what comes from elsewhere, or is too large, changes nothing: the tab",
  once,
  async ({ request, mailbox }) => {
    const person = await newPerson(request, mailbox);
    const browser = await new TextBrowser(request).open("/security/password");
    await expectRefusals(browser, "Save", {
      "current-password": person.password,
      "new-password": OTHER_PASSWORD,
      "confirm-new-password": OTHER_PASSWORD,
    });
    await browser.open("/security/backup-code");
    await expectRefusals(browser, "Generate");
    const mails = await mailbox.allTo(person.address);
    await browser.open("/security/authenticator");
    await expectRefusals(browser, "Next", { "email-address": person.address, password: person.password });
    expect(await mailbox.allTo(person.address), "no code was mailed").toEqual(mails);
    const set = await reauthenticateByForms(request, mailbox, person, { page: "/security/authenticator" });
    const app = new Authenticator(set.shown("data-key").replaceAll(" ", ""));
    const code = await app.code();
    await expectRefusals(set, "Turn on", { code });
    expect((await new TextBrowser(request).open("/security")).html).toContain(">Set up<");
    await set.press("Turn on", { code });
    expect(set.url, "nothing of it was spent").toContain("notice=app-turned-on");
  },
);

test("SECURITY: … the second step by app and by backup code", once, async ({ request, mailbox, anotherBrowser }) => {
  const { person, app } = await newPersonWithApp(request, mailbox);
  const other = (await anotherBrowser()).request;
  const browser = await reachSecondStep(other, person);
  const code = await app.code();
  await expectRefusals(browser, "Next", { code, stay: "on" });
  const mails = await mailbox.allTo(person.address);
  await expectRefusals(browser, "Get code by email");
  expect(await mailbox.allTo(person.address)).toEqual(mails);
  await browser.open("/sign-in/verify/backup-code");
  await expectRefusals(browser, "Next", { "backup-code": person.backupCode });
  await browser.open("/sign-in/verify/authenticator");
  await browser.press("Next", { code });
  expect(browser.path, "neither was spent").toBe("/security");
});

test("SECURITY: nonsense in the new fields is told, and no fault of ours", once, async ({ request, mailbox }) => {
  const { person } = await newPersonWithApp(request, mailbox);
  const browser = await new TextBrowser(request).open("/security/password");
  const nonsense = ["\u0000", "\ud800", "x".repeat(10_000), "<b>{{7*7}}</b>", "' or 1=1 --", "９".repeat(6)];
  const expectCalm = async (button: string, name: string) => {
    const form = browser.form(button);
    for (const typed of nonsense) {
      const answer = await browser.post(form, { [name]: typed });
      expect(answer.status(), `${name} = ${typed.slice(0, 20)}`).toBe(200);
      expect(await answer.text(), name).toMatch(/aria-invalid="true"|role="alert"/);
    }
  };
  await expectCalm("Save", "new-password");
  await browser.open("/reauthenticate?change=generate-backup-code");
  await expectCalm("Next", "email-address");
  const manage = (await new TextBrowser(request).open("/security/authenticator")).form("Continue");
  for (const change of ["generate-backup-code", "//evil.example", "__proto__", ""]) {
    const answer = await browser.post(manage, { change });
    expect(answer.status(), change).toBe(200);
    expect(new URL(answer.url()).pathname, change).toBe("/security/authenticator");
  }
  await signOutByForms(request);
  const second = await reachSecondStep(request, person);
  for (const [page, name] of [
    ["authenticator", "code"],
    ["backup-code", "backup-code"],
  ] as const) {
    await second.open(`/sign-in/verify/${page}`);
    const form = second.form("Next");
    for (const typed of nonsense.slice(0, 5)) {
      const answer = await second.post(form, { [name]: typed });
      expect(answer.status(), `${name} = ${typed.slice(0, 20)}`).toBe(200);
      expect(await answer.text(), name).toMatch(/aria-invalid="true"/);
    }
  }
});
