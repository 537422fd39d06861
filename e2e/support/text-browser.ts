import { expect, type APIRequestContext, type APIResponse } from "@playwright/test";
import { formsIn, markedText, type PlainForm } from "../../lib/testing/html-forms";
import { GOOD_PASSWORD, type Owner } from "./journeys";
import { newAddress, type Mailbox } from "./mailbox";

/** A browser that only follows forms and links: no look, no script. Shares its cookies with `request`. */
export class TextBrowser {
  url = "";
  html = "";
  status = 0;
  forms: PlainForm[] = [];

  constructor(private readonly request: APIRequestContext) {}

  get path(): string {
    return new URL(this.url).pathname;
  }

  async open(path: string): Promise<this> {
    return this.read(await this.request.get(path));
  }

  form(button: string): PlainForm {
    const found = this.forms.find((form) => form.button === button);
    if (!found) throw new Error(`No form with the button "${button}" at ${this.url}.`);
    return found;
  }

  /** Fills the form of `button`, sends it as a browser does, and shows where that leads. */
  async press(button: string, typed: Record<string, string> = {}): Promise<this> {
    return this.read(await this.post(this.form(button), typed));
  }

  /** Sends a form and answers the raw response; an `origin` can be pretended, or left out with null. */
  post(
    { page, action, fields }: PlainForm,
    typed: Record<string, string> = {},
    origin: string | null = new URL(page).origin,
  ): Promise<APIResponse> {
    const data = action ? { form: { ...fields, ...typed } } : { multipart: { ...fields, ...typed } };
    const headers: Record<string, string> = origin === null ? {} : { origin };
    return this.request.post(new URL(action, page).href, { ...data, headers });
  }

  /** What stands in the element that is marked with `attribute`. */
  shown(attribute: "data-backup-code" | "data-key"): string {
    const text = markedText(this.html, attribute);
    if (!text) throw new Error(`Nothing is marked with ${attribute} at ${this.url}.`);
    return text;
  }

  /** The id by which a script calls the action of a form. */
  actionId(button: string): string {
    const call = Object.entries(this.form(button).fields).find(([name]) => /^\$ACTION_\d+:0$/.test(name));
    return (JSON.parse(call?.[1] ?? "{}") as { id?: string }).id ?? "";
  }

  private async read(answer: APIResponse): Promise<this> {
    this.url = answer.url();
    this.status = answer.status();
    this.html = await answer.text();
    this.forms = formsIn(this.html, this.url);
    return this;
  }
}

/** SPEC C1 by plain forms, up to the backup code that is offered (S10). */
export async function createAccount(request: APIRequestContext, mailbox: Mailbox, address: string) {
  const browser = await new TextBrowser(request).open("/create-account");
  await browser.press("Next", { "email-address": address });
  await browser.press("Next", { code: await mailbox.codeTo(address) });
  const details = { "first-name": "Zoë", "last-name": "O’Neill", password: GOOD_PASSWORD, terms: "on" };
  return browser.press("Create account", details);
}

/** SPEC C1 and S10 by plain forms: a new person, signed in wherever the cookies of `request` are. */
export async function newPerson(request: APIRequestContext, mailbox: Mailbox, address = newAddress()): Promise<Owner> {
  const browser = await createAccount(request, mailbox, address);
  const backupCode = browser.shown("data-backup-code");
  await browser.press("Continue", { saved: "on" });
  expect(browser.path, `${address} is signed in`).toBe("/security");
  return { address, password: GOOD_PASSWORD, backupCode };
}

/** The same, signed out again: what is left is an account, and a browser that it knows. */
export async function newPersonSignedOut(request: APIRequestContext, mailbox: Mailbox): Promise<Owner> {
  const person = await newPerson(request, mailbox);
  const browser = await new TextBrowser(request).open("/security");
  await browser.press("Sign out");
  expect(browser.path).toBe("/sign-in");
  return person;
}
