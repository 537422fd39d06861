import { describe, expect, it } from "vitest";
import { CLOCK_TOLERANCE_SECONDS, clockVerdict, COOKIE_TEST_SECONDS, cookieVerdict, isWebView } from "./browser-check";

const now = new Date("2026-11-21T14:00:00Z");
const ago = (milliseconds: number) => now.getTime() - milliseconds;

describe("H5: whether cookies are kept", () => {
  it.each([
    [true, null, "fine"],
    [true, ago(600_000), "fine"],
    [false, null, "unknown"],
    [false, ago(0), "problem"],
    [false, ago(120_000), "problem"],
    [false, ago(120_001), "unknown"],
    [false, ago(-1), "unknown"],
    [false, NaN, "unknown"],
  ] as const)("H5: came back: %s, asked at %s: %s", (cameBack, askedAt, verdict) => {
    expect(COOKIE_TEST_SECONDS).toBe(120);
    expect(cookieVerdict(cameBack, askedAt, now)).toBe(verdict);
  });
});

describe("H5: the browser's clock against ours", () => {
  it.each([
    [0, { verdict: "fine" }],
    [60_000, { verdict: "fine" }],
    [-60_000, { verdict: "fine" }],
    [60_001, { verdict: "problem", direction: "ahead", minutes: 1 }],
    [-60_001, { verdict: "problem", direction: "behind", minutes: 1 }],
    [-89_999, { verdict: "problem", direction: "behind", minutes: 1 }],
    [90_000, { verdict: "problem", direction: "ahead", minutes: 2 }],
    [3_600_000, { verdict: "problem", direction: "ahead", minutes: 60 }],
  ])("H5: %i ms", (off, verdict) => {
    expect(CLOCK_TOLERANCE_SECONDS).toBe(60);
    expect(clockVerdict(now.getTime() + off, now.getTime())).toEqual(verdict);
  });
});

const ANDROID = "Mozilla/5.0 (Linux; Android 15; Pixel 9";
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

describe("H5: a browser inside of an app", () => {
  it.each([
    [`${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36`, true],
    [`${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36`, false],
    [`${IPHONE} Mobile/15E148`, true],
    [`${IPHONE} Version/18.5 Mobile/15E148 Safari/604.1`, false],
    [`${IPHONE} CriOS/142.0.0.0 Mobile/15E148 Safari/604.1`, false],
    [`${IPHONE} FxiOS/145.0 Mobile/15E148 Safari/605.1.15`, false],
    [`${IPHONE} GSA/399.2 Mobile/15E148 Safari/604.1`, true],
    [`${IPHONE} Mobile/15E148 Instagram 300.0.0`, true],
    [`${ANDROID}) Chrome/142.0.0.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/480.0]`, true],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0", false],
    ["Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0 Electron/39.0.0 Safari/537.36", true],
    ["", false],
  ])("H5: %s: %s", (userAgent, webView) => {
    expect(isWebView(userAgent)).toBe(webView);
  });
});
