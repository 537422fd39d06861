import { defineConfig } from "@playwright/test";

const asRoot = process.getuid?.() === 0;

/**
 * One spec runs at several widths, with JavaScript and without. Tags say where a test makes no sense or is enough:
 * `@javascript` needs it, `@no-javascript` is about its absence, `@narrow` also runs at 320 px, `@once` at one width.
 * `E2E_DATABASE=postgresql` puts the product on real PostgreSQL; `E2E_ADDRESS` points at one that runs already.
 */
export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/support/start.ts",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: process.env.E2E_ADDRESS,
    browserName: "chromium",
    contextOptions: { reducedMotion: "reduce" },
    locale: "en-GB",
    // A third of the time goes into a trace: it is drawn when somebody looks for a fault.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      // The same engine without a window is half again as fast.
      executablePath: "/usr/bin/chromium-headless-shell",
      args: [
        "--disable-background-networking",
        "--disable-gpu",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // All pages are of one site: one process for them all is a sixth faster.
        "--renderer-process-limit=1",
        "--disable-site-isolation-trials",
        "--disable-features=IsolateOrigins,site-per-process",
        ...(asRoot ? ["--no-sandbox"] : []),
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@no-javascript|@pictures/ },
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
      grepInvert: /@no-javascript|@once|@pictures/,
    },
    { name: "narrow", use: { viewport: { width: 320, height: 640 } }, grep: /@narrow/ },
    {
      name: "no-javascript",
      use: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
      grepInvert: /@javascript|@once|@pictures/,
    },
    // Draws README's pictures anew; no part of the tests.
    ...(process.env.PICTURES
      ? [{ name: "pictures", use: { viewport: { width: 800, height: 640 }, deviceScaleFactor: 2 }, grep: /@pictures/ }]
      : []),
  ],
});
