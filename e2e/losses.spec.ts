import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./support/app";
import { newPersonWithApp, type Authenticator } from "./support/authenticator";
import { reachSecondStep, resetByForms, signInByBackupCode } from "./support/forms";
import { OTHER_PASSWORD, type Owner } from "./support/journeys";
import type { Mailbox } from "./support/mailbox";
import { TextBrowser, newPerson } from "./support/text-browser";

// Ten sign-ins, and codes of an app that come half a minute apart.
test.describe.configure({ timeout: 90_000 });

type Way = "app" | "email-code" | "backup-code";

/** What the page says would get one in, and what each loss takes away. */
const says: Record<Way, string> = {
  app: "The code of your authenticator app would get you in.",
  "email-code": "A code by mail would get you in.",
  "backup-code": "Your backup code would get you in.",
};
const losses: Record<string, { title: string; takes: Way[] }> = {
  phone: { title: "… my phone", takes: ["app"] },
  mailbox: { title: "… my mailbox", takes: ["email-code"] },
  both: { title: "… my phone and my mailbox", takes: ["app", "email-code"] },
};

/** The ways that the page promises after each loss. */
function promised({ html }: TextBrowser): Record<string, Way[]> {
  const list = /<ul aria-label="If I lost …".*?<\/ul>/s.exec(html)?.[0] ?? "";
  const rows = [...list.matchAll(/<li\b.*?<\/li>/gs)].map(([row]) => row.replace(/<[^>]*>/g, "|"));
  return Object.fromEntries(
    Object.entries(losses).map(([loss, { title }]) => {
      const row = rows.find((text) => text.includes(`|${title}|`)) ?? "";
      return [loss, (Object.keys(says) as Way[]).filter((way) => row.includes(says[way]))];
    }),
  );
}

/** The ways that are left after each loss, of those that were found to work. */
function left(works: Way[]): Record<string, Way[]> {
  return Object.fromEntries(
    Object.entries(losses).map(([loss, { takes }]) => [loss, works.filter((way) => !takes.includes(way))]),
  );
}

type Things = { person: Owner; app?: Authenticator; mailbox: Mailbox; newBrowser: () => Promise<APIRequestContext> };

/** Signs in with the password and one thing, each time in a browser that nobody knows; answers which things got in. */
async function waysThatWork({ person, app, mailbox, newBrowser }: Things): Promise<Way[]> {
  const works: Way[] = [];
  if (app) {
    const browser = await reachSecondStep(await newBrowser(), person);
    if ((await browser.press("Next", { code: await app.code() })).path === "/security") works.push("app");
  }
  const [before] = await mailbox.allTo(person.address);
  const byMail = await reachSecondStep(await newBrowser(), person);
  const ask = byMail.forms.find(({ button }) => button === "Get code by email");
  if (ask) await byMail.press("Get code by email");
  if (byMail.path === "/sign-in/verify/email-code") {
    const landed = await byMail.press("Next", { code: await mailbox.codeTo(person.address, { after: before }) });
    if (landed.path === "/security") works.push("email-code");
  }
  const byBackupCode = await signInByBackupCode(await newBrowser(), person, person.backupCode);
  if (byBackupCode.path === "/sign-in/backup-code") {
    works.push("backup-code");
    person.backupCode = byBackupCode.shown("data-backup-code");
    await byBackupCode.press("Continue", { saved: "on" });
  }
  return works;
}

test(
  "T8: without an app, what the page promises is what gets in",
  { tag: "@once" },
  async ({ request, mailbox, anotherBrowser }) => {
    const person = await newPerson(request, mailbox);
    const page = await new TextBrowser(request).open("/security");
    const newBrowser = async () => (await anotherBrowser()).request;
    const works = await waysThatWork({ person, mailbox, newBrowser });
    expect(works).toEqual(["email-code", "backup-code"]);
    expect(promised(page)).toEqual(left(works));
    expect(page.html, "what to do about it").toContain(
      "Set up an authenticator app, so that your mailbox is not the only way.",
    );
  },
);

test(
  "T8: with an app, and after a reset through mail",
  { tag: "@once" },
  async ({ request, mailbox, anotherBrowser }) => {
    const { person, app } = await newPersonWithApp(request, mailbox);
    const newBrowser = async () => (await anotherBrowser()).request;
    const page = await new TextBrowser(request).open("/security");
    const works = await waysThatWork({ person, app, mailbox, newBrowser });
    expect(works).toEqual(["app", "email-code", "backup-code"]);
    expect(promised(page)).toEqual(left(works));

    await resetByForms(await newBrowser(), mailbox, person, OTHER_PASSWORD);
    const changed = { ...person, password: OTHER_PASSWORD };
    const browser = await newBrowser();
    const held = await signInByBackupCode(browser, changed, changed.backupCode);
    changed.backupCode = held.shown("data-backup-code");
    await held.press("Continue", { saved: "on" });
    expect(held.path).toBe("/security");
    const worksHeld = await waysThatWork({ person: changed, app, mailbox, newBrowser });
    expect(worksHeld, "the mailbox is held").toEqual(["app", "backup-code"]);
    expect(promised(held)).toEqual(left(worksHeld));
  },
);
