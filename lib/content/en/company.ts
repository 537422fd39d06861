import type { CompanyProblem } from "@/lib/rules/company-problem";

/** Signing in through a company. */
export const company = {
  title: "Company sign-in",
  heading: "Sign in with {name}",
  lead: "{address} belongs to {name}, which confirms who you are. No password or code is asked here.",
  trial:
    "The sign-in of {name} is being tried out with {address}. Who signs in by it is managed by {name} from then on.",
  goOn: "Continue to {name}",
  tryAgain: "Try again",
  owners: {
    company: "{name} can fix this. Ask the people who run its sign-in: {contact}. Trying again does no harm.",
    support:
      "We can fix this together with {name}. Write to {support}, or to the people who run its sign-in: {contact}.",
    oneself: "Nothing is broken: try again in this browser. If it happens again, ask {contact}.",
  },
  forward: "A message to forward",
  message:
    "Signing in to {brand} through {name} did not work.\n{what}\nTime: {at}\nReference: {reference}\nCompany: {name}\nPortal: {address}",
  copy: "Copy message",
  copied: "Copied",
  notCopied: "Your browser did not allow it. Select the text and copy it.",
  managed: "Managed by {name}. To change it, ask {contact}.",
  confirmed: "{name} confirms your sign-in, so no second step is set up here. Ask {contact} about it.",
  problems: {
    unreachable: "The sign-in of {name} does not answer.",
    slow: "The sign-in of {name} took longer than 10 seconds to answer.",
    refused:
      "The sign-in of {name} did not let you in: it was cancelled, or you are not assigned to this portal there.",
    "not-trusted":
      "The sign-in of {name} sent an answer that could not be verified: its issuer, keys or settings do not fit.",
    clock: "The clock of the sign-in of {name} is off, so its answer counts as too old or too new.",
    expired: "This answer was used already, came too late, or was begun in another browser or tab.",
    off: "The sign-in of {name} is turned off for this portal.",
    "address-missing": "{name} did not tell us your email address.",
    "address-not-verified": "{name} says that your email address is not verified.",
    "address-of-another-domain": "{name} gave an email address that is not in its own domain.",
    "address-in-use":
      "An account here already has your email address, and it is not one that the sign-in of {name} may take over.",
    "only-a-test": "The sign-in of {name} is being tried out. So far only the people who were named for that get in.",
  } satisfies Record<CompanyProblem, string>,
};
