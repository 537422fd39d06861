import type { CompanyProblem } from "@/lib/rules/company-problem";

/** Signing in through a company. */
export const company = {
  title: "Connexion d’entreprise",
  heading: "Se connecter avec {name}",
  lead: "{address} appartient à {name}, qui confirme votre identité. Aucun mot de passe ni code n’est demandé ici.",
  trial:
    "Le service de connexion {name} est à l’essai avec {address}. Tout compte qui s’y connecte est ensuite géré par {name}.",
  goOn: "Continuer vers {name}",
  tryAgain: "Réessayer",
  owners: {
    company:
      "{name} peut régler ce problème. Contactez l’équipe qui gère son service de connexion : {contact}. Réessayer ne risque rien.",
    support:
      "Nous pouvons régler ce problème avec {name}. Écrivez à {support}, ou à l’équipe qui gère son service de connexion : {contact}.",
    oneself: "Rien n’est en panne : réessayez dans ce navigateur. Si cela se reproduit, contactez {contact}.",
  },
  forward: "Un message à transférer",
  message:
    "La connexion à {brand} par {name} n’a pas fonctionné.\n{what}\nHeure : {at}\nRéférence : {reference}\nEntreprise : {name}\nPortail : {address}",
  copy: "Copier le message",
  copied: "Copié",
  notCopied: "Votre navigateur ne l’a pas permis. Sélectionnez le texte et copiez-le.",
  managed: "Géré par {name}. Pour le modifier, contactez {contact}.",
  confirmed:
    "{name} confirme votre connexion : il n’y a donc pas de deuxième étape à configurer ici. Pour en savoir plus, contactez {contact}.",
  problems: {
    unreachable: "Le service de connexion {name} ne répond pas.",
    slow: "Le service de connexion {name} a mis plus de 10 secondes à répondre.",
    refused:
      "Le service de connexion {name} ne vous a pas laissé entrer : la connexion a été annulée, ou l’accès à ce portail ne vous y est pas attribué.",
    "not-trusted":
      "Le service de connexion {name} a envoyé une réponse qui n’a pas pu être vérifiée : son émetteur, ses clés ou ses paramètres ne correspondent pas.",
    clock:
      "L’horloge du service de connexion {name} est décalée ; sa réponse passe donc pour trop ancienne ou trop récente.",
    expired:
      "Cette réponse a déjà servi, est arrivée trop tard, ou a été commencée dans un autre navigateur ou onglet.",
    off: "Le service de connexion {name} est désactivé pour ce portail.",
    "address-missing": "{name} ne nous a pas donné votre adresse e-mail.",
    "address-not-verified": "Selon {name}, votre adresse e-mail n’est pas vérifiée.",
    "address-of-another-domain": "{name} a donné une adresse e-mail qui n’est pas dans son propre domaine.",
    "address-in-use":
      "Un compte ici utilise déjà votre adresse e-mail, et le service de connexion {name} ne peut pas le reprendre.",
    "only-a-test":
      "Le service de connexion {name} est à l’essai. Pour l’instant, seules les personnes désignées pour cet essai peuvent entrer.",
  } satisfies Record<CompanyProblem, string>,
};
