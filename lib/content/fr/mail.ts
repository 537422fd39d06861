/** Words in mail. Formats `clock`, `day`, `month` and `year` are in UTC. */
export const mail = {
  signInCode: {
    subject: "Votre code de connexion {brand}",
    heading: "Votre code de connexion",
    intro: "Saisissez ce code sur la page où vous êtes en train de vous connecter.",
    notYou:
      "Si ce n’était pas vous : quelqu’un connaît peut-être votre mot de passe. Sans ce code, cette personne ne peut pas entrer. Par prudence, choisissez un nouveau mot de passe.",
  },
  reauthenticationCode: {
    subject: "Votre code de confirmation {brand}",
    heading: "Confirmez que c’est bien vous",
    intro: "Saisissez ce code sur la page où vous confirmez que c’est bien vous.",
    notYou:
      "Si ce n’était pas vous : quelqu’un utilise peut-être votre compte. Sans ce code, cette personne ne peut rien modifier. Déconnectez-vous partout et choisissez un nouveau mot de passe.",
  },
  createAccountCode: {
    subject: "Confirmez votre adresse e-mail pour {brand}",
    heading: "Confirmez votre adresse e-mail",
    intro: "Saisissez ce code sur la page où vous créez votre compte.",
    notYou: "Si ce n’était pas vous : ignorez cet e-mail. Aucun compte n’est créé sans ce code.",
  },
  createAccountExists: {
    subject: "Vous avez déjà un compte {brand}",
    heading: "Vous avez déjà un compte",
    intro:
      "Il existe déjà un compte {brand} pour cette adresse e-mail ; il n’en faut donc pas de nouveau. Vous pouvez vous y connecter.",
    forgotten: "Si vous avez oublié votre mot de passe, vous pouvez en choisir un nouveau.",
    notYou: "Si ce n’était pas vous : ignorez cet e-mail. Rien n’a changé dans votre compte.",
  },
  resetPasswordCode: {
    subject: "Réinitialisez votre mot de passe {brand}",
    heading: "Réinitialisez votre mot de passe",
    intro: "Saisissez ce code sur la page où vous réinitialisez votre mot de passe.",
    notYou:
      "Si ce n’était pas vous : ignorez cet e-mail. Votre mot de passe reste le même, et personne ne peut le changer sans ce code.",
  },
  resetPasswordElsewhere: {
    subject: "Votre compte {brand} n’a pas de mot de passe à lui",
    heading: "Il n’y a pas de mot de passe à réinitialiser ici",
    google:
      "Une réinitialisation du mot de passe a été demandée, mais la connexion à votre compte {brand} se fait avec Google. Appuyez sur « Continuer avec Google » sur la page de connexion. Un mot de passe Google oublié se réinitialise chez Google.",
    company:
      "Une réinitialisation du mot de passe a été demandée, mais c’est votre organisation qui confirme votre connexion à {brand}. Contactez l’équipe qui gère son service de connexion ; un mot de passe oublié s’y réinitialise.",
    notYou: "Si ce n’était pas vous : ignorez cet e-mail. Rien n’a changé dans votre compte.",
  },
  resetPasswordUnknown: {
    subject: "Il n’y a pas de compte {brand} pour cette adresse",
    heading: "Pas de compte pour cette adresse",
    intro:
      "Une réinitialisation du mot de passe a été demandée, mais il n’y a pas de compte {brand} pour cette adresse e-mail.",
    otherAddress:
      "Vous avez peut-être utilisé une autre adresse : réessayez avec celle-là. Vous pouvez aussi créer un compte avec celle-ci.",
    notYou: "Si ce n’était pas vous : ignorez cet e-mail. Rien ne se passe sans vous.",
  },
  optional: {
    unsubscribe: "Se désabonner",
    why: "Vous recevez cet e-mail parce que vous avez activé ce type d’e-mails dans vos paramètres.",
  },
  accountDeleted: {
    subject: "Votre compte {brand} est supprimé",
    heading: "Votre compte est supprimé",
    text: "Les 30 jours sont écoulés : votre compte {brand} et tout ce qu’il contenait ont été définitivement supprimés. Il ne peut pas être rétabli. Vous pouvez en créer un nouveau quand vous voulez.",
    last: "C’est notre dernier e-mail. Une fois qu’il est envoyé, votre adresse n’est plus conservée.",
  },
  code: {
    lifetime:
      "Il est valable {minutes, plural, one {# minute} other {# minutes}}, une seule fois, dans le navigateur qui l’a demandé.",
    keepToYourself:
      "Ne donnez ce code à personne. Nous ne le demandons jamais, ni par téléphone, ni par e-mail, ni par message.",
  },
  askedFrom: {
    browserAndSystem:
      "Demandé à {at, time, clock} UTC le {at, date, day} {at, date, month} {at, date, year} depuis {browser} sur {system}, adresse réseau {networkAddress}.",
    browser:
      "Demandé à {at, time, clock} UTC le {at, date, day} {at, date, month} {at, date, year} depuis {browser}, adresse réseau {networkAddress}.",
    system:
      "Demandé à {at, time, clock} UTC le {at, date, day} {at, date, month} {at, date, year} depuis un navigateur sur {system}, adresse réseau {networkAddress}.",
    unknown:
      "Demandé à {at, time, clock} UTC le {at, date, day} {at, date, month} {at, date, year} depuis un navigateur inconnu, adresse réseau {networkAddress}.",
    unknownNetworkAddress: "inconnue",
    operators:
      "Fait à {at, time, clock} UTC le {at, date, day} {at, date, month} {at, date, year} par l’équipe qui gère ce portail.",
  },
  links: {
    signIn: "Se connecter",
    resetPassword: "Réinitialiser votre mot de passe",
    createAccount: "Créer un compte",
    help: "Un problème pour vous connecter ?",
    support: "Des questions ?",
  },
};
