/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Récupérer votre compte",
  onHold:
    "Vous pourrez terminer la récupération ici à partir du {from}. D’ici là, nous demandons, par e-mail à l’adresse actuelle du compte et dans son onglet Sécurité, si tout est en ordre ; elle peut y être arrêtée. Rien n’a encore changé.",
  meanwhile: "Il n’y a rien à faire d’ici là. Gardez l’e-mail qui contient ce lien : il vous ramène ici.",
  open: "Le compte reçoit l’adresse {address}. L’application d’authentification et le code de secours ne serviront plus, et tous les appareils sont déconnectés. Nous vous envoyons ensuite un code par e-mail, et vous choisissez un nouveau mot de passe.",
  until: "Ce lien fonctionne une seule fois, jusqu’au {until}.",
  finish: "Récupérer mon compte",
  contact: "Écrire au support",
  card: {
    title: "Une récupération de ce compte est en cours",
    text: "Quelqu’un a dit à l’équipe qui gère {brand} que tous les accès à ce compte étaient perdus. Rien n’a encore changé. À partir du {from}, le compte pourra recevoir une autre adresse e-mail et un nouveau mot de passe ; votre application d’authentification et votre code de secours ne serviront alors plus, et tous les appareils seront déconnectés. Si vous n’avez rien demandé, arrêtez la récupération.",
    stop: "Arrêter la récupération",
  },
  mail: {
    link: {
      subject: "Récupérer votre compte {brand}",
      heading: "Retrouver l’accès à votre compte",
      text: "Vous avez demandé à l’équipe qui gère {brand} de vous rouvrir l’accès à votre compte. Par sécurité, nous écrivons d’abord à son adresse actuelle : pendant trois jours, la récupération peut être arrêtée depuis cette adresse ou dans l’onglet Sécurité du compte.",
      times:
        "Le bouton fonctionne une seule fois, du {opensAt, date, day} {opensAt, date, month} {opensAt, date, year} à {opensAt, time, clock} UTC au {endsAt, date, day} {endsAt, date, month} {endsAt, date, year} à {endsAt, time, clock} UTC.",
      keep: "Gardez cet e-mail jusqu’à la fin de la récupération, et ne donnez le lien à personne : il ouvre le compte. D’ici là, ne créez pas d’autre compte avec cette adresse.",
      notYou: "Si ce n’était pas vous : n’appuyez pas sur le bouton et écrivez-nous.",
    },
    calledOff: {
      subject: "La récupération d’un compte {brand} a été arrêtée",
      heading: "La récupération a été arrêtée",
      text: "Le compte {brand} qui devait recevoir cette adresse garde la sienne : son titulaire, ou l’équipe qui gère {brand}, a arrêté la récupération. Le lien que nous avons envoyé ne fonctionne plus. Si le compte est le vôtre, écrivez-nous.",
    },
  },
};
