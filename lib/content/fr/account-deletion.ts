/** Deleting the account, and keeping it (SPEC G5). */
export const accountDeletion = {
  title: "Supprimer le compte",
  row: "Tout ce qu’il contient est définitivement supprimé. Vous avez 30 jours pour changer d’avis.",
  lead: "Vous êtes aussitôt déconnecté partout. 30 jours plus tard, le compte est définitivement supprimé. D’ici là, vous pouvez vous connecter et le garder.",
  losesTitle: "Ce que vous perdez",
  loses: {
    profile: "Votre nom, votre adresse, votre photo et tout le reste de votre profil et de vos paramètres.",
    signIn:
      "Toutes les façons de vous connecter : mot de passe, Google, application d’authentification, code de secours et appareils de confiance.",
    products: "Les produits et les licences que vous utilisez avec ce compte.",
    history: "Votre activité de sécurité et l’historique de vos choix.",
    support: "Vos demandes au support. Elles restent ouvertes jusqu’à la suppression du compte.",
  },
  nothingKept:
    "Ensuite, plus rien n’est conservé ici à votre sujet. Le journal du serveur note qu’un compte a été supprimé, et quand, sans votre nom ni votre adresse.",
  understood: "Je comprends qu’après 30 jours, c’est irréversible",
  delete: "Supprimer le compte",
  cancel: "Annuler",
  managed: "{name} gère ce compte : seule votre organisation peut le faire supprimer. Contactez {contact}.",
  staff:
    "Ce compte fait partie de l’équipe du support. Demandez d’abord à l’équipe qui gère ce portail d’y mettre fin, avec la commande « staff remove ». Vous pourrez ensuite le supprimer ici.",
  keep: {
    title: "Votre compte va être supprimé",
    lead: "Le {day}, il sera définitivement supprimé. D’ici là, vous pouvez le garder.",
    nothingYet:
      "Rien n’a encore été supprimé, et vos demandes au support restent ouvertes. Si vous n’avez pas demandé cela, gardez le compte, puis choisissez un nouveau mot de passe.",
    keep: "Garder mon compte",
  },
};
