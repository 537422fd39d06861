/** Changing the email address of an account, and undoing that. */
export const emailAddress = {
  title: "Email address",
  lead: "Your address is {address}. We mail a code to the new one to make sure that it is yours.",
  after: "Every other device is signed out. For {days} days the change can be undone from your former address.",
  fixed: "You changed your address lately. You can change it again from {from} on.",
  newAddress: "New email address",
  next: "Next",
  cancel: "Cancel",
  edit: "Edit email address",
  undo: {
    title: "Undo the change of your email address",
    lead: "Your account gets {address} back and every device is signed out. Then you choose a new password.",
    proof: "Password or code",
    hint: "What worked on the day of the change: the password, a code of the authenticator app, or the backup code.",
    proofNoPassword: "Code",
    hintNoPassword: "What worked on the day of the change: a code of the authenticator app, or the backup code.",
    undo: "Undo the change",
    keep: "Leave it as it is",
  },
  mail: {
    code: {
      subject: "Confirm your new email address for {brand}",
      heading: "Confirm your new address",
      intro: "Enter this code on the page where you are changing the email address of your {brand} account.",
      notYou: "If this was not you: ignore this mail. Without this code nothing is changed.",
    },
    taken: {
      subject: "This address cannot be used for {brand}",
      heading: "This address cannot be used now",
      account: "Somebody wants to use this email address for a {brand} account, but it has an account already.",
      reservation:
        "Somebody wants to use this email address for a {brand} account. Another account had it until lately, and it is kept for that one for some days. Try again in a week.",
      notYou: "If this was not you: ignore this mail. Nothing about your account has changed.",
    },
    changed: {
      subject: "Your {brand} email address was changed",
      heading: "Your email address was changed",
      text: "Your {brand} account has another email address now, and our mail goes there. Every other device was signed out.",
      undo: "This was not me: undo it",
      recovered:
        "The recovery of your {brand} account was finished: it has another email address now, and our mail goes there. Its authenticator app and backup code no longer work for signing in, and every device was signed out.",
      undoneBy: {
        password:
          "The button asks for your password, a code of your app, or your backup code, as they were before the change. It works once, for 7 days.",
        codes:
          "The button asks for a code of your app or your backup code, as they were before the change. It works once, for 7 days.",
        nothing: "If this was not you: write to us. We keep this address for the account for 7 days.",
      },
    },
    takenBack: {
      subject: "This address was removed from a {brand} account",
      heading: "The change of address was undone",
      text: "The owner of the former address undid the change, so this address no longer belongs to that {brand} account. If the account is yours, write to us.",
    },
  },
};
