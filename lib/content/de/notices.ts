/** Why someone was led to a page, told at its top. */
export const notices = {
  expired:
    "Das hat zu lange gedauert, oder Ihr Passwort oder eine Anmeldemethode hat sich inzwischen geändert. Zu Ihrer Sicherheit haben wir angehalten. Beginnen Sie hier neu.",
  "no-attempt":
    "Beginnen Sie hier. Wenn Sie durch „Weiter“ hierher gekommen sind, hat Ihr Browser unser Cookie nicht behalten: Lassen Sie Cookies für diese Website zu und versuchen Sie es erneut.",
  "password-was-reset":
    "Ihr Passwort wurde zurückgesetzt, und alle Geräte wurden abgemeldet. Melden Sie sich mit dem neuen Passwort an.",
  "signed-out": "Sie sind abgemeldet.",
  "signed-out-everywhere": "Sie sind überall abgemeldet, und kein Gerät gilt mehr als vertrauenswürdig.",
  "session-ended":
    "Sie wurden abgemeldet: durch Zeitablauf, von einem anderen Gerät aus oder durch ein neues Passwort. Melden Sie sich wieder an.",
  "newer-session":
    "Sie haben sich erneut angemeldet, seit die Seite geöffnet wurde. Deshalb ist nichts geschehen. Tun Sie es stattdessen hier.",
  "trust-removed": "Entfernt. Auf diesem Gerät wird bei der nächsten Anmeldung nach einem Code gefragt.",
  "session-removed": "Entfernt. Was Sie beendet haben, ist jetzt abgemeldet.",
  "app-turned-on": "Ihre Authenticator-App ist eingeschaltet. Ab der nächsten Anmeldung wird nach ihrem Code gefragt.",
  "app-updated": "Ihre neue Authenticator-App ist eingeschaltet. Die alte gilt nicht mehr.",
  "app-turned-off": "Ihre Authenticator-App ist ausgeschaltet. Codes kommen wieder per E-Mail.",
  "other-code-saved":
    "Inzwischen wurde ein anderer Backup-Code dieses Kontos gespeichert, und dieser gilt. Der Code, der auf dieser Seite stand, gilt nicht: Werfen Sie ihn weg, oder erstellen Sie einen neuen.",
  "backup-code-saved": "Ihr neuer Backup-Code gilt von nun an. Der alte gilt nicht mehr.",
  "password-changed": "Ihr Passwort wurde geändert. Alle anderen Geräte wurden abgemeldet.",
  "google-unlinked": "Die Verknüpfung mit Google ist aufgehoben. Von nun an melden Sie sich mit Ihrem Passwort an.",
  "password-set": "Ihr Passwort ist festgelegt. Von nun an können Sie sich damit anmelden.",
  "language-saved": "Gespeichert. Seiten und E-Mails erscheinen ab jetzt in dieser Sprache.",
  "deletion-started":
    "Ihr Konto wird in 30 Tagen gelöscht, und Sie sind überall abgemeldet. Um es zu behalten, melden Sie sich vorher an.",
  "account-kept": "Ihr Konto bleibt bestehen. Alles ist wie vorher.",
  "prove-once":
    "Zu dieser Adresse gibt es hier schon ein Konto. Melden Sie sich einmal mit dessen Passwort an, dann wird Google damit verknüpft.",
  "trial-over":
    "Dieser Link gilt nicht mehr: Er ist zu alt, wurde unvollständig kopiert, oder der Anmeldedienst der Firma wird gerade nicht erprobt. Bitten Sie die Person, von der er kam, um einen neuen.",
  "link-used":
    "Dieser Link wurde schon verwendet oder ist zu alt. Wenn noch etwas nicht stimmt, wählen Sie hier ein neues Passwort, oder schreiben Sie uns.",
};
