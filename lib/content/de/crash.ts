/**
 * When a page fails in the browser or while it is made. Reaches the browser with every page, where no catalog does,
 * so it stands alone and stays short.
 */
export const crash = {
  title: "Bei uns ist etwas schiefgegangen",
  text: "Diese Seite konnte nicht gezeigt werden. Was Sie vorher getan haben, ist gespeichert. Versuchen Sie es erneut, oder warten Sie einige Minuten.",
  tryAgain: "Erneut versuchen",
  start: "Zur Startseite",
  reference: "Referenz:",
};
