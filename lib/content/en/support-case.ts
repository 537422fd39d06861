/** Words of the mail that tells support of a case. */
export const supportCase = {
  subject: "{brand} case {reference}",
  heading: "Case {reference}",
  replyTo: "Answer to: {address}",
  phone: "Call back: {phone}",
  tried: "Tried without luck:",
  asked: "Asked the assistant:",
  note: "What happened, in their words:",
  openedAt:
    "Opened at {at, time, clock} UTC on {at, date, day} {at, date, month} {at, date, year} on the contact page. The person was told the same reference.",
  checks: "Results of a check, sent with consent. They come from their browser and prove nothing:",
  proof: {
    none: "Nothing of this was proved, the address least of all. Before you tell or change anything about an account, make sure who it is. Never ask for a code or a password.",
    "mailed-code":
      "They can read mail to this address: they had just typed a code that we sent there. Nothing else was proved. Before you change anything about an account, make sure who it is. Never ask for a code or a password.",
    "signed-in":
      "They were signed in with this address. Nothing else was proved, and whoever sits at an open browser is signed in, too. Before you change anything about an account, make sure who it is. Never ask for a code or a password.",
  },
};
