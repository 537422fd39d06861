/** The page that looks whether a link is ours. */
export const isThisYou = {
  title: "Est-ce bien nous ?",
  lead: "Collez un lien que vous avez reçu. Nous regardons seulement si nous l’avons signé.",
  pasted: "Lien ou référence",
  pastedHint: "L’adresse entière, qui commence par {site}.",
  check: "Vérifier",
  verdicts: {
    ours: "Nous avons signé ce lien, et il est encore valable. Il ouvre une page d’aide et rien d’autre.",
    over: "Nous avons signé ce lien, mais il n’est plus valable. Demandez-en un nouveau au support.",
    unsigned:
      "Ce lien ne porte aucune signature de notre part que nous puissions vérifier, ou il a été modifié. Cela seul n’en fait pas un lien dangereux : la plupart des adresses n’en portent pas. Ne le suivez pas : ouvrez {site} vous-même.",
    reference:
      "Cela ressemble à la référence d’un dossier. Une référence n’est signée par personne et ne prouve rien : n’importe qui peut en écrire une. Regardez qui l’a envoyée.",
  },
  mails: "Un e-mail qui dit venir de nous",
  signInSender: "Les codes et les liens de connexion viennent de {signInSender}.",
  sender: "Tous les autres e-mails viennent de {sender}.",
  exact: "Regardez l’adresse entière, pas le nom qui la précède. N’importe qui peut écrire un nom.",
  neverAsked:
    "Nous ne demandons jamais de code, de mot de passe ni de code de secours : ni par e-mail, ni par téléphone, ni sur une page d’aide.",
  unsure: "En cas de doute, n’appuyez sur rien dans l’e-mail. Ouvrez {site} vous-même et regardez là.",
};
