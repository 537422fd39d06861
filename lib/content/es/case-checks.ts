/** What a case tells of checks, and of the newest mail; what else was looked at has the words of its own page. */
export const caseChecks = {
  line: "{check}: {result}",
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
