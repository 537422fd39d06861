/** The page that looks whether a link is ours. */
export const isThisYou = {
  title: "Is this really us?",
  lead: "Paste a link that you were sent. We look only whether we signed it.",
  pasted: "Link or reference",
  pastedHint: "The whole address, beginning with {site}.",
  check: "Check",
  verdicts: {
    ours: "We signed this link, and it is still good. It opens a page of help and nothing else.",
    over: "We signed this link, but it is over. Ask support for a new one.",
    unsigned:
      "This carries no signature of ours that we could check, or it was altered. That alone does not make it bad: most addresses carry none. Do not follow it: open {site} yourself.",
    reference:
      "This is written like a reference of a case. A reference is signed by nobody and proves nothing: anyone can write one. Look at who sent it.",
  },
  mails: "A mail that says it is from us",
  signInSender: "Codes and links for signing in come from {signInSender}.",
  sender: "All other mail comes from {sender}.",
  exact: "Look at the whole address, not at the name before it. A name can be written by anyone.",
  neverAsked: "We never ask for a code, a password or a backup code: not by mail, not by phone, not on a page of help.",
  unsure: "If you are not sure, do not press anything in the mail. Open {site} yourself and look there.",
};
