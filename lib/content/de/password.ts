/** The password field with its checklist, wherever a password is chosen. */
export const password = {
  show: "Passwort anzeigen",
  advice:
    "Verwenden Sie etwas, das nur zu diesem Konto gehört, ohne Redewendungen, Namen oder Geburtsdaten. Ein Passwort-Manager kann eines erzeugen und aufbewahren.",
  rules: {
    "min-length": "Mindestens {shortest} Zeichen",
    "max-length": "Höchstens {longest} Zeichen",
    "upper-case": "Ein Großbuchstabe",
    "lower-case": "Ein Kleinbuchstabe",
    number: "Eine Ziffer",
    symbol: "Ein Sonderzeichen",
    "unlike-address": "Ihrer E-Mail-Adresse nicht ähnlich",
  },
  met: "erfüllt",
};
