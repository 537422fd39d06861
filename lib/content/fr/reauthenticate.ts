export const reauthenticate = {
  title: "Confirmez que c’est bien vous",
  lead: {
    "set-up-authenticator":
      "Pour configurer une application d’authentification, il faut d’abord votre mot de passe et un code.",
    "update-authenticator":
      "Pour remplacer votre application d’authentification, il faut d’abord votre mot de passe et un code.",
    "turn-off-authenticator":
      "Pour désactiver votre application d’authentification, il faut d’abord votre mot de passe et un code.",
    "generate-backup-code": "Pour générer un code de secours, il faut d’abord votre mot de passe et un code.",
    "set-password": "Pour définir un mot de passe, il faut d’abord que Google confirme votre identité, puis un code.",
    "change-address": "Pour modifier votre adresse e-mail, il faut d’abord votre mot de passe et un code.",
    "unlink-google": "Pour dissocier Google, il faut d’abord votre mot de passe et un code.",
    "delete-account": "Pour supprimer votre compte, il faut d’abord votre mot de passe et un code.",
    "export-account": "Pour obtenir une copie de vos données, il faut d’abord votre mot de passe et un code.",
  },
  googleLead: "Vous n’avez pas de mot de passe ici : Google confirme que c’est bien vous, puis nous demandons un code.",
  emailAddress: "Adresse e-mail",
  password: "Mot de passe",
  next: "Suivant",
  cancel: "Annuler",
};
