export const createAccount = {
  start: {
    title: "Créer un compte",
    lead: "Nous vous envoyons un code par e-mail pour nous assurer que l’adresse est bien la vôtre.",
    emailAddress: "Adresse e-mail",
    next: "Suivant",
    haveAccount: "Vous avez déjà un compte ?",
    signIn: "Se connecter",
  },
  details: {
    title: "Vos informations",
    emailAddress: "Adresse e-mail",
    firstName: "Prénom",
    lastName: "Nom",
    password: "Mot de passe",
    terms: "J’accepte les <link>conditions d’utilisation</link>",
    createAccount: "Créer un compte",
  },
};
