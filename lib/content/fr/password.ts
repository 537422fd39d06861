/** The password field with its checklist, wherever a password is chosen. */
export const password = {
  show: "Afficher le mot de passe",
  advice:
    "Choisissez un mot de passe propre à ce compte, sans phrase, nom ni date de naissance. Un gestionnaire de mots de passe peut le créer et le retenir.",
  rules: {
    "min-length": "Au moins {shortest} caractères",
    "max-length": "Au plus {longest} caractères",
    "upper-case": "Une majuscule",
    "lower-case": "Une minuscule",
    number: "Un chiffre",
    symbol: "Un symbole",
    "unlike-address": "Différent de votre adresse e-mail",
  },
  met: "fait",
};
