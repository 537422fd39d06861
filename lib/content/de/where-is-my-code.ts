/** "Where is my code?": what became of each mail of the visitor's own attempt. */
export const whereIsMyCode = {
  title: "Wo ist mein Code?",
  lead: "Was wir über die E-Mail an {address} wissen.",
  nothing:
    "Öffnen Sie diese Seite in dem Browser, in dem Sie den Code angefordert haben: Dann zeigt sie, was aus der E-Mail geworden ist.",
  nothingTitle: "Was Sie inzwischen tun können",
  mails: "Ihre E-Mails, neueste zuerst",
  none: "Bisher wurde kein Code gesendet.",
  asked: "Angefordert vor {ago}, um {at}",
  state: {
    live: "Noch {left} gültig",
    used: "Verwendet",
    "tried-too-often": "Durch falsche Versuche beendet",
    replaced: "Durch einen neueren ersetzt",
    "too-old": "Zu alt",
  },
  fate: {
    queued: "Die E-Mail geht gleich ab.",
    "handed-over":
      "Die E-Mail ist um {at} abgegangen. Wie weit sie seither gekommen ist, wurde uns noch nicht gemeldet.",
    delayed: "Die E-Mail hat Verspätung. Der Versand wird von selbst erneut versucht.",
    delayedUntil: "Die E-Mail hat Verspätung. Der nächste Versuch ist um {until}.",
    accepted: "Der Mailserver dieser Adresse hat die E-Mail um {at} angenommen.",
    bounced: "Die E-Mail kam um {at} zurück: {reason}",
    blocked:
      "Die E-Mail wurde um {at} zurückgehalten: Frühere E-Mails an diese Adresse kamen zurück oder wurden als unerwünscht gemeldet, deshalb sendet unser Versanddienst nichts mehr dorthin.",
    complained:
      "Der Mailserver dieser Adresse hat die E-Mail angenommen, und um {at} wurde sie dort als unerwünscht gemeldet.",
    failed: "Die E-Mail konnte nicht gesendet werden, solange der Code gültig war.",
  },
  because: {
    "no-such-mailbox": "Der Mailserver dort kennt kein solches Postfach.",
    "mailbox-full": "Das Postfach ist voll.",
    unwanted: "Der Mailserver dort will unsere E-Mails nicht.",
    unknown: "Der Mailserver dort hat sie nicht angenommen.",
  },
  status: "Die Antwort lautete {status}.",
  todo: {
    queued: "Das dauert einige Sekunden.",
    "handed-over":
      "Warten Sie ein oder zwei Minuten und sehen Sie dann im Spam- oder Junk-Ordner nach. Bitten Sie das Team, das Ihre E-Mail betreut, {signInSender} zuzulassen.",
    delayed: "Lassen Sie diese Seite oder die für den Code offen: Nichts geht verloren.",
    accepted:
      "Sehen Sie im Spam- oder Junk-Ordner und in anderen Ordnern nach, auch in jedem Postfach, an das weitergeleitet wird. Bei Firmen-E-Mail bitten Sie die Administration, in der Quarantäne nach E-Mails von {signInSender} zu suchen.",
    "no-such-mailbox": "Prüfen Sie die Adresse auf Tippfehler, und beginnen Sie mit der richtigen neu.",
    "mailbox-full": "Schaffen Sie Platz im Postfach, und lassen Sie dann einen neuen Code senden.",
    unwanted:
      "Bitten Sie das Team, das Ihre E-Mail betreut, {signInSender} zuzulassen, und nennen Sie ihm die Antwort oben.",
    unknown:
      "Prüfen Sie die Adresse. Wenn sie stimmt, fragen Sie das Team, das Ihre E-Mail betreut, und nennen Sie ihm die Antwort oben.",
    blocked:
      "Um das aufzuheben, stellen Sie zuerst sicher, dass das Postfach E-Mails annimmt. Schreiben Sie dann an {support} und nennen Sie die Adresse.",
    complained:
      "Markieren Sie unsere E-Mails in diesem Postfach als erwünscht. Wenn die nächste E-Mail zurückgehalten wird, schreiben Sie an {support} und nennen Sie die Adresse.",
    failed: "Lassen Sie einen neuen Code senden. Wenn auch dieser nicht abgeht, schreiben Sie an {support}.",
  },
  whoCanFix: "Wer es lösen kann: {owner}",
  newCode: "Ein neuer Code",
  newCodeNow: "Sie können jetzt einen neuen Code anfordern. Der ältere gilt dann nicht mehr.",
  newCodeLater: "Sie können in {wait} einen neuen Code anfordern.",
  noNewCode: "Bei diesem Schritt kann kein Code per E-Mail gesendet werden.",
  enterCode: "Code eingeben",
  lookAgain: "Erneut nachsehen",
  guide: "Alle Schritte für E-Mails, die nicht ankommen",
};
