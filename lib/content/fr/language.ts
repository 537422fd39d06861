/** Choosing the language of screens and mail. */
export const language = {
  title: "Langue",
  lead: "Pour toutes les pages et tous les e-mails de ce compte.",
  browserLead: "Pour les pages dans ce navigateur. Votre compte a sa propre langue, dans les Paramètres.",
  save: "Enregistrer",
  cancel: "Annuler",
};
