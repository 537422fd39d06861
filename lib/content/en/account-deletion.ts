/** Deleting the account, and keeping it (SPEC G5). */
export const accountDeletion = {
  title: "Delete account",
  row: "Everything in it is removed for good. You have 30 days to change your mind.",
  lead: "You are signed out everywhere at once. 30 days later the account is removed for good. Until then you can sign in and keep it.",
  losesTitle: "What you lose",
  loses: {
    profile: "Your name, address, photo and everything else in your profile and settings.",
    signIn: "Every way to sign in: password, Google, authenticator app, backup code and trusted devices.",
    products: "The products and licenses that you use with this account.",
    history: "Your security activity and the history of your choices.",
    support: "Your support cases. They stay open until the account is removed.",
  },
  nothingKept:
    "After that nothing about you is kept here. The server’s log notes that an account was removed, and when, without your name or address.",
  understood: "I understand that after 30 days this cannot be undone",
  delete: "Delete account",
  cancel: "Cancel",
  managed: "{name} manages this account, so only your organisation can have it deleted. Ask {contact}.",
  staff:
    "This account belongs to support staff. Ask the people who run this portal to end that first, with their command “staff remove”. Then you can delete it here.",
  keep: {
    title: "Your account will be deleted",
    lead: "On {day} it is removed for good. Until then you can keep it.",
    nothingYet:
      "Nothing has been removed yet, and your support cases are still open. If you did not ask for this, keep the account and then choose a new password.",
    keep: "Keep my account",
  },
};
