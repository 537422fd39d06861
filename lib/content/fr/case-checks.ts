import { browserCheck } from "./browser-check";
import { companyCheck } from "./company-check";

const browser = browserCheck.checks;
const company = companyCheck.checks;

/** Results of a check as a case tells them: of each check its name and what it may say. */
export const caseChecks = {
  line: "{check} : {result}",
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
      label: "E-mail le plus récent",
      queued: "Sur le point de partir",
      "handed-over": "Parti d’ici ; aucune nouvelle depuis",
      delayed: "Retardé",
      accepted: "Accepté par le serveur de messagerie de l’adresse",
      bounced: "Revenu",
      blocked: "Retenu par notre service d’envoi",
      complained: "Signalé comme indésirable",
      failed: "N’a pas pu être envoyé à temps",
    },
    because: {
      label: "Pourquoi il est revenu",
      "no-such-mailbox": "Cette boîte mail n’existe pas",
      "mailbox-full": "La boîte mail est pleine",
      unwanted: "Le serveur de messagerie ne veut pas de nos e-mails",
      unknown: "Non précisé",
    },
    code: {
      label: "Son code",
      live: "Encore valable",
      used: "Utilisé",
      "tried-too-often": "Annulé après trop d’essais erronés",
      replaced: "Remplacé par un plus récent",
      "too-old": "Trop ancien",
    },
  },
};
