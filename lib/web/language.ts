import { cache } from "react";
import { settings } from "@/lib/env";
import { isLanguage, wordsIn, type Language, type Words } from "@/lib/words";
import { browserLanguage } from "./browser-language";
import { currentSession } from "./session";

/** The language of the screens: the account's own (SPEC G3), before signing in the browser's. */
export const language = cache(async (): Promise<Language> => {
  const own = (await currentSession())?.account.language;
  return own && isLanguage(own) && !settings().pseudoLanguage ? own : browserLanguage();
});

/** The words of the screens. */
export async function words(): Promise<Words> {
  return wordsIn(await language());
}
