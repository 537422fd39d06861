/** Mail to the owner of an account, and the same events as lines of its activity. */
export const alerts = {
  "authenticator-turned-on": {
    subject: "Authenticator app turned on for {brand}",
    heading: "Your authenticator app is on",
    text: "An authenticator app was turned on for your {brand} account. Its code is asked at every sign-in from now on. Every other device was signed out.",
  },
  "authenticator-updated": {
    subject: "Authenticator app replaced for {brand}",
    heading: "Your authenticator app was replaced",
    text: "Another authenticator app now makes the codes for your {brand} account; the one before works no more. Every other device was signed out.",
  },
  "authenticator-turned-off": {
    subject: "Authenticator app turned off for {brand}",
    heading: "Your authenticator app is off",
    text: "The authenticator app was turned off for your {brand} account. Codes come by mail again. Every other device was signed out.",
  },
  "backup-code-generated": {
    subject: "New backup code for {brand}",
    heading: "A new backup code was made",
    text: "A new backup code was made for your {brand} account. It replaces the one before as soon as it is ticked as saved. Every other device was signed out.",
  },
  "backup-code-used": {
    subject: "Your {brand} backup code was used",
    heading: "Your backup code was used",
    text: "The backup code of your {brand} account was used in place of the usual code. It works no more; the next one is shown on the screen.",
  },
  "password-changed": {
    subject: "Your {brand} password was changed",
    heading: "Your password was changed",
    text: "The password of your {brand} account was changed. Every other device was signed out, and no device is trusted any more.",
  },
  "password-was-reset": {
    subject: "Your {brand} password was reset",
    heading: "Your password was reset",
    text: "The password of your {brand} account was reset through a code that we mailed to you. You were signed out everywhere, and no device is trusted any more. If you use an authenticator app, emailed codes are paused for a while in its place.",
  },
  "became-managed": {
    subject: "Your organisation manages your {brand} account now",
    heading: "Your organisation manages your account",
    text: "You signed in to {brand} through your organisation. From now on it confirms your sign-in: your {brand} password, authenticator app and backup code have ended, and every device was signed out.",
  },
  "google-linked": {
    subject: "Google sign-in linked to {brand}",
    heading: "Google sign-in was linked",
    text: "Your {brand} account can be signed in to with Google from now on, besides your password.",
  },
  "google-unlinked": {
    subject: "Google sign-in unlinked from {brand}",
    heading: "Google sign-in was unlinked",
    text: "Your {brand} account can no longer be signed in to with Google. Every other device was signed out.",
  },
  "password-set": {
    subject: "A password was set for {brand}",
    heading: "A password was set",
    text: "Your {brand} account had no password; now it has one, besides Google. Every other device was signed out.",
  },
  "deletion-started": {
    subject: "Your {brand} account will be deleted",
    heading: "Your account will be deleted",
    text: "The deletion of your {brand} account was asked for. Every device was signed out. In 30 days the account and everything in it is removed for good. Until then, sign in and press “Keep my account” to keep it. If this was not you, press the button below: that stops the deletion too.",
  },
  "deletion-ended": {
    subject: "Your {brand} account is kept",
    heading: "Your account is kept",
    text: "The deletion of your {brand} account was stopped. Nothing was removed, and it can be used as before.",
  },
  "account-exported": {
    subject: "A copy of your {brand} data was opened",
    heading: "A copy of your data was opened",
    text: "Everything that {brand} holds about your account was shown or downloaded as a file, after your sign-in was confirmed again. Passwords, keys and codes are not in it.",
  },
  "new-sign-in": {
    subject: "New sign-in to {brand}",
    heading: "You signed in on a new device",
    text: "Your {brand} account was signed in to in a browser that we have not seen before.",
  },
  "second-step-failed": {
    subject: "Somebody could not finish signing in to {brand}",
    heading: "The password was right, the code was not",
    text: "Somebody entered the right password of your {brand} account, and then a wrong code. They did not get in.",
  },
  "email-address-restored": {
    subject: "Your {brand} email address is back",
    heading: "The change of address was undone",
    text: "Your {brand} account has this email address again. You were signed out everywhere, and no device is trusted any more. If it had an authenticator app then, that one is on again. Choose a new password.",
  },
  "recovery-begun": {
    subject: "Somebody is recovering your {brand} account",
    heading: "A recovery of your account has begun",
    text: "Somebody told the people who run {brand} that every way into your account is lost, and asked for another email address. From 72 hours after the time below, the recovery can be finished from that address: then the account gets that address and a new password, its authenticator app and backup code work no more, and every device is signed out. Nothing has changed yet. If this was not you, press the button below: that stops the recovery. You can also stop it on the Security tab, without being signed out, or write to us.",
  },
  "recovery-stopped": {
    subject: "The recovery of your {brand} account was stopped",
    heading: "The recovery was stopped",
    text: "The recovery of your {brand} account was stopped. Its email address, authenticator app and backup code are as before.",
  },
  "account-recovered": {
    subject: "Your {brand} account is recovered",
    heading: "Your account has this address now",
    text: "Your {brand} account was recovered and has this email address from now on. Its authenticator app and backup code work no more, and every device was signed out. The recovery goes on with a new password; an authenticator app can then be set up on the Security tab.",
  },
  wasYou: "If this was you, there is nothing to do.",
  notMe: "This was not me",
  link: "The button signs out every device and leads to a new password. It works once, for 30 days, without signing in.",
};
