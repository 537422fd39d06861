import { LONGEST_PASSWORD, passwordRules, SHORTEST_PASSWORD } from "@/lib/rules/password";
import { words } from "./language";

/** The words of a field for a password to be, with its rules as a checklist. */
export async function newPasswordWords() {
  const say = await words();
  const limits = { shortest: SHORTEST_PASSWORD, longest: LONGEST_PASSWORD };
  return {
    showLabel: say("password.show"),
    advice: say("password.advice"),
    rules: passwordRules.map((id) => ({ id, label: say(`password.rules.${id}`, limits) })),
    metLabel: say("password.met"),
  };
}
