import { browserCheck } from "./browser-check";
import { companyCheck } from "./company-check";

const browser = browserCheck.checks;
const company = companyCheck.checks;

/** Results of a check as a case tells them: of each check its name and what it may say. */
export const caseChecks = {
  line: "{check}: {result}",
  browser: {
    cookies: { label: browser.cookies.label, ...browserCheck.verdict },
    browser: { label: browser.browser.label, ...browserCheck.verdict },
    javascript: { label: browser.javascript.label, ...browserCheck.verdict },
    storage: { label: browser.storage.label, ...browserCheck.verdict },
    clock: { label: browser.clock.label, ...browserCheck.verdict },
    reachable: { label: browser.reachable.label, ...browserCheck.verdict },
  },
  company: {
    domain: { label: company.domain.label, ...companyCheck.verdict },
    on: { label: company.on.label, ...companyCheck.verdict },
    answers: { label: company.answers.label, ...companyCheck.verdict },
    fits: { label: company.fits.label, ...companyCheck.verdict },
    clock: { label: company.clock.label, ...companyCheck.verdict },
  },
  mail: {
    way: {
      label: "Newest mail",
      queued: "About to leave",
      "handed-over": "Left here; no word of it since",
      delayed: "Delayed",
      accepted: "Taken by the mail server of the address",
      bounced: "Came back",
      blocked: "Held back by our mail service",
      complained: "Reported as unwanted",
      failed: "Could not be sent in time",
    },
    because: {
      label: "Why it came back",
      "no-such-mailbox": "No such mailbox",
      "mailbox-full": "The mailbox is full",
      unwanted: "The mail server does not want our mail",
      unknown: "Not told",
    },
    code: {
      label: "Its code",
      live: "Still good",
      used: "Used",
      "tried-too-often": "Ended by wrong tries",
      replaced: "Replaced by a newer one",
      "too-old": "Too old",
    },
  },
};
