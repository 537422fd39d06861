/** The steps of the guide, by issue and name. Each stands for itself: support links to it alone. */
export const helpSteps = {
  password: {
    reset: {
      title: "Reset the password",
      text: "Give your address and enter the code that we mail to you; then choose a new password. It takes a minute and ends whatever was locked by wrong tries.",
    },
    "address-and-keyboard": {
      title: "Check the address and the keyboard",
      text: "Use the address that you created the account with: work and private ones are two accounts. Look for Caps Lock and another keyboard layout, press Show password, and paste nothing with a space at its end.",
    },
    "reset-mail-missing": {
      title: "The reset mail does not come",
      text: "We answer every reset with a mail, also when there is no account for the address. If none comes, the mail is the problem.",
    },
    "signed-in-elsewhere": {
      title: "You sign in with Google or your company",
      text: "Then there is no password here. Reset it at Google, or with your company’s IT.",
    },
  },
  "code-not-received": {
    junk: {
      title: "Look in junk or spam",
      text: "Look in junk, spam, promotions and quarantine for mail from {signInSender} and {sender}. Mark it as wanted, so that the next one arrives. Where is my code? shows whether your mail has left here.",
    },
    mailbox: {
      title: "Can you open that mailbox?",
      text: "The code goes to the address shown on the page. Sign in to that mailbox in another tab and look whether other mail arrives. A full mailbox takes none.",
    },
    wait: {
      title: "Wait a little before you ask again",
      text: "Mail can take a few minutes. Each new code makes the older one worthless: use the newest mail, and ask for a new code only after the time that the page shows.",
    },
    "allow-sender": {
      title: "Allow our senders",
      text: "Ask whoever runs your mail to allow {signInSender} and {sender}. Company filters often hold mail with codes back.",
    },
  },
  "code-rejected": {
    "by-email": {
      title: "Get the code by email",
      text: "On the page that asks for the app’s code, press Get code by email. The mailed code takes its place, this once.",
    },
    "backup-code": {
      title: "Use your backup code",
      text: "Where codes come by mail, press Use a backup code below the field. It works once, and you get the next one afterwards.",
    },
    "right-entry": {
      title: "Use the right entry in the app",
      text: "Look for the entry “{entry}” with the address that you sign in with. Entries of other services, and of an app that you replaced, make codes that do not fit.",
    },
    clock: {
      title: "Wait for a fresh code, and check the phone’s clock",
      text: "Codes change every 30 seconds, and each works once. Wait for the next one and enter it soon. In the phone’s settings, let date and time be set by the network: half a minute off is too much.",
    },
    "update-method": {
      title: "After signing in, update your app",
      text: "New phone, or the old entry is gone? Once you are in by mail or backup code, open the Security tab, press Manage beside Authenticator app, and move it to the new phone.",
    },
  },
  "page-stuck": {
    "private-window": {
      title: "Open a private or incognito window",
      text: "It starts without old cookies and without most extensions. If signing in works there, your browser’s data is the cause. Check this browser shows what else may hold it up.",
    },
    "clear-data": {
      title: "Clear this site’s cookies and cache",
      text: "Only those of this site: nothing else is lost. Close all of its tabs before you open it again.",
    },
    extensions: {
      title: "Turn extensions off",
      text: "Ad blockers, privacy and security extensions can hold back what the page needs. Turn them off for this site and reload.",
    },
    "another-browser": {
      title: "Try another browser or network",
      text: "Another browser tells whether it is the browser; your phone’s own network tells whether it is the network or a proxy.",
    },
  },
  sso: {
    "company-credentials": {
      title: "Use your company’s sign-in",
      text: "Enter your work address; from there your company asks. Use the password and the confirmation that your company has approved, not those of an account that you made here.",
    },
    "contact-admin": {
      title: "Contact your company’s SSO administrator",
      text: "They can see why you were refused: not assigned, locked, or a prompt that did not arrive. Forward them the message on the next page.",
    },
  },
};
