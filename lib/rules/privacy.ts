import { choicesOf, type Choices } from "./choices";

/** What a person can allow beyond the required data (SPEC G4). */
export const privacyChoices = ["development", "offers"] as const;
export type PrivacyChoice = (typeof privacyChoices)[number];
export type Privacy = Choices<PrivacyChoice>;

/** Why required data is required. */
export const requiredReasons = ["service", "misuse", "cloud"] as const;

/** Names the words that a choice is made under. Whoever changes those words changes it too: a test compares them. */
export const PRIVACY_WORDING = "2026-11";

/** One line of the history: what was chosen, and under which words. */
export type PrivacyLine = { choice: PrivacyChoice; before: boolean; after: boolean };

/** What holds now follows from the history, newest first; nothing is allowed that nobody allowed. */
export function privacyOf(history: readonly Pick<PrivacyLine, "choice" | "after">[]): Privacy {
  return choicesOf(privacyChoices, (name) => history.find(({ choice }) => choice === name)?.after ?? false);
}

/** The lines that a save adds to the history. */
export function linesOf(change: readonly PrivacyChoice[], wanted: Privacy): PrivacyLine[] {
  return change.map((choice) => ({ choice, before: !wanted[choice], after: wanted[choice] }));
}
