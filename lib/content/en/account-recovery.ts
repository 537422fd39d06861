/** Getting back into an account of which every way in is lost, with the operators' help (SPEC X4). */
export const accountRecovery = {
  title: "Recover your account",
  onHold:
    "You can finish here from {from} on. Until then the owner of the account is asked whether this is right, and can stop it. Nothing has changed yet.",
  meanwhile: "There is nothing to do until then. Keep the mail with this link: it is your way back here.",
  open: "The account gets the address {address}. Its authenticator app and backup code end, and every device is signed out. Then you choose a new password.",
  until: "This link works until {until}, once.",
  finish: "Recover my account",
  contact: "Write to support",
  card: {
    title: "Somebody is recovering this account",
    text: "The people who run {brand} were told that every way into this account is lost. From {from} on it can be given another email address; your authenticator app and backup code end then. If you did not ask for that, stop it.",
    stop: "Stop the recovery",
  },
  mail: {
    link: {
      subject: "Recover your {brand} account",
      heading: "Your way back in",
      text: "You asked the people who run {brand} to let you back into your account. To keep it safe, its owner is told first and has three days to say no.",
      times:
        "The button works from {opensAt, time, clock} UTC on {opensAt, date, day} {opensAt, date, month} {opensAt, date, year} until {endsAt, time, clock} UTC on {endsAt, date, day} {endsAt, date, month} {endsAt, date, year}, once.",
      keep: "Keep this mail until then, and give the link to nobody: it opens the account.",
      notYou: "If you did not ask for this, ignore this mail and tell us.",
    },
    calledOff: {
      subject: "The recovery of a {brand} account was stopped",
      heading: "The recovery was stopped",
      text: "The {brand} account that was to get this address keeps the one it has: its owner, or the people who run {brand}, stopped the recovery. The link that we mailed works no more. If the account is yours, write to us.",
    },
  },
};
