import { headers } from "next/headers";
import { languageNames } from "@/lib/content/language-names";
import { settings } from "@/lib/env";
import { isPathOfOurs } from "@/lib/rules/return-to";
import { languages } from "@/lib/words";

/** The languages to choose from, each by its own name. */
export function listLanguages(): { value: string; label: string; lang: string }[] {
  return languages.map((language) => ({ value: language, label: languageNames[language], lang: language }));
}

/** The page of ours that the person came from, by the browser's own word; the sign-in page where it says nothing. */
export async function cameFrom(): Promise<string> {
  const { appUrl } = settings();
  const referer = (await headers()).get("referer") ?? "";
  const path = referer.startsWith(`${appUrl}/`) ? referer.slice(appUrl.length) : "";
  return isPathOfOurs(path) && !path.startsWith("/language") ? path : "/sign-in";
}
