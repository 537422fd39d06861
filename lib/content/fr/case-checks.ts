/** What a case tells of checks, and of the newest mail; what else was looked at has the words of its own page. */
export const caseChecks = {
  line: "{check} : {result}",
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
