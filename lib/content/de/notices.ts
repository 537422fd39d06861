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
  "nothing-done":
    "Das hat zu lange gedauert oder wurde in einem anderen Tab oder Fenster beendet. Deshalb ist nichts geschehen. Beginnen Sie hier neu.",
  "trust-removed": "Entfernt. Auf diesem Gerät wird bei der nächsten Anmeldung nach einem Code gefragt.",
  "session-removed": "Entfernt. Was Sie beendet haben, ist jetzt abgemeldet.",
  "app-turned-on": "Ihre Authenticator-App ist eingeschaltet. Ab der nächsten Anmeldung wird nach ihrem Code gefragt.",
  "app-updated": "Ihre neue Authenticator-App ist eingeschaltet. Die alte gilt nicht mehr.",
  "app-turned-off": "Ihre Authenticator-App ist ausgeschaltet. Codes kommen wieder per E-Mail.",
  "other-code-saved":
    "Inzwischen wurde ein anderer Backup-Code dieses Kontos gespeichert, und dieser gilt. Der Code, der auf dieser Seite stand, gilt nicht: Werfen Sie ihn weg, oder erstellen Sie einen neuen.",
  "backup-code-saved": "Ihr neuer Backup-Code gilt von nun an. Der alte gilt nicht mehr.",
  "password-changed": "Ihr Passwort wurde geändert. Alle anderen Geräte wurden abgemeldet.",
  "address-changed": "Ihre E-Mail-Adresse wurde geändert. Alle anderen Geräte wurden abgemeldet.",
  "profile-saved": "Gespeichert.",
  "photo-removed": "Ihr Foto wurde entfernt.",
  "photo-too-large": "Dieses Foto ist größer als 5 MB. Es wurde nichts geändert. Wählen Sie ein kleineres.",
  "photo-type":
    "Diese Datei ist kein Foto im Format PNG, JPEG oder WebP. Es wurde nichts geändert. Wählen Sie eine andere.",
  "photo-animated": "Dieses Bild bewegt sich. Es wurde nichts geändert. Wählen Sie ein unbewegtes.",
  "photo-pixels": "Dieses Foto hat zu viele Pixel. Es wurde nichts geändert. Wählen Sie ein kleineres.",
  "photo-broken":
    "Dieses Foto ist beschädigt oder kam unvollständig an. Es wurde nichts geändert. Wählen Sie es noch einmal oder nehmen Sie ein anderes.",
  "photo-missing": "Es wurde kein Foto ausgewählt. Es wurde nichts geändert.",
  "photo-changed-meanwhile":
    "Ihr Foto wurde inzwischen in einem anderen Tab oder Fenster geändert. Deshalb ist nichts geschehen. So sieht es jetzt aus.",
  "photo-too-often":
    "Sie haben Ihr Foto schon viele Male geändert. Diesmal wurde nichts geändert. Versuchen Sie es in einer Stunde erneut.",
  "photo-busy": "Im Moment sind viele Fotos unterwegs. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.",
  "photo-failed":
    "Wir konnten Ihr Foto gerade nicht speichern. Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.",
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
  "settings-saved": "Gespeichert.",
  "license-carried":
    "Ihre Eingabe hat die richtige Form. Melden Sie sich an oder erstellen Sie ein Konto; danach können Sie sie hinzufügen.",
  "license-added": "Ihrem Konto hinzugefügt.",
  "license-removed": "Aus Ihrem Konto entfernt.",
  "product-device-removed":
    "Entfernt. Wenn auf diesem Gerät das nächste Mal ein Produkt geöffnet wird, fragt es nach einem Code.",
  "link-used":
    "Dieser Link wurde schon verwendet oder ist zu alt. Wenn noch etwas nicht stimmt, wählen Sie hier ein neues Passwort, oder schreiben Sie uns.",
  "recovery-over":
    "Diese Wiederherstellung wurde gestoppt, ist abgeschlossen oder ist zu alt. Wenn sie abgeschlossen ist, wählen Sie hier mit der neuen Adresse ein neues Passwort; wenn Sie sich noch nicht anmelden können, schreiben Sie uns.",
  "recovery-stopped": "Die Wiederherstellung wurde gestoppt. Ihr Konto bleibt, wie es ist.",
  "no-recovery": "Es läuft keine Wiederherstellung. Ihr Konto bleibt, wie es ist.",
};
