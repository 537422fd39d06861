import { isCaseReference } from "./support-case";
import type { TriedStep } from "./tried-steps";
import { isIssue, type HelpPage, type Issue, type Tree } from "./troubleshooter";

/** What a link of support says (SPEC H6). It carries no authority at all. */
export type SupportLink = { issue: Issue; step: string; reference: string | null };

const HOUR_MS = 60 * 60 * 1000;

/** For how long a link can be good. */
export const linkLifetimes = { hour: HOUR_MS, day: 24 * HOUR_MS, week: 7 * 24 * HOUR_MS } as const;
export type LinkLifetime = keyof typeof linkLifetimes;

/** Longer ones, in UTF-16 code units, are not looked at. */
export const LONGEST_LINK = 1000;

/** When a link made at `now` ends. */
export function linkEndsAt(lifetime: LinkLifetime, now: Date): Date {
  return new Date(now.getTime() + linkLifetimes[lifetime]);
}

/** The facts that are signed. */
export function factsOf({ issue, step, reference }: SupportLink): Record<string, string> {
  return { issue, step, ...(reference ? { case: reference } : {}) };
}

/** What signed facts say; null when the guide has no such step by now. Nothing else in them is looked at. */
export function readSupportLink(tree: Tree, facts: Record<string, unknown>): SupportLink | null {
  const { issue, step, case: reference } = facts;
  if (typeof issue !== "string" || !isIssue(issue)) return null;
  const known = tree[issue].steps.find(({ id }) => id === step);
  return known ? { issue, step: known.id, reference: isCaseReference(reference) ? reference : null } : null;
}

/** What a page reached by a link tells of its case: steps of the link's own issue alone, an ending counting as one. */
export type Progress = { issue: Issue; reached: string; ticked: string[] };

/**
 * What there is to tell of the page that is open. `link` stands in the address that support sent, which is for one step
 * alone; `from` in the addresses that the guide leads to from there. Null where the page is none of theirs.
 */
export function progressOf(
  link: SupportLink,
  via: "link" | "from",
  page: HelpPage,
  tried: readonly TriedStep[],
): Progress | null {
  if (page.kind === "start" || page.kind === "issue" || page.issue !== link.issue) return null;
  const reached = page.kind === "step" ? page.step : page.kind;
  if (via === "link" && reached !== link.step) return null;
  return { issue: link.issue, reached, ticked: stepsOf(link.issue, tried) };
}

function stepsOf(issue: Issue, tried: readonly TriedStep[]): string[] {
  return tried.filter((one) => one.issue === issue).map(({ step }) => step);
}

/** An address of the guide that carries the link on, where there is one. */
export function carryLink(address: string, link: string | null): string {
  return link ? `${address}${address.includes("?") ? "&" : "?"}from=${encodeURIComponent(link)}` : address;
}

/** Which of our links somebody has pasted: its signed part, and the page that it is for. */
export type PastedLink = { signed: string; path: string };

/** What was pasted as a link of the site at `appUrl`; null for an address elsewhere, or one that nothing signs. */
export function readPastedLink(pasted: string, appUrl: string): PastedLink | null {
  const text = pasted.trim();
  if (text.length > 2 * LONGEST_LINK || !URL.canParse(text)) return null;
  const { origin, username, password, pathname, searchParams } = new URL(text);
  const [signed, ...more] = searchParams.getAll("link");
  const isOurs = origin === new URL(appUrl).origin && !username && !password;
  return isOurs && signed && more.length === 0 ? { signed, path: pathname } : null;
}
