/** The steps of the guide, by issue and name. Each stands for itself: support links to it alone. */
export const helpSteps = {
  password: {
    reset: {
      title: "Réinitialiser le mot de passe",
      text: "Donnez votre adresse et saisissez le code que nous vous envoyons par e-mail, puis choisissez un nouveau mot de passe. Cela prend une minute et lève tout blocage dû à des essais erronés.",
    },
    "address-and-keyboard": {
      title: "Vérifier l’adresse et le clavier",
      text: "Utilisez l’adresse avec laquelle vous avez créé le compte : la professionnelle et la personnelle font deux comptes. Vérifiez la touche Verr. Maj et la disposition du clavier, appuyez sur « Afficher le mot de passe », et ne collez rien qui se termine par un espace.",
    },
    "reset-mail-missing": {
      title: "L’e-mail de réinitialisation n’arrive pas",
      text: "Nous répondons à chaque réinitialisation par un e-mail, même s’il n’y a pas de compte pour l’adresse. Si rien n’arrive, le problème vient de l’e-mail.",
    },
    "signed-in-elsewhere": {
      title: "Vous vous connectez avec Google ou par votre entreprise",
      text: "Il n’y a alors pas de mot de passe ici. Réinitialisez-le chez Google, ou avec le service informatique de votre entreprise.",
    },
  },
  "code-not-received": {
    junk: {
      title: "Regarder dans les indésirables ou les spams",
      text: "Cherchez les e-mails de {signInSender} et de {sender} dans les indésirables, les spams, l’onglet Promotions et la quarantaine. Marquez-les comme souhaités pour que le prochain arrive. « Où est mon code ? » montre si votre e-mail est parti de chez nous.",
    },
    mailbox: {
      title: "Pouvez-vous ouvrir cette boîte mail ?",
      text: "Le code est envoyé à l’adresse affichée sur la page. Connectez-vous à cette boîte mail dans un autre onglet et regardez si d’autres e-mails arrivent. Une boîte pleine n’en reçoit plus.",
    },
    wait: {
      title: "Attendre un peu avant d’en redemander un",
      text: "Un e-mail peut mettre quelques minutes. Chaque nouveau code annule le précédent : utilisez l’e-mail le plus récent, et ne demandez un nouveau code qu’après le délai indiqué sur la page.",
    },
    "allow-sender": {
      title: "Autoriser nos expéditeurs",
      text: "Demandez à la personne qui gère votre messagerie d’autoriser {signInSender} et {sender}. Les filtres d’entreprise retiennent souvent les e-mails qui contiennent des codes.",
    },
  },
  "code-rejected": {
    "by-email": {
      title: "Recevoir le code par e-mail",
      text: "Sur la page qui demande le code de l’application, appuyez sur « Recevoir le code par e-mail ». Le code reçu le remplace, pour cette fois.",
    },
    "backup-code": {
      title: "Utiliser votre code de secours",
      text: "Là où les codes arrivent par e-mail, appuyez sur « Utiliser un code de secours » sous le champ. Il sert une seule fois, et vous recevez ensuite le suivant.",
    },
    "right-entry": {
      title: "Utiliser la bonne entrée dans l’application",
      text: "Cherchez l’entrée « {entry} » avec l’adresse que vous utilisez pour vous connecter. Les entrées d’autres services, ou d’une application que vous avez remplacée, donnent des codes qui ne conviennent pas.",
    },
    clock: {
      title: "Attendre un nouveau code et vérifier l’heure du téléphone",
      text: "Les codes changent toutes les 30 secondes, et chacun sert une seule fois. Attendez le prochain et saisissez-le sans tarder. Dans les réglages du téléphone, laissez le réseau régler la date et l’heure : une demi-minute d’écart est déjà trop.",
    },
    "update-method": {
      title: "Après la connexion, remplacer votre application",
      text: "Nouveau téléphone, ou ancienne entrée disparue ? Après la connexion avec un code par e-mail ou le code de secours, ouvrez l’onglet Sécurité, appuyez sur « Gérer » à côté d’« Application d’authentification » et passez-la sur le nouveau téléphone.",
    },
  },
  "page-stuck": {
    "private-window": {
      title: "Ouvrir une fenêtre de navigation privée",
      text: "Elle s’ouvre sans anciens cookies et sans la plupart des extensions. Si la connexion y fonctionne, la cause est dans les données de votre navigateur. « Vérifier ce navigateur » montre ce qui peut encore bloquer.",
    },
    "clear-data": {
      title: "Effacer les cookies et le cache de ce site",
      text: "Seulement ceux de ce site : rien d’autre n’est perdu. Fermez tous ses onglets avant de l’ouvrir de nouveau.",
    },
    extensions: {
      title: "Désactiver les extensions",
      text: "Les bloqueurs de publicité et les extensions de confidentialité ou de sécurité peuvent retenir ce dont la page a besoin. Désactivez-les pour ce site et rechargez la page.",
    },
    "another-browser": {
      title: "Essayer un autre navigateur ou un autre réseau",
      text: "Un autre navigateur montre si le problème vient du navigateur ; le réseau mobile de votre téléphone montre s’il vient du réseau ou d’un proxy.",
    },
  },
  sso: {
    "company-credentials": {
      title: "Utiliser la connexion de votre entreprise",
      text: "Saisissez votre adresse professionnelle ; ensuite, c’est votre entreprise qui demande. Utilisez le mot de passe et la confirmation prévus par votre entreprise, pas ceux d’un compte que vous avez créé ici.",
    },
    "contact-admin": {
      title: "Contacter l’administrateur SSO de votre entreprise",
      text: "Cette personne peut voir pourquoi l’accès vous a été refusé : application non attribuée, compte bloqué, ou demande de confirmation qui n’est pas arrivée. Transférez-lui le message de la page suivante.",
    },
  },
};
