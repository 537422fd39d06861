import { isIssue, type Issue, type Tree } from "./troubleshooter";

/** A step of the guide that somebody has tried without luck. */
export type TriedStep = { issue: Issue; step: string };

/** Longer ones, in UTF-16 code units, are not looked at. Every step of the guide fits. */
export const LONGEST_TRIED = 1000;

const BETWEEN_STEPS = ",";
const BETWEEN_NAMES = ".";

/**
 * The steps that an address says were tried (`?tried=password.reset,code-not-received.junk`), each once, in that order
 * (SPEC H4). Anyone can write it: what is no step of the guide is dropped.
 */
export function readTried(tree: Tree, given: unknown): TriedStep[] {
  if (typeof given !== "string" || given.length > LONGEST_TRIED) return [];
  const steps = given.split(BETWEEN_STEPS).flatMap((pair) => readStep(tree, pair) ?? []);
  return steps.reduce<TriedStep[]>(withStep, []);
}

function readStep(tree: Tree, pair: string): TriedStep | null {
  const [issue = "", step = "", ...more] = pair.split(BETWEEN_NAMES);
  const isThere = more.length === 0 && isIssue(issue) && tree[issue].steps.some(({ id }) => id === step);
  return isThere ? { issue, step } : null;
}

/** The same steps and one more; one that is there already stays where it is. */
export function withStep(tried: TriedStep[], { issue, step }: TriedStep): TriedStep[] {
  const isThere = tried.some((one) => one.issue === issue && one.step === step);
  return isThere ? tried : [...tried, { issue, step }];
}

/** Steps as an address or a form carries them; empty for none. */
export function writeTried(tried: readonly TriedStep[]): string {
  return tried.map(({ issue, step }) => issue + BETWEEN_NAMES + step).join(BETWEEN_STEPS);
}

/** What stands behind an address, so that the page there knows what was tried. */
export function triedQuery(tried: readonly TriedStep[]): string {
  return tried.length === 0 ? "" : `?tried=${writeTried(tried)}`;
}
