/** Mail to the owner of an account, and the same events as lines of its activity. */
export const alerts = {
  "authenticator-turned-on": {
    subject: "Authenticator-App für {brand} eingeschaltet",
    heading: "Ihre Authenticator-App ist eingeschaltet",
    text: "Für Ihr Konto bei {brand} wurde eine Authenticator-App eingeschaltet. Von nun an wird bei jeder Anmeldung nach ihrem Code gefragt. Alle anderen Geräte wurden abgemeldet.",
  },
  "authenticator-updated": {
    subject: "Authenticator-App für {brand} gewechselt",
    heading: "Ihre Authenticator-App wurde gewechselt",
    text: "Die Codes für Ihr Konto bei {brand} kommen jetzt aus einer anderen Authenticator-App; die bisherige gilt nicht mehr. Alle anderen Geräte wurden abgemeldet.",
  },
  "authenticator-turned-off": {
    subject: "Authenticator-App für {brand} ausgeschaltet",
    heading: "Ihre Authenticator-App ist ausgeschaltet",
    text: "Die Authenticator-App für Ihr Konto bei {brand} wurde ausgeschaltet. Codes kommen wieder per E-Mail. Alle anderen Geräte wurden abgemeldet.",
  },
  "backup-code-generated": {
    subject: "Neuer Backup-Code für {brand}",
    heading: "Ein neuer Backup-Code wurde erstellt",
    text: "Für Ihr Konto bei {brand} wurde ein neuer Backup-Code erstellt. Er ersetzt den bisherigen, sobald er als gespeichert bestätigt ist. Alle anderen Geräte wurden abgemeldet.",
  },
  "backup-code-used": {
    subject: "Ihr Backup-Code für {brand} wurde verwendet",
    heading: "Ihr Backup-Code wurde verwendet",
    text: "Der Backup-Code Ihres Kontos bei {brand} wurde anstelle des üblichen Codes verwendet. Er gilt nun nicht mehr; der nächste wird auf dem Bildschirm gezeigt.",
  },
  "password-changed": {
    subject: "Ihr Passwort für {brand} wurde geändert",
    heading: "Ihr Passwort wurde geändert",
    text: "Das Passwort Ihres Kontos bei {brand} wurde geändert. Alle anderen Geräte wurden abgemeldet, und kein Gerät gilt mehr als vertrauenswürdig.",
  },
  "password-was-reset": {
    subject: "Ihr Passwort für {brand} wurde zurückgesetzt",
    heading: "Ihr Passwort wurde zurückgesetzt",
    text: "Das Passwort Ihres Kontos bei {brand} wurde mit einem Code zurückgesetzt, den wir Ihnen per E-Mail geschickt haben. Sie wurden überall abgemeldet, und kein Gerät gilt mehr als vertrauenswürdig. Wenn Sie eine Authenticator-App verwenden, können Codes per E-Mail sie vorübergehend nicht ersetzen.",
  },
  "became-managed": {
    subject: "Ihre Organisation verwaltet jetzt Ihr Konto bei {brand}",
    heading: "Ihre Organisation verwaltet Ihr Konto",
    text: "Sie haben sich über Ihre Organisation bei {brand} angemeldet. Von nun an bestätigt sie Ihre Anmeldung: Ihr bisheriges Passwort bei {brand}, die Authenticator-App und der Backup-Code gelten nicht mehr, und alle Geräte wurden abgemeldet.",
  },
  "google-linked": {
    subject: "Google-Anmeldung mit {brand} verknüpft",
    heading: "Die Google-Anmeldung wurde verknüpft",
    text: "Bei Ihrem Konto bei {brand} können Sie sich von nun an außer mit Ihrem Passwort auch mit Google anmelden.",
  },
  "google-unlinked": {
    subject: "Verknüpfung von Google mit {brand} aufgehoben",
    heading: "Die Verknüpfung mit Google wurde aufgehoben",
    text: "Die Anmeldung mit Google ist bei Ihrem Konto bei {brand} nicht mehr möglich. Alle anderen Geräte wurden abgemeldet.",
  },
  "password-set": {
    subject: "Für {brand} wurde ein Passwort festgelegt",
    heading: "Ein Passwort wurde festgelegt",
    text: "Ihr Konto bei {brand} hatte bisher kein Passwort; jetzt hat es zusätzlich zu Google eines. Alle anderen Geräte wurden abgemeldet.",
  },
  "deletion-started": {
    subject: "Ihr Konto bei {brand} wird gelöscht",
    heading: "Ihr Konto wird gelöscht",
    text: "Für Ihr Konto bei {brand} wurde die Löschung angefordert. Alle Geräte wurden abgemeldet. In 30 Tagen wird das Konto mit allem, was dazugehört, endgültig entfernt. Bis dahin können Sie sich anmelden und es mit „Mein Konto behalten“ behalten. Wenn Sie das nicht waren, drücken Sie die Schaltfläche unten: Auch das beendet die Löschung.",
  },
  "deletion-ended": {
    subject: "Ihr Konto bei {brand} bleibt bestehen",
    heading: "Ihr Konto bleibt bestehen",
    text: "Die Löschung Ihres Kontos bei {brand} wurde beendet. Nichts wurde entfernt; Sie können es wie bisher verwenden.",
  },
  "account-exported": {
    subject: "Eine Kopie Ihrer Daten bei {brand} wurde geöffnet",
    heading: "Eine Kopie Ihrer Daten wurde geöffnet",
    text: "Alles, was bei {brand} zu Ihrem Konto gespeichert ist, wurde angezeigt oder als Datei heruntergeladen, nachdem die Anmeldung noch einmal bestätigt worden war. Passwörter, Schlüssel und Codes sind nicht dabei.",
  },
  "new-sign-in": {
    subject: "Neue Anmeldung bei {brand}",
    heading: "Anmeldung auf einem neuen Gerät",
    text: "Bei Ihrem Konto bei {brand} gab es eine Anmeldung in einem Browser, den wir bisher nicht kannten.",
  },
  "second-step-failed": {
    subject: "Eine Anmeldung bei {brand} wurde nicht abgeschlossen",
    heading: "Das Passwort stimmte, der Code nicht",
    text: "Jemand hat das richtige Passwort Ihres Kontos bei {brand} eingegeben und danach einen falschen Code. Die Anmeldung ist nicht gelungen.",
  },
  "email-address-restored": {
    subject: "Ihre E-Mail-Adresse für {brand} gilt wieder",
    heading: "Die Änderung der Adresse wurde rückgängig gemacht",
    text: "Ihr Konto bei {brand} hat wieder diese E-Mail-Adresse. Sie wurden überall abgemeldet, und kein Gerät gilt mehr als vertrauenswürdig. Wenn es damals eine Authenticator-App hatte, gilt diese wieder. Wählen Sie ein neues Passwort.",
  },
  "recovery-begun": {
    subject: "Jemand möchte Ihr Konto bei {brand} wiederherstellen",
    heading: "Eine Wiederherstellung Ihres Kontos hat begonnen",
    text: "Jemand hat dem Betriebsteam von {brand} gesagt, jeder Zugang zu Ihrem Konto sei verloren, und um eine andere E-Mail-Adresse gebeten. 72 Stunden nach dem unten genannten Zeitpunkt kann die Wiederherstellung von jener Adresse aus abgeschlossen werden: Dann erhält das Konto diese Adresse und ein neues Passwort, Authenticator-App und Backup-Code gelten nicht mehr, und alle Geräte werden abgemeldet. Noch ist nichts geändert. Wenn Sie das nicht waren, drücken Sie die Schaltfläche unten: Das stoppt die Wiederherstellung. Sie können sie auch unter „Sicherheit“ stoppen, ohne abgemeldet zu werden, oder uns schreiben.",
  },
  "recovery-stopped": {
    subject: "Die Wiederherstellung Ihres Kontos bei {brand} wurde gestoppt",
    heading: "Die Wiederherstellung wurde gestoppt",
    text: "Die Wiederherstellung Ihres Kontos bei {brand} wurde gestoppt. E-Mail-Adresse, Authenticator-App und Backup-Code sind wie vorher.",
  },
  "account-recovered": {
    subject: "Ihr Konto bei {brand} ist wiederhergestellt",
    heading: "Ihr Konto hat jetzt diese Adresse",
    text: "Ihr Konto bei {brand} wurde wiederhergestellt und hat von jetzt an diese E-Mail-Adresse. Authenticator-App und Backup-Code gelten nicht mehr, und alle Geräte wurden abgemeldet. Die Wiederherstellung geht mit einem neuen Passwort weiter; danach lässt sich unter „Sicherheit“ eine Authenticator-App einrichten.",
  },
  wasYou: "Wenn Sie das waren, müssen Sie nichts tun.",
  notMe: "Das war ich nicht",
  link: "Die Schaltfläche meldet alle Geräte ab und führt zu einem neuen Passwort. Sie funktioniert einmal, 30 Tage lang und ohne Anmeldung.",
};
