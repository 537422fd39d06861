import type { ErrorPageWords } from "../en/error-page";

const labels = { tryAgain: "Réessayer", reference: "Référence :" };

/** By HTTP status. */
export const errorPages = {
  400: {
    ...labels,
    title: "Cette demande n’a pas pu être lue",
    happened: "L’adresse ou ce qui a été envoyé contient quelque chose que nous ne comprenons pas.",
    stillWorks: "Rien n’a été modifié.",
    advice: "Revenez en arrière, ouvrez de nouveau la page et refaites la dernière étape.",
  },
  403: {
    ...labels,
    title: "Cette demande n’a pas été acceptée",
    happened: "Elle ne venait pas d’une de nos pages, nous n’y avons donc pas donné suite.",
    stillWorks: "Rien n’a été modifié.",
    advice:
      "Ouvrez de nouveau la page et refaites la dernière étape. Une extension du navigateur peut aussi en être la cause.",
  },
  404: {
    ...labels,
    title: "Page introuvable",
    happened: "Il n’y a pas de page à cette adresse.",
    stillWorks: "Rien n’a été modifié.",
    advice: "Vérifiez l’adresse, ou repartez de la première page.",
  },
  405: {
    ...labels,
    title: "Cette demande n’a pas été acceptée",
    happened: "Elle demande quelque chose que cette page ne fait pas.",
    stillWorks: "Rien n’a été modifié.",
    advice: "Ouvrez de nouveau la page et refaites la dernière étape.",
  },
  409: {
    ...labels,
    title: "Veuillez recharger la page",
    happened: "Nous venons de mettre ce site à jour ; la page que vous avez envoyée n’est plus la bonne.",
    stillWorks: "Rien n’a été modifié. Ce que vous avez saisi n’a pas pu être gardé.",
    advice: "Ouvrez de nouveau la page et refaites la dernière étape.",
  },
  411: {
    ...labels,
    title: "Cette demande n’a pas pu être lue",
    happened: "Elle n’indiquait pas la quantité de données envoyées.",
    stillWorks: "Rien n’a été modifié.",
    advice: "Ouvrez de nouveau la page et refaites la dernière étape.",
  },
  413: {
    ...labels,
    title: "L’envoi était trop volumineux",
    happened: "Ce qui a été envoyé dépasse ce que cette page accepte.",
    stillWorks: "Rien n’a été modifié.",
    advice: "Ouvrez de nouveau la page et saisissez moins de texte.",
  },
  415: {
    ...labels,
    title: "Cette demande n’a pas pu être lue",
    happened: "Elle a été envoyée dans un format que cette page n’accepte pas.",
    stillWorks: "Rien n’a été modifié.",
    advice: "Ouvrez de nouveau la page et refaites la dernière étape.",
  },
  421: {
    ...labels,
    title: "Cette adresse n’est pas la nôtre",
    happened: "La demande nous est parvenue sous un nom qui n’est pas le nôtre.",
    stillWorks: "Rien n’a été modifié.",
    advice: "Vérifiez l’adresse, ou ouvrez ce site à partir du lien que vous avez reçu.",
  },
  429: {
    ...labels,
    title: "Trop d’essais pour le moment",
    happened: "Votre réseau a envoyé plus de demandes que nous n’en acceptons en peu de temps.",
    stillWorks: "Rien n’a été modifié. Les sessions déjà ouvertes le restent.",
    advice: "Attendez quelques minutes, puis réessayez.",
  },
  500: {
    ...labels,
    title: "Un problème est survenu de notre côté",
    happened: "La page n’a pas pu être créée.",
    stillWorks: "Ce que vous avez fait avant est conservé, et votre compte est inchangé.",
    advice: "Réessayez. Si cela se reproduit, attendez quelques minutes.",
  },
  503: {
    ...labels,
    title: "Nous ne sommes pas disponibles pour le moment",
    happened: "Notre base de données ne répond pas pour le moment.",
    stillWorks: "Rien n’a été modifié, et votre compte est inchangé.",
    advice: "Cela ne dure en général que quelques minutes. Réessayez bientôt.",
  },
} satisfies Record<number, ErrorPageWords>;
