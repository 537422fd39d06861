export const reauthenticate = {
  title: "Bestätigen Sie, dass Sie es sind",
  lead: {
    "set-up-authenticator":
      "Bevor Sie eine Authenticator-App einrichten, fragen wir nach Ihrem Passwort und einem Code.",
    "update-authenticator": "Bevor Sie Ihre Authenticator-App wechseln, fragen wir nach Ihrem Passwort und einem Code.",
    "turn-off-authenticator":
      "Bevor Sie Ihre Authenticator-App ausschalten, fragen wir nach Ihrem Passwort und einem Code.",
    "generate-backup-code": "Bevor Sie einen Backup-Code erstellen, fragen wir nach Ihrem Passwort und einem Code.",
    "set-password": "Bevor Sie ein Passwort festlegen, fragen wir Google, wer Sie sind, und Sie nach einem Code.",
    "change-address": "Bevor Sie Ihre E-Mail-Adresse ändern, fragen wir nach Ihrem Passwort und einem Code.",
    "unlink-google": "Bevor Sie die Verknüpfung mit Google aufheben, fragen wir nach Ihrem Passwort und einem Code.",
    "delete-account": "Bevor Sie Ihr Konto löschen, fragen wir nach Ihrem Passwort und einem Code.",
    "export-account": "Bevor Sie eine Kopie Ihrer Daten erhalten, fragen wir nach Ihrem Passwort und einem Code.",
  },
  googleLead:
    "Sie haben hier kein Passwort: Google bestätigt, dass Sie es sind, und danach fragen wir nach einem Code.",
  emailAddress: "E-Mail-Adresse",
  password: "Passwort",
  next: "Weiter",
  cancel: "Abbrechen",
};
