import { troubleshooter } from "@/lib/content/troubleshooter";
import { readTried, writeTried } from "@/lib/rules/tried-steps";
import { isIssue, issueNames, type Issue } from "@/lib/rules/troubleshooter";
import type { Words } from "@/lib/words";
import { stepWords } from "./help-words";

/** The steps that a case says were tried, by their titles; one that the guide has no more is left out. */
export function triedWords(say: Words, tried: readonly string[]): { key: string; title: string }[] {
  const steps = readTried(troubleshooter, tried.join(","));
  return steps.map((one) => ({ key: writeTried([one]), title: stepWords(say, one.issue, one.step).title }));
}

/** A step or ending that a customer reached; the bare name of one that the guide has no more. */
export function reachedWords(say: Words, issue: string, step: string): string {
  if (step === "solved" || step === "owner") return say(`supportDesk.case.${step}`);
  const isThere = isIssue(issue) && readTried(troubleshooter, `${issue}.${step}`).length > 0;
  return isThere ? stepWords(say, issue, step).title : step;
}

/** A step to link to, as a form carries it. */
export type StepOption = { value: string; label: string; hint: string };

/** The steps that have every word of `query` in their own words or their issue's; all of them for none. */
export function findSteps(say: Words, query: string): StepOption[] {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  return issueNames.flatMap((issue) =>
    stepsOf(say, issue).filter(({ text }) => asked.every((word) => text.includes(word))),
  );
}

function stepsOf(say: Words, issue: Issue): (StepOption & { text: string })[] {
  const hint = say(`helpIssues.${issue}.title`);
  return troubleshooter[issue].steps.map(({ id: step }) => {
    const { title, text } = stepWords(say, issue, step);
    const all = [title, text, hint, say(`helpIssues.${issue}.signs`)].join(" ").toLowerCase();
    return { value: writeTried([{ issue, step }]), label: title, hint, text: all };
  });
}
