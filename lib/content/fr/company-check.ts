import type { CheckLine, CompanyCheck } from "@/lib/rules/company-check";

/** The page that looks at a company's sign-in. */
export const companyCheck = {
  title: "Vérifier la connexion de votre entreprise",
  lead: "Cette page regarde le lien entre ce portail et votre entreprise, pas vous ni un compte : toutes les adresses d’un domaine reçoivent la même réponse.",
  address: "Adresse e-mail professionnelle",
  check: "Vérifier",
  patience: "Le service de connexion de votre entreprise est interrogé ; cela peut prendre jusqu’à 10 secondes.",
  guide: "Toutes les étapes pour se connecter par son entreprise",
  results: "Ce que nous avons trouvé",
  whoCanFix: "Qui peut régler le problème",
  message: "Un message à transférer",
  notConnected:
    "{domain} n’est relié ici au service de connexion d’aucune entreprise. Les adresses du domaine {domain} se connectent de la façon habituelle : avec un mot de passe, ou avec Google.",
  ordinary: "Aller à la page de connexion",
  goOn: "Continuer vers {name}",
  allFine: "Vu d’ici, le service de connexion {name} fonctionne.",
  broken: "Le service de connexion {name} a un problème. Voici lequel, et qui peut le régler.",
  owners: {
    company:
      "{name} peut régler ce problème. Envoyez le message ci-dessous à l’équipe qui gère son service de connexion : {contact}.",
    support:
      "Nous pouvons régler ce problème avec {name}. Envoyez le message ci-dessous à {support}, ou à l’équipe qui gère son service de connexion : {contact}.",
    oneself:
      "Réessayez : rien ne vous en empêche. Si {name} vous refuse encore l’accès, son équipe peut voir pourquoi : {contact}. Envoyez-lui le message ci-dessous.",
  },
  verdict: { fine: "Fonctionne", problem: "À corriger", unknown: "Non vérifié" },
  last: {
    hour: "Il y a moins d’une heure",
    day: "Il y a moins d’un jour",
    days: "Il y a {amount, plural, one {# jour} other {# jours}}",
    never: "Jamais",
  },
  checks: {
    domain: {
      label: "Domaine",
      fine: "{domain} est relié à {name}.",
      problem:
        "{domain} ne prouve plus qu’il appartient à {name} : son enregistrement DNS a disparu. Tant qu’il n’est pas rétabli, ses adresses n’y sont pas envoyées.",
    },
    on: {
      label: "Lien",
      fine: "Activé.",
      problem: "Désactivé pour ce portail : personne ne peut entrer par là.",
    },
    answers: {
      label: "Réponse",
      fine: "Le service de connexion {name} répond.",
      problem: "Le service de connexion {name} ne répond pas.",
      slow: "Le service de connexion {name} a mis plus de 10 secondes.",
      unknown: "Personne n’y est envoyé en l’état, il n’a donc pas été interrogé.",
    },
    fits: {
      label: "Émetteur et clés",
      fine: "Conformes à ce que ce portail attend.",
      problem:
        "Son émetteur, ses clés ou ses adresses ne sont pas ceux que ce portail attend ; ses réponses ne peuvent donc pas être vérifiées.",
      unknown: "Sans réponse, il n’y a rien à comparer.",
    },
    clock: {
      label: "Horloge",
      fine: "Moins d’une minute d’écart avec la nôtre.",
      ahead:
        "Elle avance de {amount, plural, one {# seconde} other {# secondes}} sur la nôtre : ses réponses passent pour trop récentes.",
      behind:
        "Elle retarde de {amount, plural, one {# seconde} other {# secondes}} sur la nôtre : ses réponses passent pour trop anciennes.",
      unknown: "L’heure n’a pas été donnée.",
    },
    last: {
      label: "Dernière connexion",
      hour: "Quelqu’un est entré par là : cela fonctionne donc pour d’autres.",
      day: "Quelqu’un est entré par là : cela fonctionnait donc pour d’autres.",
      days: "Personne n’est entré par là depuis.",
      never: "À notre connaissance, personne n’est encore entré par là.",
    },
  } satisfies Record<CompanyCheck, { label: string } & Partial<Record<CheckLine["says"], string>>>,
  report:
    "Le service de connexion {name} vers {brand} a été vérifié.\nHeure : {at}\nRéférence : {reference}\nEntreprise : {name}\nDomaine : {domain}\nPortail : {address}",
};
