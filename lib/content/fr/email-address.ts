/** Changing the email address of an account, and undoing that. */
export const emailAddress = {
  title: "Adresse e-mail",
  lead: "Votre adresse est {address}. Nous envoyons un code à la nouvelle pour nous assurer qu’elle est bien la vôtre.",
  after:
    "Tous les autres appareils seront déconnectés. Pendant {days} jours, la modification pourra être annulée depuis votre ancienne adresse.",
  fixed: "Vous avez modifié votre adresse récemment. Vous pourrez la modifier de nouveau à partir du {from}.",
  newAddress: "Nouvelle adresse e-mail",
  next: "Suivant",
  cancel: "Annuler",
  edit: "Modifier l’adresse e-mail",
  undo: {
    title: "Annuler la modification de votre adresse e-mail",
    lead: "Votre compte retrouve l’adresse {address} et tous les appareils sont déconnectés. Vous choisissez ensuite un nouveau mot de passe.",
    proof: "Mot de passe ou code",
    hint: "Ce qui fonctionnait le jour de la modification : le mot de passe, un code de l’application d’authentification ou le code de secours.",
    proofNoPassword: "Code",
    hintNoPassword:
      "Ce qui fonctionnait le jour de la modification : un code de l’application d’authentification ou le code de secours.",
    undo: "Annuler la modification",
    keep: "Ne rien changer",
  },
  mail: {
    code: {
      subject: "Confirmez votre nouvelle adresse e-mail pour {brand}",
      heading: "Confirmez votre nouvelle adresse",
      intro: "Saisissez ce code sur la page où vous modifiez l’adresse e-mail de votre compte {brand}.",
      notYou: "Si ce n’était pas vous : ignorez cet e-mail. Sans ce code, rien n’est modifié.",
    },
    taken: {
      subject: "Cette adresse ne peut pas être utilisée pour {brand}",
      heading: "Cette adresse ne peut pas être utilisée pour le moment",
      account: "Quelqu’un veut utiliser cette adresse e-mail pour un compte {brand}, mais elle a déjà un compte.",
      reservation:
        "Quelqu’un veut utiliser cette adresse e-mail pour un compte {brand}. Un autre compte l’avait encore récemment, et elle lui reste réservée quelques jours. Réessayez dans une semaine.",
      notYou: "Si ce n’était pas vous : ignorez cet e-mail. Rien n’a changé dans votre compte.",
    },
    changed: {
      subject: "Votre adresse e-mail {brand} a été modifiée",
      heading: "Votre adresse e-mail a été modifiée",
      text: "Votre compte {brand} a désormais une autre adresse e-mail, et c’est là que nous écrivons. Tous les autres appareils ont été déconnectés.",
      undo: "Ce n’était pas moi : annuler la modification",
      recovered:
        "La récupération de votre compte {brand} est terminée : il a désormais une autre adresse e-mail, et c’est là que nous écrivons. L’application d’authentification et le code de secours ne servent plus à la connexion, et tous les appareils ont été déconnectés.",
      undoneBy: {
        password:
          "Le bouton demande votre mot de passe, un code de votre application ou votre code de secours, tels qu’ils étaient avant la modification. Il fonctionne une seule fois, pendant 7 jours.",
        codes:
          "Le bouton demande un code de votre application ou votre code de secours, tels qu’ils étaient avant la modification. Il fonctionne une seule fois, pendant 7 jours.",
        nothing: "Si ce n’était pas vous : écrivez-nous. Nous gardons cette adresse pour le compte pendant 7 jours.",
      },
    },
    takenBack: {
      subject: "Cette adresse a été retirée d’un compte {brand}",
      heading: "La modification de l’adresse a été annulée",
      text: "La personne à qui appartient l’ancienne adresse a annulé la modification ; cette adresse n’est donc plus celle de ce compte {brand}. Si le compte est à vous, écrivez-nous.",
    },
  },
};
