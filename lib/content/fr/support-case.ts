/** Words of the mail that tells support of a case. */
export const supportCase = {
  subject: "{brand} : dossier {reference}",
  heading: "Dossier {reference}",
  replyTo: "Répondre à : {address}",
  phone: "Rappeler au : {phone}",
  tried: "Essayé sans succès :",
  asked: "Question posée à l’assistant :",
  note: "Ce qui s’est passé, dans les mots de la personne :",
  openedAt:
    "Ouvert à {at, time, clock} UTC le {at, date, day} {at, date, month} {at, date, year} sur la page de contact. La personne a reçu la même référence.",
  checks:
    "Résultats d’une vérification, envoyés avec l’accord de la personne. Ils viennent de son navigateur et ne prouvent rien :",
  proof: {
    none: "Rien de tout cela n’est prouvé, l’adresse moins que tout. Avant de dire ou de modifier quoi que ce soit sur un compte, assurez-vous de l’identité de la personne. Ne demandez jamais de code ni de mot de passe.",
    "mailed-code":
      "La personne peut lire les e-mails de cette adresse : elle venait de saisir un code que nous y avions envoyé. Rien d’autre n’est prouvé. Avant de modifier quoi que ce soit sur un compte, assurez-vous de l’identité de la personne. Ne demandez jamais de code ni de mot de passe.",
    "signed-in":
      "La personne était connectée avec cette adresse. Rien d’autre n’est prouvé, et devant un navigateur laissé ouvert, n’importe qui est connecté aussi. Avant de modifier quoi que ce soit sur un compte, assurez-vous de l’identité de la personne. Ne demandez jamais de code ni de mot de passe.",
  },
};
