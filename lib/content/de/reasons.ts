/** Why something was refused, what still works and what to do. `{wait}` is one of the waits at the top. */
export const reasons = {
  wait: "{unit, select, seconds {{count, plural, one {# Sekunde} other {# Sekunden}}} other {{count, plural, one {# Minute} other {# Minuten}}}}",

  "wrong-password":
    "Diese E-Mail-Adresse und dieses Passwort passen nicht zusammen. Prüfen Sie beides, oder setzen Sie Ihr Passwort zurück.",
  "too-many-passwords":
    "Zu viele falsche Passwörter. Warten Sie {wait} und versuchen Sie es dann erneut. Das Passwort zurückzusetzen, geht sofort, und ein Browser, in dem Sie schon angemeldet waren, funktioniert auch.",
  "wrong-code":
    "Dieser Code stimmt nicht oder gilt nicht mehr. Verwenden Sie die neueste E-Mail, oder lassen Sie einen neuen Code senden.",
  "too-many-codes-tried":
    "Zu viele falsche Codes. Warten Sie {wait} und versuchen Sie es dann erneut. Ein Browser, in dem Sie schon angemeldet waren, funktioniert weiterhin.",
  "wrong-app-code":
    "Dieser Code stimmt nicht. Verwenden Sie in Ihrer App den Eintrag für dieses Konto, warten Sie auf einen frischen Code, und prüfen Sie, ob das Smartphone seine Uhr selbst stellt.",
  "used-app-code": "Dieser Code wurde schon verwendet. Warten Sie auf den nächsten in Ihrer App.",
  "replaced-app-code":
    "Dieser Code gehört zu der App, die Sie ersetzt haben. Verwenden Sie den neueren Eintrag in der App, die Sie zuletzt eingerichtet haben, und löschen Sie den alten.",
  "app-clock-ahead":
    "Dieser Code gilt noch nicht: Die Uhr Ihres Smartphones geht etwa {size} vor. Schalten Sie in den Einstellungen des Smartphones Datum und Uhrzeit auf automatisch, und geben Sie dann einen frischen Code ein.",
  "app-clock-behind":
    "Dieser Code gilt nicht mehr: Die Uhr Ihres Smartphones geht etwa {size} nach. Schalten Sie in den Einstellungen des Smartphones Datum und Uhrzeit auf automatisch, und geben Sie dann bald einen frischen Code ein.",
  "wrong-new-app-code":
    "Dieser Code passt nicht zu diesem Schlüssel. Nehmen Sie ihn aus dem Eintrag, den Sie soeben hinzugefügt haben, und prüfen Sie, ob das Smartphone seine Uhr selbst stellt.",
  "wrong-backup-code": "Das ist nicht Ihr aktueller Backup-Code. Prüfen Sie jedes Zeichen; ein Code gilt nur einmal.",
  "email-code-stopped":
    "Nach 100 falschen in Folge wurden Codes per E-Mail für dieses Konto angehalten. Verwenden Sie Ihren Backup-Code, oder setzen Sie Ihr Passwort zurück, um sie wieder zu nutzen.",
  "authenticator-stopped":
    "Nach 100 falschen Codes in Folge wurde die Authenticator-App angehalten. Melden Sie sich auf anderem Weg an und richten Sie sie dann neu ein.",
  "backup-code-stopped":
    "Nach 100 falschen in Folge wurde der Backup-Code angehalten. Melden Sie sich auf anderem Weg an und erstellen Sie dann einen neuen.",
  "other-account": "Geben Sie die Adresse des Kontos ein, mit dem Sie angemeldet sind.",
  "wrong-current-password": "Das ist nicht Ihr aktuelles Passwort. Prüfen Sie es, oder setzen Sie Ihr Passwort zurück.",
  "saved-missing": "Setzen Sie hier ein Häkchen, sobald Sie den Code gespeichert haben.",
  "backup-code-missing": "Geben Sie Ihren Backup-Code ein.",
  "backup-code": "Ein Backup-Code hat 16 Buchstaben und Ziffern, zum Beispiel 7G2K-0QWE-9XTR-4MNB.",
  "app-code-missing": "Geben Sie den Code ein, den Ihre App zeigt.",
  "too-soon-for-a-code": "Sie können in {wait} einen neuen Code anfordern. Der neueste Code, den Sie haben, gilt noch.",
  "too-many-codes-sent": "Es wurden zu viele Codes gesendet. Sie können in {wait} einen neuen anfordern.",
  "too-many-tries": "Zu viele Versuche. Warten Sie {wait} und versuchen Sie es dann erneut. Es wurde nichts geändert.",
  "common-password":
    "Dieses Passwort gehört zu den am häufigsten verwendeten und ist deshalb leicht zu erraten. Wählen Sie ein anderes.",
  "same-password": "Das ist Ihr jetziges Passwort. Wählen Sie ein neues.",
  "address-taken":
    "Zu dieser Adresse gibt es inzwischen ein Konto. Melden Sie sich damit an, oder setzen Sie das Passwort zurück.",
  "changed-lately": "Sie haben Ihre Adresse in den letzten 7 Tagen schon geändert. Diesmal wurde nichts geändert.",
  "same-address": "Das ist Ihre jetzige Adresse. Geben Sie eine andere ein.",
  "company-address":
    "Mit Adressen dieser Domain meldet man sich über die eigene Organisation an, deshalb lässt sich diese hier nicht verwenden. Geben Sie eine andere ein.",
  "address-taken-meanwhile":
    "Diese Adresse ist inzwischen anderweitig vergeben. Es wurde nichts geändert. Verwenden Sie eine andere.",
  "wrong-undo-proof":
    "Das stimmt nicht. Verwenden Sie das Passwort, die App oder den Backup-Code vom Tag der Änderung.",
  "wrong-undo-code": "Das stimmt nicht. Verwenden Sie die App oder den Backup-Code vom Tag der Änderung.",
  "recovery-address-taken":
    "Diese Adresse gehört inzwischen zu einem anderen Konto oder zu einer Organisation, vielleicht zu einem Konto, das Sie selbst erstellt haben. Es wurde nichts geändert. Schreiben Sie uns.",
  "address-not-free":
    "Ihre frühere Adresse gehört inzwischen zu einer Organisation oder zu einem anderen Konto, deshalb bleibt die Änderung bestehen. Schreiben Sie uns.",
  "undo-proof-missing": "Geben Sie Ihr Passwort oder einen Code ein.",
  managed: "Das verwaltet Ihre Organisation, deshalb lässt es sich hier nicht ändern.",
  "changed-meanwhile":
    "Das wurde inzwischen in einem anderen Tab oder Fenster geändert. Jetzt steht dort: {now}. Ihre Eingaben sind noch da: Speichern Sie sie erneut, um das zu ersetzen.",
  "line-too-long": "Verwenden Sie höchstens {longestLine} Zeichen.",
  "postal-address-too-long": "Verwenden Sie höchstens {mostLines} Zeilen und {longestPostalAddress} Zeichen.",
  "time-zone": "Wählen Sie eine Zeitzone aus der Liste.",
  "too-many-cases":
    "Aus Ihrem Netzwerk oder für diese Adresse kamen zu viele Nachrichten. Warten Sie {wait} und senden Sie sie dann erneut. Was Sie geschrieben haben, ist noch da.",
  "too-many-company-checks":
    "Aus Ihrem Netzwerk kamen zu viele Prüfungen. Warten Sie {wait} und prüfen Sie dann erneut. Die Anmeldung funktioniert weiterhin.",
  "not-in-plan": "Ihr Tarif enthält das Kontaktformular nicht. Es wurde nichts gesendet.",
  "case-not-open": "Es gibt keinen offenen Fall mit dieser Referenz. Es wurde nichts geändert.",

  "email-address-missing": "Geben Sie Ihre E-Mail-Adresse ein.",
  "email-address": "Geben Sie eine E-Mail-Adresse wie name@example.com ein.",
  "code-missing": "Geben Sie den Code aus der E-Mail ein.",
  code: "Der Code besteht aus sechs Ziffern, zum Beispiel 012345.",
  "password-missing": "Geben Sie Ihr Passwort ein.",
  "new-password-missing": "Geben Sie ein Passwort ein.",
  "first-name-missing": "Geben Sie Ihren Vornamen ein.",
  "last-name-missing": "Geben Sie Ihren Nachnamen ein.",
  "name-too-long": "Verwenden Sie höchstens {longestName} Zeichen.",
  "name-characters":
    "Verwenden Sie Buchstaben, Leerzeichen, Bindestriche, Apostrophe und Punkte. Ziffern und andere Zeichen sind nicht möglich.",
  terms: "Stimmen Sie den Nutzungsbedingungen zu, um ein Konto zu erstellen.",
  confirmation: "Das ist nicht dasselbe wie das neue Passwort oben.",

  "note-missing": "Sagen Sie uns in wenigen Worten, was geschehen ist.",
  "note-too-long": "Verwenden Sie höchstens {longestNote} Zeichen.",
  phone: "Geben Sie eine Telefonnummer wie +44 20 7946 0000 ein, oder lassen Sie das Feld leer.",
  "case-reference": "Eine Referenz hat 8 Buchstaben und Ziffern, zum Beispiel 7G2K-0QWE.",
  "step-missing": "Wählen Sie einen Schritt.",
  "language-missing": "Wählen Sie eine Sprache.",
  "understood-missing": "Setzen Sie hier ein Häkchen, um Ihr Konto zu löschen.",
  "chosen-elsewhere":
    "Das wurde inzwischen in einem anderen Tab oder auf einem anderen Gerät geändert. Wir haben nichts überschrieben. Öffnen Sie die Seite noch einmal, um es zu sehen.",
  "pasted-missing": "Fügen Sie den Link oder die Referenz ein.",

  "min-length": "Verwenden Sie mindestens {shortest} Zeichen.",
  "max-length": "Verwenden Sie höchstens {longest} Zeichen.",
  "upper-case": "Fügen Sie einen Großbuchstaben hinzu.",
  "lower-case": "Fügen Sie einen Kleinbuchstaben hinzu.",
  number: "Fügen Sie eine Ziffer hinzu.",
  symbol: "Fügen Sie ein Sonderzeichen hinzu, zum Beispiel ! oder -.",
  "unlike-address": "Wählen Sie ein Passwort, das Ihrer E-Mail-Adresse weniger ähnelt.",
  "password-characters":
    "Dieses Passwort enthält ein Steuerzeichen oder ein beschädigtes Zeichen. Geben Sie es noch einmal ein.",

  "foreign-form":
    "Dieses Formular kam nicht von dieser Website, deshalb wurde nichts geändert. Öffnen Sie die Seite erneut und wiederholen Sie den Schritt.",
  "newer-attempt":
    "Sie haben in einem anderen Tab oder Fenster neu begonnen, und das Neueste zählt. Machen Sie dort weiter, oder öffnen Sie diese Seite erneut.",
  "newer-session":
    "Sie haben sich erneut angemeldet, seit diese Seite geöffnet wurde. Öffnen Sie die Seite erneut und wiederholen Sie den Schritt.",
  "too-busy": "Im Moment melden sich viele Personen an. Es wurde nichts geändert. Versuchen Sie es in {wait} erneut.",
  unavailable: "Das konnten wir gerade nicht abschließen. Versuchen Sie es gleich noch einmal. Referenz: {reference}.",
  unreachable:
    "Das konnten wir gerade nicht annehmen. Ihre Eingaben sind noch da: Versuchen Sie es gleich noch einmal.",
  stale:
    "Diese Seite ist veraltet, weil wir die Website soeben aktualisiert haben. Bitte laden Sie sie neu und wiederholen Sie den Schritt.",
  offline:
    "Wir waren nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Ihre Eingaben sind noch da.",
};
