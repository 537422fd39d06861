import { settings } from "@/lib/env";
import { appEntryName } from "@/lib/rules/authenticator";
import type { TriedStep } from "@/lib/rules/tried-steps";
import { issueNames, type Issue } from "@/lib/rules/troubleshooter";
import type { Words } from "@/lib/words";

type Key = Parameters<Words>[0];

/** What words of help may name: the brand, its senders, the app's entry. */
export function helpValues() {
  const { brandName, mailDomain, appUrl } = settings();
  return {
    brand: brandName,
    site: appUrl,
    sender: `noreply@${mailDomain}`,
    signInSender: `noreply@signin.${mailDomain}`,
    mailDomain,
    signInDomain: `signin.${mailDomain}`,
    entry: appEntryName(brandName),
  };
}

/** The words of a step; that each has some is proved by a test of the tree. */
export function stepWords(say: Words, issue: Issue, step: string): { title: string; text: string } {
  const key = `helpSteps.${issue}.${step}`;
  return { title: say(`${key}.title` as Key, helpValues()), text: say(`${key}.text` as Key, helpValues()) };
}

/** The message ready to forward for an issue that a company's own IT can end, with what was tried; null for the others. */
export function forwardWords(say: Words, issue: Issue, tried: TriedStep[]): string | null {
  const forwarded = { "code-not-received": true, "page-stuck": true, sso: true } as Partial<Record<Issue, true>>;
  if (!forwarded[issue]) return null;
  const message = say(`helpForward.${issue}` as Key, helpValues());
  if (tried.length === 0) return message;
  const titles = tried.map(({ issue: of, step }) => `- ${stepWords(say, of, step).title}`);
  return [message, "", say("helpForward.tried"), ...titles].join("\n");
}

/** The five issues by their titles. */
export function listIssues(say: Words): { issue: Issue; title: string; signs: string }[] {
  return issueNames.map((issue) => ({
    issue,
    title: say(`helpIssues.${issue}.title`),
    signs: say(`helpIssues.${issue}.signs`),
  }));
}
