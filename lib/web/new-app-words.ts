import { words } from "./language";

/** The words of the form for a new app's first code. */
export async function newAppWords(change: "set-up-authenticator" | "update-authenticator") {
  const say = await words();
  return {
    code: say("authenticator.code"),
    hint: say("authenticator.codeHint"),
    next: say(`authenticator.${change}.done`),
  };
}
