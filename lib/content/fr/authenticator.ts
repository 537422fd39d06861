/** The pages of the authenticator app on the Security tab. */
export const authenticator = {
  title: "Application d’authentification",
  "set-up-authenticator": {
    title: "Configurer une application d’authentification",
    lead: "Son code sera ensuite demandé à chaque connexion. Rien ne change tant que le premier code n’est pas bon.",
    done: "Activer",
  },
  "update-authenticator": {
    title: "Remplacer votre application d’authentification",
    lead: "L’ancienne application fonctionne jusqu’au premier bon code de la nouvelle, puis plus jamais.",
    done: "Remplacer",
  },
  apps: "Ouvrez une application d’authentification. Toute application de codes à durée limitée (TOTP) convient ; parmi les gratuites bien connues : Google Authenticator, Microsoft Authenticator, 2FAS et Aegis.",
  scan: "Dans l’application, ajoutez un compte en scannant ce QR code.",
  qrCode: "QR code contenant la clé pour votre application d’authentification",
  openApp: "Ouvrir dans une application de ce téléphone",
  typeKey: "Si vous ne pouvez pas le scanner, saisissez plutôt cette clé :",
  key: "Clé",
  entry:
    "L’application nomme cette entrée « {entry} », avec {address}. Utilisez-la chaque fois que nous demandons un code.",
  enterCode: "Saisissez le code que l’application affiche pour cette entrée.",
  code: "Code",
  codeHint: "Six chiffres. Un nouveau code s’affiche toutes les 30 secondes.",
  cancel: "Annuler",
  manage: {
    title: "Gérer votre application d’authentification",
    lead: "Votre application est active : son code est demandé à chaque connexion.",
    legend: "Que souhaitez-vous faire ?",
    update: "Remplacer l’application d’authentification",
    updateHint: "Pour un nouveau téléphone ou une autre application.",
    turnOff: "Désactiver",
    turnOffHint: "Les codes arrivent de nouveau par e-mail.",
    continue: "Continuer",
  },
  off: {
    title: "Désactiver votre application d’authentification",
    warning:
      "Sans l’application, toute personne qui a votre mot de passe et peut lire les e-mails de {address} peut se connecter. Les codes arriveront de nouveau par e-mail dès la prochaine connexion, et tous les autres appareils seront déconnectés.",
    turnOff: "Désactiver",
    keep: "La garder active",
  },
};
