import { UAParser } from "ua-parser-js";

/** Longer ones are cut: what names a browser stands well before that. */
export const LONGEST_USER_AGENT = 500;

/** What the parser calls a browser, in lower case, and what people call it. Whatever is not here is not shown. */
const BROWSERS: ReadonlyMap<string, string> = new Map([
  ["android browser", "Android Browser"],
  ["brave", "Brave"],
  ["chrome", "Chrome"],
  ["chrome headless", "Chrome"],
  ["chrome webview", "Chrome"],
  ["chromium", "Chromium"],
  ["duckduckgo", "DuckDuckGo"],
  ["edge", "Edge"],
  ["epiphany", "Epiphany"],
  ["falkon", "Falkon"],
  ["firefox", "Firefox"],
  ["firefox focus", "Firefox Focus"],
  ["huawei browser", "Huawei Browser"],
  ["ie", "Internet Explorer"],
  ["konqueror", "Konqueror"],
  ["librewolf", "LibreWolf"],
  ["miui browser", "MIUI Browser"],
  ["mobile safari", "Safari"],
  ["opera", "Opera"],
  ["opera gx", "Opera GX"],
  ["opera mini", "Opera Mini"],
  ["opera mobi", "Opera"],
  ["opera touch", "Opera"],
  ["palemoon", "Pale Moon"],
  ["safari", "Safari"],
  ["samsung internet", "Samsung Internet"],
  ["seamonkey", "SeaMonkey"],
  ["silk", "Silk"],
  ["ucbrowser", "UC Browser"],
  ["vivaldi", "Vivaldi"],
  ["waterfox", "Waterfox"],
  ["whale", "Whale"],
  ["yandex", "Yandex Browser"],
]);

const SYSTEMS: ReadonlyMap<string, string> = new Map([
  ["android", "Android"],
  ["arch", "Linux"],
  ["chromium os", "ChromeOS"],
  ["debian", "Linux"],
  ["fedora", "Linux"],
  ["freebsd", "FreeBSD"],
  ["harmonyos", "HarmonyOS"],
  ["ios", "iOS"],
  ["kaios", "KaiOS"],
  ["linux", "Linux"],
  ["mac os", "macOS"],
  ["mint", "Linux"],
  ["netbsd", "NetBSD"],
  ["openbsd", "OpenBSD"],
  ["openharmony", "HarmonyOS"],
  ["tizen", "Tizen"],
  ["ubuntu", "Ubuntu"],
  ["webos", "webOS"],
  ["windows", "Windows"],
]);

/**
 * Which browser and system to name in a list of devices (SPEC T7), null where unknown. A person's own software is told
 * by name alone: versions change every month. Nothing of the header itself is ever returned.
 */
export function browserName(userAgent: string): { browser: string | null; system: string | null } {
  const parser = new UAParser(userAgent.slice(0, LONGEST_USER_AGENT));
  return {
    browser: BROWSERS.get(parser.getBrowser().name?.toLowerCase() ?? "") ?? null,
    system: SYSTEMS.get(parser.getOS().name?.toLowerCase() ?? "") ?? null,
  };
}
