export const createAccount = {
  start: {
    title: "Konto erstellen",
    lead: "Wir schicken Ihnen einen Code per E-Mail, um sicherzustellen, dass die Adresse Ihnen gehört.",
    emailAddress: "E-Mail-Adresse",
    next: "Weiter",
    haveAccount: "Haben Sie schon ein Konto?",
    signIn: "Anmelden",
  },
  details: {
    title: "Ihre Angaben",
    emailAddress: "E-Mail-Adresse",
    firstName: "Vorname",
    lastName: "Nachname",
    password: "Passwort",
    terms: "Ich stimme den <link>Nutzungsbedingungen</link> zu",
    createAccount: "Konto erstellen",
  },
};
