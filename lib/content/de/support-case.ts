/** Words of the mail that tells support of a case. */
export const supportCase = {
  subject: "{brand}: Fall {reference}",
  heading: "Fall {reference}",
  replyTo: "Antwort an: {address}",
  phone: "Rückruf: {phone}",
  tried: "Ohne Erfolg ausprobiert:",
  asked: "Den Assistenten gefragt:",
  note: "Was geschehen ist, in eigenen Worten:",
  openedAt:
    "Eröffnet um {at, time, clock} UTC am {at, date, day}. {at, date, month} {at, date, year} auf der Kontaktseite. Der Person wurde dieselbe Referenz genannt.",
  checks: "Ergebnis einer Prüfung, mit Einwilligung gesendet. Es stammt aus dem Browser der Person und beweist nichts:",
  proof: {
    none: "Nichts davon ist nachgewiesen, am wenigsten die Adresse. Bevor Sie zu einem Konto etwas sagen oder ändern, stellen Sie sicher, wer es ist. Fragen Sie nie nach einem Code oder einem Passwort.",
    "mailed-code":
      "Die Person kann E-Mails an diese Adresse lesen: Sie hatte soeben einen Code eingegeben, den wir dorthin geschickt haben. Sonst ist nichts nachgewiesen. Bevor Sie an einem Konto etwas ändern, stellen Sie sicher, wer es ist. Fragen Sie nie nach einem Code oder einem Passwort.",
    "signed-in":
      "Die Person war mit dieser Adresse angemeldet. Sonst ist nichts nachgewiesen, und wer an einem offenen Browser sitzt, ist ebenfalls angemeldet. Bevor Sie an einem Konto etwas ändern, stellen Sie sicher, wer es ist. Fragen Sie nie nach einem Code oder einem Passwort.",
  },
};
