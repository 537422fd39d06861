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
      label: "Correo más reciente",
      queued: "A punto de salir",
      "handed-over": "Salió de aquí; desde entonces no se sabe nada",
      delayed: "Con retraso",
      accepted: "Recibido por el servidor de correo de la dirección",
      bounced: "Volvió",
      blocked: "Retenido por nuestro servicio de correo",
      complained: "Marcado como no deseado",
      failed: "No se pudo enviar a tiempo",
    },
    because: {
      label: "Por qué volvió",
      "no-such-mailbox": "Ese buzón no existe",
      "mailbox-full": "El buzón está lleno",
      unwanted: "El servidor de correo no quiere nuestro correo",
      unknown: "No se indicó",
    },
    code: {
      label: "Su código",
      live: "Todavía vale",
      used: "Usado",
      "tried-too-often": "Anulado por intentos incorrectos",
      replaced: "Reemplazado por uno más nuevo",
      "too-old": "Demasiado antiguo",
    },
  },
};
