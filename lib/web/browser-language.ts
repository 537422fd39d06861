import { cookies, headers } from "next/headers";
import { settings } from "@/lib/env";
import { isLanguage, languageAskedFor, type Language, type SpokenLanguage } from "@/lib/words";
import { cookieName, cookieOptions } from "./cookies";

/** The language that was chosen in this browser, else the one that it asks for, as far as the house speaks it. */
export async function browserLanguage(): Promise<Language> {
  if (settings().pseudoLanguage) return "pseudo";
  const chosen = (await cookies()).get(cookieName("language"))?.value ?? "";
  if (isLanguage(chosen)) return chosen;
  return languageAskedFor((await headers()).get("accept-language") ?? undefined);
}

/** Keeps the language of somebody who is not signed in, in this browser alone. */
export async function keepLanguage(language: SpokenLanguage): Promise<void> {
  (await cookies()).set(cookieName("language"), language, cookieOptions("language"));
}
