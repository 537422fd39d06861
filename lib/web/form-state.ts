import type { CompanyReport } from "@/lib/rules/company-check";
import { waitUntil } from "@/lib/rules/wait";
import { words } from "./language";

/** What a form shows after it was sent: words in the person's language, and what they typed unless it is secret. */
export type FormState = {
  alert?: { tone: "danger" | "warning" | "info" | "success"; text: string };
  errors?: Record<string, string>;
  values?: Record<string, string>;
  /** Of the check of a company's sign-in: what was found. */
  report?: CompanyReport;
};

/** The words for a flow's refusal, with how long to wait where waiting helps. */
export async function refusalWords(
  reason: ReasonWithWords,
  until: Date | null = null,
  now = new Date(),
): Promise<string> {
  const say = await words();
  const wait = until ? say("reasons.wait", waitUntil(until, now)) : "";
  return say(`reasons.${reason}`, { wait });
}

/** Every reason a flow refuses for has words, or this does not compile. */
export type ReasonWithWords =
  | "chosen-elsewhere"
  | "wrong-password"
  | "too-many-passwords"
  | "wrong-code"
  | "too-many-codes-tried"
  | "wrong-app-code"
  | "used-app-code"
  | "replaced-app-code"
  | "wrong-new-app-code"
  | "wrong-backup-code"
  | "email-code-stopped"
  | "authenticator-stopped"
  | "backup-code-stopped"
  | "too-soon-for-a-code"
  | "too-many-codes-sent"
  | "too-many-tries"
  | "wrong-current-password"
  | "common-password"
  | "same-password"
  | "address-taken"
  | "changed-lately"
  | "same-address"
  | "company-address"
  | "address-taken-meanwhile"
  | "wrong-undo-proof"
  | "wrong-undo-code"
  | "recovery-address-taken"
  | "address-not-free"
  | "managed"
  | "too-many-cases"
  | "too-many-company-checks"
  | "not-in-plan"
  | "case-not-open";

/** What a form says at once when no proof is taken now (SPEC S12). */
export async function lockAnswer(
  lock: { until: Date | null } | null,
  reasons: { waiting: ReasonWithWords; stopped: ReasonWithWords },
): Promise<FormState> {
  if (!lock) return {};
  return formAlert(await refusalWords(lock.until ? reasons.waiting : reasons.stopped, lock.until));
}

/** An error beside one field. */
export function fieldError(field: string, text: string, values?: Record<string, string>): FormState {
  return { errors: { [field]: text }, values };
}

/** A message above the form. */
export function formAlert(text: string, values?: Record<string, string>): FormState {
  return { alert: { tone: "danger", text }, values };
}
