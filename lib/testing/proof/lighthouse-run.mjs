// Runs Lighthouse over addresses that it is told on stdin, each on a desktop and on a phone, and prints one line of
// JSON for each. A process of its own: Lighthouse keeps much in mind, and its browser ends with it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** @typedef {{ address: string, cookie: string }} Target */
/** @type {{ folder: string, chromium: string, targets: Target[] }} */
const { folder, chromium, targets } = JSON.parse(readFileSync(0, "utf8"));
const fetched = (/** @type {string} */ file) => import(pathToFileURL(join(folder, "node_modules", file)).href);
const { default: lighthouse } = await fetched("lighthouse/core/index.js");
const { default: desktopConfig } = await fetched("lighthouse/core/config/desktop-config.js");
const { launch } = await fetched("chrome-launcher/dist/index.js");

const asRoot = process.getuid?.() === 0;
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
const chromeFlags = ["--headless", "--disable-gpu", ...quiet, ...(asRoot ? ["--no-sandbox"] : [])];
const chrome = await launch({ chromePath: chromium, chromeFlags });
try {
  for (const target of targets) {
    console.log(JSON.stringify(await look(target, "desktop")));
    console.log(JSON.stringify(await look(target, "phone")));
  }
} finally {
  chrome.kill();
}

/** @param {Target} target @param {"desktop" | "phone"} screen */
async function look({ address, cookie }, screen) {
  const options = {
    port: chrome.port,
    logLevel: "error",
    onlyCategories: ["accessibility", "best-practices", "performance"],
    ...(cookie ? { extraHeaders: { Cookie: cookie } } : {}),
  };
  const { lhr } = await lighthouse(address, options, screen === "desktop" ? desktopConfig : undefined);
  const score = (/** @type {string} */ category) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const refs = ["accessibility", "best-practices"].flatMap((category) => lhr.categories[category]?.auditRefs ?? []);
  const failed = refs
    .filter(({ weight }) => weight > 0)
    .map(({ id }) => lhr.audits[id])
    .filter((audit) => audit?.score !== null && (audit?.score ?? 1) < 1)
    .map((audit) => audit?.id);
  return {
    screen,
    at: lhr.finalDisplayedUrl,
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    performance: score("performance"),
    failed,
    error: lhr.runtimeError?.message ?? null,
  };
}
