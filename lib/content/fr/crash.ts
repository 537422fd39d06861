/**
 * When a page fails in the browser or while it is made. Reaches the browser with every page, where no catalog does,
 * so it stands alone and stays short.
 */
export const crash = {
  title: "Un problème est survenu de notre côté",
  text: "Cette page n’a pas pu s’afficher. Ce que vous avez fait avant est conservé. Réessayez, ou attendez quelques minutes.",
  tryAgain: "Réessayer",
  start: "Aller à la première page",
  reference: "Référence :",
};
