/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Recover your account",
  onHold:
    "You can finish here from {from} on. Until then we ask, by mail to the account’s present address and on its Security tab, whether this is right; it can be stopped there. Nothing has changed yet.",
  meanwhile: "There is nothing to do until then. Keep the mail with this link: it is your way back here.",
  open: "The account gets the address {address}. Its authenticator app and backup code end, and every device is signed out. Then we mail you a code, and you choose a new password.",
  until: "This link works once, until {until}.",
  finish: "Recover my account",
  contact: "Write to support",
  card: {
    title: "Somebody is recovering this account",
    text: "The people who run {brand} were told that every way into this account is lost. Nothing has changed yet. From {from} on, the account can be given another email address and a new password; with that, your authenticator app and backup code work no more, and every device is signed out. If you did not ask for that, stop it.",
    stop: "Stop the recovery",
  },
  mail: {
    link: {
      subject: "Recover your {brand} account",
      heading: "Your way back in",
      text: "You asked the people who run {brand} to let you back into your account. To keep it safe, we first write to its present address: for three days the recovery can be stopped from there, or by whoever is signed in.",
      times:
        "The button works from {opensAt, time, clock} UTC on {opensAt, date, day} {opensAt, date, month} {opensAt, date, year} until {endsAt, time, clock} UTC on {endsAt, date, day} {endsAt, date, month} {endsAt, date, year}, once.",
      keep: "Keep this mail until you have finished, and give the link to nobody: it opens the account. Do not create another account with this address meanwhile.",
      notYou: "If this was not you: do not press the button, and write to us.",
    },
    calledOff: {
      subject: "The recovery of a {brand} account was stopped",
      heading: "The recovery was stopped",
      text: "The {brand} account that was to get this address keeps the one it has: its owner, or the people who run {brand}, stopped the recovery. The link that we mailed works no more. If the account is yours, write to us.",
    },
  },
};
