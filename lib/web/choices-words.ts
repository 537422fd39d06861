import { requiredReasons, privacyChoices, PRIVACY_WORDING } from "@/lib/rules/privacy";
import type { Words } from "@/lib/words";
import { formAlert, type FormState } from "./form-state";
import { language, words } from "./language";

/** What was saved elsewhere since a form was opened, each in a sentence; the form keeps what was ticked. */
export async function changedSince(
  changes: { name: string; isOn: boolean }[],
  typed: Record<string, string>,
  seen: string,
): Promise<FormState> {
  const say = await words();
  const sentences = changes.map(({ name, isOn }) => say(isOn ? "settings.isOn" : "settings.isOff", { name }));
  return formAlert(say("settings.changedSince", { changes: sentences.join(" ") }), { ...typed, seen });
}

/** The words under which product privacy is chosen now, and what they are called (SPEC G4). */
export async function privacyWording() {
  const say = await words();
  const texts = privacyChoices.map((choice) => {
    const { title, text } = privacyWords(say, choice);
    return [choice, say("settings.privacy.wording", { title, text })] as const;
  });
  return {
    id: `${PRIVACY_WORDING}/${await language()}`,
    texts: Object.fromEntries(texts) as Record<(typeof privacyChoices)[number], string>,
    required: {
      label: say("settings.privacy.required.title"),
      hint: say("settings.privacy.required.text"),
      reasons: requiredReasons.map((reason) => say(`settings.privacy.required.reasons.${reason}`)),
    },
  };
}

/** One choice of product privacy in words. */
export function privacyWords(say: Words, choice: (typeof privacyChoices)[number]): { title: string; text: string } {
  return {
    title: say(`settings.privacy.choices.${choice}.title`),
    text: say(`settings.privacy.choices.${choice}.text`),
  };
}
