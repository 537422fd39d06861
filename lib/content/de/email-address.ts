/** Changing the email address of an account, and undoing that. */
export const emailAddress = {
  title: "E-Mail-Adresse",
  lead: "Ihre Adresse ist {address}. An die neue schicken wir einen Code, um sicherzustellen, dass sie Ihnen gehört.",
  after:
    "Alle anderen Geräte werden abgemeldet. {days} Tage lang lässt sich die Änderung von Ihrer bisherigen Adresse aus rückgängig machen.",
  fixed: "Sie haben Ihre Adresse vor Kurzem geändert. Ab {from} können Sie sie wieder ändern.",
  newAddress: "Neue E-Mail-Adresse",
  next: "Weiter",
  cancel: "Abbrechen",
  edit: "E-Mail-Adresse ändern",
  undo: {
    title: "Änderung Ihrer E-Mail-Adresse rückgängig machen",
    lead: "Ihr Konto erhält wieder die Adresse {address}, und alle Geräte werden abgemeldet. Danach wählen Sie ein neues Passwort.",
    proof: "Passwort oder Code",
    hint: "Was am Tag der Änderung galt: das Passwort, ein Code der Authenticator-App oder der Backup-Code.",
    proofNoPassword: "Code",
    hintNoPassword: "Was am Tag der Änderung galt: ein Code der Authenticator-App oder der Backup-Code.",
    undo: "Änderung rückgängig machen",
    keep: "So lassen, wie es ist",
  },
  mail: {
    code: {
      subject: "Bestätigen Sie Ihre neue E-Mail-Adresse für {brand}",
      heading: "Bestätigen Sie Ihre neue Adresse",
      intro: "Geben Sie diesen Code auf der Seite ein, auf der Sie die E-Mail-Adresse Ihres Kontos bei {brand} ändern.",
      notYou: "Wenn Sie das nicht waren: Ignorieren Sie diese E-Mail. Ohne diesen Code wird nichts geändert.",
    },
    taken: {
      subject: "Diese Adresse kann für {brand} nicht verwendet werden",
      heading: "Diese Adresse kann zurzeit nicht verwendet werden",
      account:
        "Jemand möchte diese E-Mail-Adresse für ein Konto bei {brand} verwenden. Zu ihr gibt es aber schon ein Konto.",
      reservation:
        "Jemand möchte diese E-Mail-Adresse für ein Konto bei {brand} verwenden. Bis vor Kurzem gehörte sie zu einem anderen Konto, und für dieses bleibt sie noch einige Tage reserviert. Versuchen Sie es in einer Woche erneut.",
      notYou: "Wenn Sie das nicht waren: Ignorieren Sie diese E-Mail. An Ihrem Konto hat sich nichts geändert.",
    },
    changed: {
      subject: "Ihre E-Mail-Adresse für {brand} wurde geändert",
      heading: "Ihre E-Mail-Adresse wurde geändert",
      text: "Ihr Konto bei {brand} hat jetzt eine andere E-Mail-Adresse, und unsere E-Mails gehen dorthin. Alle anderen Geräte wurden abgemeldet.",
      undo: "Das war ich nicht: rückgängig machen",
      recovered:
        "Die Wiederherstellung Ihres Kontos bei {brand} wurde abgeschlossen: Es hat jetzt eine andere E-Mail-Adresse, und unsere E-Mails gehen dorthin. Authenticator-App und Backup-Code gelten für die Anmeldung nicht mehr, und alle Geräte wurden abgemeldet.",
      undoneBy: {
        password:
          "Die Schaltfläche führt zu einer Seite, die nach Ihrem Passwort, einem Code Ihrer App oder Ihrem Backup-Code fragt, so wie sie vor der Änderung galten. Sie funktioniert einmal, 7 Tage lang.",
        codes:
          "Die Schaltfläche führt zu einer Seite, die nach einem Code Ihrer App oder Ihrem Backup-Code fragt, so wie sie vor der Änderung galten. Sie funktioniert einmal, 7 Tage lang.",
        nothing:
          "Wenn Sie das nicht waren: Schreiben Sie uns. Wir halten diese Adresse 7 Tage lang für das Konto frei.",
      },
    },
    takenBack: {
      subject: "Diese Adresse wurde von einem Konto bei {brand} entfernt",
      heading: "Die Änderung der Adresse wurde rückgängig gemacht",
      text: "Die Änderung wurde von der früheren Adresse aus rückgängig gemacht, deshalb gehört diese Adresse nicht mehr zu jenem Konto bei {brand}. Wenn das Konto Ihnen gehört, schreiben Sie uns.",
    },
  },
};
