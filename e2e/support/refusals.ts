import { expect } from "@playwright/test";
import type { TextBrowser } from "./text-browser";

export const MEGABYTE = "x".repeat(1024 * 1024);

/** Sends a form with everything right but where it comes from, its size or its form: each is refused. */
export async function expectRefusals(
  browser: TextBrowser,
  button: string,
  typed: Record<string, string> = {},
): Promise<void> {
  const form = browser.form(button);
  for (const origin of [null, "null", "https://evil.example", `${new URL(browser.url).origin}.evil.example`]) {
    expect((await browser.post(form, typed, origin)).status(), `${button} from ${origin}`).toBe(403);
  }
  expect((await browser.post(form, { ...typed, more: MEGABYTE })).status(), `${button}, 1 MB`).toBe(413);
  const stale = { ...typed, "form-token": "A".repeat(43) };
  if (form.fields["form-token"]) expect((await browser.post(form, stale)).status(), `${button}, old form`).toBe(200);
}
