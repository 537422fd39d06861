/** "Where is my code?": what became of each mail of the visitor's own attempt. */
export const whereIsMyCode = {
  title: "Où est mon code ?",
  lead: "Ce que nous savons de l’e-mail envoyé à {address}.",
  nothing:
    "Ouvrez cette page dans le navigateur où vous avez demandé le code : elle montrera alors ce que l’e-mail est devenu.",
  nothingTitle: "Ce que vous pouvez faire en attendant",
  mails: "Vos e-mails, du plus récent au plus ancien",
  none: "Aucun code n’a encore été envoyé.",
  asked: "Demandé il y a {ago}, à {at}",
  state: {
    live: "Valable encore {left}",
    used: "Utilisé",
    "tried-too-often": "Annulé après trop d’essais erronés",
    replaced: "Remplacé par un plus récent",
    "too-old": "Trop ancien",
  },
  fate: {
    queued: "Il va partir.",
    "handed-over": "Il est parti à {at}. Personne ne nous a encore dit jusqu’où il est arrivé ensuite.",
    delayed: "Il est retardé et sera renvoyé automatiquement.",
    delayedUntil: "Il est retardé. Le prochain essai aura lieu à {until}.",
    accepted: "Le serveur de messagerie de cette adresse l’a accepté à {at}.",
    bounced: "Il est revenu à {at} : {reason}",
    blocked:
      "Il a été retenu à {at} : des e-mails à cette adresse sont déjà revenus ou ont été signalés comme indésirables, notre service d’envoi ne lui transmet donc plus rien.",
    complained:
      "Le serveur de messagerie de cette adresse l’a accepté, et il y a été signalé comme indésirable à {at}.",
    failed: "Il n’a pas pu être envoyé tant que le code était valable.",
  },
  because: {
    "no-such-mailbox": "le serveur de messagerie ne connaît pas cette boîte mail.",
    "mailbox-full": "la boîte mail est pleine.",
    unwanted: "le serveur de messagerie ne veut pas de nos e-mails.",
    unknown: "le serveur de messagerie ne l’a pas accepté.",
  },
  status: "Sa réponse : {status}.",
  todo: {
    queued: "Cela prend quelques secondes.",
    "handed-over":
      "Attendez une minute ou deux, puis regardez dans les indésirables ou les spams. Demandez à la personne qui gère votre messagerie d’autoriser {signInSender}.",
    delayed: "Laissez cette page ou celle du code ouverte : rien n’est perdu.",
    accepted:
      "Regardez dans les indésirables, les spams et les autres dossiers, et dans toute autre boîte mail vers laquelle il est transféré. Pour une messagerie d’entreprise, demandez à l’administrateur de chercher en quarantaine les e-mails de {signInSender}.",
    "no-such-mailbox": "Vérifiez l’adresse, et recommencez avec la bonne.",
    "mailbox-full": "Faites de la place dans la boîte mail, puis demandez un nouveau code.",
    unwanted:
      "Demandez à la personne qui gère votre messagerie d’autoriser {signInSender}, et transmettez-lui la réponse ci-dessus.",
    unknown:
      "Vérifiez l’adresse. Si elle est juste, contactez la personne qui gère votre messagerie et transmettez-lui la réponse ci-dessus.",
    blocked:
      "Pour lever ce blocage, assurez-vous d’abord que la boîte mail accepte les e-mails. Puis écrivez à {support} en indiquant l’adresse.",
    complained:
      "Marquez nos e-mails comme souhaités dans cette boîte mail. Si le prochain est retenu, écrivez à {support} en indiquant l’adresse.",
    failed: "Demandez un nouveau code. Si celui-là ne part pas non plus, écrivez à {support}.",
  },
  whoCanFix: "Qui peut régler le problème : {owner}",
  newCode: "Un nouveau code",
  newCodeNow: "Vous pouvez demander un nouveau code maintenant. Le précédent cessera alors de fonctionner.",
  newCodeLater: "Vous pourrez demander un nouveau code dans {wait}.",
  noNewCode: "À cette étape, aucun code ne peut être envoyé par e-mail.",
  enterCode: "Saisir le code",
  lookAgain: "Actualiser",
  guide: "Toutes les étapes pour un e-mail qui n’arrive pas",
};
