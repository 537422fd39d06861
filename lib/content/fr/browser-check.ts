/** The page that looks at the visitor's browser. */
export const browserCheck = {
  title: "Vérifier ce navigateur",
  lead: "Cette page regarde ce qu’il faut pour se connecter : les cookies, l’horloge et quelques autres points. Elle ne regarde et ne garde rien sur vous ni sur un compte.",
  start: "Vérifier ce navigateur",
  again: "Vérifier de nouveau",
  results: "Ce que nous avons trouvé",
  loop: "En une minute, ce navigateur a été renvoyé de page en page sans avancer. Nous l’avons donc arrêté ici. Vérifiez-le ci-dessous ; l’étape où vous en étiez est toujours ouverte.",
  verdict: { fine: "Fonctionne", problem: "À corriger", unknown: "Non vérifié" },
  checks: {
    cookies: {
      label: "Cookies",
      fine: "Ce navigateur garde nos cookies.",
      problem:
        "Ce navigateur n’a pas gardé notre cookie : chaque connexion revient donc à son point de départ. Autorisez les cookies pour ce site, ou désactivez ce qui les bloque.",
      unknown: "Impossible à dire cette fois. Vérifiez de nouveau.",
    },
    browser: {
      label: "Type de navigateur",
      fine: "{name} : rien à signaler.",
      problem:
        "Ce navigateur semble intégré à une application. Ceux-ci perdent souvent les cookies. Ouvrez ce site dans votre navigateur habituel : cherchez « Ouvrir dans le navigateur » dans le menu de l’application.",
      unknown: "Ce navigateur ne dit pas ce qu’il est. Ce n’est pas gênant.",
    },
    javascript: {
      label: "JavaScript",
      fine: "Activé.",
      problem: "Désactivé ou bloqué.",
      unknown:
        "Désactivé, ou bloqué par une extension ou un proxy. La connexion fonctionne sans ; ce qui n’est pas vérifié ci-dessous en a besoin.",
    },
    storage: {
      label: "Stockage",
      fine: "Ce navigateur permet aux pages de garder de petites données.",
      problem:
        "Ce navigateur ne permet pas aux pages de garder des données. La connexion fonctionne quand même ; quittez la navigation privée ou autorisez les données de sites si les pages restent bloquées.",
      unknown: "Il faut JavaScript pour le vérifier.",
    },
    clock: {
      label: "Horloge",
      fine: "Elle est d’accord avec la nôtre.",
      ahead:
        "Elle avance d’environ {difference} sur la nôtre. Activez la date et l’heure automatiques sur cet appareil : les codes et les échanges sécurisés en dépendent.",
      behind:
        "Elle retarde d’environ {difference} sur la nôtre. Activez la date et l’heure automatiques sur cet appareil : les codes et les échanges sécurisés en dépendent.",
      unknown: "Il faut JavaScript et un accès au réseau pour la vérifier.",
    },
    reachable: {
      label: "Nos adresses",
      fine: "Tout ce qu’il faut pour se connecter répond sur {site}.",
      problem:
        "{site} ne répond pas comme il faut. Un filtre, un proxy ou une extension le modifie peut-être : essayez un autre réseau, ou demandez au service informatique de votre entreprise.",
      unknown: "Il faut JavaScript pour le vérifier.",
    },
  },
  others:
    "Ce site n’utilise rien qui vienne d’autres sites. Bloquer les traqueurs ou les cookies d’autres sites ne gêne pas ici.",
  report: "Les résultats en texte",
  reportLead: "Pour notre support ou le service informatique de votre entreprise.",
  reportHead: "{brand} sur {site}, {at}",
  copy: "Copier",
  copied: "Copié.",
  notCopied: "Votre navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le.",
  guide: "Toutes les étapes pour une page bloquée",
};
