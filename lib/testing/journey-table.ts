import {
  ATTEMPT_IDLE_MINUTES,
  ATTEMPT_LONGEST_MINUTES,
  currentStep,
  pagesOf,
  type AttemptFacts,
} from "@/lib/rules/attempt";

type Moment = { journey: string; known: string; facts: AttemptFacts; minutes?: number };

const MINUTE_MS = 60_000;
const start = new Date("2026-01-01T12:00:00Z");
const account = { authEpoch: 1, mailboxHeldUntil: null, connectionId: null, isStaff: false };
const authenticator = {};
const begun = { proved: [], startedAt: start, lastStepAt: start, redeemedAt: null, account: null, accountEpoch: null };
const nobody = { ...begun, trustedDevice: null, authenticator: null, connectionId: null, provider: null };
const somebody = { ...nobody, account, accountEpoch: account.authEpoch };

const journeys: { journey: string; facts: AttemptFacts }[] = [
  { journey: "Sign in", facts: { ...somebody, purpose: "sign-in" } },
  {
    journey: "Sign in on a trusted device",
    facts: { ...somebody, purpose: "sign-in", trustedDevice: { trustedAt: start, accountEpoch: account.authEpoch } },
  },
  { journey: "Sign in with an app", facts: { ...somebody, purpose: "sign-in", authenticator } },
  {
    journey: "Sign in with an app, mailbox held",
    facts: {
      ...somebody,
      purpose: "sign-in",
      authenticator,
      account: { ...account, mailboxHeldUntil: new Date("2026-01-02T12:00:00Z") },
    },
  },
  { journey: "Sign in with Google", facts: { ...nobody, purpose: "sign-in", provider: "google" } },
  {
    journey: "Sign in with Google and an app",
    facts: { ...somebody, purpose: "sign-in", provider: "google", authenticator },
  },
  { journey: "Sign in by a company", facts: { ...nobody, purpose: "sign-in", connectionId: "acme" } },
  {
    journey: "Sign in by a company, own app first",
    facts: { ...somebody, purpose: "sign-in", connectionId: "acme", authenticator },
  },
  { journey: "Re-authenticate", facts: { ...somebody, purpose: "reauthenticate" } },
  { journey: "Re-authenticate with Google", facts: { ...somebody, purpose: "reauthenticate", provider: "google" } },
  { journey: "Re-authenticate with an app", facts: { ...somebody, purpose: "reauthenticate", authenticator } },
  { journey: "Create an account", facts: { ...nobody, purpose: "create-account" } },
  { journey: "Change the email address", facts: { ...somebody, purpose: "change-address" } },
  { journey: "Reset the password", facts: { ...somebody, purpose: "reset-password" } },
];

/** Every journey as a Markdown table for README, made by the rule itself: what is known, the step, its page. */
export function journeyTable(): string {
  const rows = journeys.flatMap(({ journey, facts }) => [...proving(journey, facts), ...endings(journey, facts)]);
  return markdown([["journey", "known so far", "step", "page"], ...rows.map(rowOf)]);
}

/** One row for each factor still missing, and beside it what too many wrong tries do. */
function proving(journey: string, facts: AttemptFacts): Moment[] {
  const step = currentStep(facts, start);
  const known = facts.proved.join(" and ") || "nothing yet";
  const here = { journey, known, facts };
  // A reset sets the password and spends the attempt in one transaction, a new address likewise: nothing is left to finish.
  if (step === "finish") return ["reset-password", "change-address"].includes(facts.purpose) ? [] : [here];
  const tooMany = { journey, known: `${known}, too many wrong tries`, facts: { ...facts, lock: { until: null } } };
  const guessable = ["password", "second-step", "mailed-code"].includes(step);
  const next = proving(journey, { ...facts, proved: [...facts.proved, step] });
  return [here, ...(guessable ? [tooMany] : []), ...next];
}

function endings(journey: string, facts: AttemptFacts): Moment[] {
  const overtaken = {
    ...facts,
    account: facts.account && { ...facts.account, authEpoch: facts.account.authEpoch + 1 },
  };
  const busy = { ...facts, lastStepAt: minutesLater(ATTEMPT_LONGEST_MINUTES - 1) };
  return [
    { journey, known: "everything, and it was used", facts: { ...facts, redeemedAt: start } },
    { journey, known: `no step for ${ATTEMPT_IDLE_MINUTES} minutes`, facts, minutes: ATTEMPT_IDLE_MINUTES },
    { journey, known: `${ATTEMPT_LONGEST_MINUTES} minutes in all`, facts: busy, minutes: ATTEMPT_LONGEST_MINUTES },
    ...(facts.account
      ? [{ journey, known: "a new password, a changed method, or signed out everywhere", facts: overtaken }]
      : []),
  ];
}

function rowOf({ journey, known, facts, minutes = 0 }: Moment): string[] {
  const step = currentStep(facts, minutesLater(minutes));
  const pages = pagesOf({ ...facts, change: "set-up-authenticator", returnTo: "" }, minutesLater(minutes));
  const told = facts.purpose === "reauthenticate" ? "the change" : "where they were going";
  return [journey, known, step, pages.map((page) => (page ? `\`${page}\`` : told)).join(" ")];
}

function minutesLater(minutes: number): Date {
  return new Date(start.getTime() + minutes * MINUTE_MS);
}

function markdown(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
