export const resetPassword = {
  start: {
    title: "Réinitialiser votre mot de passe",
    lead: "Nous vous envoyons un code par e-mail pour nous assurer que c’est bien vous.",
    elsewhere:
      "Si vous vous connectez avec Google ou par votre entreprise, réinitialisez le mot de passe là-bas : il n’est pas conservé ici.",
    emailAddress: "Adresse e-mail",
    next: "Suivant",
    remembered: "Il vous est revenu ?",
    signIn: "Se connecter",
  },
  new: {
    title: "Choisissez un nouveau mot de passe",
    lead: "Tous les appareils seront ensuite déconnectés, et vous vous connecterez avec le nouveau mot de passe.",
    newPassword: "Nouveau mot de passe",
    confirm: "Confirmer le nouveau mot de passe",
    reset: "Réinitialiser le mot de passe",
  },
};
