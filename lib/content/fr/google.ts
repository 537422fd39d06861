import type { GoogleProblem } from "@/lib/rules/google-identity";

/** Signing in with Google. */
export const google = {
  goOn: "Continuer avec Google",
  or: "ou",
  terms:
    "Continuer avec Google crée un compte si vous n’en avez pas, et signifie que vous acceptez les <link>conditions d’utilisation</link>.",
  heading: "Se connecter avec Google",
  lead: "Google confirme votre identité. Votre mot de passe Google reste chez Google.",
  tryAgain: "Réessayer",
  otherWay: "Se connecter autrement",
  reference: "Référence : {reference}",
  linked: "Google",
  linkedDetail: "Associé à {address} depuis le {from}.",
  notLinked:
    "Non associé. Pour l’associer, appuyez sur « Continuer avec Google » lors de la connexion, puis connectez-vous une fois avec votre mot de passe.",
  unlink: "Dissocier Google",
  keep: "Garder l’association",
  unlinkWarning: "Vous vous connecterez ensuite avec votre mot de passe. Tous les autres appareils seront déconnectés.",
  lastWayIn:
    "Google est votre seul moyen de vous connecter. Définissez d’abord un mot de passe, puis vous pourrez dissocier Google.",
  setPassword: "Définir un mot de passe",
  setPasswordLead:
    "Vous pourrez alors vous en servir pour vous connecter, en plus de Google. Tous les autres appareils seront déconnectés ; votre session reste ouverte ici.",
  save: "Enregistrer",
  problems: {
    unreachable: "Google ne répond pas. Votre compte n’a rien : réessayez, ou connectez-vous autrement.",
    slow: "Google a mis plus de 10 secondes à répondre. Réessayez, ou connectez-vous autrement.",
    refused: "Google ne vous a pas laissé entrer : la connexion a été annulée. Réessayez, ou connectez-vous autrement.",
    "not-trusted":
      "La réponse de Google n’a pas pu être vérifiée, elle n’a donc pas été acceptée. Réessayez ; si cela se reproduit, écrivez-nous.",
    clock:
      "La réponse de Google passe pour trop ancienne ou trop récente. Réessayez ; si cela se reproduit, écrivez-nous.",
    expired:
      "Cette réponse a déjà servi, est arrivée trop tard, ou a été commencée dans un autre navigateur ou onglet. Réessayez.",
    off: "La connexion avec Google est désactivée pour ce portail. Connectez-vous avec votre adresse e-mail.",
    "address-missing": "Google ne nous a pas donné votre adresse e-mail ; rien n’a donc été fait.",
    "address-not-verified":
      "Google n’a pas vérifié votre adresse e-mail ; rien n’est donc associé ni créé ici. Faites-la vérifier chez Google, ou connectez-vous avec votre adresse e-mail.",
    "address-in-use":
      "Un compte que Google ne peut pas ouvrir utilise ici cette adresse e-mail. Connectez-vous avec votre adresse e-mail.",
    "other-google-account": "Ce n’est pas le compte Google qui est associé ici. Choisissez celui qui l’est.",
  } satisfies Record<GoogleProblem, string>,
};
