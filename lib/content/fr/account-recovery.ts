/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Récupérer votre compte",
  onHold:
    "Vous pourrez terminer ici à partir du {from}. D’ici là, nous demandons au titulaire du compte si tout est en ordre, et il peut tout arrêter. Rien n’a encore changé.",
  meanwhile: "Il n’y a rien à faire d’ici là. Gardez l’e-mail qui contient ce lien : il vous ramène ici.",
  open: "Le compte reçoit l’adresse {address}. L’application d’authentification et le code de secours ne valent plus, et tous les appareils sont déconnectés. Vous choisissez ensuite un nouveau mot de passe.",
  until: "Ce lien fonctionne jusqu’au {until}, une seule fois.",
  finish: "Récupérer mon compte",
  contact: "Écrire au support",
  card: {
    title: "Une récupération de ce compte est en cours",
    text: "L’équipe qui gère {brand} a été informée que tous les accès à ce compte sont perdus. À partir du {from}, il peut recevoir une autre adresse e-mail ; votre application d’authentification et votre code de secours ne vaudront alors plus. Si vous ne l’avez pas demandé, arrêtez-la.",
    stop: "Arrêter la récupération",
  },
  mail: {
    link: {
      subject: "Récupérer votre compte {brand}",
      heading: "Votre accès retrouvé",
      text: "Vous avez demandé à l’équipe qui gère {brand} de vous rouvrir votre compte. Pour le protéger, son titulaire est d’abord prévenu et a trois jours pour refuser.",
      times:
        "Le bouton fonctionne de {opensAt, time, clock} UTC le {opensAt, date, day} {opensAt, date, month} {opensAt, date, year} à {endsAt, time, clock} UTC le {endsAt, date, day} {endsAt, date, month} {endsAt, date, year}, une seule fois.",
      keep: "Gardez cet e-mail d’ici là, et ne donnez le lien à personne : il ouvre le compte.",
      notYou: "Si vous n’avez rien demandé, ignorez cet e-mail et prévenez-nous.",
    },
    calledOff: {
      subject: "La récupération d’un compte {brand} a été arrêtée",
      heading: "La récupération a été arrêtée",
      text: "Le compte {brand} qui devait recevoir cette adresse garde la sienne : son titulaire, ou l’équipe qui gère {brand}, a arrêté la récupération. Le lien que nous avons envoyé ne fonctionne plus. Si le compte est le vôtre, écrivez-nous.",
    },
  },
};
