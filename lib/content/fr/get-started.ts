/** What a desktop product opens on its first start (SPEC C8). */
export const getStarted = {
  title: "Pour commencer",
  lead: "Choisissez comment vous avez obtenu votre produit.",
  recommended: "Recommandé",
  account: {
    title: "Compte",
    when: "L’e-mail de confirmation de votre commande ne contenait pas de numéro de série.",
    caution: "Utilisez l’adresse et le mot de passe que vous aviez déjà, plutôt que de créer un deuxième compte.",
  },
  serial: {
    title: "Numéro de série ou clé de produit",
    when: "Vous avez reçu un numéro, par e-mail, sur une carte ou sur la boîte.",
    lead: "Il a 20 lettres et chiffres. Vous vous connectez ensuite, et nous l’ajoutons à votre compte.",
    hint: "Comme 7G2K-0QWE-9XTR-4MNB-5C09. Les espaces, les tirets et les majuscules n’ont pas d’importance.",
    missing: "Saisissez votre numéro de série ou votre clé de produit.",
    wrong: "Ce n’est ni un numéro de série ni une clé de produit. Comparez avec le vôtre, caractère par caractère.",
  },
  network: {
    title: "Licence réseau",
    when: "Votre organisation a un serveur de licences.",
    lead: "Vous vous connectez ensuite, et nous ajoutons le serveur de licences à votre compte.",
    field: "Nom du serveur de licences",
    hint: "Comme 27000@licenses.example.com. S’il y en a plusieurs, séparez-les par un point-virgule. En cas de doute, demandez à votre administrateur.",
    missing: "Saisissez le nom du serveur de licences.",
    wrong:
      "Saisissez port@hôte, comme 27000@licenses.example.com, {mostServers} au plus, séparés par des points-virgules. En cas de doute, demandez à votre administrateur.",
  },
  next: "Suivant",
  back: "Choisir une autre option",
  add: {
    title: "Ajouter à votre compte ?",
    button: "Ajouter",
    notNow: "Pas maintenant",
    over: "Le délai est passé ; rien n’a donc été ajouté. Refaites la saisie.",
    tooMany: "Votre compte contient déjà {most} entrées de ce type. Retirez-en une d’abord.",
  },
};
