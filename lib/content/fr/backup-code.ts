export const backupCode = {
  label: "Votre code de secours :",
  copy: "Copier",
  copied: "Copié.",
  notCopied: "Votre navigateur ne l’a pas permis. Sélectionnez le code et copiez-le vous-même.",
  download: "Télécharger",
  print: "Imprimer",
  advice:
    "Gardez-le en lieu sûr, à part de votre téléphone : dans un gestionnaire de mots de passe ou sur papier. Avec ce code et votre mot de passe, n’importe qui peut se connecter. Il sert une seule fois.",
  file: "Code de secours {brand}\n\nCompte : {address}\nCode : {code}\n\nIl remplace une fois le code habituel quand vous ne pouvez pas l’obtenir. Vous recevez ensuite le suivant.\nIl fonctionne dès que vous avez coché sur la page que vous l’avez enregistré. Le code précédent cesse alors de fonctionner.\n\n{site}\nEnregistré le {made}\n\nGardez ce fichier là où personne d’autre ne peut le lire.",
  signIn: {
    title: "Enregistrez votre code de secours",
    lead: "Ce code vous permet d’entrer quand vous ne pouvez ni lire vos e-mails ni utiliser votre application. Il s’affiche jusqu’à ce que vous cochiez que vous l’avez enregistré, puis plus jamais.",
    saved: "J’ai enregistré ce code pour plus tard",
    continue: "Continuer",
  },
  tab: {
    title: "Code de secours",
    lead: "Un code qui remplace le code habituel quand vous ne pouvez pas l’obtenir.",
    replaces: "Un nouveau code remplace l’actuel, qui fonctionne jusqu’à ce que vous ayez enregistré le nouveau.",
    generate: "Générer",
    cancel: "Annuler",
    save: "Enregistrez-le maintenant : il s’affiche jusqu’à ce que vous cochiez que c’est fait, puis plus jamais. Votre ancien code fonctionne jusque-là.",
    saved: "J’ai enregistré mon code de secours",
    close: "Fermer",
  },
};
