import { browserName } from "@/lib/rules/browser-name";
import type { Words } from "@/lib/words";

/** A browser as a person would name it: "Firefox on Windows". */
export function browserWords(say: Words, userAgent: string): string {
  const { browser, system } = browserName(userAgent);
  if (browser && system) return say("security.browserOn", { browser, system });
  return browser ?? system ?? say("security.unknownBrowser");
}
