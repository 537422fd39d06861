/**
 * When a page fails in the browser or while it is made. Reaches the browser with every page, where no catalog does,
 * so it stands alone and stays short.
 */
export const crash = {
  title: "Something went wrong on our side",
  text: "This page could not be shown. What you did before is kept. Try again, or wait a few minutes.",
  tryAgain: "Try again",
  start: "Go to the first page",
  reference: "Reference:",
};
