import { createServer, request } from "node:http";
import { chromium } from "@playwright/test";
import type { House } from "./house";

const TYPED = "somebody-typed-this@company.example";
const ANSWERED_WITHIN_MS = 60_000;

export type Stale = { said: string; kept: string };

/**
 * Opens a page of one process in a real browser with scripts, lets the other one answer the form, and tells what the
 * page said then and what became of what was typed.
 */
export async function staleInBrowser(house: House, from: number, to: number): Promise<Stale> {
  const front = await openFront(house, from);
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium-headless-shell", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(ANSWERED_WITHIN_MS);
    await page.goto(`${house.origin}/sign-in`, { waitUntil: "networkidle" });
    const field = page.getByLabel("Email address", { exact: true });
    await field.fill(TYPED);
    front.leadTo(to);
    await page.getByRole("button", { name: "Next", exact: true }).click();
    const alert = page.getByRole("alert").filter({ hasText: /\w/ }).first();
    return { said: (await alert.textContent()) ?? "", kept: await field.inputValue() };
  } finally {
    await browser.close();
    await front.close();
  }
}

/** The public address, leading to one process at a time. */
async function openFront(house: House, first: number) {
  let which = first;
  const server = createServer((asked, answer) => {
    const { port } = new URL(house.doors[which] ?? "");
    const headers = { ...asked.headers, "x-forwarded-for": "198.18.200.1" };
    const on = request({ host: "127.0.0.1", port, method: asked.method, path: asked.url, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    on.on("error", () => answer.destroy());
    asked.pipe(on);
  });
  await new Promise<void>((resolve) => server.listen(Number(new URL(house.origin).port), "localhost", resolve));
  return {
    leadTo: (other: number) => void (which = other),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether what was typed is there still, and the page says that it has to be loaded again. */
export function isToldAndKept({ said, kept }: Stale): boolean {
  return said.includes("out of date") && kept === TYPED;
}
