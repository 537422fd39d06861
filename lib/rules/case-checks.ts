import { browserChecks } from "./browser-check";
import type { CheckResult } from "./check-result";
import { companyChecks } from "./company-check";
import { bounceReasons, mailReportKinds, type MailFate } from "./mail-fate";
import { codeStates, type CodeState } from "./one-time-code";

/** Longer ones, in UTF-16 code units, are not looked at. One result of every check fits. */
export const LONGEST_CHECKS = 1000;

const verdicts = ["fine", "problem", "unknown"] as const;

/** When somebody last got in is told as moments, not as a verdict: it stays out. */
const companyVerdicts = companyChecks.filter((check) => check !== "last").map((check) => [check, verdicts] as const);

/**
 * Everything that a case can carry of a check (SPEC H6): which checks, and what each may say. Nothing typed is among it,
 * and no address, so that whoever writes their own results can do no more than choose from here.
 */
export const tellable = [
  ...browserChecks.map((check) => ({ of: "browser", check, sayings: verdicts })),
  ...companyVerdicts.map(([check, sayings]) => ({ of: "company", check, sayings })),
  { of: "mail", check: "way", sayings: ["queued", ...mailReportKinds] },
  { of: "mail", check: "because", sayings: bounceReasons },
  { of: "mail", check: "code", sayings: codeStates },
] as const satisfies readonly { of: string; check: string; sayings: readonly string[] }[];

/** The results that an address or a form carries: of each check one at most, in our order. What is unknown is dropped. */
export function readChecks(given: unknown): CheckResult[] {
  if (typeof given !== "string" || given.length > LONGEST_CHECKS) return [];
  const told = given.split(",");
  return tellable.flatMap(({ of, check, sayings }) => {
    const says = sayings.find((one) => told.includes(`${of}.${check}.${one}`));
    return says ? [{ of, check, says }] : [];
  });
}

/** What a case tells of a mail that is missing. */
export function mailChecks({ fate, state }: { fate: Pick<MailFate, "kind" | "because">; state: CodeState }) {
  const because = fate.because ? [{ of: "mail", check: "because", says: fate.because }] : [];
  return [{ of: "mail", check: "way", says: fate.kind }, ...because, { of: "mail", check: "code", says: state }];
}

/** What a case tells of a company's sign-in. */
export function companyResults(lines: readonly { id: string; verdict: string }[]): CheckResult[] {
  const told = companyVerdicts.map(([check]) => check as string);
  return lines
    .filter(({ id }) => told.includes(id))
    .map(({ id, verdict }) => ({ of: "company", check: id, says: verdict }));
}
