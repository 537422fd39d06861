import { companyProblemOf } from "./company-problem";
import { isDomainProved, type DomainFacts } from "./domain-proof";
import type { ConnectionState } from "./sign-in-connection";

const SECOND_MS = 1000;
const HOUR_MS = 60 * 60 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;

/** A connection's last sign-in is written down at most this often: everyone of a company shares its row. */
export const SIGN_IN_NOTED_EVERY_SECONDS = 60;
/** A provider's clock may be off by this much before its answers count as too old or too new. */
export const PROVIDER_CLOCK_TOLERANCE_SECONDS = 60;
/** A provider is asked at most this often for checks, however many ask for one. */
export const PROVIDER_ASKED_EVERY_SECONDS = 30;

/** A last sign-in written down after this moment is recent enough. */
export function signInNotedBefore(now: Date): Date {
  return new Date(now.getTime() - SIGN_IN_NOTED_EVERY_SECONDS * SECOND_MS);
}

/** Whether what a provider answered at `askedAt` still counts. */
export function isStillFresh(askedAt: Date, now: Date): boolean {
  const age = now.getTime() - askedAt.getTime();
  // A clock that was set back must not keep an answer for good.
  return age >= 0 && age < PROVIDER_ASKED_EVERY_SECONDS * SECOND_MS;
}

/** What was learnt of a company's provider; a clock of null is one that it does not tell. */
export type ProviderFinding =
  { kind: "fits"; clockAheadSeconds: number | null } | { kind: "silent" | "slow" | "unfit" };

/** What an error of asking a provider comes down to. One without a cause is our own verdict on what it answered. */
export function findingOf(error: unknown): ProviderFinding {
  if (!(error instanceof Error) || error.cause === undefined) return { kind: "unfit" };
  return { kind: companyProblemOf(error.cause) === "slow" ? "slow" : "silent" };
}

type Connection = { name: string; contact: string; state: ConnectionState; lastSignInAt: Date | null };

/** What is told of the company sign-in of a domain. */
export type CheckedConnection = Connection & { isDomainProved: boolean };

/**
 * What may be told of the connection that names a domain; null where the domain counts as not connected. One in test
 * mode or still being set up shows nothing (SPEC O4): its domain is not proved, or it is off and nobody ever got in.
 */
export function checkedConnection(
  found: { connection: Connection; domain: DomainFacts } | undefined,
  now: Date,
): CheckedConnection | null {
  if (!found) return null;
  const { name, contact, state, lastSignInAt } = found.connection;
  const wasEverProved = found.domain.proofToken === null || found.domain.provedAt !== null;
  if (state === "test" || !wasEverProved || (state === "off" && !lastSignInAt)) return null;
  return { name, contact, state, lastSignInAt, isDomainProved: isDomainProved(found.domain, now) };
}

/** Whether a check has a provider to ask: nobody is sent to one that is off or whose domain is not proved any more. */
export function asksProvider({ state, isDomainProved }: CheckedConnection): boolean {
  return state === "on" && isDomainProved;
}

/** What is looked at, in this order (SPEC H5). */
export const companyChecks = ["domain", "on", "answers", "fits", "clock", "last"] as const;
export type CompanyCheck = (typeof companyChecks)[number];

/** What came of one check. `says` names its words in the catalog; `amount` is the number in them: seconds or days. */
export type CheckLine = {
  id: CompanyCheck;
  verdict: "fine" | "problem" | "unknown";
  says: "fine" | "problem" | "unknown" | "slow" | "ahead" | "behind" | "hour" | "day" | "days" | "never";
  amount: number;
};

/** Every check of a connection as a line; `provider` is null where it was not asked. */
export function checkLines(connection: CheckedConnection, provider: ProviderFinding | null, now: Date): CheckLine[] {
  return [
    line("domain", connection.isDomainProved ? "fine" : "problem"),
    line("on", connection.state === "on" ? "fine" : "problem"),
    answersLine(provider),
    line("fits", provider ? fitOf(provider) : "unknown"),
    clockLine(provider),
    lastLine(connection.lastSignInAt, now),
  ];
}

function line(id: CompanyCheck, verdict: CheckLine["verdict"], says: CheckLine["says"] = verdict, amount = 0) {
  return { id, verdict, says, amount };
}

function answersLine(provider: ProviderFinding | null): CheckLine {
  if (!provider) return line("answers", "unknown");
  if (provider.kind === "slow") return line("answers", "problem", "slow");
  return line("answers", provider.kind === "silent" ? "problem" : "fine");
}

function fitOf({ kind }: ProviderFinding): CheckLine["verdict"] {
  if (kind === "fits") return "fine";
  return kind === "unfit" ? "problem" : "unknown";
}

function clockLine(provider: ProviderFinding | null): CheckLine {
  const ahead = provider?.kind === "fits" ? provider.clockAheadSeconds : null;
  if (ahead === null) return line("clock", "unknown");
  if (Math.abs(ahead) <= PROVIDER_CLOCK_TOLERANCE_SECONDS) return line("clock", "fine");
  return line("clock", "problem", ahead > 0 ? "ahead" : "behind", Math.abs(ahead));
}

/** Coarse on purpose: it says whether others get in, not when anybody did. */
function lastLine(lastSignInAt: Date | null, now: Date): CheckLine {
  if (!lastSignInAt) return line("last", "unknown", "never");
  const ago = now.getTime() - lastSignInAt.getTime();
  if (ago < HOUR_MS) return line("last", "fine", "hour");
  if (ago < DAY_MS) return line("last", "fine", "day");
  return line("last", "unknown", "days", Math.floor(ago / DAY_MS));
}

/** Who can mend what was found: the first problem decides. Where nothing is wrong here, whoever tries again. */
export function checkOwner(lines: readonly CheckLine[]): "company" | "support" | "oneself" {
  const problem = lines.find(({ verdict }) => verdict === "problem");
  if (!problem) return "oneself";
  return problem.id === "on" ? "support" : "company";
}

/** Whether an address of the domain is sent to its company at all. */
export function leadsToCompany(lines: readonly CheckLine[]): boolean {
  return !lines.some(({ id, verdict }) => verdict === "problem" && (id === "domain" || id === "on"));
}

/** A check's result in words, ready to be shown. */
export type CompanyReport = {
  lines: { id: CompanyCheck; verdict: CheckLine["verdict"]; label: string; word: string; text: string }[];
  owner: string;
  /** To be forwarded; it names no person and no secret. */
  message: string;
  /** The address that was given, and the button that goes on with it; null where it would not lead to the company. */
  next: { address: string; label: string } | null;
  /** The page that hands over to support, with the results. */
  contact: string;
};
