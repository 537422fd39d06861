/** The page that looks at the visitor's browser. */
export const browserCheck = {
  title: "Check this browser",
  lead: "Looks at what signing in needs: cookies, the clock and a few other things. Nothing about you or an account is looked at or kept.",
  start: "Check this browser",
  again: "Check again",
  results: "What we found",
  loop: "This browser was sent from page to page again and again within a minute and got no further, so we stopped it here. Check it below; the step you were at is still open.",
  verdict: { fine: "Works", problem: "Needs attention", unknown: "Not looked at" },
  checks: {
    cookies: {
      label: "Cookies",
      fine: "This browser keeps our cookies.",
      problem:
        "This browser did not keep our cookie, so every sign-in ends where it began. Allow cookies for this site, or turn off what blocks them.",
      unknown: "It could not be told this time. Check again.",
    },
    browser: {
      label: "Kind of browser",
      fine: "{name}: nothing against it.",
      problem:
        "This looks like a browser inside of an app. Those often lose cookies. Open this site in your usual browser: look for “Open in browser” in the app’s menu.",
      unknown: "This browser does not say what it is. That does no harm.",
    },
    javascript: {
      label: "JavaScript",
      fine: "It is on.",
      problem: "It is off or held back.",
      unknown:
        "It is off, or an extension or a proxy holds it back. Signing in works without it; what is not looked at below needs it.",
    },
    storage: {
      label: "Storage",
      fine: "This browser lets pages keep small things.",
      problem:
        "This browser lets pages keep nothing. Signing in works all the same; leave private mode, or allow site data, if pages never settle.",
      unknown: "Looking at it needs JavaScript.",
    },
    clock: {
      label: "Clock",
      fine: "It agrees with ours.",
      ahead:
        "It is about {difference} ahead of ours. Turn on automatic date and time on this device: codes and secure connections depend on it.",
      behind:
        "It is about {difference} behind ours. Turn on automatic date and time on this device: codes and secure connections depend on it.",
      unknown: "Looking at it needs JavaScript and a connection.",
    },
    reachable: {
      label: "Our addresses",
      fine: "Everything that signing in needs answers at {site}.",
      problem:
        "{site} does not answer as it should. A filter, a proxy or an extension may change it: try another network, or ask your company’s IT.",
      unknown: "Looking at it needs JavaScript.",
    },
  },
  others: "This site uses nothing from other sites. Blocking trackers or other sites’ cookies does no harm here.",
  report: "The results as text",
  reportLead: "For our support or your company’s IT.",
  reportHead: "{brand} at {site}, {at}",
  copy: "Copy",
  copied: "Copied.",
  notCopied: "Your browser did not allow that. Select the text and copy it.",
  guide: "All steps for a page that is stuck",
};
