export const resetPassword = {
  start: {
    title: "Passwort zurücksetzen",
    lead: "Wir schicken Ihnen einen Code per E-Mail, um sicherzustellen, dass Sie es sind.",
    elsewhere:
      "Wenn Sie sich mit Google oder über Ihre Firma anmelden, setzen Sie das Passwort dort zurück: Hier ist es nicht gespeichert.",
    emailAddress: "E-Mail-Adresse",
    next: "Weiter",
    remembered: "Ist es Ihnen wieder eingefallen?",
    signIn: "Anmelden",
  },
  new: {
    title: "Neues Passwort wählen",
    lead: "Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.",
    newPassword: "Neues Passwort",
    confirm: "Neues Passwort bestätigen",
    reset: "Passwort zurücksetzen",
  },
};
