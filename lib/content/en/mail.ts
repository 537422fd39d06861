/** Words in mail. Formats `clock`, `day`, `month` and `year` are in UTC. */
export const mail = {
  signInCode: {
    subject: "Your {brand} sign-in code",
    heading: "Your sign-in code",
    intro: "Enter this code on the page where you are signing in.",
    notYou:
      "If this was not you: somebody may know your password. They cannot get in without this code. Choose a new password to be safe.",
  },
  reauthenticationCode: {
    subject: "Your {brand} confirmation code",
    heading: "Confirm that it is you",
    intro: "Enter this code on the page where you are confirming that it is you.",
    notYou:
      "If this was not you: somebody may be using your account. They cannot change anything without this code. Sign out everywhere and choose a new password.",
  },
  createAccountCode: {
    subject: "Confirm your email address for {brand}",
    heading: "Confirm your email address",
    intro: "Enter this code on the page where you are creating your account.",
    notYou: "If this was not you: ignore this mail. No account is created without this code.",
  },
  createAccountExists: {
    subject: "You already have a {brand} account",
    heading: "You already have an account",
    intro: "There is already a {brand} account for this email address, so no new one is needed. You can sign in to it.",
    forgotten: "If you do not remember your password, you can choose a new one.",
    notYou: "If this was not you: ignore this mail. Nothing about your account has changed.",
  },
  resetPasswordCode: {
    subject: "Reset your {brand} password",
    heading: "Reset your password",
    intro: "Enter this code on the page where you are resetting your password.",
    notYou:
      "If this was not you: ignore this mail. Your password stays as it is, and nobody can change it without this code.",
  },
  resetPasswordElsewhere: {
    subject: "Your {brand} account has no password of its own",
    heading: "There is no password to reset here",
    google:
      "A password reset was asked for, but your {brand} account is signed in to with Google. Press Continue with Google on the sign-in page. A forgotten Google password is reset at Google.",
    company:
      "A password reset was asked for, but your organisation confirms your sign-in to {brand}. Ask the people who run its sign-in; a forgotten password is reset there.",
    notYou: "If this was not you: ignore this mail. Nothing about your account has changed.",
  },
  resetPasswordUnknown: {
    subject: "There is no {brand} account for this address",
    heading: "No account for this address",
    intro: "A password reset was asked for, but there is no {brand} account for this email address.",
    otherAddress:
      "You may have used another address: try again with that one. Or you can create an account with this one.",
    notYou: "If this was not you: ignore this mail. Nothing happens without you.",
  },
  optional: {
    unsubscribe: "Unsubscribe",
    why: "You get this mail because you turned on this kind of mail in your settings.",
  },
  accountDeleted: {
    subject: "Your {brand} account is deleted",
    heading: "Your account is deleted",
    text: "The 30 days are over: your {brand} account and everything in it was removed for good. It cannot be brought back. You are welcome to create a new one.",
    last: "This is our last mail to you. Your address is no longer kept once it is sent.",
  },
  code: {
    lifetime:
      "It works for {minutes, plural, one {# minute} other {# minutes}}, once, in the browser that asked for it.",
    keepToYourself: "Never give the code to anyone. We never ask for it, by phone, mail or message.",
  },
  askedFrom: {
    browserAndSystem:
      "Asked for at {at, time, clock} UTC on {at, date, day} {at, date, month} {at, date, year} from {browser} on {system}, network address {networkAddress}.",
    browser:
      "Asked for at {at, time, clock} UTC on {at, date, day} {at, date, month} {at, date, year} from {browser}, network address {networkAddress}.",
    system:
      "Asked for at {at, time, clock} UTC on {at, date, day} {at, date, month} {at, date, year} from a browser on {system}, network address {networkAddress}.",
    unknown:
      "Asked for at {at, time, clock} UTC on {at, date, day} {at, date, month} {at, date, year} from an unknown browser, network address {networkAddress}.",
    unknownNetworkAddress: "unknown",
    operators:
      "Done at {at, time, clock} UTC on {at, date, day} {at, date, month} {at, date, year} by the people who run this portal.",
  },
  links: {
    signIn: "Sign in",
    resetPassword: "Reset your password",
    createAccount: "Create an account",
    help: "Trouble signing in?",
    support: "Questions?",
  },
};
