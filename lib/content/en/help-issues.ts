/** The five issues: signs by which a person knows them, the caveat, what to do next time. */
export const helpIssues = {
  password: {
    title: "My password is refused or forgotten",
    signs: "You forgot it, it cannot be reset, or it is refused when you sign in.",
    caveat: "If you sign in with Google or through your company, your password is not kept here: reset it there.",
    nextTime: "Keep the password in a password manager. It fills in the right one at the right address.",
  },
  "code-not-received": {
    title: "The code or mail does not come",
    signs: "A code, an invitation or a reset mail is missing or late.",
    caveat:
      "If you have lost the mailbox itself, get that back first, if you can. A backup code or an authenticator app gets you in without mail.",
    nextTime: "Add our senders to your contacts, and set up an authenticator app: its codes need no mail.",
  },
  "code-rejected": {
    title: "My code is refused, or my phone is gone",
    signs: "A code of the app or a mail is not taken, the app does not match, or the phone was changed or lost.",
    caveat:
      "If both the app and the mailbox are lost and there is no backup code, only our support can let you in: after making sure that it is you, and three days later at the earliest.",
    nextTime:
      "Keep your backup code on paper or in a password manager, and update the app on the Security tab as soon as you have a new phone.",
  },
  "page-stuck": {
    title: "The page loops, spins or never settles",
    signs: "It goes round in circles, stays white, or sends you back again and again.",
    caveat:
      "If it happens to several people or on several devices, it is not your browser: tell your company’s IT, or us.",
    nextTime: "Keep the browser up to date, and allow cookies for this site.",
  },
  sso: {
    title: "Signing in through my company fails",
    signs:
      "The company’s own sign-in (such as Microsoft Entra ID or Okta) refuses you, goes in circles, or its prompt fails.",
    caveat:
      "Most problems with a company’s passwords and prompts can be solved by the company alone: we never see them.",
    nextTime: "Keep the address of your company’s help desk at hand. They own this sign-in.",
  },
};

/** Messages ready to forward to a company's own IT, and what stands below each where steps were tried. */
export const helpForward = {
  tried: "Tried so far:",
  "code-not-received":
    "Mail from {brand} does not reach us. Please allow the senders {signInSender} and {sender}, and the domains behind them, in the mail filter, and look in quarantine for mail from them. The mails are asked for by our own people at {site}; they carry one-time codes and are wanted.",
  "page-stuck":
    "Signing in to {brand} at {site} does not work from our network or on our devices. Please check that {site} is reachable, that its cookies and scripts are allowed, and that no proxy changes its answers.",
  sso: "I cannot sign in to {brand} at {site} through our company’s single sign-on. Please check that I am assigned to this application, that my account there is active, and that the connection to {brand} has not changed or expired.",
};
