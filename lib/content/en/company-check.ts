import type { CheckLine, CompanyCheck } from "@/lib/rules/company-check";

/** The page that looks at a company's sign-in. */
export const companyCheck = {
  title: "Check your company’s sign-in",
  lead: "Looks at the connection between this portal and your company, not at you or an account: every address of a domain gets the same answer.",
  address: "Company email address",
  check: "Check",
  patience: "It asks your company’s sign-in, which may take up to 10 seconds.",
  guide: "All steps for signing in through a company",
  results: "What we found",
  whoCanFix: "Who can fix it",
  message: "A message to forward",
  notConnected:
    "{domain} is not connected to a company’s sign-in here. Addresses of {domain} sign in the ordinary way: with a password, or with Google.",
  ordinary: "Go to sign in",
  goOn: "Continue to {name}",
  allFine: "From here, the sign-in of {name} works.",
  broken: "Something is wrong with the sign-in of {name}. Below is what, and who can fix it.",
  owners: {
    company: "{name} can fix this. Send the message below to the people who run its sign-in: {contact}.",
    support:
      "We can fix this together with {name}. Send the message below to {support}, or to the people who run its sign-in: {contact}.",
    oneself:
      "Try again: nothing is in the way. If {name} still refuses you, its people can see why: {contact}. Send them the message below.",
  },
  verdict: { fine: "Works", problem: "Needs attention", unknown: "Not looked at" },
  last: {
    hour: "Within the last hour",
    day: "Within the last day",
    days: "{amount, plural, one {# day} other {# days}} ago",
    never: "Never",
  },
  checks: {
    domain: {
      label: "Domain",
      fine: "{domain} is connected to {name}.",
      problem:
        "{domain} does not prove any more that it belongs to {name}: its DNS record is gone. Until it is back, its addresses are not sent there.",
    },
    on: {
      label: "Connection",
      fine: "It is turned on.",
      problem: "It is turned off for this portal, so nobody gets in by it.",
    },
    answers: {
      label: "Answer",
      fine: "The sign-in of {name} answers.",
      problem: "The sign-in of {name} does not answer.",
      slow: "The sign-in of {name} took longer than 10 seconds.",
      unknown: "Nobody is sent there as it is, so it was not asked.",
    },
    fits: {
      label: "Issuer and keys",
      fine: "They are what this portal expects.",
      problem: "Its issuer, keys or addresses are not what this portal expects, so its answers cannot be verified.",
      unknown: "Without an answer there is nothing to compare.",
    },
    clock: {
      label: "Clock",
      fine: "It agrees with ours to within a minute.",
      ahead: "It is {amount, plural, one {# second} other {# seconds}} ahead of ours: its answers count as too new.",
      behind: "It is {amount, plural, one {# second} other {# seconds}} behind ours: its answers count as too old.",
      unknown: "It did not tell the time.",
    },
    last: {
      label: "Last sign-in",
      hour: "Somebody got in this way, so it works for others.",
      day: "Somebody got in this way, so it worked for others.",
      days: "Nobody got in this way since.",
      never: "Nobody got in this way so far, as far as we know.",
    },
  } satisfies Record<CompanyCheck, { label: string } & Partial<Record<CheckLine["says"], string>>>,
  report:
    "The sign-in of {name} to {brand} was checked.\nTime: {at}\nReference: {reference}\nCompany: {name}\nDomain: {domain}\nPortal: {address}",
};
