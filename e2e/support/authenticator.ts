import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, type APIRequestContext, type Page } from "@playwright/test";
import type { Owner, Person } from "./journeys";
import type { Mailbox } from "./mailbox";
import { TextBrowser, newPerson } from "./text-browser";

const run = promisify(execFile);
const STEP_MS = 30_000;
/** A code made this short before it ends may be too old once it is looked at. */
const TOO_LATE_MS = 10_000;

/** A real authenticator app: oathtool makes the codes, zbarimg reads the QR code off the screen. */
export class Authenticator {
  private lastStep = 0;

  constructor(
    readonly key: string,
    readonly entry = "",
  ) {}

  /** Scans the QR code on the page: a screenshot of it, as a phone would see it. */
  static async scan(page: Page, picture: string): Promise<Authenticator> {
    await page.getByRole("img", { name: "QR code with the key for your authenticator app" }).screenshot({
      path: picture,
    });
    const { stdout } = await run("zbarimg", ["--quiet", "--raw", picture]);
    const read = new URL(stdout.trim());
    expect(read.protocol).toBe("otpauth:");
    expect(read.searchParams.get("period") ?? "30").toBe("30");
    return new Authenticator(read.searchParams.get("secret") ?? "", decodeURIComponent(read.pathname.slice(1)));
  }

  /**
   * A code that this app has not shown before and that is good now: each works once. Waits for one if it must. The
   * `present` one rather than the oldest good one stays good for half a minute at least.
   */
  async code({ present = false } = {}): Promise<string> {
    await expect.poll(() => this.lastStep < newestStep(), { message: "a fresh code", timeout: 2 * STEP_MS }).toBe(true);
    this.lastStep = Math.max(this.lastStep + 1, present ? newestStep() - 1 : oldestStep());
    return this.codeAt(this.lastStep * STEP_MS);
  }

  /** What a phone whose clock is `seconds` ahead shows. */
  codeOff(seconds: number): Promise<string> {
    return this.codeAt(Date.now() + seconds * 1000);
  }

  /**
   * What a phone whose clock is `seconds` ahead shows, and what it shows next. Both are of one moment: asked for one
   * by one they are the same, or two steps apart, when half a minute ends in between.
   */
  async twoCodesOff(seconds: number): Promise<[string, string]> {
    const now = Date.now() + seconds * 1000;
    return [await this.codeAt(now), await this.codeAt(now + STEP_MS)];
  }

  private async codeAt(time: number): Promise<string> {
    const at = new Date(time).toISOString().replace("T", " ").slice(0, 19);
    const { stdout } = await run("oathtool", ["--totp", "--base32", this.key, "--now", `${at} UTC`]);
    return stdout.trim();
  }
}

/** Codes of one time step either side are good (SPEC T4). */
const newestStep = () => Math.floor(Date.now() / STEP_MS) + 1;
const oldestStep = () => Math.floor((Date.now() + TOO_LATE_MS) / STEP_MS) - 1;

/** SPEC T1 by plain forms, in a browser that is signed in: from any page of a change, up to that page. */
export async function reauthenticateByForms(
  request: APIRequestContext,
  mailbox: Mailbox,
  person: Person,
  { page, app }: { page: string; app?: Authenticator },
): Promise<TextBrowser> {
  const browser = await new TextBrowser(request).open(page);
  expect(browser.path).toBe("/reauthenticate");
  const [before] = await mailbox.allTo(person.address);
  await browser.press("Next", { "email-address": person.address, password: person.password });
  const code = app ? await app.code() : await mailbox.codeTo(person.address, { after: before });
  await browser.press("Next", { code });
  expect(browser.path).toBe(page);
  return browser;
}

/** SPEC T2 by plain forms, in a browser that is signed in. */
export async function setUpByForms(
  request: APIRequestContext,
  mailbox: Mailbox,
  person: Person,
): Promise<Authenticator> {
  const browser = await reauthenticateByForms(request, mailbox, person, { page: "/security/authenticator" });
  const app = new Authenticator(browser.shown("data-key").replaceAll(" ", ""));
  await browser.press("Turn on", { code: await app.code() });
  expect(browser.url).toContain("notice=app-turned-on");
  return app;
}

/** A new person with an authenticator app, signed in wherever the cookies of `request` are. */
export async function newPersonWithApp(
  request: APIRequestContext,
  mailbox: Mailbox,
): Promise<{ person: Owner; app: Authenticator }> {
  const person = await newPerson(request, mailbox);
  return { person, app: await setUpByForms(request, mailbox, person) };
}
