/** The page that opens a case with support. */
export const contact = {
  title: "Écrire au support",
  lead: "Une personne lit votre message et répond par e-mail. N’écrivez jamais de code ni de mot de passe ici : nous n’en avons pas besoin.",
  emailAddress: "Adresse e-mail",
  emailAddressHint: "Une adresse que vous pouvez lire maintenant. La réponse y sera envoyée.",
  whatHappened: "Ce qui s’est passé",
  whatHappenedHint: "Ce que vous voyez sur la page, quand cela s’est produit et sur quel appareil.",
  phone: "Numéro de téléphone",
  phoneHint: "Si vous souhaitez que nous vous rappelions. {hours}. Vous pouvez laisser ce champ vide.",
  withChecks: "Joindre les résultats de la vérification",
  withChecksHint: "C’est tout ce qui en est envoyé, et c’est supprimé en même temps que votre message :",
  withTheseResults: "Écrire au support à ce sujet",
  send: "Envoyer",
  comesAlong: "Sera joint au message",
  issue: "Sujet : {issue}",
  asked: "Votre question : « {question} »",
  tried: "Déjà essayé : {step}",
  byMail: "Si le formulaire ne fonctionne pas chez vous, écrivez à {address}.",
  notIncluded: "Votre formule ({plan}) ne comprend pas le formulaire de contact. Elle comprend :",
  lockedOut:
    "Si vous écrivez parce que vous n’arrivez pas à entrer, déconnectez-vous d’abord : sans accès à son compte, on peut toujours nous écrire.",
  levels: "Niveaux de support",
  sent: {
    title: "Nous avons reçu votre message",
    reference: "Votre référence",
    referenceHint: "Gardez-la sous la main quand vous nous parlez. Elle ne dit rien de vous et n’ouvre rien.",
    next: "La suite",
    answer: "Une personne lit votre message et répond à l’adresse que vous avez donnée. {hours}.",
    answerLockedOut:
      "Une personne lit votre message et répond à l’adresse que vous avez donnée, en général sous un jour ouvré.",
    identity:
      "S’il s’agit de l’accès à un compte, nous devons nous assurer que c’est bien vous. Si tous les accès sont perdus, nous écrivons ensuite à l’adresse actuelle du compte et attendons trois jours, pendant lesquels la récupération peut être arrêtée depuis cette adresse : c’est pour empêcher d’autres personnes d’entrer.",
    neverAsked:
      "Nous ne demandons jamais de code, de mot de passe ni de code de secours : ni par e-mail, ni par téléphone. Quiconque le fait n’est pas de chez nous.",
    back: "Aide à la connexion",
  },
};
