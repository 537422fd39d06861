import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { browserName, LONGEST_USER_AGENT } from "./browser-name";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";
const windows = "Mozilla/5.0 (Windows NT 10.0; Win64; x64)";

describe("T7: the browser and system in a list of devices", () => {
  it.each([
    ["Chrome", "Windows", `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36`],
    ["Edge", "Windows", `${windows} ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`],
    ["Firefox", "Windows", "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:143.0) Gecko/20100101 Firefox/143.0"],
    ["Opera", "Windows", `${windows} ${webkit} Chrome/139.0.0.0 Safari/537.36 OPR/123.0.0.0`],
    ["Internet Explorer", "Windows", "Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko"],
    ["Vivaldi", "Linux", `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chrome/138.0.0.0 Safari/537.36 Vivaldi/7.5`],
    ["Chrome", "Linux", `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/140.0.0.0 Safari/537.36`],
    ["Firefox", "Ubuntu", "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0"],
    ["Chrome", "ChromeOS", `Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/140.0.0.0 Safari/537.36`],
    [
      "Safari",
      "macOS",
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
    ],
    [
      "Safari",
      "iOS",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
    ],
    [
      "Chrome",
      "iOS",
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0.7339.39 Mobile/15E148 Safari/604.1",
    ],
    ["Chrome", "Android", `Mozilla/5.0 (Linux; Android 10; K) ${webkit} Chrome/140.0.0.0 Mobile Safari/537.36`],
    [
      "Samsung Internet",
      "Android",
      `Mozilla/5.0 (Linux; Android 10; K) ${webkit} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`,
    ],
    ["Firefox", "Android", "Mozilla/5.0 (Android 15; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0"],
    ["Chrome", "Windows", `${windows} ${webkit} cHrOmE/140.0.0.0`],
    [null, null, ""],
    [null, null, "curl/8.5.0"],
    [null, null, "node"],
    [null, null, "constructor __proto__ toString"],
    [null, "Linux", "Mozilla/5.0 (X11; Linux x86_64) <script>alert(1)</script>/1.0"],
    [null, null, "PhantomJS/2.1 Electron/1.0"],
  ])("T7: %s on %s", (browser, system, userAgent) => {
    expect(browserName(userAgent)).toEqual({ browser, system });
  });

  it("T7: reads 500 characters and no more: the rest would outlast this test", () => {
    expect(LONGEST_USER_AGENT).toBe(500);
    const name = "Firefox/143.0";
    expect(browserName(name.padStart(500, " ")).browser).toBe("Firefox");
    expect(browserName(`${" ".repeat(500)}${name}`).browser).toBeNull();
    for (const text of ["(", "Mozilla/5.0 (", "a/", "Windows ", "droid ", "safari ", "\u{1f600}"])
      expect(browserName(text.repeat(1_000_000)).browser).toBeNull();
  });

  it("T7: nothing of the header comes through", () => {
    const junk = fc.uint16Array({ maxLength: 30 }).map((codes) => String.fromCharCode(...codes));
    const bit = fc.oneof(
      junk,
      fc.constantFrom(
        "Chrome/",
        "Firefox/",
        "Version/",
        " Safari/",
        "Windows NT ",
        "Android ",
        "(",
        ")",
        ";",
        "Linux",
        "links (",
        "<b>",
      ),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 12 }), (bits) => {
        const { browser, system } = browserName(bits.join(""));
        for (const name of [browser, system]) expect(name ?? "none").toMatch(/^[\w .-]{1,40}$/);
      }),
      { numRuns: 200 },
    );
  });
});

