/** What a case tells of checks, and of the newest mail; what else was looked at has the words of its own page. */
export const caseChecks = {
  line: "{check}: {result}",
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
