/** The page that opens a case with support. */
export const contact = {
  title: "An den Support schreiben",
  lead: "Eine Person liest Ihre Nachricht und antwortet per E-Mail. Schreiben Sie hier nie einen Code oder ein Passwort: Wir brauchen sie nicht.",
  emailAddress: "E-Mail-Adresse",
  emailAddressHint: "Eine, deren E-Mails Sie jetzt lesen können. Die Antwort geht dorthin.",
  whatHappened: "Was ist geschehen?",
  whatHappenedHint: "Was Sie auf der Seite sehen, wann es geschehen ist und auf welchem Gerät.",
  phone: "Telefonnummer",
  phoneHint: "Falls Sie einen Rückruf wünschen. Zeiten: {hours}. Sie können das Feld leer lassen.",
  withChecks: "Das Ergebnis der Prüfung mitschicken",
  withChecksHint: "Nur das wird davon mitgeschickt. Es wird zusammen mit Ihrer Nachricht gelöscht:",
  withTheseResults: "Dazu an den Support schreiben",
  send: "Senden",
  comesAlong: "Das wird mitgeschickt",
  issue: "Es geht um: {issue}",
  asked: "Sie haben gefragt: „{question}“",
  tried: "Sie haben ausprobiert: {step}",
  byMail: "Wenn das Formular bei Ihnen nicht funktioniert, schreiben Sie an {address}.",
  notIncluded: "Ihr Tarif ({plan}) enthält das Kontaktformular nicht. Er enthält:",
  lockedOut:
    "Wenn es darum geht, dass Sie sich nicht anmelden können, melden Sie sich zuerst ab: Wer ausgesperrt ist, kann uns immer schreiben.",
  levels: "Support-Stufen",
  sent: {
    title: "Wir haben Ihre Nachricht erhalten",
    reference: "Ihre Referenz",
    referenceHint: "Halten Sie sie bereit, wenn Sie mit uns sprechen. Sie verrät nichts über Sie und öffnet nichts.",
    next: "Wie es weitergeht",
    answer: "Eine Person liest Ihre Nachricht und antwortet an die angegebene Adresse. Zeiten: {hours}.",
    answerLockedOut:
      "Eine Person liest Ihre Nachricht und antwortet an die angegebene Adresse, in der Regel innerhalb eines Arbeitstages.",
    identity:
      "Wenn es um den Zugang zu einem Konto geht, müssen wir sicherstellen, dass Sie es sind. Ist jeder Zugang verloren, schreiben wir dann an die bisherige Adresse des Kontos und warten drei Tage, in denen sich die Wiederherstellung von dort stoppen lässt: Das soll andere fernhalten.",
    neverAsked:
      "Wir fragen nie nach einem Code, einem Passwort oder einem Backup-Code: nicht per E-Mail und nicht am Telefon. Wer das tut, gehört nicht zu uns.",
    back: "Hilfe bei der Anmeldung",
  },
};
