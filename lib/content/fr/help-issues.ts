/** The five issues: signs by which a person knows them, the caveat, what to do next time. */
export const helpIssues = {
  password: {
    title: "Mon mot de passe est refusé ou oublié",
    signs: "Vous l’avez oublié, il ne peut pas être réinitialisé, ou il est refusé à la connexion.",
    caveat:
      "Si vous vous connectez avec Google ou par votre entreprise, votre mot de passe n’est pas conservé ici : réinitialisez-le là-bas.",
    nextTime: "Gardez le mot de passe dans un gestionnaire de mots de passe. Il remplit le bon à la bonne adresse.",
  },
  "code-not-received": {
    title: "Le code ou l’e-mail n’arrive pas",
    signs: "Un code, une invitation ou un e-mail de réinitialisation manque ou tarde.",
    caveat:
      "Si vous avez perdu la boîte mail elle-même, récupérez-la d’abord, si possible. Un code de secours ou une application d’authentification vous permet d’entrer sans e-mail.",
    nextTime:
      "Ajoutez nos expéditeurs à vos contacts et configurez une application d’authentification : ses codes se passent d’e-mail.",
  },
  "code-rejected": {
    title: "Mon code est refusé, ou je n’ai plus mon téléphone",
    signs:
      "Un code de l’application ou d’un e-mail n’est pas accepté, l’application ne correspond pas, ou le téléphone a été changé ou perdu.",
    caveat:
      "Si l’application et la boîte mail sont toutes deux perdues et qu’il n’y a pas de code de secours, seul notre support peut vous laisser entrer : après s’être assuré que c’est bien vous, et au plus tôt trois jours plus tard.",
    nextTime:
      "Gardez votre code de secours sur papier ou dans un gestionnaire de mots de passe, et remplacez l’application dans l’onglet Sécurité dès que vous avez un nouveau téléphone.",
  },
  "page-stuck": {
    title: "La page tourne en boucle ou reste bloquée",
    signs: "Elle tourne en rond, reste blanche, ou vous renvoie sans cesse en arrière.",
    caveat:
      "Si cela arrive à plusieurs personnes ou sur plusieurs appareils, ce n’est pas votre navigateur : prévenez le service informatique de votre entreprise, ou nous.",
    nextTime: "Gardez le navigateur à jour et autorisez les cookies pour ce site.",
  },
  sso: {
    title: "La connexion par mon entreprise échoue",
    signs:
      "Le service de connexion de l’entreprise (par exemple Microsoft Entra ID ou Okta) vous refuse, tourne en rond, ou sa demande de confirmation échoue.",
    caveat:
      "La plupart des problèmes de mot de passe ou de confirmation d’une entreprise ne peuvent être réglés que par elle : nous ne les voyons jamais.",
    nextTime:
      "Gardez sous la main les coordonnées de l’assistance informatique de votre entreprise. C’est elle qui gère cette connexion.",
  },
};

/** Messages ready to forward to a company's own IT, and what stands below each where steps were tried. */
export const helpForward = {
  tried: "Déjà essayé :",
  "code-not-received":
    "Les e-mails {brand} ne nous parviennent pas. Merci d’autoriser dans le filtre de messagerie les expéditeurs {signInSender} et {sender}, ainsi que leurs domaines, et de chercher leurs e-mails en quarantaine. Ces e-mails sont demandés par nos propres collègues sur {site} ; ils contiennent des codes à usage unique et sont souhaités.",
  "page-stuck":
    "La connexion à {brand} sur {site} ne fonctionne pas depuis notre réseau ou sur nos appareils. Merci de vérifier que {site} est joignable, que ses cookies et ses scripts sont autorisés, et qu’aucun proxy ne modifie ses réponses.",
  sso: "Je n’arrive pas à me connecter à {brand} sur {site} avec l’authentification unique (SSO) de notre entreprise. Merci de vérifier que cette application m’est attribuée, que mon compte y est actif, et que la liaison avec {brand} n’a ni changé ni expiré.",
};
