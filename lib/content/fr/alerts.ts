/** Mail to the owner of an account, and the same events as lines of its activity. */
export const alerts = {
  "authenticator-turned-on": {
    subject: "Application d’authentification activée pour {brand}",
    heading: "Votre application d’authentification est active",
    text: "Une application d’authentification a été activée pour votre compte {brand}. Son code est désormais demandé à chaque connexion. Tous les autres appareils ont été déconnectés.",
  },
  "authenticator-updated": {
    subject: "Application d’authentification remplacée pour {brand}",
    heading: "Votre application d’authentification a été remplacée",
    text: "Une autre application d’authentification crée désormais les codes de votre compte {brand} ; la précédente ne fonctionne plus. Tous les autres appareils ont été déconnectés.",
  },
  "authenticator-turned-off": {
    subject: "Application d’authentification désactivée pour {brand}",
    heading: "Votre application d’authentification est désactivée",
    text: "L’application d’authentification de votre compte {brand} a été désactivée. Les codes arrivent de nouveau par e-mail. Tous les autres appareils ont été déconnectés.",
  },
  "backup-code-generated": {
    subject: "Nouveau code de secours pour {brand}",
    heading: "Un nouveau code de secours a été généré",
    text: "Un nouveau code de secours a été généré pour votre compte {brand}. Il remplace le précédent dès qu’il est coché comme enregistré. Tous les autres appareils ont été déconnectés.",
  },
  "backup-code-used": {
    subject: "Votre code de secours {brand} a été utilisé",
    heading: "Votre code de secours a été utilisé",
    text: "Le code de secours de votre compte {brand} a été utilisé à la place du code habituel. Il ne fonctionne plus ; le suivant est affiché à l’écran.",
  },
  "password-changed": {
    subject: "Votre mot de passe {brand} a été modifié",
    heading: "Votre mot de passe a été modifié",
    text: "Le mot de passe de votre compte {brand} a été modifié. Tous les autres appareils ont été déconnectés, et plus aucun n’est un appareil de confiance.",
  },
  "password-was-reset": {
    subject: "Votre mot de passe {brand} a été réinitialisé",
    heading: "Votre mot de passe a été réinitialisé",
    text: "Le mot de passe de votre compte {brand} a été réinitialisé grâce à un code que nous vous avons envoyé par e-mail. Tous les appareils ont été déconnectés, et plus aucun n’est un appareil de confiance. Si vous utilisez une application d’authentification, les codes par e-mail qui peuvent la remplacer sont suspendus quelque temps.",
  },
  "became-managed": {
    subject: "Votre organisation gère désormais votre compte {brand}",
    heading: "Votre organisation gère votre compte",
    text: "Une connexion à {brand} a eu lieu par votre organisation. C’est désormais elle qui confirme votre connexion : votre mot de passe {brand}, votre application d’authentification et votre code de secours ne servent plus, et tous les appareils ont été déconnectés.",
  },
  "google-linked": {
    subject: "Connexion avec Google associée à {brand}",
    heading: "La connexion avec Google a été associée",
    text: "Il est désormais possible de se connecter à votre compte {brand} avec Google, en plus de votre mot de passe.",
  },
  "google-unlinked": {
    subject: "Connexion avec Google dissociée pour {brand}",
    heading: "La connexion avec Google a été dissociée",
    text: "Il n’est plus possible de se connecter à votre compte {brand} avec Google. Tous les autres appareils ont été déconnectés.",
  },
  "password-set": {
    subject: "Un mot de passe a été défini pour {brand}",
    heading: "Un mot de passe a été défini",
    text: "Votre compte {brand} n’avait pas de mot de passe ; il en a maintenant un, en plus de Google. Tous les autres appareils ont été déconnectés.",
  },
  "deletion-started": {
    subject: "Votre compte {brand} va être supprimé",
    heading: "Votre compte va être supprimé",
    text: "La suppression de votre compte {brand} a été demandée. Tous les appareils ont été déconnectés. Dans 30 jours, le compte et tout ce qu’il contient seront définitivement supprimés. D’ici là, connectez-vous et appuyez sur « Garder mon compte » pour le garder. Si ce n’était pas vous, appuyez sur le bouton ci-dessous : il arrête aussi la suppression.",
  },
  "deletion-ended": {
    subject: "Votre compte {brand} est conservé",
    heading: "Votre compte est conservé",
    text: "La suppression de votre compte {brand} a été arrêtée. Rien n’a été supprimé, et il s’utilise comme avant.",
  },
  "account-exported": {
    subject: "Une copie de vos données {brand} a été ouverte",
    heading: "Une copie de vos données a été ouverte",
    text: "Tout ce que {brand} conserve sur votre compte a été affiché ou téléchargé dans un fichier, après une nouvelle confirmation de la connexion. Les mots de passe, les clés et les codes n’y figurent pas.",
  },
  "new-sign-in": {
    subject: "Nouvelle connexion à {brand}",
    heading: "Connexion sur un nouvel appareil",
    text: "Une connexion à votre compte {brand} a eu lieu dans un navigateur que nous n’avions encore jamais vu.",
  },
  "second-step-failed": {
    subject: "Une connexion à {brand} n’a pas abouti",
    heading: "Le mot de passe était bon, pas le code",
    text: "Quelqu’un a saisi le bon mot de passe de votre compte {brand}, puis un mauvais code. Cette personne n’est pas entrée.",
  },
  "email-address-restored": {
    subject: "Votre adresse e-mail {brand} est rétablie",
    heading: "La modification de l’adresse a été annulée",
    text: "Votre compte {brand} a de nouveau cette adresse e-mail. Tous les appareils ont été déconnectés, et plus aucun n’est un appareil de confiance. S’il avait alors une application d’authentification, celle-ci est de nouveau active. Choisissez un nouveau mot de passe.",
  },
  "recovery-begun": {
    subject: "Une récupération de votre compte {brand} est en cours",
    heading: "Une récupération de votre compte a commencé",
    text: "Quelqu’un a dit à l’équipe qui gère {brand} que tous les accès à votre compte étaient perdus et a demandé une autre adresse e-mail. À partir de 72 heures après le moment indiqué plus bas, la récupération peut être terminée depuis cette adresse : le compte reçoit alors cette adresse et un nouveau mot de passe, l’application d’authentification et le code de secours ne servent plus, et tous les appareils sont déconnectés. Rien n’a encore changé. Si ce n’était pas vous, appuyez sur le bouton ci-dessous : il arrête la récupération. Vous pouvez aussi l’arrêter dans l’onglet Sécurité, sans déconnexion, ou nous écrire.",
  },
  "recovery-stopped": {
    subject: "La récupération de votre compte {brand} a été arrêtée",
    heading: "La récupération a été arrêtée",
    text: "La récupération de votre compte {brand} a été arrêtée. L’adresse e-mail, l’application d’authentification et le code de secours sont comme avant.",
  },
  "account-recovered": {
    subject: "Votre compte {brand} est récupéré",
    heading: "Votre compte a désormais cette adresse",
    text: "Votre compte {brand} a été récupéré et a désormais cette adresse e-mail. Son application d’authentification et son code de secours ne servent plus, et tous les appareils ont été déconnectés. La récupération se poursuit par un nouveau mot de passe ; une application d’authentification se configure ensuite dans l’onglet Sécurité.",
  },
  wasYou: "Si c’était vous, il n’y a rien à faire.",
  notMe: "Ce n’était pas moi",
  link: "Le bouton déconnecte tous les appareils et mène à un nouveau mot de passe. Il fonctionne une seule fois, pendant 30 jours, sans connexion.",
};
