/** What a case tells of checks, and of the newest mail; what else was looked at has the words of its own page. */
export const caseChecks = {
  line: "{check}: {result}",
  mail: {
    way: {
      label: "Newest mail",
      queued: "About to leave",
      "handed-over": "Left here; no word of it since",
      delayed: "Delayed",
      accepted: "Taken by the mail server of the address",
      bounced: "Came back",
      blocked: "Held back by our mail service",
      complained: "Reported as unwanted",
      failed: "Could not be sent in time",
    },
    because: {
      label: "Why it came back",
      "no-such-mailbox": "No such mailbox",
      "mailbox-full": "The mailbox is full",
      unwanted: "The mail server does not want our mail",
      unknown: "Not told",
    },
    code: {
      label: "Its code",
      live: "Still good",
      used: "Used",
      "tried-too-often": "Ended by wrong tries",
      replaced: "Replaced by a newer one",
      "too-old": "Too old",
    },
  },
};
