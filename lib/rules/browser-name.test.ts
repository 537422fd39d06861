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
