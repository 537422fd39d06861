/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Ihr Konto wiederherstellen",
  onHold:
    "Ab {from} können Sie hier abschließen. Bis dahin wird beim Konto nachgefragt, ob das richtig ist, und es kann gestoppt werden. Noch ist nichts geändert.",
  meanwhile: "Bis dahin ist nichts zu tun. Bewahren Sie die E-Mail mit diesem Link auf: Sie führt Sie hierher zurück.",
  open: "Das Konto erhält die Adresse {address}. Die Authenticator-App und der Backup-Code gelten dann nicht mehr, und alle Geräte werden abgemeldet. Danach wählen Sie ein neues Passwort.",
  until: "Dieser Link funktioniert bis {until}, einmal.",
  finish: "Mein Konto wiederherstellen",
  contact: "Dem Support schreiben",
  card: {
    title: "Dieses Konto wird gerade wiederhergestellt",
    text: "Dem Betriebsteam von {brand} wurde gesagt, dass jeder Zugang zu diesem Konto verloren ist. Ab {from} kann es eine andere E-Mail-Adresse erhalten; Ihre Authenticator-App und Ihr Backup-Code gelten dann nicht mehr. Wenn Sie nicht darum gebeten haben, stoppen Sie es.",
    stop: "Wiederherstellung stoppen",
  },
  mail: {
    link: {
      subject: "Ihr Konto bei {brand} wiederherstellen",
      heading: "Ihr Weg zurück",
      text: "Sie haben das Betriebsteam von {brand} gebeten, Ihnen Ihr Konto wieder zu öffnen. Zu seinem Schutz wird zuerst beim Konto nachgefragt: Drei Tage lang kann Nein gesagt werden.",
      times:
        "Die Schaltfläche funktioniert ab {opensAt, time, clock} UTC am {opensAt, date, day}. {opensAt, date, month} {opensAt, date, year} bis {endsAt, time, clock} UTC am {endsAt, date, day}. {endsAt, date, month} {endsAt, date, year}, einmal.",
      keep: "Bewahren Sie diese E-Mail bis dahin auf, und geben Sie den Link niemandem: Er öffnet das Konto.",
      notYou: "Wenn Sie nicht darum gebeten haben, beachten Sie diese E-Mail nicht weiter und sagen Sie es uns.",
    },
    calledOff: {
      subject: "Die Wiederherstellung eines Kontos bei {brand} wurde gestoppt",
      heading: "Die Wiederherstellung wurde gestoppt",
      text: "Das Konto bei {brand}, das diese Adresse erhalten sollte, behält seine bisherige: Die Wiederherstellung wurde im Konto oder vom Betriebsteam gestoppt. Der Link, den wir Ihnen geschickt haben, funktioniert nicht mehr. Wenn das Konto Ihnen gehört, schreiben Sie uns.",
    },
  },
};
