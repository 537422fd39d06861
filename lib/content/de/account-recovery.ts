/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Ihr Konto wiederherstellen",
  onHold:
    "Ab {from} können Sie die Wiederherstellung hier abschließen. Bis dahin fragen wir, per E-Mail an die bisherige Adresse und im Konto unter „Sicherheit“, ob das richtig ist; dort lässt sie sich stoppen. Noch ist nichts geändert.",
  meanwhile: "Bis dahin ist nichts zu tun. Bewahren Sie die E-Mail mit diesem Link auf: Sie führt Sie hierher zurück.",
  open: "Das Konto erhält die Adresse {address}. Die Authenticator-App und der Backup-Code gelten dann nicht mehr, und alle Geräte werden abgemeldet. Danach schicken wir Ihnen einen Code per E-Mail, und Sie wählen ein neues Passwort.",
  until: "Dieser Link funktioniert einmal, bis {until}.",
  finish: "Mein Konto wiederherstellen",
  contact: "Dem Support schreiben",
  card: {
    title: "Jemand möchte dieses Konto wiederherstellen",
    text: "Dem Betriebsteam von {brand} wurde gesagt, jeder Zugang zu diesem Konto sei verloren. Noch ist nichts geändert. Ab {from} kann das Konto eine andere E-Mail-Adresse und ein neues Passwort erhalten; damit gelten Ihre Authenticator-App und Ihr Backup-Code nicht mehr, und alle Geräte werden abgemeldet. Wenn Sie nicht darum gebeten haben, stoppen Sie die Wiederherstellung.",
    stop: "Wiederherstellung stoppen",
  },
  mail: {
    link: {
      subject: "Ihr Konto bei {brand} wiederherstellen",
      heading: "Ihr Weg zurück",
      text: "Sie haben das Betriebsteam von {brand} gebeten, Ihnen den Zugang zu Ihrem Konto wieder zu öffnen. Zu dessen Schutz schreiben wir zuerst an die bisherige Adresse: Drei Tage lang lässt sich die Wiederherstellung von dort oder im Konto unter „Sicherheit“ stoppen.",
      times:
        "Die Schaltfläche funktioniert einmal, vom {opensAt, date, day}. {opensAt, date, month} {opensAt, date, year} um {opensAt, time, clock} UTC bis zum {endsAt, date, day}. {endsAt, date, month} {endsAt, date, year} um {endsAt, time, clock} UTC.",
      keep: "Bewahren Sie diese E-Mail auf, bis Sie fertig sind, und geben Sie den Link niemandem weiter: Er öffnet das Konto. Erstellen Sie bis dahin kein anderes Konto mit dieser Adresse.",
      notYou: "Wenn Sie das nicht waren: Drücken Sie die Schaltfläche nicht, und schreiben Sie uns.",
    },
    calledOff: {
      subject: "Die Wiederherstellung eines Kontos bei {brand} wurde gestoppt",
      heading: "Die Wiederherstellung wurde gestoppt",
      text: "Das Konto bei {brand}, das diese Adresse erhalten sollte, behält seine bisherige: Die Wiederherstellung wurde von dort aus oder vom Betriebsteam gestoppt. Der Link, den wir Ihnen geschickt haben, funktioniert nicht mehr. Wenn das Konto Ihnen gehört, schreiben Sie uns.",
    },
  },
};
