import { words } from "./request";

/** The words of the form for a new app's first code. */
export function newAppWords(change: "set-up-authenticator" | "update-authenticator") {
  const say = words();
  return {
    code: say("authenticator.code"),
    hint: say("authenticator.codeHint"),
    next: say(`authenticator.${change}.done`),
  };
}
