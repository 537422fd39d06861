/** Words of one page that is shown in place of an answer. No placeholders: it must work when nothing else does. */
export type ErrorPageWords = {
  title: string;
  /** What happened. */
  happened: string;
  /** What still works, or what was not changed. */
  stillWorks: string;
  /** What to do. */
  advice: string;
  tryAgain: string;
  reference: string;
};

const labels = { tryAgain: "Try again", reference: "Reference:" };

/** By HTTP status. */
export const errorPages = {
  400: {
    ...labels,
    title: "This request could not be read",
    happened: "Something in the address or in what was sent is not in a form that we understand.",
    stillWorks: "Nothing was changed.",
    advice: "Go back, open the page again and repeat the last step.",
  },
  403: {
    ...labels,
    title: "This request was not accepted",
    happened: "It did not come from one of our own pages, so we did not act on it.",
    stillWorks: "Nothing was changed.",
    advice: "Open the page again and repeat the last step. Browser extensions can cause this too.",
  },
  404: {
    ...labels,
    title: "Page not found",
    happened: "There is no page at this address.",
    stillWorks: "Nothing was changed.",
    advice: "Check the address, or start again from the first page.",
  },
  405: {
    ...labels,
    title: "This request was not accepted",
    happened: "It asks for something that this page does not do.",
    stillWorks: "Nothing was changed.",
    advice: "Open the page again and repeat the last step.",
  },
  409: {
    ...labels,
    title: "Please reload the page",
    happened: "We have just updated this site, so the page that you sent is out of date.",
    stillWorks: "Nothing was changed. What you typed could not be kept.",
    advice: "Open the page again and repeat the last step.",
  },
  411: {
    ...labels,
    title: "This request could not be read",
    happened: "It did not say how much was being sent.",
    stillWorks: "Nothing was changed.",
    advice: "Open the page again and repeat the last step.",
  },
  413: {
    ...labels,
    title: "That was too much to send",
    happened: "What was sent is larger than this page accepts.",
    stillWorks: "Nothing was changed.",
    advice: "Open the page again and enter less.",
  },
  415: {
    ...labels,
    title: "This request could not be read",
    happened: "It was sent in a format that this page does not accept.",
    stillWorks: "Nothing was changed.",
    advice: "Open the page again and repeat the last step.",
  },
  421: {
    ...labels,
    title: "This address is not served here",
    happened: "The request reached us under a name that is not ours.",
    stillWorks: "Nothing was changed.",
    advice: "Check the address, or open this site from the link you were given.",
  },
  429: {
    ...labels,
    title: "Too many tries for now",
    happened: "More requests came from your network than we accept in a short time.",
    stillWorks: "Nothing was changed. Whoever is signed in already stays signed in.",
    advice: "Wait a few minutes, then try again.",
  },
  500: {
    ...labels,
    title: "Something went wrong on our side",
    happened: "The page could not be made.",
    stillWorks: "What you did before is kept, and your account is as it was.",
    advice: "Try again. If it happens again, wait a few minutes.",
  },
  503: {
    ...labels,
    title: "We are not available just now",
    happened: "We cannot reach our database just now.",
    stillWorks: "Nothing was changed, and your account is as it was.",
    advice: "This is usually over within minutes. Try again shortly.",
  },
} satisfies Record<number, ErrorPageWords>;
