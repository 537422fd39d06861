import type { GoogleProblem } from "@/lib/rules/google-identity";

/** Signing in with Google. */
export const google = {
  goOn: "Continue with Google",
  or: "or",
  terms: "Continuing with Google makes an account if you have none. It means that you agree to the <link>terms</link>.",
  heading: "Sign in with Google",
  lead: "Google confirms who you are. Your password there stays there.",
  tryAgain: "Try again",
  otherWay: "Sign in another way",
  reference: "Reference: {reference}",
  linked: "Google",
  linkedDetail: "Linked as {address}, since {from}.",
  notLinked:
    "Not linked. To link it, press Continue with Google when you sign in, then sign in with your password once.",
  unlink: "Unlink Google",
  keep: "Keep it linked",
  unlinkWarning: "From then on you sign in with your password. Every other device is signed out.",
  lastWayIn: "Google is your only way to sign in. Set a password first, then it can be unlinked.",
  setPassword: "Set a password",
  setPasswordLead:
    "Besides Google, you can then sign in with it. Every other device is signed out; you stay signed in here.",
  save: "Save",
  problems: {
    unreachable: "Google does not answer. Nothing is wrong with your account: try again, or sign in another way.",
    slow: "Google took longer than 10 seconds to answer. Try again, or sign in another way.",
    refused: "Google did not let you in: it was cancelled. Try again, or sign in another way.",
    "not-trusted":
      "The answer that came from Google could not be verified, so it was not taken. Try again; if it happens again, write to us.",
    clock: "Google\u2019s answer counts as too old or too new. Try again; if it happens again, write to us.",
    expired: "This answer was used already, came too late, or was begun in another browser or tab. Try again.",
    off: "Signing in with Google is turned off for this portal. Sign in with your email address instead.",
    "address-missing": "Google did not tell us your email address, so nothing was done.",
    "address-not-verified":
      "Google has not verified your email address, so it links and creates nothing here. Verify it at Google, or sign in with your email address.",
    "address-in-use":
      "An account here that Google may not open has this email address. Sign in with your email address.",
    "other-google-account": "This is another Google account than the one that is linked here. Choose that one.",
  } satisfies Record<GoogleProblem, string>,
};