describe("T7: what is rarer has its name, too", () => {
  const linux = `Mozilla/5.0 (X11; Linux x86_64) ${webkit}`;
  const android = "Mozilla/5.0 (Linux; Android 15; Pixel 9";
  const iPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";
  const gecko = "Mozilla/5.0 (X11; Linux x86_64; rv:115.0)";

  it.each([
    ["Android Browser", `${android}) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30`],
    ["Brave", `${linux} Chrome/140.0.0.0 Safari/537.36 Brave/140`],
    ["Chrome", `${android}; wv) ${webkit} Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36`],
    ["Chromium", `${linux} Chromium/120.0.0.0 Chrome/120.0.0.0 Safari/537.36`],
    ["DuckDuckGo", `${android}) ${webkit} Version/4.0 Chrome/140.0.0.0 Mobile DuckDuckGo/5 Safari/537.36`],
    ["Epiphany", `${linux} Version/16.0 Safari/605.1.15 Epiphany/605.1.15`],
    ["Falkon", `${linux} Falkon/3.2.0 Chrome/87.0.4280.144 Safari/537.36`],
    ["Firefox Focus", `${iPhone} Focus/8.1 Mobile/15E148`],
    ["Huawei Browser", `${android}) ${webkit} Chrome/88.0 HuaweiBrowser/12.0.4 Mobile Safari/537.36`],
    ["Konqueror", "Mozilla/5.0 (compatible; Konqueror/4.5; FreeBSD) KHTML/4.5.4 (like Gecko)"],
    ["LibreWolf", `${gecko} Gecko/20100101 Firefox/143.0 LibreWolf/143.0`],
    ["MIUI Browser", `${android}) ${webkit} Version/4.0 Chrome/100.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/13.9`],
    ["Opera GX", `${linux} Chrome/139.0.0.0 Safari/537.36 OPRGX/123.0`],
    ["Opera Mini", "Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/29.3709; U; en) Presto/2.8.119 Version/11.10"],
    ["Opera", "Opera/9.80 (Android 2.3.3; Linux; Opera Mobi/ADR-1111101157; U; es-ES) Presto/2.9.201 Version/11.50"],
    ["Opera", `${iPhone} Version/18.6 Mobile/15E148 Safari/604.1 OPT/4.3`],
    ["Pale Moon", `${gecko} Goanna/6.5 PaleMoon/33.0`],
    ["SeaMonkey", `${gecko} Gecko/20100101 SeaMonkey/2.53.18`],
    ["Silk", `${android}) ${webkit} Silk/120.4.1 like Chrome/120.0 Safari/537.36`],
    ["UC Browser", `${android}) ${webkit} Version/4.0 Chrome/78.0 UCBrowser/13.4.0 Mobile Safari/537.36`],
    ["Waterfox", `${gecko} Gecko/20100101 Firefox/115.0 Waterfox/115.0`],
    ["Whale", `${linux} Chrome/138.0.0.0 Whale/4.33 Safari/537.36`],
    ["Yandex Browser", `${linux} Chrome/138.0.0.0 YaBrowser/25.8.0 Safari/537.36`],
  ])("T7: the browser %s: %s", (browser, userAgent) => {
    expect(browserName(userAgent).browser).toBe(browser);
  });

  it.each([
    ["Linux", "X11; Arch Linux; x86_64"],
    ["Linux", "X11; Debian; Linux x86_64"],
    ["Linux", "X11; Fedora; Linux x86_64"],
    ["Linux", "X11; Linux Mint; x86_64"],
    ["FreeBSD", "X11; FreeBSD amd64"],
    ["NetBSD", "X11; NetBSD amd64"],
    ["OpenBSD", "X11; OpenBSD amd64"],
    ["HarmonyOS", "Phone; OpenHarmony 5.0"],
    ["Tizen", "SMART-TV; Linux; Tizen 7.0"],
    ["webOS", "Web0S; Linux/SmartTV"],
  ])("T7: the system %s: %s", (system, told) => {
    expect(browserName(`Mozilla/5.0 (${told})`).system).toBe(system);
  });

  it("T7: KaiOS", () => {
    expect(browserName("Mozilla/5.0 (Mobile; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5").system).toBe("KaiOS");
  });
});
