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
      label: "Neueste E-Mail",
      queued: "Geht gleich ab",
      "handed-over": "Abgegangen; seither wurde nichts gemeldet",
      delayed: "Hat Verspätung",
      accepted: "Vom Mailserver der Adresse angenommen",
      bounced: "Zurückgekommen",
      blocked: "Von unserem Versanddienst zurückgehalten",
      complained: "Als unerwünscht gemeldet",
      failed: "Konnte nicht rechtzeitig gesendet werden",
    },
    because: {
      label: "Warum sie zurückkam",
      "no-such-mailbox": "Kein solches Postfach",
      "mailbox-full": "Das Postfach ist voll",
      unwanted: "Der Mailserver will unsere E-Mails nicht",
      unknown: "Nicht mitgeteilt",
    },
    code: {
      label: "Der Code darin",
      live: "Noch gültig",
      used: "Verwendet",
      "tried-too-often": "Durch falsche Versuche beendet",
      replaced: "Durch einen neueren ersetzt",
      "too-old": "Zu alt",
    },
  },
};
