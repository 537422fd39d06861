/** What is looked at, in this order (SPEC H5). All but the first two need JavaScript to be looked at. */
export const browserChecks = ["cookies", "browser", "javascript", "storage", "clock", "reachable"] as const;
export type BrowserCheck = (typeof browserChecks)[number];

/** What came of a check; "unknown" where it could not be looked at. */
export type CheckVerdict = "fine" | "problem" | "unknown";

export const BROWSER_CHECK_PAGE = "/help/sign-in/page-stuck/check";

/** A clock that is off by no more than this does no harm. */
export const CLOCK_TOLERANCE_SECONDS = 60;

/** So long after the test cookie was set its absence says something; later it may just be gone. */
export const COOKIE_TEST_SECONDS = 120;

/** Whether a browser sends back what it was given: `askedAt` is when it was given a cookie, if it was. */
export function cookieVerdict(cameBack: boolean, askedAt: number | null, now: Date): CheckVerdict {
  if (cameBack) return "fine";
  const age = askedAt === null ? Infinity : now.getTime() - askedAt;
  return age >= 0 && age <= COOKIE_TEST_SECONDS * 1000 ? "problem" : "unknown";
}

/** How a browser's clock stands to ours; `minutes` is how far it is off, ahead or behind. */
export function clockVerdict(
  theirs: number,
  ours: number,
): { verdict: "fine" } | { verdict: "problem"; direction: "ahead" | "behind"; minutes: number } {
  const off = theirs - ours;
  if (Math.abs(off) <= CLOCK_TOLERANCE_SECONDS * 1000) return { verdict: "fine" };
  const minutes = Math.max(1, Math.round(Math.abs(off) / 60_000));
  return { verdict: "problem", direction: off > 0 ? "ahead" : "behind", minutes };
}

/** Apps that show pages in a window of their own, by the words in their user agent. */
const APPS =
  /\b(FBAN|FBAV|FB_IAB|Instagram|Line\/|MicroMessenger|LinkedInApp|Snapchat|Twitter for|GSA\/|TikTok|musical_ly|Electron\/|Slack_SSB|Teams\/)/;

/** Whether this is a browser inside of an app: those often lose cookies and cannot open others. */
export function isWebView(userAgent: string): boolean {
  if (APPS.test(userAgent) || /; wv\)/.test(userAgent)) return true;
  // Every real browser on an iPhone says Safari at its end; a web view does not.
  return /\b(iPhone|iPad|iPod)\b.*AppleWebKit/.test(userAgent) && !/Safari\//.test(userAgent);
}
