import { browserName } from "@/lib/rules/browser-name";
import { words } from "./request";

/** A browser as a person would name it: "Firefox on Windows". */
export function browserWords(userAgent: string): string {
  const { browser, system } = browserName(userAgent);
  if (browser && system) return words()("security.browserOn", { browser, system });
  return browser ?? system ?? words()("security.unknownBrowser");
}
